#include "core/cost/llm_lines.h"

#include "core/cost/llm.h"

#include <algorithm>

namespace ogive {
namespace {

/// A line's amount for a month, or why it has none.
struct Amount {
    std::optional<double> usd;
    std::string note;

    /// Gives a reason, unless there is one.
    void refuse(std::string reason)
    {
        if (note.empty())
            note = std::move(reason);
    }
};

CostLine inputLine(Amount amount)
{
    return {"llm_input", "Input tokens", amount.usd, false, std::move(amount.note)};
}

CostLine outputLine(Amount amount)
{
    return {"llm_output", "Output tokens", amount.usd, false, std::move(amount.note)};
}

std::string priceNotKnown(const Model& model)
{
    return english(OGIVE_TR("cost", "The price of %1 is not known.").arg(model.title));
}

double valueOr(const EstimateInput& input, double otherwise)
{
    return input.isKnown() ? input.value : otherwise;
}

/// W4 for what is known; what is not counts as nothing here, and the notes keep it from being shown.
Result<RequestTokens> requestTokens(const EstimateInputs& inputs)
{
    AgentRequest request;
    request.inputTokens = valueOr(inputs.inputTokens, 0);
    request.outputTokens = valueOr(inputs.outputTokens, 0);
    request.steps = valueOr(inputs.steps, 1);
    if (isAgent(inputs)) {
        // The fields don't tell reasoning from visible output: all of it is taken to stay in the context.
        request.keptOutputTokens = request.outputTokens;
        request.toolResultTokens = valueOr(inputs.toolResultTokens, 0);
        request.stepsVariance = valueOr(inputs.stepsVariance, 0);
    }
    return agentTokens(request);
}

bool hasPromptTiers(const Model& model)
{
    return std::any_of(model.prices.begin(), model.prices.end(),
                       [](const Price& price) { return !price.tiers.empty(); });
}

/// The model that the option names for the scenario's quality level.
const Model* modelOf(const Knowledge& knowledge, const EstimateInputs& inputs, const Option& option)
{
    for (const auto& [level, model] : option.llmModels) {
        if (level == inputs.qualityLevel)
            return knowledge.llmModel(model);
    }
    return nullptr;
}

/// Why no price of the model can be applied; empty when one can.
std::string whyNotPriced(const EstimateInputs& inputs, const Option& option, const Model* model)
{
    if (!inputs.quality.isKnown())
        return notKnownNote({&inputs.quality});
    if (!model)
        return english(OGIVE_TR("cost", "No model of %1 is known for this quality.").arg(option.title));
    // Open weights that the option's own vendor made are bought from that vendor; only others' are run at
    // home.
    const bool canRunAtHome = model->openWeights && model->maker != option.id.value;
    if (canRunAtHome && !inputs.selfHosted.isKnown())
        return notKnownNote({&inputs.selfHosted});
    if (canRunAtHome && inputs.selfHosted.isYes())
        return english(OGIVE_TR("cost", "Runs on your own GPUs, which are not part of this figure."));
    return {};
}

/// Fills in a month of what one attempt at a request costs, unless the amount is refused already.
void addMonthly(Amount& amount, const EstimateInputs& inputs, double requestUsd)
{
    if (!amount.note.empty())
        return;
    const auto month = monthlyCost(inputs.requestsPerDay.value, requestUsd);
    if (month)
        amount.usd = *month;
    else
        amount.refuse(english(month.error().reason));
}

/// C1 by its terms, through C4, for a month.
std::vector<CostLine> pricedLines(const EstimateInputs& inputs, const RequestUse& use, const Model& model,
                                  const Rates& rates)
{
    Amount input{std::nullopt, use.inputNote};
    Amount output{std::nullopt, use.outputNote};
    if (!rates.inputUsdPerMtok)
        input.refuse(priceNotKnown(model));
    if (!rates.outputUsdPerMtok)
        output.refuse(priceNotKnown(model));
    // Without the prompt's length it is open which tier the output is billed in.
    if (!inputs.inputTokens.isKnown() && hasPromptTiers(model))
        output.refuse(notKnownNote({&inputs.inputTokens}));

    TokenPrices prices;
    prices.input = rates.inputUsdPerMtok.value_or(0);
    prices.output = rates.outputUsdPerMtok.value_or(0);
    const auto cost = requestCost(use.tokens, valueOr(inputs.steps, 1), prices);
    if (cost) {
        addMonthly(input, inputs, cost->uncachedInput * use.retryFactor);
        addMonthly(output, inputs, cost->output * use.retryFactor);
    } else {
        input.refuse(english(cost.error().reason));
        output.refuse(english(cost.error().reason));
    }
    std::vector<CostLine> lines;
    lines.reserve(2);
    lines.push_back(inputLine(std::move(input)));
    lines.push_back(outputLine(std::move(output)));
    return lines;
}

} // namespace

bool isAgent(const EstimateInputs& inputs)
{
    return inputs.steps.value > 1;
}

RequestUse requestUse(const EstimateInputs& inputs)
{
    RequestUse use;
    use.outputNote = notKnownNote({&inputs.requestsPerDay, &inputs.outputTokens, &inputs.steps,
                                   &inputs.retryRate, &inputs.retryBilled});
    // Beyond one step, what was written and read before is sent again.
    const EstimateInput notNeeded{0, {}, nullptr};
    const auto ifAgent = [&](const EstimateInput& input) { return isAgent(inputs) ? &input : &notNeeded; };
    use.inputNote = notKnownNote({&inputs.requestsPerDay, &inputs.inputTokens, ifAgent(inputs.outputTokens),
                                  &inputs.steps, ifAgent(inputs.toolResultTokens),
                                  ifAgent(inputs.stepsVariance), &inputs.retryRate, &inputs.retryBilled});

    const auto refuseBoth = [&use](const Message& reason) {
        use.inputNote = use.outputNote = english(reason);
    };
    if (const auto tokens = requestTokens(inputs))
        use.tokens = *tokens;
    else
        refuseBoth(tokens.error().reason);
    const auto retries = retryEffect(valueOr(inputs.retryRate, 0), 0, valueOr(inputs.retryBilled, 0));
    if (!retries)
        refuseBoth(retries.error().reason);
    else if (!retries->factor)
        refuseBoth(OGIVE_TR("cost", "Every call fails, so no request is ever served."));
    else
        use.retryFactor = *retries->factor;
    return use;
}

LlmLines llmLines(const Knowledge& knowledge, const EstimateInputs& inputs, const RequestUse& use,
                  const Option& option, std::string_view isoDate, const Model* model)
{
    LlmLines result;
    result.model = model ? model : modelOf(knowledge, inputs, option);
    std::string reason = whyNotPriced(inputs, option, result.model);
    if (reason.empty()) {
        // The prompt of one call decides the tier; without it the base tier stands in.
        result.price = priceOf(*result.model, isoDate, valueOr(inputs.inputTokens, 0));
        if (result.price) {
            result.lines = pricedLines(inputs, use, *result.model, *result.price.rates);
            return result;
        }
        reason = priceNotKnown(*result.model);
    }
    result.lines = {inputLine({std::nullopt, reason}), outputLine({std::nullopt, reason})};
    return result;
}

} // namespace ogive
