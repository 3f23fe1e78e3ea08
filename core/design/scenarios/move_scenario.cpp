#include "core/design/scenarios/move_scenario.h"

#include <algorithm>

namespace ogive {

Result<void> moveScenario(Design& design, const MoveScenario& move)
{
    const auto index = design.scenarioIndex(move.scenario);
    if (!index)
        return Failure(
            Error{ErrorCode::Unknown,
                  {},
                  OGIVE_TR("edit", "there is no scenario \"%1\"").arg(quotable(move.scenario.value)),
                  {}});
    design.scenarios.move(*index, std::min(move.position, design.scenarios.size() - 1));
    return {};
}

Message describeMove(const MoveScenario& move, const Design& design)
{
    const Scenario* moved = design.scenario(move.scenario);
    const std::string name = moved ? moved->name : move.scenario.value;
    return (move.position == 0 ? OGIVE_TR("edit", "Make %1 the baseline")
                               : OGIVE_TR("edit", "Move scenario %1"))
        .arg(name);
}

} // namespace ogive
