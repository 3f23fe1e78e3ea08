#pragma once

#include "ui/models/bill_bars.h"
#include "ui/scenarios/page/column_cache.h"

namespace ogive::ui {

/// The monthly bills of the scenarios side by side, with what they come down to as the title. Without bars
/// where no bill is known.
[[nodiscard]] CostBars scenarioBars(const DesignSession& session, const QList<ScenarioHead>& heads);

} // namespace ogive::ui
