#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <span>
#include <vector>

namespace ogive {

// What samples say: MODELS.md U7 and U8, and D6's sums.

/// U7: the type 7 percentile of at least one sorted number: x[⌊h⌋] + (h − ⌊h⌋)(x[⌊h⌋ + 1] − x[⌊h⌋]) with
/// h = (n − 1)p, p from 0 to 1.
[[nodiscard]] double quantileOfSorted(std::span<const double> sorted, double p);

/// U7 of numbers in any order, 1 to 2^26 from −1e100 to 1e100; p between 0 and 1. Errors at /xs, /xs/i and
/// /p.
[[nodiscard]] Result<double> quantile7(std::vector<double> numbers, double p);

/// Where a probability lies with 95 % confidence.
struct ProbabilityInterval {
    double lower = 0;
    double upper = 1;

    bool operator==(const ProbabilityInterval&) const = default;
};

/// U8, Wilson's interval for `hits` of `samples` (whole numbers, 1 to 2^26 samples). Errors at /n and /k.
[[nodiscard]] Result<ProbabilityInterval> wilsonInterval(double hits, double samples);

/// D6: a sum that does not depend on threads: blocks of 1,024 from left to right, then the blocks in order,
/// both with Neumaier's compensation.
[[nodiscard]] double blockSum(std::span<const double> numbers);

} // namespace ogive
