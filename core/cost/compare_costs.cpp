#include "core/cost/compare_costs.h"

#include "core/base/number_text.h"
#include "core/cost/embedding_lines.h"
#include "core/cost/estimate_inputs.h"
#include "core/cost/llm_lines.h"
#include "core/cost/workload.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

/// "$1 in, $5 out per million tokens", with the conditions under which the price holds.
std::string priceText(const PriceInForce& price)
{
    std::string text;
    const auto addPart = [&text](const std::optional<double>& usd, std::string_view what) {
        if (!usd)
            return;
        text += text.empty() ? "$" : ", $";
        text += plainNumber(*usd);
        text += what;
    };
    addPart(price.rates->inputUsdPerMtok, " in");
    addPart(price.rates->outputUsdPerMtok, " out");
    if (text.empty())
        return "not known";
    text += " per million tokens";
    if (price.minPromptTokens > 0)
        text += ", prompts from " + groupedNumber(price.minPromptTokens) + " tokens";
    if (!price.price->validFrom.empty())
        text += ", since " + price.price->validFrom;
    return text;
}

std::string parameterText(const Parameter& parameter)
{
    const std::string number = plainNumber(parameter.value);
    // Fractions have no unit that would help a reader.
    return parameter.unit.empty() || parameter.unit == "fraction" ? number : number + " " + parameter.unit;
}

/// Gathers the assumptions, each once.
class Ledger {
public:
    explicit Ledger(std::size_t prices)
    {
        constexpr std::size_t parameters = 4;
        m_prices.reserve(prices);
        m_entries.reserve(prices + parameters);
    }

    void add(const Model& model, const PriceInForce& price)
    {
        if (std::find(m_prices.begin(), m_prices.end(), price.price) != m_prices.end())
            return;
        m_prices.push_back(price.price);
        m_entries.push_back(
            {"Price of " + model.title, priceText(price), price.price->source, price.price->asOf});
        m_newest = std::max(m_newest, std::string_view(price.price->asOf));
    }

    void add(const EstimateInput& input)
    {
        if (const Parameter* parameter = input.parameter)
            m_entries.push_back(
                {parameter->title, parameterText(*parameter), parameter->source, parameter->asOf});
    }

    void moveInto(CostComparison& comparison)
    {
        comparison.assumptions = std::move(m_entries);
        comparison.pricesAsOf = m_newest;
    }

private:
    std::vector<const Price*> m_prices;
    std::vector<CostAssumption> m_entries;
    std::string_view m_newest;
};

void addTotals(CostEstimate& estimate, double requestsPerDay)
{
    double total = 0;
    for (const CostLine& line : estimate.lines) {
        if (line.oneTime || !line.included)
            continue;
        if (!line.usd)
            return;
        total += *line.usd;
    }
    estimate.monthlyUsd = total;
    if (!(requestsPerDay > 0))
        return;
    const double perRequest = total / (requestsPerDay * daysPerMonth);
    if (std::isfinite(perRequest))
        estimate.perRequestUsd = perRequest;
}

CostEstimate estimateOf(std::size_t option, LlmLines llm, const EmbeddingLines& embedding,
                        double requestsPerDay)
{
    CostEstimate estimate;
    estimate.option = option;
    if (llm.model) {
        estimate.llmModel = llm.model->id;
        estimate.llmTitle = llm.model->title;
    }
    if (llm.price) {
        estimate.priceSource = llm.price.price->source;
        estimate.priceAsOf = llm.price.price->asOf;
    }
    if (embedding.model)
        estimate.embeddingModel = embedding.model->id;
    estimate.lines = std::move(llm.lines);
    estimate.lines.insert(estimate.lines.end(), embedding.lines.begin(), embedding.lines.end());
    addTotals(estimate, requestsPerDay);
    return estimate;
}

} // namespace

CostComparison compareCosts(const Knowledge& knowledge, const FieldValues& values,
                            std::optional<std::size_t> chosenProvider,
                            std::optional<std::size_t> chosenEmbedding, std::string_view isoDate,
                            const Model* chosenModel)
{
    const auto decision = knowledge.decisionInRole("llm");
    if (!decision)
        return {};
    const auto& options = knowledge.decisions[*decision].options;
    const EstimateInputs inputs = estimateInputs(knowledge, values);
    const RequestUse use = requestUse(inputs);
    const EmbeddingLines embedding = embeddingLines(knowledge, inputs, chosenEmbedding, isoDate);

    CostComparison comparison;
    comparison.estimates.reserve(options.size());
    Ledger ledger(options.size() + 1);
    const auto add = [&](std::size_t option) {
        const Model* model = option == chosenProvider ? chosenModel : nullptr;
        LlmLines llm = llmLines(knowledge, inputs, use, options[option], isoDate, model);
        if (llm.price)
            ledger.add(*llm.model, llm.price);
        comparison.estimates.push_back(
            estimateOf(option, std::move(llm), embedding, inputs.requestsPerDay.value));
    };
    if (chosenProvider && *chosenProvider < options.size())
        add(*chosenProvider);
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (i != chosenProvider)
            add(i);
    }

    if (embedding.price)
        ledger.add(*embedding.model, embedding.price);
    ledger.add(inputs.retryRate);
    ledger.add(inputs.retryBilled);
    if (isAgent(inputs))
        ledger.add(inputs.stepsVariance);
    if (embedding.price)
        ledger.add(inputs.queriesPerCall);
    ledger.moveInto(comparison);
    return comparison;
}

} // namespace ogive
