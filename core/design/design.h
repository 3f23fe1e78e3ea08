#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/design/assumptions/assumption.h"
#include "core/design/cost_choices.h"
#include "core/design/plan/plan_choices.h"
#include "core/design/ranking_choice.h"
#include "core/design/report_settings/report_settings.h"
#include "core/design/scenarios/scenario_list.h"
#include "core/design/utility/utility_tree.h"
#include "core/design/workshop/workshop.h"
#include "core/knowledge/field.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ogive {

/// What the user has stated, in file order: a field that is absent has its default or derived value, one with
/// monostate is not known yet.
class Requirements {
public:
    using Entry = std::pair<FieldId, Value>;

    [[nodiscard]] const Value* find(const FieldId& field) const;
    [[nodiscard]] bool states(const FieldId& field) const { return find(field) != nullptr; }
    void set(const FieldId& field, Value value);
    void reset(const FieldId& field);

    [[nodiscard]] auto begin() const { return m_entries.begin(); }
    [[nodiscard]] auto end() const { return m_entries.end(); }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

    bool operator==(const Requirements&) const = default;

private:
    std::vector<Entry> m_entries;
};

/// The architect's own choice against a recommendation.
struct Override {
    OptionId option;
    std::string rationale;
    std::string date; ///< ISO
    std::vector<std::string> deciders;

    bool operator==(const Override&) const = default;
};

/// One set of requirements in a design, with its own overrides.
struct Scenario {
    ScenarioId id;
    std::string name;
    Requirements requirements;
    std::vector<std::pair<DecisionId, Override>> overrides;
    std::string notes;
    std::vector<std::pair<FieldId, UncertainRange>> uncertainty;
    std::vector<PatternChoice> patterns; ///< savings patterns that it switches
    /// Parameters of the knowledge that this scenario sees otherwise, by id.
    std::vector<std::pair<std::string, double>> parameters;
    /// Members that this version does not know and keeps as they are.
    Json rest = Json::object();

    [[nodiscard]] const Override* overrideOf(const DecisionId& decision) const;
    [[nodiscard]] const UncertainRange* uncertaintyOf(const FieldId& field) const;    ///< null: none stated
    [[nodiscard]] const PatternChoice* patternChoice(std::string_view pattern) const; ///< null: not switched
    [[nodiscard]] std::optional<double> parameterValue(std::string_view parameter) const;
    bool operator==(const Scenario&) const = default;
};

/// A design file's content.
struct Design {
    static constexpr int currentVersion = 1;

    int version = currentVersion; ///< newer than currentVersion: shown, not saved
    std::string name;
    std::string brief;
    RuleSetId rules; ///< empty: the knowledge's default
    ScenarioList scenarios;
    std::vector<RankingChoice> rankings;                     ///< one a decision that the architect weighs
    std::vector<std::pair<FieldId, Assumption>> assumptions; ///< of values, in all scenarios
    PlanChoices plan;                                        ///< how it is to be built, in all scenarios
    ReportSettings report;
    UtilityTree utilityTree; ///< what qualities are asked of it, in all scenarios
    Workshop workshop;       ///< what workshops said of it
    /// Members kept as they are: knowledge, prices, … and unknown keys.
    Json rest = Json::object();

    [[nodiscard]] const Scenario* scenario(const ScenarioId& id) const;
    [[nodiscard]] std::optional<std::size_t> scenarioIndex(const ScenarioId& id) const;
    [[nodiscard]] const RankingChoice* rankingOf(const DecisionId& decision) const; ///< null: none
    [[nodiscard]] const Assumption* assumptionOf(const FieldId& field) const;       ///< null: none stated
    [[nodiscard]] bool isReadOnly() const { return version > currentVersion; }
    bool operator==(const Design&) const = default;
};

/// An id made from a name that no scenario of the design has yet: "Year 2" becomes year-2, then year-2-2.
[[nodiscard]] ScenarioId freeScenarioId(const Design& design, const std::string& name);

} // namespace ogive
