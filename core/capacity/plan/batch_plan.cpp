#include "core/capacity/plan/batch_plan.h"

#include "core/base/numeric/input_ranges.h"
#include "core/capacity/backlog.h"
#include "core/cost/workload.h"

#include <algorithm>

namespace ogive {

BatchPlan batchPlan(const PlanSource& source, const LoadPlan& load, const ReplicaPlan& replicas)
{
    BatchPlan plan;
    PlanReader read(source, plan);
    PlanFormulas value(plan);
    const double comesInBatches = read.field("batch_processing");
    const double wait = read.field("max_wait") * 60;
    const double utilisation = read.parameter("worker_utilisation");
    plan.whyNot = load.whyNot;
    if (!load.isKnown() || !read.complete())
        return plan;
    if (comesInBatches != 1) {
        plan.whyNot = OGIVE_TR("capacity", "Work does not come in batches.");
        return plan;
    }
    if (wait <= 0) {
        plan.whyNot =
            OGIVE_TR("capacity", "The longest wait is 0: a lot that is wanted at once can't be spread "
                                 "over time.");
        return plan;
    }
    plan.items = load.requestsPerDay;
    plan.secondsEach = std::max(load.meanLatency, smallestPositive);
    plan.windowSeconds = std::min(wait, secondsPerDay);
    plan.workers = value(batchWorkers({plan.items, plan.secondsEach, plan.windowSeconds, utilisation}));
    if (plan.workers > 0)
        plan.drainSeconds = value(drainTime(plan.items, 0, plan.workers * utilisation / plan.secondsEach));
    else
        plan.drainSeconds = 0;
    if (replicas.isKnown()) {
        const double slots = replicas.planned.replicas * replicas.slotsPerReplica;
        plan.drainByReplicas = value(drainTime(plan.items, load.meanRate, slots / plan.secondsEach));
    }
    return plan;
}

} // namespace ogive
