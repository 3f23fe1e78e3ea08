#include "core/cost/bill/plan_parts.h"

#include <array>
#include <cmath>

namespace ogive {
namespace {

constexpr std::array embeddingLines{BillLine::EmbeddingQueries, BillLine::EmbeddingChurn,
                                    BillLine::EmbeddingInitial};

void setAll(BillPlan& plan, LineState::Kind kind, const Message& reason)
{
    for (const BillLine line : embeddingLines)
        plan.set(line, kind, reason);
}

/// The own GPU that embeds for the least money: price against arithmetic.
void planOwnEmbedder(const PlanContext& context, const Model& model, BillPlan& plan)
{
    constexpr double hourSeconds = 3600;
    constexpr double operationsPerParameter = 2; // E4
    constexpr double tera = 1e12;
    constexpr double billion = 1e9;
    const auto& size = model.shape.parametersTotal;
    double best = 0;
    for (const Gpu& gpu : context.subject.knowledge.gpus) {
        for (const GpuPrice& price : gpu.prices) {
            if (!size || !gpu.fp16Tflops || !price.usdPerGpuHour || *price.usdPerGpuHour <= 0)
                continue;
            const double perUsd = *gpu.fp16Tflops / *price.usdPerGpuHour;
            if (perUsd <= best)
                continue;
            best = perUsd;
            plan.embedding.gpuHourUsd = *price.usdPerGpuHour;
            plan.embedding.tokensPerGpuHour =
                *gpu.fp16Tflops * tera / (operationsPerParameter * *size * billion) * hourSeconds;
        }
    }
    if (best == 0) {
        setAll(plan, LineState::Kind::LeftOut,
               OGIVE_TR("cost", "Runs on your own machines, which are not part of this figure."));
        return;
    }
    plan.embedding.kind = EmbeddingPlan::Kind::OwnGpus;
    setAll(plan, LineState::Kind::Counted,
           OGIVE_TR("cost", "Runs on your own GPUs, counted by the hours that it needs."));
}

const Model* embeddingModel(const PlanContext& context, BillPlan& plan)
{
    const Option* option = context.optionInRole("embedding");
    if (!option) {
        setAll(plan, LineState::Kind::NotKnown, OGIVE_TR("cost", "No embedding model is decided on."));
        return nullptr;
    }
    const Model* model = context.subject.knowledge.embeddingModel(option->defaultModel);
    if (!model)
        setAll(plan, LineState::Kind::NotKnown,
               OGIVE_TR("cost", "No embedding model is known for %1.").arg(option->title));
    return model;
}

} // namespace

void planEmbedding(const PlanContext& context, BillPlan& plan)
{
    const double usesRetrieval = context.fieldInRole("uses_rag");
    if (usesRetrieval == 0 && !plan.chat.usesSemanticCache) {
        setAll(plan, LineState::Kind::Counted,
               OGIVE_TR("cost", "Nothing is retrieved, so nothing is embedded."));
        return;
    }
    if (std::isnan(usesRetrieval)) {
        setAll(plan, LineState::Kind::NotKnown, context.fieldNotKnown("uses_rag"));
        return;
    }
    plan.embedding.retrieves = usesRetrieval;
    const Model* model = embeddingModel(context, plan);
    plan.embedding.model = model;
    if (!model)
        return;

    const PriceInForce price = priceOf(*model, context.subject.date, 0);
    const bool isKnown = price && price.rates->inputUsdPerMtok;
    const bool hasFee = isKnown && *price.rates->inputUsdPerMtok > 0;
    const double selfHosted = context.fieldInRole("self_hosted");
    if (model->openWeights && hasFee && std::isnan(selfHosted)) {
        setAll(plan, LineState::Kind::NotKnown, context.fieldNotKnown("self_hosted"));
        return;
    }
    const bool isFree = isKnown && !hasFee;
    if (model->openWeights && (isFree || selfHosted == 1)) {
        planOwnEmbedder(context, *model, plan);
        return;
    }
    if (!isKnown) {
        setAll(plan, LineState::Kind::NotKnown,
               OGIVE_TR("cost", "The price of %1 is not known.").arg(model->title));
        return;
    }
    plan.embedding.kind = EmbeddingPlan::Kind::Api;
    plan.embedding.price = *price.rates->inputUsdPerMtok * perMillion;
    plan.embedding.batchDiscount = model->batchDiscount.value_or(0);
    plan.embedding.source = price;
    setAll(plan, LineState::Kind::Counted, {});
}

} // namespace ogive
