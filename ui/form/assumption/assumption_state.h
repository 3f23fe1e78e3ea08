#pragma once

#include "core/design/assumptions/assumption.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace ogive::ui {

/// What a row shows of the assumption behind its value.
struct AssumptionState {
    std::optional<Assumption> stated; ///< as the design states it
    bool isOverdue = false;
    QString today;      ///< ISO
    QStringList owners; ///< named anywhere in the design, to choose from

    bool operator==(const AssumptionState&) const = default;
};

} // namespace ogive::ui
