#pragma once

#include "core/base/result.h"
#include "core/simulate/closed_forms.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace ogive {

// Which uncertain input moves a result most: MODELS.md U10 and U11.

/// A result of one value an input.
using ResultOf = std::function<double(std::span<const double>)>;

/// What an input may be.
struct InputPercentiles {
    double p10 = 0;
    double p50 = 0;
    double p90 = 0;
};

/// What the result becomes when one input has its P10 and its P90, all others their P50.
struct TornadoBar {
    std::size_t input = 0;
    double atP10 = 0;
    double atP90 = 0;
    double length = 0; ///< the distance of the two

    bool operator==(const TornadoBar&) const = default;
};

struct Tornado {
    double base = 0;              ///< with every input at its P50
    std::vector<TornadoBar> bars; ///< the longest first, equal ones in the order of inputs

    bool operator==(const Tornado&) const = default;
};

/// U10. What inputs do together is not seen.
[[nodiscard]] Tornado tornado(std::span<const InputPercentiles> inputs, const ResultOf& result);

/// U11: shares of variance by sampling (Saltelli et al. 2010, doi 10.1016/j.cpc.2009.09.018, for the first
/// order; Jansen for the total). `result` gets uniform numbers between 0 and 1, one an input (1 to 64); it is
/// called samples·(inputs + 2) times, with 1 to 2^26 samples. Shares are not clipped: noise may take them
/// outside 0 to 1. All 0 where nothing varies. Errors at /inputs and /samples.
[[nodiscard]] Result<VarianceShares> sampledShares(std::size_t inputs, const ResultOf& result,
                                                   std::uint64_t samples, std::uint64_t seed);

} // namespace ogive
