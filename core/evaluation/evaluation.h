#pragma once

#include "core/base/issue.h"
#include "core/cost/estimate.h"
#include "core/decide/controls.h"
#include "core/decide/deciding_values.h"
#include "core/decide/evaluate_rules.h"
#include "core/decide/field_values.h"
#include "core/design/design.h"
#include "core/knowledge/knowledge.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

struct SecondOpinion {
    RuleSetId rules;
    std::size_t outcome = 0;

    bool operator==(const SecondOpinion&) const = default;
};

/// What one decision becomes. Options by position in the decision.
struct DecisionResult {
    /// False: the question does not arise for this scenario, and nothing below is to be shown.
    bool isRelevant = true;
    std::size_t ruleSet = 0;               ///< position of the rule set whose tree decided
    std::optional<std::size_t> outcome;    ///< absent while open fields leave more than one possible
    std::vector<std::size_t> possible;     ///< every outcome that open fields still allow; one when decided
    std::vector<TraceStep> trace;          ///< up to the outcome, or to the first question that is open
    std::optional<std::size_t> openNode;   ///< the question that can't be answered yet
    std::optional<std::size_t> overridden; ///< the architect's own choice
    std::optional<SecondOpinion> secondOpinion; ///< first other rule set that says something else

    /// The override where there is one, else the recommendation.
    [[nodiscard]] std::optional<std::size_t> chosen() const { return overridden ? overridden : outcome; }
    bool operator==(const DecisionResult&) const = default;
};

/// A check or plausibility warning that fires.
struct Finding {
    std::size_t check = 0;
    std::vector<std::size_t> fields;

    bool operator==(const Finding&) const = default;
};

enum class PracticeStatus { Satisfied, Violated, NotApplicable, Open };

/// How a scenario keeps one of the guide's best practices.
struct PracticeResult {
    std::size_t practice = 0;
    PracticeStatus status = PracticeStatus::Open;
    DecidingValues evidence; ///< what makes it so; while it is open: what is not known

    bool operator==(const PracticeResult&) const = default;
};

/// Everything that follows from one scenario and the knowledge.
struct Evaluation {
    FieldValues fields;
    std::vector<DecisionResult> decisions;          ///< in the order of the knowledge's decisions
    std::vector<std::optional<std::size_t>> chosen; ///< per decision, the override or the recommendation
    std::vector<Finding> findings;
    std::vector<PracticeResult> practices; ///< in the order of the knowledge's practices
    std::vector<ControlNeed> controls;     ///< in the order of the knowledge's controls
    std::vector<bool> decides;             ///< per field: stands on a path taken now
    CostComparison cost;

    bool operator==(const Evaluation&) const = default;
};

/// Evaluates a scenario by a rule set (unknown or empty: the knowledge's default). Requirements that the
/// knowledge does not know are ignored, values must have passed checkScenario. `date` (ISO, may be empty)
/// chooses dated prices.
[[nodiscard]] Evaluation evaluate(const Knowledge& knowledge, const Scenario& scenario,
                                  const RuleSetId& rules = {}, std::string_view date = {});

/// Every problem of a scenario's values: unknown choices, out of range, wrong kinds. Pointers are relative to
/// the scenario (/requirements/budget). Unknown fields are problems only when `strict`.
[[nodiscard]] std::vector<Error> checkScenario(const Knowledge& knowledge, const Scenario& scenario,
                                               bool strict = false);

/// The outcome's short reason for a strip card: the values that answered the last question that mattered,
/// such as "traffic 120,000 > 100,000".
[[nodiscard]] std::string shortReason(const Knowledge& knowledge, const Evaluation& evaluation,
                                      std::size_t decision, const NumberStyle& style = {});

/// A trace step in words: "Large scale? no (Vector scale = Medium)".
[[nodiscard]] std::string traceText(const Knowledge& knowledge, const Evaluation& evaluation,
                                    std::size_t decision, const TraceStep& step,
                                    const NumberStyle& style = {});

/// The tree that a decision result was decided by.
[[nodiscard]] const RuleTree& treeOf(const Knowledge& knowledge, const DecisionResult& result,
                                     std::size_t decision);

} // namespace ogive
