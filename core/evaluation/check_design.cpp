#include "core/evaluation/check_design.h"

#include "core/design/plan/plan_change.h"
#include "core/design/ranking_change.h"

namespace ogive {

std::optional<Error> firstProblem(const Knowledge& knowledge, const Design& design)
{
    if (!design.rules.isEmpty() && !knowledge.ruleSet(design.rules))
        return Error{ErrorCode::Unknown,
                     {{}, "/rules", 0},
                     OGIVE_TR("edit", "there is no rule set \"%1\"").arg(quotable(design.rules.value)),
                     {}};
    for (std::size_t i = 0; i < design.scenarios.size(); ++i) {
        auto problems = checkScenario(knowledge, design.scenarios[i]);
        if (problems.empty())
            continue;
        problems.front().place.pointer = "/scenarios/" + std::to_string(i) + problems.front().place.pointer;
        return problems.front();
    }
    if (auto problem = firstPlanProblem(knowledge, design))
        return problem;
    return firstRankingProblem(knowledge, design);
}

} // namespace ogive
