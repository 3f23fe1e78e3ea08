#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <variant>
#include <vector>

namespace ogive {

/// Any weights: uniform on the simplex (0 or more, sum 1).
struct AnyWeights {
    bool operator==(const AnyWeights&) const = default;
};

/// Ordinal information: uniform on that part of the simplex where these criteria weigh less and less.
/// Criteria that are not listed may weigh anything.
struct RankedWeights {
    std::vector<std::size_t> importance; ///< criteria, from the most important down, each at most once

    bool operator==(const RankedWeights&) const = default;
};

/// Near chosen weights: uniform on that part of the simplex where every weight lies within the relative
/// `share` of the chosen one, w·(1 − share) to w·(1 + share).
struct NearWeights {
    std::vector<double> weights; ///< a criterion, 0 or more; only their ratios count
    double share = 0.2;          ///< 0 (just these weights) to 1

    bool operator==(const NearWeights&) const = default;
};

/// Which weights SMAA draws from.
using WeightSpace = std::variant<AnyWeights, RankedWeights, NearWeights>;

/// Whether weights of so many criteria can be drawn: errors at /importance/i, /w, /w/j and /share.
[[nodiscard]] Result<void> checkWeightSpace(const WeightSpace& space, std::size_t criteria);

} // namespace ogive
