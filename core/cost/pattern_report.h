#pragma once

#include "core/cost/bill/pattern_choice.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace ogive {

/// What a savings pattern is worth to a scenario, US dollars a month. Savings overlap: the marginal ones
/// don't add up to the whole; Shapley's do. Each may be negative; absent: not known.
struct PatternWorth {
    std::size_t pattern = 0; ///< position in the knowledge
    bool isOn = false;
    AppliedPattern::Status status = AppliedPattern::Status::Counts; ///< of one that is on
    /// What switching it off would cost, the others as set; of one that is off, what switching it on saves.
    std::optional<double> marginalUsd;
    std::optional<double> aloneUsd;   ///< what it saves when no other is on
    std::optional<double> shapleyUsd; ///< of one that is on, at most mostShapleyPatterns of them

    bool operator==(const PatternWorth&) const = default;
};

inline constexpr std::size_t mostShapleyPatterns = 12;

struct PatternReport {
    std::optional<double> plainUsd;     ///< with no pattern
    std::optional<double> asSetUsd;     ///< with those that are on
    std::vector<PatternWorth> patterns; ///< every one of the knowledge, in its order

    bool operator==(const PatternReport&) const = default;
};

/// MODELS.md C7 over the whole bill of section 11. `withShapley` prices every subset of the patterns that are
/// on.
[[nodiscard]] PatternReport patternReport(const CostSubject& subject, bool withShapley = false);

} // namespace ogive
