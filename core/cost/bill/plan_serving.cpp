#include "core/cost/bill/bill.h"
#include "core/cost/bill/plan_parts.h"
#include "core/cost/workload.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

constexpr double billion = 1e9;
constexpr double tera = 1e12;

/// Keys and values that one token of context leaves in the cache (S2); 0: the model's shape is not known.
double kvValuesOf(const ModelShape& shape)
{
    if (!shape.layers)
        return 0;
    if (shape.kvLoraRank)
        return *shape.layers * (*shape.kvLoraRank + shape.qkRopeHeadDimension.value_or(0));
    if (!shape.kvHeads)
        return 0;
    double head = shape.headDimension.value_or(0);
    if (head == 0 && shape.hiddenSize && shape.attentionHeads)
        head = *shape.hiddenSize / *shape.attentionHeads;
    return 2 * *shape.layers * *shape.kvHeads * head;
}

const GpuPrice* cheapestPrice(const Gpu& gpu)
{
    const GpuPrice* cheapest = nullptr;
    for (const GpuPrice& price : gpu.prices)
        if (price.usdPerGpuHour && (!cheapest || *price.usdPerGpuHour < *cheapest->usdPerGpuHour))
            cheapest = &price;
    return cheapest;
}

/// Whether the architect has not said otherwise.
bool isAllowed(const PlanContext& context, const Gpu& gpu)
{
    const std::string_view wanted = context.choiceInRole("gpu_vendor");
    const auto& all = context.subject.knowledge.gpus;
    const bool isVendor =
        std::any_of(all.begin(), all.end(), [&](const Gpu& it) { return it.vendor == wanted; });
    return !isVendor || gpu.vendor == wanted;
}

/// The model on one kind of GPU; without a GPU where that is not known well enough.
OwnServing planOn(const Model& model, const Gpu& gpu)
{
    OwnServing plan;
    plan.price = cheapestPrice(gpu);
    if (!plan.price || !gpu.memoryGb || !gpu.memoryBandwidthGbPerS || !gpu.fp16Tflops)
        return {};
    plan.gpu = &gpu;
    plan.parameters = model.shape.parametersTotal.value_or(0) * billion;
    plan.activeParameters =
        model.shape.parametersActive.value_or(model.shape.parametersTotal.value_or(0)) * billion;
    plan.kvValues = kvValuesOf(model.shape);
    plan.layers = model.shape.layers.value_or(0);
    plan.width = model.shape.hiddenSize.value_or(0);
    plan.heads = model.shape.attentionHeads.value_or(0);
    plan.kvHeads = model.shape.kvLoraRank ? 0 : model.shape.kvHeads.value_or(0);
    plan.memory = *gpu.memoryGb * billion;
    plan.bandwidth = *gpu.memoryBandwidthGbPerS * billion;
    plan.halfFlops = *gpu.fp16Tflops * tera;
    plan.quarterFlops = gpu.fp8Tflops.value_or(*gpu.fp16Tflops) * tera;
    plan.gpuMonthUsd = *plan.price->usdPerGpuHour * hoursPerMonth;
    return plan;
}

} // namespace

void planOwnServing(const PlanContext& context, BillPlan& plan)
{
    if (plan.chat.kind != ChatPlan::Kind::OwnGpus)
        return;
    const Model& model = *plan.chat.model;
    if (!model.shape.parametersTotal || kvValuesOf(model.shape) == 0) {
        plan.set(BillLine::Serving, LineState::Kind::NotKnown,
                 OGIVE_TR("cost", "The size of %1 is not known.").arg(model.title));
        return;
    }
    double least = notKnown;
    for (const Gpu& gpu : context.subject.knowledge.gpus) {
        const OwnServing candidate = isAllowed(context, gpu) ? planOn(model, gpu) : OwnServing();
        if (!candidate.gpu)
            continue;
        const ServingSize size = servingSize(candidate, context.quantities);
        const double usd = size.gpus * size.replicas * candidate.gpuMonthUsd;
        // While what is asked is not known, the first GPU stands in, so that the line says what is missing.
        if (!plan.serving.gpu || usd < least || (std::isnan(least) && !std::isnan(usd))) {
            plan.serving = candidate;
            least = usd;
        }
    }
    plan.serving.stopsWhenIdle = context.hasPatternInRole("scale_to_zero");
    if (!plan.serving.gpu) {
        plan.set(BillLine::Serving, LineState::Kind::NotKnown,
                 OGIVE_TR("cost", "No GPU with a known price is in the knowledge."));
        return;
    }
    plan.count(BillLine::Serving);
}

} // namespace ogive
