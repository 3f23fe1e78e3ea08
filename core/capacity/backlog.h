#pragma once

#include "core/base/result.h"

#include <optional>

namespace ogive {

// Work that may wait, and how many replicas it needs: MODELS.md Q7 and Q8. Inputs outside part 0's ranges
// give an error at /name, with the name of appendix A.

/// Q8: seconds until `backlog` items (0 to 1e12) are worked off while `rateIn` arrive and `rateOut` leave per
/// second; absent where the backlog grows or stays.
[[nodiscard]] Result<std::optional<double>> drainTime(double backlog, double rateIn, double rateOut);

/// Q8: items left by `seconds` of a surge.
[[nodiscard]] Result<double> backlogAfterSurge(double surgeRate, double rateOut, double seconds);

/// Items to be done within a time.
struct BatchWork {
    double items = 0;         ///< 0 to 1e12
    double secondsEach = 0;   ///< of one worker
    double windowSeconds = 1; ///< above 0
    double utilisation = 1;   ///< of a worker's time, above 0 up to 1
};

/// Q8: workers that get it done.
[[nodiscard]] Result<double> batchWorkers(const BatchWork& work);

/// Load that grows while new replicas start.
struct LoadRamp {
    double peakRate = 0;          ///< per second, 0 to 1e9
    double replicaRate = 1;       ///< that one replica serves, above 0
    double targetUtilisation = 1; ///< above 0 up to 1
    double growthRate = 0;        ///< of the load, per second and second
    double delay = 0;             ///< seconds to notice, start and load the model
    double spare = 0;             ///< replicas kept in addition, a whole number up to 1e6
};

struct ReplicaCount {
    double replicas = 1;
    /// Growth during the delay over the peak; absent where there is no peak to compare it with.
    std::optional<double> headroom;

    bool operator==(const ReplicaCount&) const = default;
};

/// Q7.
[[nodiscard]] Result<ReplicaCount> replicasForRamp(const LoadRamp& ramp);

} // namespace ogive
