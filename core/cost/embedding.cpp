#include "core/cost/embedding.h"

#include "core/base/numeric/input_check.h"
#include "core/cost/workload.h"

#include <cmath>

namespace ogive {
namespace {

constexpr double perMillionTokens = 1e6;
/// Reached when windows of the greatest length move on by a single token.
constexpr double maximumCorpusTokens = maximumCount * maximumTokens * maximumTokens;
constexpr double mostRequestsPerMonth = maximumCount * daysPerMonth;
constexpr double maximumQueriesPerRequest = 1e6;

InputCheck checkChunking(double tokens, const ChunkWindow& window)
{
    return InputCheck()
        .within("tokens", tokens, 0, maximumTokens)
        .within("size", window.size, 1, maximumTokens)
        .within("overlap", window.overlap, 0, window.size - 1);
}

/// E1 for inputs that have been checked.
double chunkCount(double tokens, const ChunkWindow& window)
{
    if (tokens == 0)
        return 0;
    if (tokens <= window.size)
        return 1;
    return std::ceil((tokens - window.overlap) / (window.size - window.overlap));
}

double sentTokens(double tokens, const ChunkWindow& window)
{
    if (tokens == 0)
        return 0;
    return tokens + (chunkCount(tokens, window) - 1) * window.overlap;
}

} // namespace

Result<double> chunksPerDocument(double tokens, const ChunkWindow& window)
{
    const auto check = checkChunking(tokens, window);
    if (check.failed())
        return check.failure();
    return chunkCount(tokens, window);
}

Result<double> embeddedTokensPerDocument(double tokens, const ChunkWindow& window)
{
    const auto check = checkChunking(tokens, window);
    if (check.failed())
        return check.failure();
    return sentTokens(tokens, window);
}

Result<EmbeddedCorpus> embeddedCorpus(double documents, double tokens, const ChunkWindow& window)
{
    const auto check = checkChunking(tokens, window).within("docs", documents, 0, maximumCount);
    if (check.failed())
        return check.failure();
    return EmbeddedCorpus{documents * chunkCount(tokens, window), documents * sentTokens(tokens, window)};
}

Result<EmbeddingCost> embeddingCost(const EmbeddingUse& use)
{
    const double queryPrice = use.queryPrice.value_or(use.price);
    const auto check = InputCheck()
                           .within("corpus_tokens", use.corpusTokens, 0, maximumCorpusTokens)
                           .within("price", use.price, 0, maximumUnitPrice)
                           .fraction("churn", use.churn)
                           .within("requests_month", use.requestsPerMonth, 0, mostRequestsPerMonth)
                           .within("queries_per_request", use.queriesPerRequest, 0, maximumQueriesPerRequest)
                           .within("query_tokens", use.queryTokens, 0, maximumTokens)
                           .within("price_query", queryPrice, 0, maximumUnitPrice);
    if (check.failed())
        return check.failure();
    const double initial = use.corpusTokens * use.price / perMillionTokens;
    const double queryTokens = use.requestsPerMonth * use.queriesPerRequest * use.queryTokens;
    return EmbeddingCost{initial, initial * use.churn, queryTokens * queryPrice / perMillionTokens};
}

Result<EmbeddingRun> embeddingRun(const SelfHostedEmbedder& embedder)
{
    constexpr double operationsPerParameter = 2;
    constexpr double secondsPerHour = 3600;
    const auto check = InputCheck()
                           .within("params", embedder.parameters, range::parameters)
                           .within("flops", embedder.flops, range::perSecond)
                           .within("mfu", embedder.utilisation, range::positiveFraction)
                           .whole("gpus", embedder.gpus, range::gpus)
                           .within("tokens", embedder.tokens, range::allTokens)
                           .within("price_hour", embedder.pricePerHour, range::price);
    if (check.failed())
        return check.failure();
    const double perSecond =
        embedder.flops * embedder.utilisation / (operationsPerParameter * embedder.parameters);
    const double hours = embedder.tokens / (perSecond * embedder.gpus) / secondsPerHour;
    return EmbeddingRun{perSecond, hours, hours * embedder.gpus * embedder.pricePerHour};
}

} // namespace ogive
