#include "core/capacity/plan/load_plan.h"

#include "core/base/numeric/input_ranges.h"
#include "core/capacity/queueing.h"
#include "core/cost/workload.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

constexpr double percentileOfWait = 0.95;
constexpr double millisecondsPerSecond = 1000;

/// Nobody is served in no time; a latency of 0 is the shortest that the formulas take.
double serviceTime(const LoadPlan& load)
{
    return std::max(load.meanLatency, smallestPositive);
}

Result<ReplicaPoint> pointAt(double replicas, const LoadPlan& load, double slotsPerReplica)
{
    const auto waits =
        waiting({load.peakRate, serviceTime(load), replicas * slotsPerReplica}, percentileOfWait);
    if (!waits)
        return Failure(waits.error());
    return ReplicaPoint{replicas, waits->utilisation, waits->percentile};
}

/// From the first stable number to twice the planned one; the planned one is among them.
std::vector<double> curveReplicas(double first, double planned)
{
    constexpr double mostPoints = 58;
    constexpr double leastSteps = 4;
    const double last = std::max(2 * planned, first + leastSteps);
    const double step = std::max(1.0, std::ceil((last - first) / mostPoints));
    std::vector<double> replicas;
    for (double at = first; at <= last; at += step)
        replicas.push_back(at);
    if (const auto place = std::lower_bound(replicas.begin(), replicas.end(), planned);
        place == replicas.end() || *place != planned)
        replicas.insert(place, planned);
    return replicas;
}

} // namespace

LoadPlan loadPlan(const PlanSource& source)
{
    LoadPlan plan;
    PlanReader read(source, plan);
    plan.requestsPerDay = read.field("requests_per_day");
    plan.peakRate = read.field("peak_rps");
    plan.meanLatency = read.field("mean_latency") / millisecondsPerSecond;
    if (!read.complete())
        return plan;
    PlanFormulas value(plan);
    plan.meanRate = value(averageRate(plan.requestsPerDay));
    const Concurrency peak = value(concurrency(plan.peakRate, plan.meanLatency));
    plan.inFlight = peak.inFlight;
    plan.tier = peak.tier;
    plan.meanInFlight = value(concurrency(plan.meanRate, plan.meanLatency)).inFlight;
    return plan;
}

ReplicaPlan replicaPlan(const PlanSource& source, const LoadPlan& load)
{
    ReplicaPlan plan;
    PlanReader read(source, plan);
    const double target = read.field("latency_target") / millisecondsPerSecond;
    const double share = read.parameter("wait_share_of_target");
    plan.slotsPerReplica = std::max(1.0, std::floor(read.parameter("slots_per_replica")));
    plan.whyNot = load.whyNot;
    if (!load.isKnown() || !read.complete())
        return plan;
    plan.waitTarget = target * share;
    PlanFormulas value(plan);
    plan.slotCount =
        value(replicasForWait({load.peakRate, serviceTime(load), 1}, plan.waitTarget, percentileOfWait));
    if (!plan.isKnown())
        return plan;
    const double planned = std::ceil(plan.slotCount / plan.slotsPerReplica);
    plan.planned = value(pointAt(planned, load, plan.slotsPerReplica));
    const double firstStable = std::floor(load.inFlight / plan.slotsPerReplica) + 1;
    for (const double replicas : curveReplicas(firstStable, planned)) {
        if (!plan.curve.empty() && plan.curve.back().wait == 0) { // more replicas don't bring waits back
            plan.curve.push_back({replicas, load.inFlight / (replicas * plan.slotsPerReplica), 0});
            continue;
        }
        const auto point = pointAt(replicas, load, plan.slotsPerReplica);
        if (!point)
            break;
        plan.curve.push_back(*point);
    }
    return plan;
}

Result<double> replicasAt(double peakRate, const LoadPlan& load, const ReplicaPlan& plan)
{
    const auto slots = replicasForWait({peakRate, serviceTime(load), 1}, plan.waitTarget, percentileOfWait);
    if (!slots)
        return slots;
    return std::ceil(*slots / plan.slotsPerReplica);
}

} // namespace ogive
