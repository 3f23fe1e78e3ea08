#pragma once

#include "core/base/result.h"
#include "core/design/design.h"

#include <QString>

namespace ogive::ui {

class DesignSession;

// What can be done with any scenario of the design, each one step of undo. An added one is shown.

/// A scenario in which nothing is stated, behind the one in view.
Result<void> addBlankScenario(DesignSession& session);
/// A scenario that starts as another one, right behind it.
Result<void> addWhatIf(DesignSession& session, const ScenarioId& from);
Result<void> duplicateScenario(DesignSession& session, const ScenarioId& scenario);
Result<void> removeScenario(DesignSession& session, const ScenarioId& scenario);
/// Puts a scenario at another position; at position 0 it becomes the baseline.
Result<void> putScenario(DesignSession& session, const ScenarioId& scenario, std::size_t position);

/// The scenario so many places after the one in view, the first behind the last.
[[nodiscard]] ScenarioId scenarioAfter(const DesignSession& session, int places);

} // namespace ogive::ui
