#pragma once

#include "core/capacity/availability.h"
#include "core/capacity/plan/load_plan.h"
#include "core/capacity/plan/serving_plan.h"

#include <optional>
#include <vector>

namespace ogive {

enum class PartKind { Replicas, ModelReplicas, Provider, VectorDatabase };

/// One part of the system that has to work.
struct PartAvailability {
    PartKind kind = PartKind::Replicas;
    double availability = 1;

    bool operator==(const PartAvailability&) const = default;
};

/// The whole system with so many replicas of the service.
struct AvailabilityPoint {
    double replicas = 1;
    double availability = 0;
    std::vector<PartAvailability> parts;

    bool operator==(const AvailabilityPoint&) const = default;
};

/// How much of the time the system works, and what its target needs.
struct AvailabilityPlan : PlanPart {
    double target = 0;
    double needed = 1;                     ///< replicas that carry the peak
    std::vector<AvailabilityPoint> points; ///< from just the needed replicas to five spare ones
    std::optional<std::size_t> planned;    ///< the first of `points` that meets the target
    double ceiling = 1;                    ///< with any number of replicas
    bool providerLimits = false;           ///< the provider alone works less than the target asks
    Downtime downtime; ///< of the planned point; of the last one where none meets the target
    Downtime allowed;  ///< by the target

    [[nodiscard]] const AvailabilityPoint& shown() const
    {
        return points[planned.value_or(points.size() - 1)];
    }
    bool operator==(const AvailabilityPlan&) const = default;
};

/// Q6: k of n replicas with a common cause, in series with what they need.
[[nodiscard]] AvailabilityPlan availabilityPlan(const PlanSource& source, const ReplicaPlan& replicas,
                                                const ServingPlan& serving);

[[nodiscard]] Message partTitle(PartKind kind);

} // namespace ogive
