#pragma once

#include "core/base/result.h"

namespace ogive {

/// exp of a normal variable of this mean and standard deviation. A sigma of 0 is a constant.
struct Lognormal {
    double mu = 0;
    double sigma = 0; ///< 0 or more

    [[nodiscard]] double median() const;
    [[nodiscard]] double mean() const;
    [[nodiscard]] double variance() const;
    /// p between 0 and 1.
    [[nodiscard]] double quantile(double p) const;

    bool operator==(const Lognormal&) const = default;
};

/// U3: by the values that a tenth and nine tenths lie below; both from 1e-12 to 1e24, p90 not below p10.
/// Errors at /p10 and /p90.
[[nodiscard]] Result<Lognormal> lognormalOfP10P90(double p10, double p90);

/// D5, Q5: by the median and the 95th percentile, likewise. Errors at /p50 and /p95.
[[nodiscard]] Result<Lognormal> lognormalOfP50P95(double p50, double p95);

} // namespace ogive
