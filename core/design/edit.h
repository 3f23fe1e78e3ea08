#pragma once

#include "core/base/message.h"
#include "core/design/assumptions/assumption_change.h"
#include "core/design/choices/cost_change.h"
#include "core/design/design.h"
#include "core/design/expected/expected_outcomes.h"
#include "core/design/plan/plan_change.h"
#include "core/design/ranking_change.h"
#include "core/design/report_settings/report_change.h"
#include "core/design/scenarios/move_scenario.h"
#include "core/design/utility/utility_tree.h"
#include "core/design/workshop/workshop_change.h"
#include "core/knowledge/knowledge.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace ogive {

/// State a requirement, or with no value give it back to its default or derivation.
struct SetRequirement {
    ScenarioId scenario;
    FieldId field;
    std::optional<Value> value;
};

/// State several requirements as one step, such as the two of a decision map.
struct SetRequirements {
    ScenarioId scenario;
    std::vector<std::pair<FieldId, std::optional<Value>>> values;
};

/// Override a recommendation, or with no override accept it again.
struct SetOverride {
    ScenarioId scenario;
    DecisionId decision;
    std::optional<Override> override;
};

struct AddScenario {
    Scenario scenario;
    std::size_t position = 0;
};

struct RemoveScenario {
    ScenarioId scenario;
};

struct RenameScenario {
    ScenarioId scenario;
    std::string name;
};

struct SetScenarioNotes {
    ScenarioId scenario;
    std::string notes;
};

struct SetDesignName {
    std::string name;
};

struct SetBrief {
    std::string brief;
};

struct SetRules {
    RuleSetId rules;
};

/// Take another design as a whole, such as what its file has become.
struct ReplaceDesign {
    Design design;
};

/// Every change a user can make to a design.
using Edit =
    std::variant<SetRequirement, SetRequirements, SetOverride, AddScenario, RemoveScenario, RenameScenario,
                 SetScenarioNotes, SetDesignName, SetBrief, SetRules, ChangeRanking, SetUncertainty,
                 SetPattern, SetParameter, ReplaceDesign, MoveScenario, SetAssumption, SetExpected,
                 ChangePlan, ChangeReport, ChangeWorkshop, SetUtilityTree>;

/// The design after the edit. Refused, with the reason: values out of range, unknown ids, an override without
/// rationale, removing the last scenario, a second scenario of the same id, empty names. A design that
/// replaces another one must have been checked when it was read.
[[nodiscard]] Result<Design> applyEdit(const Design& design, const Edit& edit, const Knowledge& knowledge);

/// What the edit does, for the undo menu: "Set Traffic to 120,000 requests/day".
[[nodiscard]] Message describeEdit(const Edit& edit, const Knowledge& knowledge);
/// The same before the edit is made, with the scenario's name where the edit is about a whole scenario.
[[nodiscard]] Message describeEdit(const Edit& edit, const Design& before, const Knowledge& knowledge);

/// Whether two edits in a row are one step of undo: the same field of the same scenario, the same fields, the
/// same text or the same weight.
[[nodiscard]] bool isSameTarget(const Edit& earlier, const Edit& later);

} // namespace ogive
