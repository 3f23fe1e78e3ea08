#include "core/capacity/plan/availability_plan.h"

#include "core/base/number_text.h"
#include "core/base/numeric/input_ranges.h"

#include <algorithm>

namespace ogive {
namespace {

constexpr double mostSpare = 5;

struct Assumed {
    double replica = 1;
    double commonCause = 0;
    std::vector<PartAvailability> others; ///< provider, vector database
    std::optional<double> modelReplicas;  ///< needed of a self-hosted model
};

Assumed readAssumed(PlanReader& read, const PlanSource& source, const ServingPlan& serving)
{
    Assumed assumed;
    assumed.replica = read.parameter("replica_availability");
    assumed.commonCause = read.parameter("common_cause");
    if (serving.proposed && serving.isKnown())
        assumed.modelReplicas = serving.gpus[*serving.proposed].replicas;
    else if (!source.isYes("self_hosted"))
        assumed.others.push_back({PartKind::Provider, read.parameter("provider_availability")});
    if (source.isYes("uses_rag"))
        assumed.others.push_back({PartKind::VectorDatabase, read.parameter("vector_db_availability")});
    return assumed;
}

AvailabilityPoint pointWith(double spare, double needed, const Assumed& assumed, PlanFormulas& value)
{
    AvailabilityPoint point;
    point.replicas = needed + spare;
    point.parts.push_back(
        {PartKind::Replicas,
         value(availabilityOfReplicas(needed, point.replicas, assumed.replica, assumed.commonCause))});
    if (assumed.modelReplicas)
        point.parts.push_back(
            {PartKind::ModelReplicas,
             value(availabilityOfReplicas(*assumed.modelReplicas, *assumed.modelReplicas + spare,
                                          assumed.replica, assumed.commonCause))});
    point.parts.insert(point.parts.end(), assumed.others.begin(), assumed.others.end());
    std::vector<double> all;
    for (const PartAvailability& part : point.parts)
        all.push_back(part.availability);
    point.availability = value(availabilityInSeries(all));
    return point;
}

/// What no number of replicas gets over: the others, and the failures that hit all replicas at once.
double ceilingOf(const Assumed& assumed)
{
    const double atOnce = 1 - assumed.commonCause * (1 - assumed.replica);
    double ceiling = assumed.modelReplicas ? atOnce * atOnce : atOnce;
    for (const PartAvailability& part : assumed.others)
        ceiling *= part.availability;
    return ceiling;
}

} // namespace

AvailabilityPlan availabilityPlan(const PlanSource& source, const ReplicaPlan& replicas,
                                  const ServingPlan& serving)
{
    AvailabilityPlan plan;
    PlanReader read(source, plan);
    PlanFormulas value(plan);
    plan.target = read.field("availability_target");
    const Assumed assumed = readAssumed(read, source, serving);
    plan.whyNot = replicas.whyNot;
    if (!replicas.isKnown() || !read.complete())
        return plan;
    plan.needed = replicas.planned.replicas;
    const double mostNeeded = std::max(plan.needed, assumed.modelReplicas.value_or(0));
    if (mostNeeded + mostSpare > range::replicas.maximum) {
        plan.whyNot =
            OGIVE_TR("capacity", "The peak needs %1 replicas; availability is computed for up to %2.")
                .number(groupedNumber(mostNeeded))
                .number(groupedNumber(range::replicas.maximum - mostSpare));
        return plan;
    }
    for (double spare = 0; spare <= mostSpare && plan.isKnown(); ++spare) {
        plan.points.push_back(pointWith(spare, plan.needed, assumed, value));
        if (!plan.planned && plan.points.back().availability >= plan.target)
            plan.planned = plan.points.size() - 1;
    }
    if (!plan.isKnown())
        return plan;
    plan.ceiling = ceilingOf(assumed);
    plan.providerLimits =
        std::any_of(assumed.others.begin(), assumed.others.end(), [&](const PartAvailability& part) {
            return part.kind == PartKind::Provider && part.availability < plan.target;
        });
    plan.downtime = value(downtime(plan.shown().availability));
    plan.allowed = value(downtime(plan.target));
    return plan;
}

Message partTitle(PartKind kind)
{
    switch (kind) {
    case PartKind::Replicas:
        return OGIVE_TR("capacity", "Replicas of the service");
    case PartKind::ModelReplicas:
        return OGIVE_TR("capacity", "Replicas of the model");
    case PartKind::Provider:
        return OGIVE_TR("capacity", "Model provider");
    case PartKind::VectorDatabase:
        return OGIVE_TR("capacity", "Vector database");
    }
    return {};
}

} // namespace ogive
