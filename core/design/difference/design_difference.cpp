#include "core/design/difference/design_difference.h"

#include "core/design/difference/stated_texts.h"

#include <algorithm>

namespace ogive {
namespace {

const Statement* statementOf(const std::vector<Statement>& statements, const std::string& key)
{
    const auto found = std::find_if(statements.begin(), statements.end(),
                                    [&](const Statement& statement) { return statement.key == key; });
    return found == statements.end() ? nullptr : &*found;
}

/// What differs between two lists of statements, in the order of the first; what only the second says
/// follows.
void addDifferences(std::vector<DesignDifference>& found, const Scenario* scenario,
                    const std::vector<Statement>& first, const std::vector<Statement>& second)
{
    const ScenarioId id = scenario != nullptr ? scenario->id : ScenarioId();
    const std::string name = scenario != nullptr ? scenario->name : std::string();
    for (const Statement& one : first) {
        const Statement* other = statementOf(second, one.key);
        if (other == nullptr)
            found.push_back({id, name, one.what, one.words, std::nullopt});
        else if (other->value != one.value)
            found.push_back({id, name, one.what, one.words, other->words});
    }
    for (const Statement& other : second)
        if (statementOf(first, other.key) == nullptr)
            found.push_back({id, name, other.what, std::nullopt, other.words});
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
