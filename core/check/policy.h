#pragma once

#include "core/base/result.h"
#include "core/knowledge/knowledge.h"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ogive {

/// What is found beside the knowledge's checks; a policy may set their severity by these ids too.
namespace policyfindings {
inline constexpr std::string_view notAllowed = "option-not-allowed";
inline constexpr std::string_view overBudget = "over-budget";
inline constexpr std::string_view budgetUnsure = "over-budget-probability";
inline constexpr std::string_view budgetNotChecked = "budget-not-checked";
inline constexpr std::string_view oldPrice = "old-price";
inline constexpr std::string_view unexpected = "unexpected-outcome";
inline constexpr std::string_view unexpectedCost = "unexpected-cost";
inline constexpr std::string_view overdueAssumption = "assumption-overdue";
inline constexpr std::array all{notAllowed, overBudget, budgetUnsure,   budgetNotChecked,
                                oldPrice,   unexpected, unexpectedCost, overdueAssumption};
} // namespace policyfindings

/// What a team asks of its designs. Positions refer to the knowledge that it was read with.
struct Policy {
    Severity failOn = Severity::Warning;     ///< findings of this severity or a higher one fail
    std::optional<double> budgetUsd;         ///< a month
    std::optional<double> budgetProbability; ///< least one of staying within it, more than 0 to 1
    std::vector<std::pair<std::size_t, std::vector<std::size_t>>> allowed; ///< decision to its options
    std::optional<int> maxPriceAgeDays;
    /// By the id of a check, of numberChecks() or of what a policy finds; nothing: it is off.
    std::map<std::string, std::optional<Severity>, std::less<>> severities;

    bool operator==(const Policy&) const = default;
};

/// Reads a policy file. Refused with the place: what is no policy, unknown keys, checks, decisions and
/// options, and numbers without sense.
[[nodiscard]] Result<Policy> readPolicy(std::string_view text, const std::string& fileName,
                                        const Knowledge& knowledge);

} // namespace ogive
