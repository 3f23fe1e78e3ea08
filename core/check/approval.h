#pragma once

#include "core/design/expected/expected_outcomes.h"
#include "core/evaluation/evaluation.h"

#include <functional>
#include <string_view>

namespace ogive {

/// The typical month's bill of what a scenario comes to; absent while it is not known.
[[nodiscard]] std::optional<double> billOf(const Knowledge& knowledge, const Evaluation& evaluation);

/// What a scenario comes to now, for its owners to approve: every decision that is settled, the bill, and
/// what they rest on. `rules` are the design's, `date` (ISO) is the day of approval.
[[nodiscard]] ExpectedOutcomes approvedOutcomes(const Knowledge& knowledge, const Scenario& scenario,
                                                const Evaluation& evaluation, const RuleSetId& rules,
                                                std::string_view date, std::string_view by);

/// Something approved that no longer holds.
struct MovedSubject {
    const Knowledge& knowledge;
    const Scenario& scenario; ///< as it is now
    const RuleSetId& rules;   ///< the design's, now
    const Approval& approval;
    /// Whether what was approved holds for a scenario by a rule set.
    std::function<bool(const Scenario&, const RuleSetId&)> holds;
};

/// What moved it: those changes of the scenario whose taking back alone would bring it back, else all of them
/// together; else the rule set; else the knowledge and its prices.
[[nodiscard]] Message movedBy(const MovedSubject& subject);

} // namespace ogive
