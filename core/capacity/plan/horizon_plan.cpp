#include "core/capacity/plan/horizon_plan.h"

#include "core/base/numeric/input_ranges.h"
#include "core/cost/workload.h"

#include <algorithm>

namespace ogive {
namespace {

/// What the requests of a day are multiplied with for the rate at the peak; none where that rate is pinned.
std::optional<double> ratePerDailyRequest(const PlanSource& source, const LoadPlan& load)
{
    const auto peak = source.knowledge.fieldInRole("peak_rps");
    if (source.fields.isPinned(*peak) || load.requestsPerDay <= 0)
        return std::nullopt;
    return load.peakRate / load.requestsPerDay;
}

Result<HorizonMonth> monthAt(int month, double growth, std::optional<double> ratePerRequest,
                             const LoadPlan& load, const ReplicaPlan& replicas)
{
    const auto requests = growthInMonth(load.requestsPerDay, growth, month);
    if (!requests)
        return Failure(requests.error());
    const double rate = ratePerRequest ? *requests * *ratePerRequest : load.peakRate;
    const auto peak = concurrency(rate, load.meanLatency);
    if (!peak)
        return Failure(peak.error());
    const auto needed = replicasAt(rate, load, replicas);
    if (!needed)
        return Failure(needed.error());
    return HorizonMonth{month, *requests, peak->inFlight, *needed};
}

ScalingTier tierOf(double inFlight)
{
    if (inFlight < horizontalFrom)
        return ScalingTier::Vertical;
    return inFlight < kubernetesFrom ? ScalingTier::Horizontal : ScalingTier::Kubernetes;
}

} // namespace

HorizonPlan horizonPlan(const PlanSource& source, const LoadPlan& load, const ReplicaPlan& replicas)
{
    HorizonPlan plan;
    PlanReader read(source, plan);
    plan.growth = read.field("growth_per_month");
    const double horizon = read.field("horizon_months");
    plan.whyNot = replicas.whyNot;
    if (!replicas.isKnown() || !read.complete())
        return plan;
    plan.horizon = static_cast<int>(std::clamp(horizon, range::months.minimum, range::months.maximum));
    const auto ratePerRequest = ratePerDailyRequest(source, load);
    for (int month = 0; month <= plan.horizon; ++month) {
        const auto next = monthAt(month, plan.growth, ratePerRequest, load, replicas);
        if (!next) {
            plan.endsEarly =
                OGIVE_TR("capacity", "From month %1 on the load is larger than can be computed.").arg(month);
            break;
        }
        if (!plan.months.empty()) {
            const ScalingTier before = tierOf(plan.months.back().inFlight);
            const ScalingTier now = tierOf(next->inFlight);
            if (before != now)
                plan.tierChanges.push_back({month, before, now});
        }
        plan.months.push_back(*next);
    }
    if (plan.months.empty())
        plan.whyNot = plan.endsEarly;
    return plan;
}

} // namespace ogive
