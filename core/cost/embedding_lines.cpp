#include "core/cost/embedding_lines.h"

#include "core/cost/embedding.h"
#include "core/cost/workload.h"

#include <algorithm>

namespace ogive {
namespace {

/// An unknown input as 0, where the amounts that need it are not shown.
double orNothing(const EstimateInput& input)
{
    return input.isKnown() ? input.value : 0;
}

CostLine queriesLine(std::optional<double> usd, std::string note)
{
    return {"embedding_queries", "Embedding queries", usd, false, std::move(note)};
}

CostLine churnLine(std::optional<double> usd, std::string note)
{
    return {"embedding_churn", "Embedding changed documents", usd, false, std::move(note)};
}

CostLine initialLine(std::optional<double> usd, std::string note)
{
    return {"embedding_initial", "Embedding all documents once", usd, true, std::move(note)};
}

std::vector<CostLine> alike(std::optional<double> usd, const std::string& note)
{
    return {queriesLine(usd, note), churnLine(usd, note), initialLine(usd, note)};
}

/// Fraction of the corpus that is new or changed in a month; 0 without a corpus.
double churnOf(const EstimateInputs& inputs)
{
    const double documents = orNothing(inputs.corpusDocuments);
    if (documents == 0)
        return 0;
    return std::min(1.0, orNothing(inputs.documentsChangedPerDay) * daysPerMonth / documents);
}

std::vector<CostLine> pricedLines(const EstimateInputs& inputs, double price)
{
    EmbeddingUse use;
    use.corpusTokens = orNothing(inputs.vectors) * orNothing(inputs.chunkTokens);
    use.price = price;
    use.churn = churnOf(inputs);
    use.requestsPerMonth = orNothing(inputs.requestsPerDay) * daysPerMonth;
    use.queriesPerRequest = orNothing(inputs.steps) * orNothing(inputs.queriesPerCall);
    use.queryTokens = orNothing(inputs.queryTokens);
    const auto cost = embeddingCost(use);
    if (!cost)
        return alike(std::nullopt, english(cost.error().reason));

    const auto shown = [](double usd, const std::string& note) {
        return note.empty() ? std::optional(usd) : std::nullopt;
    };
    std::string queries =
        notKnownNote({&inputs.requestsPerDay, &inputs.steps, &inputs.queriesPerCall, &inputs.queryTokens});
    std::string initial = notKnownNote({&inputs.vectors, &inputs.chunkTokens});
    std::string churn = notKnownNote(
        {&inputs.vectors, &inputs.chunkTokens, &inputs.corpusDocuments, &inputs.documentsChangedPerDay});
    std::vector<CostLine> lines;
    lines.reserve(3);
    lines.push_back(queriesLine(shown(cost->queriesPerMonth, queries), queries));
    lines.push_back(churnLine(shown(cost->churnPerMonth, churn), churn));
    lines.push_back(initialLine(shown(cost->initial, initial), initial));
    return lines;
}

std::vector<CostLine> ownMachineLines()
{
    auto lines =
        alike(std::nullopt,
              english(OGIVE_TR("cost", "Runs on your own machines, which are not part of this figure.")));
    for (CostLine& line : lines)
        line.included = false;
    return lines;
}

} // namespace

EmbeddingLines embeddingLines(const Knowledge& knowledge, const EstimateInputs& inputs,
                              std::optional<std::size_t> chosenEmbedding, std::string_view isoDate)
{
    if (inputs.usesRetrieval.isNo())
        return {alike(0, english(OGIVE_TR("cost", "Nothing is retrieved, so nothing is embedded."))), {}, {}};
    if (!inputs.usesRetrieval.isKnown())
        return {alike(std::nullopt, notKnownNote({&inputs.usesRetrieval})), {}, {}};

    const auto decision = knowledge.decisionInRole("embedding");
    if (!decision || !chosenEmbedding || *chosenEmbedding >= knowledge.decisions[*decision].options.size())
        return {alike(std::nullopt, english(OGIVE_TR("cost", "No embedding model is decided on."))), {}, {}};
    const Option& option = knowledge.decisions[*decision].options[*chosenEmbedding];
    const Model* model = knowledge.embeddingModel(option.defaultModel);
    if (!model) {
        const auto note = OGIVE_TR("cost", "No embedding model is known for %1.").arg(option.title);
        return {alike(std::nullopt, english(note)), {}, {}};
    }

    const PriceInForce price = priceOf(*model, isoDate, 0);
    const bool isKnown = price && price.rates->inputUsdPerMtok;
    const bool hasFee = isKnown && *price.rates->inputUsdPerMtok > 0;
    if (model->openWeights && hasFee && !inputs.selfHosted.isKnown())
        return {alike(std::nullopt, notKnownNote({&inputs.selfHosted})), model, {}};
    const bool isFree = isKnown && !hasFee;
    if (model->openWeights && (isFree || inputs.selfHosted.isYes()))
        return {ownMachineLines(), model, {}};
    if (!isKnown) {
        const auto note = OGIVE_TR("cost", "The price of %1 is not known.").arg(model->title);
        return {alike(std::nullopt, english(note)), model, {}};
    }
    return {pricedLines(inputs, *price.rates->inputUsdPerMtok), model, price};
}

} // namespace ogive
