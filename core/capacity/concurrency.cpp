#include "core/capacity/concurrency.h"

#include "core/base/numeric/input_check.h"

namespace ogive {

Result<Concurrency> concurrency(double requestsPerSecond, double latencySeconds)
{
    const auto check = InputCheck()
                           .within("rps", requestsPerSecond, range::rate)
                           .within("latency_s", latencySeconds, range::seconds);
    if (check.failed())
        return check.failure();
    const double inFlight = requestsPerSecond * latencySeconds;
    if (inFlight < horizontalFrom)
        return Concurrency{inFlight, ScalingTier::Vertical};
    return Concurrency{inFlight,
                       inFlight < kubernetesFrom ? ScalingTier::Horizontal : ScalingTier::Kubernetes};
}

} // namespace ogive
