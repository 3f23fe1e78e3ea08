#pragma once

#include "core/capacity/plan/availability_plan.h"
#include "core/capacity/plan/batch_plan.h"
#include "core/capacity/plan/horizon_plan.h"
#include "core/capacity/plan/index_plan.h"
#include "core/capacity/plan/latency_plan.h"
#include "core/capacity/plan/load_plan.h"
#include "core/capacity/plan/serving_plan.h"

namespace ogive {

/// How much of everything a design needs. Every part says what it rests on, and why it has no numbers where
/// it has none; no number is NaN or infinite.
struct CapacityPlan {
    LoadPlan load;
    ReplicaPlan replicas;
    ServingPlan serving;
    LatencyPlan latency;
    AvailabilityPlan availability;
    BatchPlan batch;
    IndexPlan index;
    HorizonPlan horizon;

    bool operator==(const CapacityPlan&) const = default;
};

/// The plan for one scenario's values and decisions, `chosen` by position of the decision (Evaluation has
/// both). MODELS.md parts 4 to 6.
[[nodiscard]] CapacityPlan capacityPlan(const Knowledge& knowledge, const FieldValues& fields,
                                        std::span<const std::optional<std::size_t>> chosen,
                                        const ParameterValues& parameters);

} // namespace ogive
