#include "core/compute/answers.h"
#include "core/compute/models/models.h"

#include "core/cost/embedding.h"

namespace ogive {
namespace {

std::vector<ModelInput> chunkInputs()
{
    return {numberInput("tokens", "tokens", range::tokens, OGIVE_TR("compute", "length of a document")),
            numberInput("size", "tokens", range::positiveTokens, OGIVE_TR("compute", "length of a chunk")),
            numberInput("overlap", "tokens", {0, range::tokens.maximum - 1},
                        OGIVE_TR("compute", "what a chunk repeats of the one before; below size"))};
}

ChunkWindow windowOf(const ModelInputs& in)
{
    return {in.number("size"), in.number("overlap")};
}

ComputeModel chunksModel()
{
    return {
        "E1.chunks_per_doc",
        OGIVE_TR("compute", "Chunks of a document"),
        chunkInputs(),
        {{"result", ""}},
        [](const ModelInputs& in) { return answer(chunksPerDocument(in.number("tokens"), windowOf(in))); }};
}

ComputeModel embeddedTokensModel()
{
    return {"E1.embedded_tokens_per_doc",
            OGIVE_TR("compute", "Tokens of a document that are embedded, overlaps counted again"),
            chunkInputs(),
            {{"result", "tokens"}},
            [](const ModelInputs& in) {
                return answer(embeddedTokensPerDocument(in.number("tokens"), windowOf(in)));
            }};
}

Result<Answer> embeddingCostAnswer(const ModelInputs& in)
{
    const auto corpus = embeddedCorpus(in.number("docs"), in.number("tokens"), windowOf(in));
    if (!corpus)
        return Failure(corpus.error());
    EmbeddingUse use;
    use.corpusTokens = corpus->tokens;
    use.price = in.number("price");
    use.churn = in.number("churn");
    use.requestsPerMonth = in.number("requests_month");
    use.queryTokens = in.number("query_tokens");
    use.queryPrice = in.numberIf("price_query");
    return answer(embeddingCost(use), [&](const EmbeddingCost& cost) {
        return Json{{"vectors", numberJson(corpus->vectors)},
                    {"corpus_tokens", numberJson(corpus->tokens)},
                    {"initial", numberJson(cost.initial)},
                    {"churn_month", numberJson(cost.churnPerMonth)},
                    {"query_month", numberJson(cost.queriesPerMonth)}};
    });
}

ComputeModel embeddingCostModel()
{
    std::vector<ModelInput> inputs{
        numberInput("docs", "", range::count, OGIVE_TR("compute", "documents of the corpus"))};
    for (ModelInput& input : chunkInputs())
        inputs.push_back(input);
    const std::vector<ModelInput> rest{
        numberInput("price", "USD/Mtok", range::price, OGIVE_TR("compute", "embedding price")),
        numberInput("churn", "1/month", range::fraction,
                    OGIVE_TR("compute", "part of the corpus that changes"))
            .defaultsTo(0),
        numberInput("requests_month", "1/month", range::monthlyCount, OGIVE_TR("compute", "queries"))
            .defaultsTo(0),
        numberInput("query_tokens", "tokens", range::tokens, OGIVE_TR("compute", "length of a query"))
            .defaultsTo(0),
        numberInput("price_query", "USD/Mtok", range::price,
                    OGIVE_TR("compute", "embedding price of queries; null: as price"))
            .defaultsTo(nullptr)};
    inputs.insert(inputs.end(), rest.begin(), rest.end());
    return {"E2.embed_cost",
            OGIVE_TR("compute", "Cost of embedding a corpus, its changes and its queries"),
            inputs,
            {{"vectors", ""},
             {"corpus_tokens", "tokens"},
             {"initial", "USD"},
             {"churn_month", "USD/month"},
             {"query_month", "USD/month"}},
            embeddingCostAnswer};
}

ComputeModel selfHostedModel()
{
    return {
        "E4.embed_selfhost",
        OGIVE_TR("compute", "Time and cost of embedding tokens on own GPUs"),
        {numberInput("params", "", range::parameters, OGIVE_TR("compute", "parameters of the model")),
         numberInput("flops", "1/s", range::perSecond, OGIVE_TR("compute", "peak of one GPU")),
         numberInput("mfu", "", range::positiveFraction, OGIVE_TR("compute", "part of the peak achieved")),
         wholeInput("gpus", range::gpus, OGIVE_TR("compute", "GPUs")),
         numberInput("tokens", "tokens", range::allTokens, OGIVE_TR("compute", "tokens to embed")),
         numberInput("price_hour", "USD/h", range::price, OGIVE_TR("compute", "price of one GPU"))},
        {{"tokens_per_s_gpu", "1/s"}, {"hours", "h"}, {"cost", "USD"}},
        [](const ModelInputs& in) {
            const SelfHostedEmbedder embedder{in.number("params"), in.number("flops"),
                                              in.number("mfu"),    in.number("gpus"),
                                              in.number("tokens"), in.number("price_hour")};
            return answer(embeddingRun(embedder), [](const EmbeddingRun& run) {
                return Json{{"tokens_per_s_gpu", numberJson(run.tokensPerSecond)},
                            {"hours", numberJson(run.hours)},
                            {"cost", numberJson(run.cost)}};
            });
        }};
}

} // namespace

std::vector<ComputeModel> embeddingModels()
{
    return {chunksModel(), embeddedTokensModel(), embeddingCostModel(), selfHostedModel()};
}

} // namespace ogive
