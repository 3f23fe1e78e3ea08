#pragma once

#include "core/base/result.h"

#include <span>

namespace ogive {

// How much of the time a system works: MODELS.md Q6. Inputs outside part 0's ranges give an error at /name,
// with the name of appendix A.

/// Q6: the probability that at least `needed` of `replicas` (whole numbers, up to 1000) work, each
/// independently with `availability`. Replicas that share a region or a deployment do not fail independently.
[[nodiscard]] Result<double> availabilityOfReplicas(double needed, double replicas, double availability);

/// Q6: as above, with the fraction `commonCause` of failures hitting all replicas at once.
[[nodiscard]] Result<double> availabilityOfReplicas(double needed, double replicas, double availability,
                                                    double commonCause);

/// Q6: of things that are all needed, one to 1000. Errors at /avails and /avails/i.
[[nodiscard]] Result<double> availabilityInSeries(std::span<const double> availabilities);

struct Downtime {
    double hoursPerYear = 0;
    double minutesPerMonth = 0;

    bool operator==(const Downtime&) const = default;
};

/// Q6: in a year of 8,760 hours and a month of 730.
[[nodiscard]] Result<Downtime> downtime(double availability);

/// D5: the availability of so many nines, 0 to 16: 3 is 0.999.
[[nodiscard]] Result<double> availabilityOfNines(double nines);

} // namespace ogive
