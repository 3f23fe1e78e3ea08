#include "core/design/difference/design_difference.h"

#include "core/design/difference/stated_texts.h"

#include <algorithm>

namespace ogive {
namespace {

void addDifferences(std::vector<DesignDifference>& found, const Scenario* scenario,
                    const std::vector<Statement>& first, const std::vector<Statement>& second)
{
    const ScenarioId id = scenario != nullptr ? scenario->id : ScenarioId();
    const std::string name = scenario != nullptr ? scenario->name : std::string();
    const auto words = [](const std::optional<Statement>& statement) {
        return statement ? std::optional(statement->words) : std::nullopt;
    };
    for (const StatedChange& change : statedChanges(first, second))
        found.push_back({id, name, change.any().what, words(change.first), words(change.second)});
}

/// The scenarios that both designs have, by id in the order of one of them.
std::vector<ScenarioId> commonIds(const Design& ordered, const Design& other)
{
    std::vector<ScenarioId> ids;
    for (const Scenario& scenario : ordered.scenarios)
        if (other.scenario(scenario.id) != nullptr)
            ids.push_back(scenario.id);
    return ids;
}

Message namesOf(const Design& design)
{
    std::string names;
    for (const Scenario& scenario : design.scenarios)
        names += (names.empty() ? "" : ", ") + scenario.name;
    return asItIs(names);
}

DesignDifference onlyIn(const Scenario& scenario, bool isFirst)
{
    DesignDifference difference{
        scenario.id, scenario.name, OGIVE_TR("difference", "The whole scenario"), {}, {}};
    (isFirst ? difference.first : difference.second) =
        OGIVE_TR("difference", "with %1 requirements").arg(std::to_string(scenario.requirements.size()));
    return difference;
}

} // namespace

std::vector<DesignDifference> designDifferences(const Design& first, const Design& second,
                                                const Knowledge& knowledge)
{
    std::vector<DesignDifference> found;
    addDifferences(found, nullptr, statementsOf(first, knowledge), statementsOf(second, knowledge));
    if (commonIds(first, second) != commonIds(second, first))
        found.push_back(
            {{}, {}, OGIVE_TR("difference", "Order of the scenarios"), namesOf(first), namesOf(second)});
    for (const Scenario& scenario : first.scenarios) {
        const Scenario* other = second.scenario(scenario.id);
        if (other == nullptr)
            found.push_back(onlyIn(scenario, true));
        else
            addDifferences(found, &scenario, statementsOf(scenario, knowledge),
                           statementsOf(*other, knowledge));
    }
    for (const Scenario& scenario : second.scenarios)
        if (first.scenario(scenario.id) == nullptr)
            found.push_back(onlyIn(scenario, false));
    return found;
}

} // namespace ogive
