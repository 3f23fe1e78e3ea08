#include "core/cost/embedding.h"
#include "tests/support/core/expectations.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <string>

using namespace ogive;
using namespace ogive::test;

// Expected values and tolerances are those of the worked examples of MODELS.md part 3; the ids stand beside
// them.

namespace {

const ChunkWindow window{512, 64};

EmbeddingUse embedding(double corpusTokens, double price)
{
    EmbeddingUse use;
    use.corpusTokens = corpusTokens;
    use.price = price;
    return use;
}

} // namespace

TEST_CASE("a document is cut into overlapping chunks")
{
    REQUIRE(chunksPerDocument(3000, window).value() == 7);            // E1-a
    REQUIRE(chunksPerDocument(512, window).value() == 1);             // E1-b
    REQUIRE(embeddedTokensPerDocument(3000, window).value() == 3384); // E1-c
    REQUIRE(embeddedTokensPerDocument(100, window).value() == 100);   // E1-d
    REQUIRE(chunksPerDocument(0, window).value() == 0);
    REQUIRE(embeddedTokensPerDocument(0, window).value() == 0);
}

TEST_CASE("embedding costs the corpus, its changes and the queries")
{
    const auto corpus = embeddedCorpus(200000, 3000, window).value(); // E2-a
    REQUIRE(corpus.vectors == near(1400000));
    REQUIRE(corpus.tokens == near(676800000));
    EmbeddingUse use = embedding(corpus.tokens, 0.02);
    use.churn = 0.1;
    use.requestsPerMonth = 608333;
    use.queryTokens = 40;
    const auto cost = embeddingCost(use).value();
    REQUIRE(cost.initial == near(13.536));
    REQUIRE(cost.churnPerMonth == near(1.3536));
    REQUIRE(cost.queriesPerMonth == near(0.4866664));
}

TEST_CASE("a corpus without changes and queries costs once")
{
    const auto corpus = embeddedCorpus(5000, 400, window).value(); // E2-b
    REQUIRE(corpus == EmbeddedCorpus{5000, 2000000});
    REQUIRE(embeddingCost(embedding(corpus.tokens, 0.13)).value() == EmbeddingCost{0.26, 0, 0});
}

TEST_CASE("changing the model embeds the corpus again at its price")
{
    REQUIRE(embeddingCost(embedding(676.8e6, 0.13)).value().initial == near(87.984)); // E3
    REQUIRE(embeddingCost(embedding(2e6, 0.02)).value().initial == near(0.04));       // E3
}

TEST_CASE("queries have their own price where one is given, and an agent asks several")
{
    // By hand: 1000 requests × 3 queries × 50 tokens × $0.1 / 1e6.
    EmbeddingUse use = embedding(0, 0.5);
    use.requestsPerMonth = 1000;
    use.queriesPerRequest = 3;
    use.queryTokens = 50;
    use.queryPrice = 0.1;
    REQUIRE(embeddingCost(use).value().queriesPerMonth == near(0.015));
}

TEST_CASE("embedding outside its ranges is refused by the input's name")
{
    REQUIRE(wrongField(chunksPerDocument(notANumber, window)) == "/tokens");
    REQUIRE(wrongField(chunksPerDocument(10, {0, 0})) == "/size");
    REQUIRE(wrongField(chunksPerDocument(10, {64, 64})) == "/overlap");
    REQUIRE(wrongField(embeddedTokensPerDocument(-1, window)) == "/tokens");
    REQUIRE(wrongField(embeddedCorpus(1e13, 10, window)) == "/docs");
    REQUIRE(wrongField(embeddingCost(embedding(infinite, 1))) == "/corpus_tokens");
    REQUIRE(wrongField(embeddingCost(embedding(1, notANumber))) == "/price");
    EmbeddingUse use = embedding(1, 1);
    use.churn = 1.5;
    REQUIRE(wrongField(embeddingCost(use)) == "/churn");
    use = embedding(1, 1);
    use.queryTokens = -1;
    REQUIRE(wrongField(embeddingCost(use)) == "/query_tokens");
    use = embedding(1, 1);
    use.queryPrice = infinite;
    REQUIRE(wrongField(embeddingCost(use)) == "/price_query");
}

TEST_CASE("the largest corpus and the most queries stay finite")
{
    const auto corpus = embeddedCorpus(1e12, 1e7, {1e7 - 1, 1e7 - 2}).value();
    EmbeddingUse use = embedding(corpus.tokens, 1e6);
    use.churn = 1;
    use.requestsPerMonth = 3e13;
    use.queriesPerRequest = 1e4;
    use.queryTokens = 1e7;
    const auto cost = embeddingCost(use).value();
    REQUIRE(std::isfinite(cost.churnPerMonth));
    REQUIRE(std::isfinite(cost.queriesPerMonth));
}
