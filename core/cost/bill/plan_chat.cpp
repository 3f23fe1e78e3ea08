#include "core/cost/bill/plan_parts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ogive {
namespace {

constexpr std::array chatLines{BillLine::LlmInput, BillLine::LlmOutput};

TokenRates tokenRates(const Rates& rates)
{
    const auto perToken = [](const std::optional<double>& usd) { return usd ? *usd * perMillion : notKnown; };
    TokenRates tokens{perToken(rates.inputUsdPerMtok), perToken(rates.cachedInputUsdPerMtok),
                      perToken(rates.cacheWriteUsdPerMtok), perToken(rates.outputUsdPerMtok)};
    // C1: a cache that costs nothing extra to write is written at the price of input.
    if (std::isnan(tokens.cacheWrite))
        tokens.cacheWrite = tokens.input;
    return tokens;
}

ModelRates modelRates(const Model& model, const Price& price)
{
    ModelRates rates;
    rates.base = tokenRates(price);
    for (const PriceTier& tier : price.tiers)
        rates.tiers.emplace_back(tier.minPromptTokens, tokenRates(tier));
    std::sort(rates.tiers.begin(), rates.tiers.end(),
              [](const auto& left, const auto& right) { return left.first < right.first; });
    rates.batchDiscount = model.batchDiscount.value_or(0);
    return rates;
}

void refuse(BillPlan& plan, const Message& reason)
{
    for (const BillLine line : chatLines)
        plan.set(line, LineState::Kind::NotKnown, reason);
    plan.set(BillLine::Evaluation, LineState::Kind::NotKnown, reason);
}

/// Why there is no model to be priced; the model is null then.
Message whyNoModel(const PlanContext& context, const Option* provider)
{
    if (!provider)
        return OGIVE_TR("cost", "No provider is decided on.");
    if (context.choiceInRole("quality").empty())
        return context.fieldNotKnown("quality");
    return OGIVE_TR("cost", "No model of %1 is known for this quality.").arg(provider->title);
}

/// The model decided on, else the one that the provider names for the scenario's quality level.
const Model* chatModel(const PlanContext& context, const Option& provider)
{
    if (const Option* decided = context.optionInRole("chat_model"))
        return context.subject.knowledge.llmModel(ModelId(decided->id.value));
    return namedModel(context.subject.knowledge, provider, context.choiceInRole("quality"));
}

Message priceNotKnown(const Model& model)
{
    return OGIVE_TR("cost", "The price of %1 is not known.").arg(model.title);
}

/// The model that answers first of two: the provider's for the lowest quality.
void planSmallModel(const PlanContext& context, const Option& provider, BillPlan& plan)
{
    const auto quality = context.subject.knowledge.fieldInRole("quality");
    if (!context.hasPatternInRole("cascade") || !quality ||
        context.subject.knowledge.fields[*quality].choices.empty())
        return;
    const std::string& lowest = context.subject.knowledge.fields[*quality].choices.front().id;
    const Model* small = namedModel(context.subject.knowledge, provider, lowest);
    if (!small || small == plan.chat.model)
        return;
    const PriceInForce price =
        priceOf(*small, context.subject.date, context.quantities[Quantity::InputTokens]);
    if (!price) {
        refuse(plan, priceNotKnown(*small));
        return;
    }
    plan.chat.smallModel = small;
    plan.chat.small = modelRates(*small, *price.price);
    plan.chat.usesTwoModels = true;
}

bool cacheHasPrice(const ModelRates& rates)
{
    return !std::isnan(rates.base.cachedRead);
}

void planPricedModel(const PlanContext& context, const Option& provider, BillPlan& plan)
{
    ChatPlan& chat = plan.chat;
    const double prompt = context.quantities[Quantity::InputTokens];
    chat.price = priceOf(*chat.model, context.subject.date, std::isnan(prompt) ? 0 : prompt);
    if (!chat.price) {
        refuse(plan, priceNotKnown(*chat.model));
        return;
    }
    chat.kind = ChatPlan::Kind::Api;
    chat.large = modelRates(*chat.model, *chat.price.price);
    plan.count(BillLine::LlmInput);
    plan.count(BillLine::LlmOutput);
    plan.count(BillLine::Evaluation);
    if (!chat.price.rates->inputUsdPerMtok)
        plan.set(BillLine::LlmInput, LineState::Kind::NotKnown, priceNotKnown(*chat.model));
    if (!chat.price.rates->outputUsdPerMtok)
        plan.set(BillLine::LlmOutput, LineState::Kind::NotKnown, priceNotKnown(*chat.model));
    planSmallModel(context, provider, plan);
    chat.usesCache = context.hasPatternInRole("prompt_cache") && cacheHasPrice(chat.large) &&
                     (!chat.usesTwoModels || cacheHasPrice(chat.small));
    if (chat.usesCache)
        plan.count(BillLine::LlmCachedInput);
    chat.usesSemanticCache = context.hasPatternInRole("semantic_cache");
    // Only work that comes in batches and that nobody waits for can be sent so.
    const bool mayWait =
        context.fieldInRole("batch_processing") == 1 && context.fieldInRole("user_waiting") == 0;
    chat.batchable = context.hasPatternInRole("batch") && mayWait ? 1 : 0;
}

} // namespace

const Model* namedModel(const Knowledge& knowledge, const Option& option, std::string_view quality)
{
    for (const auto& [level, model] : option.llmModels)
        if (level == quality)
            return knowledge.llmModel(model);
    return nullptr;
}

bool canRunAtHome(const Model& model, const Option& option)
{
    return model.openWeights && model.maker != option.id.value;
}

void planChat(const PlanContext& context, BillPlan& plan)
{
    if (!context.subject.knowledge.decisionInRole("llm"))
        return;
    const Option* provider = context.optionInRole("llm");
    plan.chat.model = provider ? chatModel(context, *provider) : nullptr;
    if (!plan.chat.model) {
        refuse(plan, whyNoModel(context, provider));
        return;
    }
    const double selfHosted = context.fieldInRole("self_hosted");
    if (canRunAtHome(*plan.chat.model, *provider) && selfHosted != 0) {
        if (std::isnan(selfHosted)) {
            refuse(plan, context.fieldNotKnown("self_hosted"));
            return;
        }
        plan.chat.kind = ChatPlan::Kind::OwnGpus;
        for (const BillLine line : chatLines)
            plan.set(line, LineState::Kind::Counted,
                     OGIVE_TR("cost", "Runs on your own GPUs; see the serving line."));
        plan.set(BillLine::Evaluation, LineState::Kind::Counted,
                 OGIVE_TR("cost", "Judged on your own GPUs; see the serving line."));
        return;
    }
    planPricedModel(context, *provider, plan);
}

} // namespace ogive
