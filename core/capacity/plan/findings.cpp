#include "core/capacity/plan/findings.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

std::string percent(double fraction)
{
    return readableNumber(std::round(fraction * 1e6) / 1e4);
}

/// Three digits say enough of what rests on assumptions.
std::string shortNumber(double number)
{
    if (number == 0 || !std::isfinite(number))
        return readableNumber(number);
    const double unit = std::pow(10.0, std::floor(std::log10(std::abs(number))) - 2);
    return readableNumber(std::round(number / unit) * unit);
}

std::string seconds(double value)
{
    return durationText(value);
}

} // namespace

Message tierAdvice(ScalingTier tier)
{
    switch (tier) {
    case ScalingTier::Vertical:
        return OGIVE_TR("capacity", "vertical scaling");
    case ScalingTier::Horizontal:
        return OGIVE_TR("capacity", "horizontal scaling");
    case ScalingTier::Kubernetes:
        return OGIVE_TR("capacity", "Kubernetes");
    }
    return {};
}

Message loadFinding(const LoadPlan& plan)
{
    if (plan.whyNot)
        return *plan.whyNot;
    const std::string inFlight = shortNumber(plan.inFlight);
    switch (plan.tier) {
    case ScalingTier::Vertical:
        return OGIVE_TR("capacity", "%1 requests in flight: one larger machine is enough").number(inFlight);
    case ScalingTier::Horizontal:
        return OGIVE_TR("capacity", "%1 requests in flight: several instances side by side").number(inFlight);
    case ScalingTier::Kubernetes:
        return OGIVE_TR("capacity", "%1 requests in flight: Kubernetes and a distributed cache")
            .number(inFlight);
    }
    return {};
}

Message replicaFinding(const ReplicaPlan& plan)
{
    if (plan.whyNot)
        return *plan.whyNot;
    if (plan.planned.replicas == 1)
        return OGIVE_TR("capacity", "1 replica keeps 95 of 100 waits within %1")
            .number(seconds(plan.waitTarget));
    return OGIVE_TR("capacity", "%1 replicas keep 95 of 100 waits within %2")
        .number(groupedNumber(plan.planned.replicas))
        .number(seconds(plan.waitTarget));
}

Message latencyFinding(const LatencyPlan& plan)
{
    if (plan.whyNot)
        return *plan.whyNot;
    const std::string first = seconds(plan.firstOutput.p95);
    const std::string target = seconds(plan.target);
    if (plan.firstOutput.p95 > plan.target)
        return OGIVE_TR("capacity", "First output after %1 misses the target of %2")
            .number(first)
            .number(target);
    return OGIVE_TR("capacity", "First output after %1, within the target of %2")
        .number(first)
        .number(target);
}

Message availabilityFinding(const AvailabilityPlan& plan)
{
    if (plan.whyNot)
        return *plan.whyNot;
    if (plan.providerLimits)
        return OGIVE_TR("capacity", "The model provider alone works less than the target of %1 %")
            .number(percent(plan.target));
    if (plan.ceiling < plan.target)
        return OGIVE_TR("capacity", "No number of replicas gets over %1 %; the target is %2 %")
            .number(percent(plan.ceiling))
            .number(percent(plan.target));
    if (!plan.planned)
        return OGIVE_TR("capacity", "Five spare replicas reach %1 %; the target is %2 %")
            .number(percent(plan.shown().availability))
            .number(percent(plan.target));
    return OGIVE_TR("capacity", "%1 of %2 replicas needed: %3 % of the time")
        .number(groupedNumber(plan.needed))
        .number(groupedNumber(plan.shown().replicas))
        .number(percent(plan.shown().availability));
}

Message batchFinding(const BatchPlan& plan)
{
    if (plan.whyNot)
        return *plan.whyNot;
    if (plan.items == 0)
        return OGIVE_TR("capacity", "A day's lot is empty");
    return OGIVE_TR("capacity", "%1 workers finish a day's lot in %2")
        .number(groupedNumber(plan.workers))
        .number(seconds(plan.drainSeconds.value_or(0)));
}

Message servingFinding(const ServingPlan& plan, const Knowledge& knowledge)
{
    if (plan.whyNot)
        return *plan.whyNot;
    if (!plan.proposed)
        return OGIVE_TR("capacity", "%1 fits on no GPU that is known").arg(plan.model);
    const GpuFit& fit = plan.gpus[*plan.proposed];
    const std::string& gpu = knowledge.gpus[fit.gpu].title;
    if (!plan.kv)
        return OGIVE_TR("capacity", "%1 needs at least %2 × %3; its cache is not known")
            .arg(plan.model)
            .number(groupedNumber(fit.gpus))
            .arg(gpu);
    const double all = fit.gpus * fit.replicas.value_or(1);
    if (!fit.usdPerMonth)
        return OGIVE_TR("capacity", "%1 fits on %2 × %3").arg(plan.model).number(groupedNumber(all)).arg(gpu);
    return OGIVE_TR("capacity", "%1 × %2 serve %3 for %4 a month")
        .number(groupedNumber(all))
        .arg(gpu)
        .arg(plan.model)
        .usd(*fit.usdPerMonth);
}

Message indexFinding(const IndexPlan& plan)
{
    if (plan.whyNot)
        return *plan.whyNot;
    if (plan.vectors == 0)
        return OGIVE_TR("capacity", "The index is empty");
    const IndexSize& whole = plan.sizes.front();
    const IndexSize& least = *std::ranges::min_element(plan.sizes, {}, &IndexSize::total);
    if (whole.nodes.nodes == least.nodes.nodes)
        return OGIVE_TR("capacity", "The index takes %1; %2 nodes hold it uncompressed")
            .number(bytesText(whole.total))
            .number(groupedNumber(whole.nodes.nodes));
    return OGIVE_TR("capacity", "The index takes %1 on %2 nodes; compressed as little as %3 on %4")
        .number(bytesText(whole.total))
        .number(groupedNumber(whole.nodes.nodes))
        .number(bytesText(least.total))
        .number(groupedNumber(least.nodes.nodes));
}

Message horizonFinding(const HorizonPlan& plan, const std::optional<DatedChange>& next)
{
    if (plan.whyNot)
        return *plan.whyNot;
    if (next && (plan.tierChanges.empty() || next->month <= plan.tierChanges.front().month))
        return OGIVE_TR("capacity", "Month %1: %2 becomes %3")
            .arg(std::to_string(next->month))
            .arg(next->decision)
            .arg(next->option);
    if (!plan.tierChanges.empty()) {
        const TierChange& change = plan.tierChanges.front();
        const bool rises = change.to > change.from;
        const double line =
            (rises ? change.to : change.from) == ScalingTier::Horizontal ? horizontalFrom : kubernetesFrom;
        if (rises)
            return OGIVE_TR("capacity", "Month %1: more than %2 requests in flight")
                .arg(std::to_string(change.month))
                .number(groupedNumber(line));
        return OGIVE_TR("capacity", "Month %1: fewer than %2 requests in flight")
            .arg(std::to_string(change.month))
            .number(groupedNumber(line));
    }
    if (plan.horizon == 0)
        return OGIVE_TR("capacity", "No month is looked ahead");
    return OGIVE_TR("capacity", "Nothing changes within %1 months").arg(std::to_string(plan.horizon));
}

} // namespace ogive
