#pragma once

#include "core/base/result.h"

namespace ogive {

// The guide's thresholds: requests in flight from which the next tier begins.
inline constexpr double horizontalFrom = 10;
inline constexpr double kubernetesFrom = 100;

/// How a system is scaled, by the guide's tiers.
enum class ScalingTier {
    Vertical,   ///< fewer than 10 requests in flight
    Horizontal, ///< fewer than 100
    Kubernetes  ///< 100 or more
};

struct Concurrency {
    double inFlight = 0; ///< mean requests in flight, the guide's required capacity
    ScalingTier tier = ScalingTier::Vertical;

    bool operator==(const Concurrency&) const = default;
};

/// Q1, Little's law (1961): rate (0 to 1e9 a second) × mean latency (0 to 1e7 s). Holds for means in any
/// stable system; says nothing of waiting. Errors at /rps and /latency_s.
[[nodiscard]] Result<Concurrency> concurrency(double requestsPerSecond, double latencySeconds);

} // namespace ogive
