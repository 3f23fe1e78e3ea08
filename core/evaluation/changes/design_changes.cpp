#include "core/evaluation/changes/design_changes.h"

#include "core/design/difference/stated_texts.h"
#include "core/design/scenarios/matched_scenarios.h"
#include "core/evaluation/changes/scenario_effects.h"

#include <algorithm>
#include <array>

namespace ogive {
namespace {

constexpr std::array<std::string_view, 11> kindNames{"design",  "scenario",  "requirement", "range",
                                                     "pattern", "parameter", "override",    "decision",
                                                     "cost",    "capacity",  "check"};

ChangeKind kindOf(const Statement& statement)
{
    const auto found = std::find(kindNames.begin(), kindNames.end(), statement.kind);
    if (found != kindNames.end())
        return static_cast<ChangeKind>(found - kindNames.begin());
    return ChangeKind::Design;
}

void addStated(std::vector<DesignChange>& changes, const Scenario* scenario,
               const std::vector<StatedChange>& stated)
{
    for (const StatedChange& one : stated) {
        const Statement& any = one.any();
        DesignChange change;
        if (scenario != nullptr) {
            change.scenario = scenario->id;
            change.scenarioName = scenario->name;
        }
        change.kind = kindOf(any);
        if (scenario != nullptr && change.kind == ChangeKind::Design)
            change.kind = ChangeKind::Scenario; // its name, notes or what the file says beside
        change.id = any.id.empty() ? any.kind : any.id;
        change.title = any.what;
        if (one.first) {
            change.from = one.first->value;
            change.fromText = one.first->words;
        }
        if (one.second) {
            change.to = one.second->value;
            change.toText = one.second->words;
        }
        changes.push_back(std::move(change));
    }
}

/// A scenario that is new or gone.
DesignChange wholeScenario(const Scenario& scenario, bool isNew)
{
    DesignChange change{scenario.id,
                        scenario.name,
                        ChangeKind::Scenario,
                        "scenario",
                        OGIVE_TR("difference", "The whole scenario"),
                        {},
                        {},
                        {},
                        {}};
    const Message words =
        OGIVE_TR("difference", "with %1 requirements").arg(double(scenario.requirements.size()));
    (isNew ? change.to : change.from) = scenario.name;
    (isNew ? change.toText : change.fromText) = words;
    return change;
}

void addNewId(std::vector<DesignChange>& changes, const Scenario& before, const Scenario& after)
{
    if (before.id == after.id)
        return;
    changes.push_back({after.id, after.name, ChangeKind::Scenario, "id",
                       OGIVE_TR("difference", "Id of the scenario"), before.id.value, after.id.value,
                       asItIs(before.id.value), asItIs(after.id.value)});
}

} // namespace

std::string_view nameOf(ChangeKind kind)
{
    return kindNames[static_cast<std::size_t>(kind)];
}

std::vector<DesignChange> designChanges(const Design& before, const Design& after, const Knowledge& knowledge,
                                        std::string_view date)
{
    std::vector<DesignChange> changes;
    addStated(changes, nullptr,
              statedChanges(statementsOf(before, knowledge), statementsOf(after, knowledge)));
    const ScenarioEffects effects(knowledge, date);
    for (const MatchedScenario& match : matchScenarios(before, after)) {
        const Scenario* earlier = match.before ? &before.scenarios[*match.before] : nullptr;
        const Scenario* later = match.after ? &after.scenarios[*match.after] : nullptr;
        if (earlier == nullptr || later == nullptr) {
            changes.push_back(wholeScenario(later != nullptr ? *later : *earlier, later != nullptr));
            continue;
        }
        addNewId(changes, *earlier, *later);
        addStated(changes, later,
                  statedChanges(statementsOf(*earlier, knowledge), statementsOf(*later, knowledge)));
        effects.add(changes, {before, *earlier}, {after, *later});
    }
    return changes;
}

} // namespace ogive
