#pragma once

#include "core/simulate/statistics.h"

#include <cstdint>
#include <span>
#include <vector>

namespace ogive {

// What many finite samples look like.

/// U7: the type 7 percentiles of at least one number, for any p from 0 to 1, without sorting all.
[[nodiscard]] std::vector<double> percentilesOf(std::span<const double> numbers, std::span<const double> ps);

/// How many numbers lie in each bin between two neighbours of rising edges (at least two): from the lower one
/// on, below the upper one, in the last bin the upper one too. Numbers outside all bins are not counted.
[[nodiscard]] std::vector<std::uint64_t> countsInBins(std::span<const double> numbers,
                                                      std::span<const double> edges);

/// A share of samples, and where the probability lies with 95 % confidence.
struct ShareOfSamples {
    double share = 0;
    ProbabilityInterval interval;

    bool operator==(const ShareOfSamples&) const = default;
};

/// U8: of at least one and at most 2^26 numbers, those strictly above the limit.
[[nodiscard]] ShareOfSamples shareAbove(std::span<const double> numbers, double limit);

} // namespace ogive
