#include "core/cost/compare_costs.h"

#include "tests/core/cost/cost_world.h"

#include <cmath>
#include <vector>

using namespace ogive;
using namespace ogive::test;

// Expected amounts are worked out by hand from CostWorld's round numbers: 12,000 requests a day are 365,000 a
// month (365/12 days), of 1,000 tokens in and 200 out; the corpus is 50,000 vectors × 400 = 20 million
// tokens.

namespace {

std::vector<std::size_t> optionsOf(const CostComparison& comparison)
{
    std::vector<std::size_t> options;
    for (const CostEstimate& estimate : comparison.estimates)
        options.push_back(estimate.option);
    return options;
}

} // namespace

TEST_CASE("the chosen provider comes first, then the others in their order")
{
    const CostWorld world;
    REQUIRE(optionsOf(world.compare(2)) == std::vector<std::size_t>{2, 0, 1, 3});
    REQUIRE(optionsOf(world.compare(std::nullopt)) == std::vector<std::size_t>{0, 1, 2, 3});
    REQUIRE(optionsOf(world.compare(99)) == std::vector<std::size_t>{0, 1, 2, 3});
}

TEST_CASE("a plain month is tokens times prices")
{
    const CostWorld world;
    const CostEstimate estimate = world.compare().estimates.front();
    REQUIRE(estimate.llmTitle == "Model dear-large");
    REQUIRE(usdOf(estimate, "llm_input") == near(1095));         // 365,000 · 1000 · $3 / 1e6
    REQUIRE(usdOf(estimate, "llm_output") == near(1095));        // 365,000 · 200 · $15 / 1e6
    REQUIRE(usdOf(estimate, "embedding_queries") == near(0.73)); // 365,000 · 20 · $0.1 / 1e6
    REQUIRE(usdOf(estimate, "embedding_churn") == near(0.2)); // 12 · 365/12 of 3650 documents: a tenth of $2
    REQUIRE(usdOf(estimate, "embedding_initial") == near(2)); // 20e6 · $0.1 / 1e6
    REQUIRE(lineOf(estimate, "embedding_initial").oneTime);
    REQUIRE(estimate.monthlyUsd.value() == near(2190.93)); // without the one-time line
    REQUIRE(estimate.perRequestUsd.value() == near(2190.93 / 365000));
    REQUIRE(estimate.priceSource == "price page");
    REQUIRE(estimate.priceAsOf == "2026-10-01");
}

TEST_CASE("without a savings pattern no cached input is billed")
{
    const CostComparison comparison = CostWorld().compare();
    for (const CostLine& line : comparison.estimates.front().lines)
        REQUIRE(line.id != "llm_cached_input");
}

TEST_CASE("the quality level chooses the provider's model")
{
    CostWorld world;
    world.set("quality", 0);
    const auto estimates = world.compare().estimates;
    REQUIRE(estimates[0].llmModel == ModelId("dear-small"));
    REQUIRE(usdOf(estimates[0], "llm_input") == near(182.5)); // 365,000 · 1000 · $0.5 / 1e6
    requireAbsent(estimates[1], "llm_input", "No model of Tiered is known for this quality.");
    REQUIRE_FALSE(estimates[1].monthlyUsd);
}

TEST_CASE("retries bill failed calls too")
{
    CostWorld world;
    world.setParameter("retry_rate", 0.2);
    world.setParameter("retry_billed", 0.5);
    // C4: 1 + 0.5 · 0.2 / 0.8 = 1.125
    REQUIRE(usdOf(world.compare().estimates.front(), "llm_input") == near(1095 * 1.125));
    REQUIRE(usdOf(world.compare().estimates.front(), "llm_output") == near(1095 * 1.125));
    REQUIRE(usdOf(world.compare().estimates.front(), "embedding_queries") == near(0.73));
}

TEST_CASE("an agent pays for everything it sends again")
{
    CostWorld world;
    world.set("steps", 3);
    world.set("tool_result_tokens", 300);
    // W4: 3 · 1000 + (200 + 300) · (9 − 3)/2 = 4500 in, 600 out; every call searches once.
    const CostEstimate estimate = world.compare().estimates.front();
    REQUIRE(usdOf(estimate, "llm_input") == near(365000.0 * 4500 * 3 / 1e6));
    REQUIRE(usdOf(estimate, "llm_output") == near(365000.0 * 600 * 15 / 1e6));
    REQUIRE(usdOf(estimate, "embedding_queries") == near(3 * 0.73));
}

TEST_CASE("a step count that varies sends more again")
{
    CostWorld world;
    world.set("steps", 3);
    world.setParameter("agent_steps_variance", 2);
    // W4: 3 · 1000 + 200 · (2 + 9 − 3)/2 = 3800
    REQUIRE(usdOf(world.compare().estimates.front(), "llm_input") == near(365000.0 * 3800 * 3 / 1e6));
}

TEST_CASE("zero traffic costs nothing but the corpus")
{
    CostWorld world;
    world.set("requests_per_day", 0);
    const CostEstimate estimate = world.compare().estimates.front();
    REQUIRE(usdOf(estimate, "llm_input") == 0);
    REQUIRE(usdOf(estimate, "llm_output") == 0);
    REQUIRE(usdOf(estimate, "embedding_queries") == 0);
    REQUIRE(estimate.monthlyUsd.value() == near(0.2));
    REQUIRE_FALSE(estimate.perRequestUsd);
}

TEST_CASE("a long prompt is billed in its own tier, all of it")
{
    CostWorld world;
    world.set("input_tokens", 10000); // the last of the base tier
    CostEstimate estimate = world.compare(1).estimates.front();
    REQUIRE(usdOf(estimate, "llm_input") == near(365000.0 * 10000 * 2 / 1e6));
    REQUIRE(usdOf(estimate, "llm_output") == near(365000.0 * 200 * 8 / 1e6));
    world.set("input_tokens", 10001);
    estimate = world.compare(1).estimates.front();
    REQUIRE(usdOf(estimate, "llm_input") == near(365000.0 * 10001 * 4 / 1e6));
    REQUIRE(usdOf(estimate, "llm_output") == near(365000.0 * 200 * 16 / 1e6));
}

TEST_CASE("a dated price holds from its day on")
{
    const CostWorld world;
    const auto input = [&](std::string_view date) {
        return usdOf(world.compare(2, 0, date).estimates.front(), "llm_input");
    };
    REQUIRE(input("2026-12-31") == near(365));  // 365,000 · 1000 · $1 / 1e6
    REQUIRE(input("2027-01-01") == near(1825)); // … · $5
    REQUIRE(input("") == near(365));
}

TEST_CASE("without retrieval nothing is embedded")
{
    CostWorld world;
    world.set("uses_rag", 0);
    const CostEstimate estimate = world.compare(0, std::nullopt).estimates.front();
    REQUIRE(usdOf(estimate, "embedding_queries") == 0);
    REQUIRE(usdOf(estimate, "embedding_churn") == 0);
    REQUIRE(usdOf(estimate, "embedding_initial") == 0);
    REQUIRE(estimate.monthlyUsd.value() == near(2190));
    world.set("uses_rag", notKnown);
    requireAbsent(world.compare().estimates.front(), "embedding_queries", "Not known: Title of uses_rag.");
}

TEST_CASE("more changes than documents embed the corpus once a month, none without documents")
{
    CostWorld world;
    world.set("update_rate_per_day", 1e6);
    REQUIRE(usdOf(world.compare().estimates.front(), "embedding_churn") == near(2));
    world.set("corpus_documents", 0);
    REQUIRE(usdOf(world.compare().estimates.front(), "embedding_churn") == 0);
}

TEST_CASE("every price and parameter used is listed once with its source")
{
    CostWorld world;
    const CostComparison plain = world.compare();
    // Four chat models, the embedder, retry rate and billed part, searches per call.
    REQUIRE(plain.assumptions.size() == 8);
    REQUIRE(plain.assumptions[0] == CostAssumption{"dear-large", "Price of Model dear-large",
                                                   "$3 in, $15 out per million tokens", "price page",
                                                   "2026-10-01"});
    REQUIRE(plain.assumptions[4].value == "$0.1 in per million tokens");
    REQUIRE(plain.assumptions[5] ==
            CostAssumption{"retry_rate", "Calls retried", "0", "estimate", "2026-11-01"});
    REQUIRE(plain.assumptions[7].value == "1 searches/call");
    REQUIRE(plain.pricesAsOf == "2026-10-01");

    world.set("input_tokens", 20000);
    const CostComparison special = world.compare(0, 1, "2027-06-01");
    REQUIRE(special.assumptions.size() ==
            6); // the free embedder has no price to list, and no searches to pay
    REQUIRE(special.assumptions[1].value == "$4 in, $16 out per million tokens, prompts from 10,001 tokens");
    REQUIRE(special.assumptions[2].value == "$5 in, $20 out per million tokens, since 2027-01-01");
    REQUIRE(special.pricesAsOf == "2026-11-05"); // the newest of those used

    world.set("steps", 2);
    REQUIRE(world.compare(0, 1).assumptions.back().title == "Variance");
}

TEST_CASE("options that share a model list its price once")
{
    CostWorld world;
    world.knowledge.decisions[0].options[1].llmModels = {{"high", ModelId("dear-large")}};
    REQUIRE(world.compare().assumptions.size() == 7);
}

TEST_CASE("the largest traffic and prompts stay finite")
{
    CostWorld world;
    for (const char* role : {"requests_per_day", "vectors", "corpus_documents"})
        world.set(role, 1e12);
    for (const char* role :
         {"input_tokens", "output_tokens", "tool_result_tokens", "chunk_tokens", "query_tokens"})
        world.set(role, 1e7);
    world.set("steps", 1e4);
    world.model("dear-large").prices[0].inputUsdPerMtok = 1e6;
    world.setParameter("retry_rate", 0.999999);
    const CostComparison comparison = world.compare();
    for (const CostEstimate& estimate : comparison.estimates) {
        for (const CostLine& line : estimate.lines)
            REQUIRE(std::isfinite(line.usd.value()));
        REQUIRE(std::isfinite(estimate.monthlyUsd.value()));
    }
}

TEST_CASE("without a decision for models nothing is compared")
{
    CostWorld world;
    world.knowledge.decisionRoles.erase("llm");
    REQUIRE(world.compare() == CostComparison{});
}
