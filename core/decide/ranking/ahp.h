#pragma once

#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace ogive {

/// Saaty's random index: the mean consistency index of random judgements on n = 1, 2, … things.
inline constexpr std::array<double, 10> saatyRandomIndex{0,    0,    0.58, 0.90, 1.12,
                                                         1.24, 1.32, 1.41, 1.45, 1.49};
inline constexpr std::size_t mostCompared = saatyRandomIndex.size();
inline constexpr double acceptedConsistencyRatio = 0.10;
inline constexpr double largestJudgement = 1e6; ///< its reciprocal is the smallest

/// How many times as important each thing is as each other, row by row: size × size, a[j][i] = 1/a[i][j].
struct JudgementMatrix {
    std::size_t size = 0;
    std::vector<double> values;

    [[nodiscard]] double at(std::size_t row, std::size_t column) const { return values[row * size + column]; }
    bool operator==(const JudgementMatrix&) const = default;
};

/// The judgement that departs most, as a ratio, from what the weights say.
struct InconsistentPair {
    std::size_t first = 0;
    std::size_t second = 0; ///< above first
    double judged = 1;
    double consistent = 1; ///< first's weight by second's

    bool operator==(const InconsistentPair&) const = default;
};

/// M4: weights from comparisons in pairs.
struct Ahp {
    std::vector<double> weights; ///< sum 1
    double lambdaMax = 0;        ///< the principal eigenvalue; the size, where judgements are consistent
    double consistencyIndex = 0;
    double consistencyRatio = 0;
    bool isInconsistent = false;                      ///< the ratio is above 0.10: a warning
    std::optional<InconsistentPair> mostInconsistent; ///< absent where all judgements agree to 1e-9

    bool operator==(const Ahp&) const = default;
};

/// M4 (Saaty 1980): the principal eigenvector, by power iteration. `randomIndex` has an entry for each size
/// from 1; where it is 0, as up to size 2, so is the ratio. Errors at /A (shape) and /A/row/column:
/// judgements are numbers from 1e-6 to 1e6, 1 on the diagonal, reciprocal to 1e-9.
[[nodiscard]] Result<Ahp> ahp(const JudgementMatrix& judgements,
                              std::span<const double, mostCompared> randomIndex = saatyRandomIndex);

} // namespace ogive
