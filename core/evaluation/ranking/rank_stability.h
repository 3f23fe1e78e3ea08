#pragma once

#include "core/decide/ranking/smaa/smaa.h"
#include "core/evaluation/ranking/option_ranking.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace ogive {

/// Weights within this share of the chosen ones are "near" them.
inline constexpr double nearShare = 0.5;
inline constexpr std::uint64_t stabilitySamples = 16'384;

/// What the stability of a ranking is computed from; holds all it needs, so that any thread may do it.
struct StabilityQuestion {
    ValueTable values; ///< the ranked options', best ranked first
    WeightSampling sampling;

    bool operator==(const StabilityQuestion&) const = default;
};

/// How often each ranked option comes first, second, … over all weights, or over those near the ranking's.
/// Absent where nothing is ranked. Answered by smaa(), by the weighted sum, always with the same draws.
[[nodiscard]] std::optional<StabilityQuestion> stabilityQuestion(const Knowledge& knowledge,
                                                                 const OptionRanking& ranking, bool isNear);

/// The smallest change of one weight, the others keeping their proportions, with which another option would
/// come first by the weighted sum.
struct LeadChange {
    std::size_t option = 0;    ///< of the decision
    std::size_t criterion = 0; ///< position in the knowledge's criteria
    double weight = 0;         ///< the share of the weights, 0 to 1, at which the two are equal
    double now = 0;            ///< the criterion's share

    bool operator==(const LeadChange&) const = default;
};

/// Absent for other methods than the weighted sum, and where no single weight can change the lead.
[[nodiscard]] std::optional<LeadChange> nearestLeadChange(const OptionRanking& ranking);

} // namespace ogive
