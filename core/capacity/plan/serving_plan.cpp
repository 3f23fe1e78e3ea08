#include "core/capacity/plan/serving_plan.h"

#include "core/cost/serving/gpu_memory.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ogive {
namespace {

constexpr double billion = 1e9;
constexpr double hoursPerMonth = 730;
constexpr double fp8Bits = 8;

/// What all GPUs have in common.
struct Served {
    const Model* model = nullptr;
    ServedModel shape; ///< kv per GPU group is set for each
    double kvPerToken = 0;
    double inputTokens = 0;
    double outputTokens = 0;
    double steps = 1;
    double bits = fp8Bits;
    double utilisation = 1;
    double reserve = 0;
    double serving = 1; ///< load of a replica at the peak
    double mostSequences = 1;
    double mbu = 1;
    double mfu = 1;
    std::array<double, 4> efficiency{1, 1, 1, 1}; ///< on one, two, four, and eight or more GPUs
    double peakRate = 0;
    const Choice* vendor = nullptr; ///< whose GPUs are asked for; null: anyone's
};

/// The vendor that the scenario asks for; a field at its default asks for none.
const Choice* askedVendor(const PlanSource& source)
{
    const auto index = source.knowledge.fieldInRole("gpu_vendor");
    if (!index || *index >= source.fields.values.size())
        return nullptr;
    const Field& field = source.knowledge.fields[*index];
    const double value = source.fields.values[*index];
    if (std::isnan(value) || value == numberOf(field, field.defaultValue) ||
        value >= static_cast<double>(field.choices.size()))
        return nullptr;
    return &field.choices[static_cast<std::size_t>(value)];
}

/// S2; absent where the layers or the kind of attention are not known. Layers with a sliding window are
/// counted as full ones: an upper bound.
std::optional<double> kvPerToken(const ModelShape& shape, double valueBytes)
{
    if (!shape.layers)
        return std::nullopt;
    Result<double> bytes = 0.0;
    if (shape.kvLoraRank)
        bytes = kvBytes(LatentAttention{*shape.layers, *shape.kvLoraRank,
                                        shape.qkRopeHeadDimension.value_or(0), valueBytes});
    else if (shape.kvHeads && shape.headDimension)
        bytes = kvBytes(GroupedAttention{*shape.layers, *shape.kvHeads, *shape.headDimension, valueBytes});
    else
        return std::nullopt;
    return bytes ? std::optional(*bytes) : std::nullopt;
}

const Model* chosenModel(const PlanSource& source)
{
    const Option* option = source.option("chat_model");
    return option ? source.knowledge.llmModel(ModelId(option->id.value)) : nullptr;
}

/// Copies of a token's keys and values over the GPUs: heads can't be split, so more GPUs than heads hold
/// some twice. Latent attention has nothing to split by head.
double copiesOfKv(const ModelShape& shape, double gpus)
{
    if (shape.kvLoraRank)
        return gpus;
    return shape.kvHeads ? std::max(1.0, std::ceil(gpus / *shape.kvHeads)) : 1;
}

bool dividesHeads(const ModelShape& shape, double gpus)
{
    return !shape.attentionHeads || std::fmod(*shape.attentionHeads, gpus) == 0;
}

double efficiencyOn(const Served& served, double gpus)
{
    return served.efficiency[gpus <= 1 ? 0 : gpus <= 2 ? 1 : gpus <= 4 ? 2 : 3];
}

GpuSpeed speedOf(const Gpu& gpu, const Served& served, double gpus)
{
    const bool isFp8 = served.bits <= fp8Bits && gpu.fp8Tflops;
    GpuSpeed speed;
    speed.gpus = gpus;
    speed.bandwidth = gpu.memoryBandwidthGbPerS.value_or(0) * billion;
    speed.flops = (isFp8 ? *gpu.fp8Tflops : gpu.fp16Tflops.value_or(0)) * 1e12;
    return speed;
}

/// The smallest group of GPUs that holds weights, reserve and cache; S8 with S3's copies of the cache.
void fitMemory(GpuFit& fit, const Gpu& gpu, const Served& served, const ServingPlan& plan)
{
    for (const double gpus : {1.0, 2.0, 4.0, 8.0, 16.0}) {
        if (!dividesHeads(served.model->shape, gpus))
            continue;
        const double memory = *gpu.memoryGb * billion;
        const auto budget = kvBudget({gpus, memory, served.utilisation, plan.weights, served.reserve});
        if (!budget) {
            fit.whyNot = budget.error().reason;
            return;
        }
        const double copies = copiesOfKv(served.model->shape, gpus);
        const double kv = served.kvPerToken * copies * plan.context * plan.sequences;
        if (*budget < kv || *budget < 0)
            continue;
        fit.gpus = gpus;
        fit.memory = gpus * memory;
        fit.weights = plan.weights;
        fit.kv = kv;
        fit.free = *budget - kv;
        fit.reserve = fit.memory - fit.weights - fit.kv - fit.free;
        return;
    }
    fit.whyNot = OGIVE_TR("capacity", "16 of them hold less than the weights and the cache of %1 sequences.")
                     .arg(plan.sequences);
}

void addPrice(GpuFit& fit, const Gpu& gpu)
{
    const GpuPrice* cheapest = nullptr;
    for (const GpuPrice& price : gpu.prices)
        if (price.usdPerGpuHour && (!cheapest || *price.usdPerGpuHour < *cheapest->usdPerGpuHour))
            cheapest = &price;
    if (!cheapest || !fit.replicas)
        return;
    fit.usdPerMonth = *cheapest->usdPerGpuHour * fit.gpus * *fit.replicas * hoursPerMonth;
    fit.cloud = cheapest->cloud;
}

/// S6 × η, and the replicas of section 11.
void addSpeed(GpuFit& fit, const Gpu& gpu, const Served& served, const ServingPlan& plan)
{
    if (!plan.kv || served.outputTokens < 1)
        return;
    ServedModel shape = served.shape;
    shape.kv = served.kvPerToken * copiesOfKv(served.model->shape, fit.gpus);
    // At full load as many sequences decode together as the memory holds, S3 with their mean residency.
    const double residency = shape.kv * (served.inputTokens + served.outputTokens / 2);
    const double batch = std::clamp(std::floor((fit.kv + fit.free) / residency), 1.0, served.mostSequences);
    const auto ideal =
        throughput(shape, speedOf(gpu, served, fit.gpus), served.inputTokens, served.outputTokens, batch);
    if (!ideal || *ideal <= 0)
        return;
    fit.tokensPerSecond = *ideal * efficiencyOn(served, fit.gpus);
    const double wanted = served.peakRate * served.steps * served.outputTokens;
    fit.replicas = std::max(1.0, std::ceil(wanted / (served.serving * *fit.tokensPerSecond) - 1e-12));
}

GpuFit fitOn(std::size_t position, const Gpu& gpu, const Served& served, const ServingPlan& plan)
{
    GpuFit fit;
    fit.gpu = position;
    if (served.vendor && gpu.vendor != served.vendor->id) {
        fit.whyNot = OGIVE_TR("capacity", "Not by %1, which is asked for.").arg(served.vendor->title);
        return fit;
    }
    if (!gpu.memoryGb) {
        fit.whyNot = OGIVE_TR("capacity", "Its memory is not known.");
        return fit;
    }
    fitMemory(fit, gpu, served, plan);
    if (!fit.fits())
        return fit;
    addSpeed(fit, gpu, served, plan);
    addPrice(fit, gpu);
    return fit;
}

/// The cheapest that fits; among those without a price, the one with the least memory.
std::optional<std::size_t> cheapest(const std::vector<GpuFit>& gpus)
{
    std::optional<std::size_t> best;
    const auto isBetter = [](const GpuFit& one, const GpuFit& other) {
        if (one.usdPerMonth.has_value() != other.usdPerMonth.has_value())
            return one.usdPerMonth.has_value();
        return one.usdPerMonth ? *one.usdPerMonth < *other.usdPerMonth : one.memory < other.memory;
    };
    for (std::size_t i = 0; i < gpus.size(); ++i)
        if (gpus[i].fits() && (!best || isBetter(gpus[i], gpus[*best])))
            best = i;
    return best;
}

Served readServed(PlanReader& read, const LoadPlan& load)
{
    Served served;
    served.inputTokens = read.field("input_tokens");
    served.outputTokens = read.field("output_tokens");
    served.steps = read.field("steps");
    served.bits = read.field("precision_bits");
    served.utilisation = read.parameter("gpu_memory_utilisation");
    served.reserve = read.parameter("gpu_reserve_gb") * billion;
    served.serving = read.parameter("serving_utilisation");
    served.mbu = read.parameter("decode_bandwidth_use");
    served.mfu = read.parameter("prefill_operations_use");
    served.efficiency = {read.parameter("serving_efficiency_1"), read.parameter("serving_efficiency_2"),
                         read.parameter("serving_efficiency_4"), read.parameter("serving_efficiency_8")};
    served.peakRate = load.peakRate;
    return served;
}

/// S7 on the proposed GPUs, with the batch that the plan has in flight.
void addCall(ServingPlan& plan, const PlanSource& source, const Served& served)
{
    if (!plan.proposed || !plan.kv || served.outputTokens < 1)
        return;
    const GpuFit& fit = plan.gpus[*plan.proposed];
    ServedModel shape = served.shape;
    shape.kv = served.kvPerToken * copiesOfKv(served.model->shape, fit.gpus);
    GpuSpeed speed = speedOf(source.knowledge.gpus[fit.gpu], served, fit.gpus);
    speed.mbu = served.mbu;
    speed.mfu = served.mfu;
    const double meanContext = served.inputTokens + served.outputTokens / 2;
    const auto call = callLatency(
        shape, speed,
        {served.inputTokens, served.outputTokens, plan.sequences, std::max(1.0, meanContext), 0, 0});
    if (call)
        plan.call = *call;
}

/// Why there is nothing to plan; absent where there is.
std::optional<Message> noServing(const PlanSource& source, const Model* model)
{
    if (!source.isYes("self_hosted"))
        return OGIVE_TR("capacity", "Models are not self-hosted, so no GPU has to be planned.");
    if (!model)
        return OGIVE_TR("capacity", "The model is not decided yet.");
    const Choice* vendor = askedVendor(source);
    if (vendor &&
        std::ranges::find(source.knowledge.gpus, vendor->id, &Gpu::vendor) == source.knowledge.gpus.end())
        return OGIVE_TR("capacity", "No GPU by %1 is known, so none can be planned.").arg(vendor->title);
    if (!model->shape.parametersTotal)
        return OGIVE_TR("capacity", "How many parameters %1 has is not known, so neither is its memory.")
            .arg(model->title);
    return std::nullopt;
}

} // namespace

ServingPlan servingPlan(const PlanSource& source, const LoadPlan& load)
{
    ServingPlan plan;
    const Model* model = chosenModel(source);
    plan.whyNot = noServing(source, model);
    if (plan.whyNot)
        return plan;
    PlanReader read(source, plan);
    PlanFormulas value(plan);
    Served served = readServed(read, load);
    const double valueBytes = read.parameter("kv_value_bytes");
    const double mostSequences = read.parameter("most_sequences");
    plan.model = model->title;
    plan.whyNot = load.whyNot;
    if (!load.isKnown() || !read.complete())
        return plan;
    constexpr double scaledBits = 4; // weights of 4 bits carry a scale for every group of 128
    served.model = model;
    served.vendor = askedVendor(source);
    plan.weights = value(weightBytes(
        {*model->shape.parametersTotal * billion, served.bits, served.bits <= scaledBits ? 128.0 : 0.0}));
    plan.kv = kvPerToken(model->shape, valueBytes);
    served.kvPerToken = plan.kv.value_or(0);
    plan.context = served.inputTokens + served.outputTokens;
    served.mostSequences = std::max(1.0, mostSequences);
    plan.sequences = std::clamp(std::ceil(load.inFlight), 1.0, served.mostSequences);
    served.shape = {plan.weights,
                    model->shape.parametersActive.value_or(*model->shape.parametersTotal) * billion,
                    served.kvPerToken, model->shape.layers.value_or(0), model->shape.hiddenSize.value_or(0)};
    if (!plan.isKnown())
        return plan;
    for (std::size_t i = 0; i < source.knowledge.gpus.size(); ++i)
        plan.gpus.push_back(fitOn(i, source.knowledge.gpus[i], served, plan));
    plan.proposed = cheapest(plan.gpus);
    addCall(plan, source, served);
    return plan;
}

} // namespace ogive
