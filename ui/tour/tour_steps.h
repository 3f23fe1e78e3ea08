#pragma once

#include <QList>
#include <QString>

namespace ogive::ui {

/// One stop of the guided tour.
struct TourStep {
    QString view;   ///< id of the view that is shown for it; empty: whichever is
    QString target; ///< object name of what it points at; a step whose target is not there is left out
    QString title;
    QString text;
};

/// The tour through the window, in its order.
[[nodiscard]] QList<TourStep> tourSteps();

} // namespace ogive::ui
