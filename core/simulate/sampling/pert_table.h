#pragma once

#include "core/simulate/distribution.h"

#include <array>
#include <cstddef>
#include <span>

namespace ogive {

/// The quantiles of a PERT distribution between 0 and 1 as a table (MODELS.md U2): built once an input, then
/// read for every draw. Rising throughout; the error is below 1e-6.
class PertTable {
public:
    explicit PertTable(const PertShape& shape);

    /// Puts in the place of each probability, between 0 and 1, the part of the range that lies below.
    void fromProbabilities(std::span<double> numbers) const;

private:
    static constexpr std::size_t intervals = 64;

    /// One half of the distribution, from its end to its median. A quantile near the end behaves like the
    /// probability to the power of 1/exponent; in that power it is smooth, and cubics follow it closely.
    struct Half {
        double inverseExponent = 1;
        std::array<std::array<double, 4>, intervals>
            cubics{}; ///< from the constant up, in parts of an interval

        [[nodiscard]] double at(double power) const;
    };

    static Half halfOf(double exponent, double other);

    Half m_lower;
    Half m_upper;
};

} // namespace ogive
