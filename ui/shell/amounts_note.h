#pragma once

#include <QToolButton>

class QAction;

namespace ogive::ui {

class Appearance;

/// Says in the status bar that amounts are not in US dollars, and at which rate; a click opens the settings.
/// Hidden while they are.
class AmountsNote : public QToolButton {
    Q_OBJECT

public:
    AmountsNote(const Appearance& appearance, QAction& settings, QWidget* parent = nullptr);

private:
    void showStyle();
};

} // namespace ogive::ui
