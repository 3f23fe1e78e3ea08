#pragma once

#include "core/base/message.h"
#include "core/design/assumptions/assumption_change.h"
#include "core/design/choices/cost_change.h"
#include "core/design/design.h"
#include "core/design/ranking_change.h"
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

/// Every change a user can make to a design.
using Edit = std::variant<SetRequirement, SetRequirements, SetOverride, AddScenario, RemoveScenario,
                          RenameScenario, SetScenarioNotes, SetDesignName, SetBrief, SetRules, ChangeRanking,
                          SetUncertainty, SetPattern, SetParameter, SetAssumption>;

/// The design after the edit. Refused, with the reason: values out of range, unknown ids, an override without
/// rationale, removing the last scenario, a second scenario of the same id, empty names.
[[nodiscard]] Result<Design> applyEdit(const Design& design, const Edit& edit, const Knowledge& knowledge);

/// What the edit does, for the undo menu: "Set Traffic to 120,000 requests/day".
[[nodiscard]] Message describeEdit(const Edit& edit, const Knowledge& knowledge);

/// Whether two edits in a row are one step of undo: the same field of the same scenario, the same fields, the
/// same text or the same weight.
[[nodiscard]] bool isSameTarget(const Edit& earlier, const Edit& later);

} // namespace ogive
