#include "core/capacity/plan/findings.h"
#include "tests/core/capacity/plan/plan_world.h"

using namespace ogive;
using namespace ogive::test;

namespace {

Stated corpus(double vectors)
{
    return {{"uses_rag", true}, {"vectors", vectors}, {"embedding_dimensions", 1536.0}};
}

CapacityPlan with(const std::string& database, const Given& given = {})
{
    const Evaluation evaluation = evaluate(builtIn(), scenarioOf(corpus(1e7)));
    auto chosen = evaluation.chosen;
    const std::size_t decision = builtIn().decisionInRole("vector_db").value();
    chosen[decision] = builtIn().decisions[decision].optionIndex(OptionId(database));
    REQUIRE(chosen[decision]);
    return capacityPlan(builtIn(), evaluation.fields, chosen, ParameterValues(builtIn(), given));
}

} // namespace

TEST_CASE("the index takes what its engine's own rule says, and less when compressed")
{
    const IndexPlan plan = with("qdrant", {{"index_node_usable", 0.75}, {"index_node_gb", 64}}).index;
    REQUIRE(plan.isKnown());
    CHECK(plan.isOwnRule);
    REQUIRE(plan.sizes.size() == 4);
    CHECK(plan.sizes[0].total == near(92160000000));             // V2-b
    CHECK(plan.sizes[1].total == near(25024000000));             // V7-d
    CHECK(plan.sizes[2].total == near(4864000000));              // V7-e
    CHECK(plan.sizes[0].nodes == NodeCount{2, 4, 184320000000}); // V8-a
    for (const IndexSize& size : plan.sizes)
        CHECK(size.vectors + size.links == near(size.total));
    const IndexPlan bare = with("qdrant", {{"quantized_overhead", 1}}).index;
    CHECK(bare.sizes[3].total == near(3244239530.6666665)); // V7-f
}

TEST_CASE("engines follow different published rules")
{
    CHECK(with("weaviate").index.sizes[0].total == near(2 * 61440000000.0));
    CHECK(with("milvus").index.sizes[0].total == near(1.5 * 61440000000.0));
    CHECK(with("pgvector").index.sizes[0].total == near(1e7 * (6144 + 4 * (32 + 16.0 / 15) + 8)));
    const IndexPlan service = with("pinecone").index;
    CHECK_FALSE(service.isOwnRule);
    CHECK(service.sizes[0].total == near(1.5 * 61440000000.0));
}

TEST_CASE("the rules side by side span what is not certain")
{
    const IndexPlan plan = with("qdrant").index;
    CHECK(plan.mostBytes == near(2.3 * 61440000000.0));
    CHECK(plan.leastBytes == near(1e7 * (6144 + 4 * (32 + 16.0 / 15) + 8)));
    CHECK(plan.rules.size() == 9);
}

TEST_CASE("codes of a product quantization divide dimensions that eight does not")
{
    const IndexPlan plan =
        planOf({{"uses_rag", true}, {"vectors", 1000.0}, {"embedding_dimensions", 97.0}}).index;
    REQUIRE(plan.isKnown());
    CHECK(plan.sizes[3].vectors == near(1000 * 1 * 1.5 + 256 * 97 * 4)); // one code: 97 is prime
}

TEST_CASE("nothing retrieved, and an empty corpus, are told apart")
{
    CHECK(english(indexFinding(planOf({{"uses_rag", false}}).index)) ==
          "Nothing is retrieved, so there is no vector index.");
    CHECK(english(indexFinding(planOf(corpus(0)).index)) == "The index is empty");
}
