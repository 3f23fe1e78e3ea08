#include "core/compute/answers.h"
#include "core/compute/models/models.h"

#include "core/cost/llm.h"
#include "core/cost/pattern_savings.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>

namespace ogive {
namespace {

/// In the order of savingPatterns.
constexpr std::array<const char*, savingPatterns.size()> patternIds{"prompt_cache", "cascade", "batch",
                                                                    "semantic_cache"};

ModelInput mtokPriceInput(std::string name, Message meaning)
{
    return numberInput(std::move(name), "USD/Mtok", range::price, std::move(meaning));
}

ModelInput shareInput(std::string name, Message meaning)
{
    return numberInput(std::move(name), "", range::fraction, std::move(meaning));
}

ModelInput usdInput(std::string name, Message meaning)
{
    return numberInput(std::move(name), "USD", range::amount, std::move(meaning));
}

ModelInput callTokensInput(std::string name, Message meaning)
{
    return numberInput(std::move(name), "tokens", range::tokens, std::move(meaning));
}

std::vector<ModelInput> priceInputs()
{
    return {mtokPriceInput("p_in", OGIVE_TR("compute", "input price")),
            mtokPriceInput("p_out", OGIVE_TR("compute", "output price")),
            mtokPriceInput("p_read", OGIVE_TR("compute", "price of a cache read; null: as input"))
                .defaultsTo(nullptr),
            mtokPriceInput("p_write", OGIVE_TR("compute", "price of a cache write; null: as input"))
                .defaultsTo(nullptr)};
}

TokenPrices pricesOf(const ModelInputs& in)
{
    return {in.number("p_in"), in.number("p_out"), in.numberIf("p_read"), in.numberIf("p_write")};
}

ComputeModel callCostModel()
{
    std::vector<ModelInput> inputs{
        callTokensInput("t_in", OGIVE_TR("compute", "input tokens of the call")),
        callTokensInput("t_out", OGIVE_TR("compute", "output tokens of the call"))};
    for (ModelInput& price : priceInputs())
        inputs.push_back(std::move(price));
    inputs.push_back(
        callTokensInput("cacheable", OGIVE_TR("compute", "tokens of the stable beginning")).defaultsTo(0));
    inputs.push_back(
        shareInput("hit", OGIVE_TR("compute", "share of calls that find it in the cache")).defaultsTo(0));
    inputs.push_back(
        flagInput("caching", OGIVE_TR("compute", "whether the provider's cache is used")).defaultsTo(true));
    return {"C1.call_cost",
            OGIVE_TR("compute", "Cost of one call of a language model"),
            std::move(inputs),
            {{"result", "USD"}},
            [](const ModelInputs& in) {
                std::optional<PromptCaching> caching;
                if (in.flag("caching"))
                    caching = PromptCaching{in.number("cacheable"), in.number("hit")};
                return answer(callCost({in.number("t_in"), in.number("t_out")}, pricesOf(in), caching),
                              [](const CallCost& cost) { return numberJson(cost.total()); });
            }};
}

ComputeModel breakevenModel()
{
    return {"C2.cache_breakeven_hit",
            OGIVE_TR("compute", "Hit fraction above which prompt caching is cheaper"),
            {mtokPriceInput("p_in", OGIVE_TR("compute", "input price")),
             mtokPriceInput("p_read", OGIVE_TR("compute", "price of a cache read")),
             mtokPriceInput("p_write", OGIVE_TR("compute", "price of a cache write"))},
            {{"result", ""}},
            [](const ModelInputs& in) {
                return answer(cacheBreakevenHit(in.number("p_in"), in.number("p_read"), in.number("p_write")),
                              AnswerStatus::Never);
            }};
}

ComputeModel batchModel()
{
    return {
        "C3.batch_factor",
        OGIVE_TR("compute", "Factor on the cost when some calls are sent as batches"),
        {shareInput("share", OGIVE_TR("compute", "share of calls that may wait")),
         shareInput("discount", OGIVE_TR("compute", "discount on batches, 0.5 for half price"))},
        {{"result", ""}},
        [](const ModelInputs& in) { return answer(batchFactor(in.number("share"), in.number("discount"))); }};
}

ComputeModel retryModel()
{
    return {"C4.retry_factor",
            OGIVE_TR("compute", "What failed attempts add to the cost, and what stays unserved"),
            {shareInput("r", OGIVE_TR("compute", "probability that an attempt fails")),
             wholeInput("max_attempts", {0, 1e6}, OGIVE_TR("compute", "most attempts; 0: until one succeeds"))
                 .defaultsTo(0),
             shareInput("billed", OGIVE_TR("compute", "part of a call that a failed attempt bills"))
                 .defaultsTo(1)},
            {{"factor", ""}, {"attempts", ""}, {"unserved", ""}, {"status", ""}},
            [](const ModelInputs& in) {
                const auto effect =
                    retryEffect(in.number("r"), in.number("max_attempts"), in.number("billed"));
                return answer(effect, [](const RetryEffect& it) {
                    const AnswerStatus status = it.factor ? AnswerStatus::Ok : AnswerStatus::Unserved;
                    return Answer{status,
                                  {{"factor", numberJson(it.factor)},
                                   {"attempts", numberJson(it.attempts)},
                                   {"unserved", numberJson(it.unserved)},
                                   {"status", idOf(status)}},
                                  {}};
                });
            }};
}

std::vector<ModelInput> twoModelInputs(ModelInput third)
{
    return {usdInput("c_small", OGIVE_TR("compute", "cost of a call of the small model")),
            usdInput("c_large", OGIVE_TR("compute", "cost of a call of the large model")),
            shareInput("escalated", OGIVE_TR("compute", "share that the large model answers")),
            std::move(third)};
}

ComputeModel cascadeModel()
{
    return {
        "C5.cascade",
        OGIVE_TR("compute", "Cost when a small model answers first and a judge may pass on to a large one"),
        twoModelInputs(usdInput("c_judge", OGIVE_TR("compute", "cost of judging")).defaultsTo(0)),
        {{"result", "USD"}},
        [](const ModelInputs& in) {
            return answer(cascadeCost(in.number("c_small"), in.number("c_large"), in.number("escalated"),
                                      in.number("c_judge")));
        }};
}

ComputeModel routeModel()
{
    return {"C5.route",
            OGIVE_TR("compute", "Cost when a router chooses between a small and a large model"),
            twoModelInputs(usdInput("c_router", OGIVE_TR("compute", "cost of routing")).defaultsTo(0)),
            {{"result", "USD"}},
            [](const ModelInputs& in) {
                return answer(routedCost(in.number("c_small"), in.number("c_large"), in.number("escalated"),
                                         in.number("c_router")));
            }};
}

ModelInput scenarioInput()
{
    return objectInput(
        "sc",
        {callTokensInput("t_in", OGIVE_TR("compute", "input tokens of the call")),
         callTokensInput("t_out", OGIVE_TR("compute", "output tokens of the call")),
         callTokensInput("cacheable", OGIVE_TR("compute", "tokens of the stable beginning")),
         shareInput("hit", OGIVE_TR("compute", "share of calls that find it in the cache")),
         objectInput("large", priceInputs(), OGIVE_TR("compute", "the large model's prices")),
         objectInput("small", priceInputs(), OGIVE_TR("compute", "the small model's prices")),
         shareInput("escalated", OGIVE_TR("compute", "share that the large model answers")),
         usdInput("c_judge", OGIVE_TR("compute", "cost of judging")),
         shareInput("retry", OGIVE_TR("compute", "probability that an attempt fails")),
         shareInput("billed", OGIVE_TR("compute", "part of a call that a failed attempt bills")),
         shareInput("batch_share", OGIVE_TR("compute", "share of calls that may wait")),
         shareInput("batch_discount", OGIVE_TR("compute", "discount on batches, 0.5 for half price")),
         shareInput("sem_hit", OGIVE_TR("compute", "share that the semantic cache answers")),
         usdInput("sem_lookup", OGIVE_TR("compute", "cost of looking up the semantic cache")),
         flagInput("batch_stacks_with_cache",
                   OGIVE_TR("compute", "whether batched calls use the prompt cache"))
             .defaultsTo(true)},
        OGIVE_TR("compute", "a call and the terms of every pattern"));
}

PatternScenario scenarioOf(const ModelInputs& in)
{
    PatternScenario scenario;
    scenario.call = {in.number("t_in"), in.number("t_out")};
    scenario.caching = {in.number("cacheable"), in.number("hit")};
    scenario.large = pricesOf(in.object("large"));
    scenario.small = pricesOf(in.object("small"));
    scenario.escalated = in.number("escalated");
    scenario.judge = in.number("c_judge");
    scenario.retryRate = in.number("retry");
    scenario.retryBilled = in.number("billed");
    scenario.batchShare = in.number("batch_share");
    scenario.batchDiscount = in.number("batch_discount");
    scenario.semanticHit = in.number("sem_hit");
    scenario.semanticLookup = in.number("sem_lookup");
    scenario.batchStacksWithCache = in.flag("batch_stacks_with_cache");
    return scenario;
}

std::vector<SavingPattern> patternsOf(const Json& names)
{
    std::vector<SavingPattern> patterns;
    for (const Json& name : names)
        for (std::size_t i = 0; i < patternIds.size(); ++i)
            if (name == patternIds[i])
                patterns.push_back(savingPatterns[i]);
    return patterns;
}

Answer savingsAnswer(const std::optional<PatternSavings>& savings, const Json& names)
{
    const std::array<std::pair<const char*, double PatternSaving::*>, 3> kinds{
        {{"marginal", &PatternSaving::marginal},
         {"alone", &PatternSaving::alone},
         {"shapley", &PatternSaving::shapley}}};
    Json result{{"base", nullptr}, {"full", nullptr}};
    if (savings) {
        result["base"] = numberJson(savings->base);
        result["full"] = numberJson(savings->full);
    }
    for (const auto& [kind, saving] : kinds) {
        result[kind] = Json::object();
        for (std::size_t i = 0; i < names.size(); ++i)
            result[kind][names[i].get<std::string>()] =
                savings ? numberJson(savings->savings[i].*saving) : Json();
    }
    return {savings ? AnswerStatus::Ok : AnswerStatus::Unserved, result, {}};
}

ComputeModel savingsModel()
{
    return {"C7.pattern_savings",
            OGIVE_TR("compute", "What each way of paying less saves on a request"),
            {scenarioInput(), listInput("patterns", {0, 4},
                                        choiceInput("pattern", {patternIds.begin(), patternIds.end()},
                                                    OGIVE_TR("compute", "a way of paying less")),
                                        OGIVE_TR("compute", "those that are on"))},
            {{"base", "USD"}, {"full", "USD"}, {"marginal", "USD"}, {"alone", "USD"}, {"shapley", "USD"}},
            [](const ModelInputs& in) {
                const Json& names = in.json("patterns");
                return answer(patternSavings(scenarioOf(in.object("sc")), patternsOf(names)),
                              [&](const std::optional<PatternSavings>& savings) {
                                  return savingsAnswer(savings, names);
                              });
            }};
}

} // namespace

std::vector<ComputeModel> callModels()
{
    return {callCostModel(), breakevenModel(), batchModel(),  retryModel(),
            cascadeModel(),  routeModel(),     savingsModel()};
}

} // namespace ogive
