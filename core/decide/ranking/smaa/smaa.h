#pragma once

#include "core/base/numeric/random.h"
#include "core/decide/ranking/decision_matrix.h"
#include "core/decide/ranking/smaa/weight_space.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ogive {

// M5, stochastic multicriteria acceptability analysis (Lahdelma & Salminen 2001): how options rank when
// nobody says how much each criterion counts. Values are compared as they are, more being better: normalise
// them first.

inline constexpr std::uint64_t mostWeightSamples = std::uint64_t{1} << 26;

/// Which weights are drawn, and how many. The same space, samples and seed give the same bits every time.
struct WeightSampling {
    WeightSpace space = AnyWeights{};
    std::uint64_t samples = 65'536; ///< 1 to 2^26
    std::uint64_t seed = 1;
    RandomStream stream = RandomStream::SmaaWeights;

    bool operator==(const WeightSampling&) const = default;
};

/// How options rank over all drawn weights. Shares are of draws; equal scores rank in the order of options.
struct Smaa {
    std::size_t options = 0;
    std::size_t criteria = 0;
    /// Rank acceptabilities, options × ranks: the share in which an option gets a rank. Rows and columns sum
    /// to 1.
    std::vector<double> acceptabilities;
    /// Mean weights of the draws in which an option is first; absent where it never is.
    std::vector<std::optional<std::vector<double>>> centralWeights;
    /// Pairwise winning shares, options × options: the share in which the row's option comes before the
    /// column's. Two options' shares sum to 1; 0 on the diagonal.
    std::vector<double> pairwiseWins;

    /// `rank` from 0 for the first.
    [[nodiscard]] double acceptability(std::size_t option, std::size_t rank) const
    {
        return acceptabilities[option * options + rank];
    }
    [[nodiscard]] double firstRankShare(std::size_t option) const { return acceptability(option, 0); }
    [[nodiscard]] double pairwiseWin(std::size_t option, std::size_t other) const
    {
        return pairwiseWins[option * options + other];
    }
    bool operator==(const Smaa&) const = default;
};

/// M5 by drawing weights. `threads` (0: as many as the machine has) changes the time only. Errors as of
/// checkTable at /V, as of checkWeightSpace, and at /n.
[[nodiscard]] Result<Smaa> smaa(const ValueTable& values, const WeightSampling& sampling = {},
                                unsigned threads = 0);

/// M5, exact, for two options and three criteria: the share of all weights for which the option that is
/// better by these differences (first minus second) has the higher score. Errors at /d/criterion.
[[nodiscard]] Result<double> smaaOfTwo(const std::array<double, 3>& differences);

/// M5: −Σ p·log2 p of the shares of one rank or one option, in bits: 0 where it is certain. Errors at /p
/// unless they sum to 1 (to 1e-6) and at /p/i outside 0 to 1.
[[nodiscard]] Result<double> rankEntropy(std::span<const double> shares);

} // namespace ogive
