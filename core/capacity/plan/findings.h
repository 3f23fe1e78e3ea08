#pragma once

#include "core/capacity/plan/capacity_plan.h"

#include <string>

namespace ogive {

// What each part of the plan comes down to, as the title of its chart; where a part has no numbers, why.

[[nodiscard]] Message loadFinding(const LoadPlan& plan);
[[nodiscard]] Message replicaFinding(const ReplicaPlan& plan);
[[nodiscard]] Message latencyFinding(const LatencyPlan& plan);
[[nodiscard]] Message availabilityFinding(const AvailabilityPlan& plan);
[[nodiscard]] Message batchFinding(const BatchPlan& plan);
[[nodiscard]] Message servingFinding(const ServingPlan& plan, const Knowledge& knowledge);
[[nodiscard]] Message indexFinding(const IndexPlan& plan);

/// A decision that the rules will make otherwise.
struct DatedChange {
    int month = 0;
    std::string decision; ///< title
    std::string option;   ///< title

    bool operator==(const DatedChange&) const = default;
};

/// What changes first: "Month 9: Architecture becomes Microservices". `next` is the first change of a
/// decision, if there is one.
[[nodiscard]] Message horizonFinding(const HorizonPlan& plan, const std::optional<DatedChange>& next);

/// The guide's advice for a tier.
[[nodiscard]] Message tierAdvice(ScalingTier tier);

} // namespace ogive
