#pragma once

#include "core/cost/bill/bill_plan.h"
#include "core/cost/estimate.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace ogive {

/// What a month costs with every provider, the rest held: every line of MODELS.md section 11, with the
/// scenario's savings patterns. Amounts are US dollars, each one finite; an amount that needs an unknown
/// number is absent and its note names that number. The model is the one decided on, for another provider
/// the one that it names for the scenario's quality level. Without a decision in role "llm" the comparison is
/// empty.
[[nodiscard]] CostComparison compareCosts(const CostSubject& subject);

/// The monthly bill with one option of one decision in place of what is chosen, the rest held. With another
/// provider goes the model that it names.
struct AlternativeCost {
    std::size_t decision = 0;
    std::size_t option = 0;
    std::optional<double> monthlyUsd;

    bool operator==(const AlternativeCost&) const = default;
};

/// Every option of every decision, the chosen ones too, in the knowledge's order.
[[nodiscard]] std::vector<AlternativeCost> alternativeCosts(const CostSubject& subject);

/// The scenario's decisions with one option in place of what is chosen.
[[nodiscard]] std::vector<std::optional<std::size_t>> chosenWith(const CostSubject& subject,
                                                                 std::size_t decision, std::size_t option);

} // namespace ogive
