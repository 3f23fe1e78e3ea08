#pragma once

#include "core/base/message.h"
#include "core/cost/estimate.h"
#include "core/knowledge/decision.h"

#include <cstddef>
#include <optional>

namespace ogive {

/// The line that makes up most of a monthly bill, and its share of it (0 to 1).
struct LargestLine {
    std::size_t line = 0;
    double share = 0;

    bool operator==(const LargestLine&) const = default;
};

/// Absent where the bill is not known or is nothing. One-time lines don't count.
[[nodiscard]] std::optional<LargestLine> largestLine(const CostEstimate& estimate);

/// The other option with the lowest known monthly bill, if it is below the chosen one's: its position among
/// the estimates.
[[nodiscard]] std::optional<std::size_t> cheapestAlternative(const CostComparison& comparison);

/// The estimate of the chosen provider; null while no provider is chosen.
[[nodiscard]] const CostEstimate* chosenEstimate(const CostComparison& comparison,
                                                 std::optional<std::size_t> chosenProvider);

/// What the bill of the chosen provider is made of, as a chart's title: "Output tokens are 58 % of the bill".
[[nodiscard]] Message costFinding(const CostEstimate* chosen);

/// How the chosen provider stands against the others: "Mistral would cost 27 % less". Absent where nothing is
/// known of the chosen one's bill or of the others'.
[[nodiscard]] std::optional<Message> alternativesFinding(const CostComparison& comparison,
                                                         const Decision& providers,
                                                         std::optional<std::size_t> chosenProvider);

} // namespace ogive
