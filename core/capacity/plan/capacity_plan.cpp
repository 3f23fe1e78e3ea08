#include "core/capacity/plan/capacity_plan.h"

namespace ogive {

CapacityPlan capacityPlan(const Knowledge& knowledge, const FieldValues& fields,
                          std::span<const std::optional<std::size_t>> chosen,
                          const ParameterValues& parameters)
{
    const PlanSource source{knowledge, fields, chosen, parameters};
    CapacityPlan plan;
    plan.load = loadPlan(source);
    plan.replicas = replicaPlan(source, plan.load);
    plan.serving = servingPlan(source, plan.load);
    plan.latency = latencyPlan(source, plan.serving);
    plan.availability = availabilityPlan(source, plan.replicas, plan.serving);
    plan.batch = batchPlan(source, plan.load, plan.replicas);
    plan.index = indexPlan(source);
    plan.horizon = horizonPlan(source, plan.load, plan.replicas);
    return plan;
}

} // namespace ogive
