#pragma once

#include "core/capacity/concurrency.h"
#include "core/capacity/plan/plan_part.h"

#include <vector>

namespace ogive {

/// The guide's arithmetic: peak rate × mean time of an answer = requests in flight. Rates per second, times
/// in seconds.
struct LoadPlan : PlanPart {
    double requestsPerDay = 0;
    double meanRate = 0;
    double peakRate = 0;
    double meanLatency = 0;
    double inFlight = 0;                      ///< at the peak
    double meanInFlight = 0;                  ///< over the day
    ScalingTier tier = ScalingTier::Vertical; ///< at the peak

    bool operator==(const LoadPlan&) const = default;
};

/// W1 and Q1.
[[nodiscard]] LoadPlan loadPlan(const PlanSource& source);

/// One number of replicas, and how long requests wait for a free slot with them.
struct ReplicaPoint {
    double replicas = 1;
    double utilisation = 0;
    std::optional<double> wait; ///< seconds, p95; absent where the queue only grows

    bool operator==(const ReplicaPoint&) const = default;
};

/// Replicas for which the p95 wait at the peak stays within a part of the latency target.
struct ReplicaPlan : PlanPart {
    double waitTarget = 0; ///< seconds
    double slotsPerReplica = 1;
    double slotCount = 1;            ///< Q4
    ReplicaPoint planned;            ///< slots over those of a replica, rounded up
    std::vector<ReplicaPoint> curve; ///< from just stable to twice the plan, at most 60 points

    bool operator==(const ReplicaPlan&) const = default;
};

/// Q3 and Q4, for the load of the peak.
[[nodiscard]] ReplicaPlan replicaPlan(const PlanSource& source, const LoadPlan& load);

/// Replicas for another peak rate, by the same rule; an error where the rate is out of the formulas' range.
[[nodiscard]] Result<double> replicasAt(double peakRate, const LoadPlan& load, const ReplicaPlan& plan);

} // namespace ogive
