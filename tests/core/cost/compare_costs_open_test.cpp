#include "core/cost/compare_costs.h"

#include "core/knowledge/load.h"
#include "tests/core/cost/cost_world.h"

using namespace ogive;
using namespace ogive::test;

// Amounts that a comparison leaves open, and why. Expected amounts are worked out by hand from CostWorld's
// round numbers: 12,000 requests a day are 365,000 a month (365/12 days), of 1,000 tokens in and 200 out; the
// corpus is 50,000 vectors × 400 = 20 million tokens.

TEST_CASE("calls that always fail have no cost per request")
{
    CostWorld world;
    world.setParameter("retry_rate", 1);
    requireAbsent(world.compare().estimates.front(), "llm_input",
                  "Every call fails, so no request is ever served.");
}

TEST_CASE("a price that is not known is absent, never zero")
{
    CostWorld world;
    world.model("dear-large").prices[0].outputUsdPerMtok.reset();
    CostEstimate estimate = world.compare().estimates.front();
    REQUIRE(usdOf(estimate, "llm_input") == near(1095));
    requireAbsent(estimate, "llm_output", "The price of Model dear-large is not known.");
    REQUIRE_FALSE(estimate.monthlyUsd);
    REQUIRE_FALSE(estimate.perRequestUsd);

    world.model("dear-large").prices.clear();
    estimate = world.compare().estimates.front();
    requireAbsent(estimate, "llm_input", "The price of Model dear-large is not known.");
    REQUIRE(estimate.priceSource.empty());
}

TEST_CASE("an unknown field leaves out just the amounts that need it, and is named")
{
    CostWorld world;
    world.set("output_tokens", notKnown);
    CostEstimate estimate = world.compare().estimates.front();
    REQUIRE(usdOf(estimate, "llm_input") == near(1095));
    requireAbsent(estimate, "llm_output", "Not known: Title of output_tokens.");
    REQUIRE_FALSE(estimate.monthlyUsd);

    world.set("requests_per_day", notKnown);
    estimate = world.compare().estimates.front();
    requireAbsent(estimate, "llm_input", "Not known: Title of requests_per_day.");
    requireAbsent(estimate, "llm_output", "Not known: Title of requests_per_day, Title of output_tokens.");
    requireAbsent(estimate, "embedding_queries", "Not known: Title of requests_per_day.");
    REQUIRE(usdOf(estimate, "embedding_churn") == near(0.2));
}

TEST_CASE("an agent's input needs what it writes and reads")
{
    CostWorld world;
    world.set("steps", 2);
    world.set("output_tokens", notKnown);
    world.set("tool_result_tokens", notKnown);
    requireAbsent(world.compare().estimates.front(), "llm_input",
                  "Not known: Title of output_tokens, Title of tool_result_tokens.");
}

TEST_CASE("without the prompt's length a tiered output price is open")
{
    CostWorld world;
    world.set("input_tokens", notKnown);
    const auto estimates = world.compare().estimates;
    REQUIRE(usdOf(estimates[0], "llm_output") == near(1095)); // one price, whatever the prompt
    requireAbsent(estimates[1], "llm_output", "Not known: Title of input_tokens.");
}

TEST_CASE("an unknown quality leaves every model open")
{
    CostWorld world;
    world.set("quality", notKnown);
    const CostComparison comparison = world.compare();
    for (const CostEstimate& estimate : comparison.estimates) {
        REQUIRE(estimate.llmModel.isEmpty());
        requireAbsent(estimate, "llm_input", "Not known: Title of quality.");
    }
}

TEST_CASE("a role without a field and a parameter that is missing are named as they are")
{
    CostWorld world;
    world.knowledge.fieldRoles.erase("input_tokens");
    world.knowledge.parameters.erase(world.knowledge.parameters.begin());
    requireAbsent(world.compare().estimates.front(), "llm_input", "Not known: input_tokens, retry_rate.");
}

TEST_CASE("open weights are bought from their host unless models are self-hosted")
{
    CostWorld world;
    REQUIRE(usdOf(world.compare(3).estimates.front(), "llm_input") ==
            near(73)); // 365,000 · 1000 · $0.2 / 1e6
    world.set("self_hosted", 1);
    const auto estimates = world.compare(3).estimates;
    REQUIRE(usdOf(estimates[0], "llm_input") == 0);
    REQUIRE(lineOf(estimates[0], "llm_output").note == "Runs on your own GPUs; see the serving line.");
    requireAbsent(estimates[0], "serving", "The size of Model home-large is not known.");
    REQUIRE_FALSE(estimates[0].monthlyUsd);
    REQUIRE(usdOf(estimates[1], "llm_input") == near(1095)); // a vendor's model stays bought
    world.set("self_hosted", notKnown);
    requireAbsent(world.compare(3).estimates.front(), "llm_input", "Not known: Title of self_hosted.");
}

TEST_CASE("a vendor's own open weights are bought from the vendor even when models are self-hosted")
{
    CostWorld world;
    world.set("self_hosted", 1);
    world.model("dear-large").openWeights = true;
    REQUIRE(usdOf(world.compare().estimates.front(), "llm_input") == near(1095));
}

TEST_CASE("an embedder on own machines is not included in the month")
{
    const CostWorld world;
    const CostEstimate estimate = world.compare(0, 1).estimates.front();
    const std::string note = "Runs on your own machines, which are not part of this figure.";
    for (const char* id : {"embedding_queries", "embedding_churn", "embedding_initial"}) {
        requireAbsent(estimate, id, note);
        REQUIRE_FALSE(lineOf(estimate, id).included);
    }
    REQUIRE(estimate.embeddingModel == ModelId("free-embedder"));
    REQUIRE(estimate.monthlyUsd.value() == near(2190));
}

TEST_CASE("an open embedder with a host's price is bought unless models are self-hosted")
{
    CostWorld world;
    world.knowledge.embeddingModels[1].prices[0].inputUsdPerMtok = 0.05;
    REQUIRE(usdOf(world.compare(0, 1).estimates.front(), "embedding_initial") ==
            near(1)); // 20e6 · $0.05 / 1e6
    world.set("self_hosted", 1);
    REQUIRE_FALSE(lineOf(world.compare(0, 1).estimates.front(), "embedding_initial").included);
    world.set("self_hosted", notKnown);
    requireAbsent(world.compare(0, 1).estimates.front(), "embedding_initial",
                  "Not known: Title of self_hosted.");
}

TEST_CASE("an embedding model that is not decided, known or priced leaves its lines open")
{
    CostWorld world;
    requireAbsent(world.compare(0, std::nullopt).estimates.front(), "embedding_churn",
                  "No embedding model is decided on.");
    world.knowledge.embeddingModels[0].prices.clear();
    requireAbsent(world.compare().estimates.front(), "embedding_churn",
                  "The price of Model paid-embedder is not known.");
    world.knowledge.embeddingModels.clear();
    requireAbsent(world.compare().estimates.front(), "embedding_churn",
                  "No embedding model is known for paid.");
    REQUIRE_FALSE(world.compare().estimates.front().monthlyUsd);
}

TEST_CASE("a value outside a formula's range is explained, not computed")
{
    CostWorld world;
    world.set("requests_per_day", 2e12);
    CostEstimate estimate = world.compare().estimates.front();
    requireAbsent(estimate, "llm_input", "requests_per_day must be a number from 0 to 1000000000000.");
    REQUIRE_FALSE(lineOf(estimate, "embedding_queries").usd);

    world = CostWorld();
    world.model("dear-large").prices[0].inputUsdPerMtok = -1;
    requireAbsent(world.compare().estimates.front(), "llm_input",
                  "The numbers are too large for an estimate.");
    world = CostWorld();
    world.set("steps", 0.5);
    requireAbsent(world.compare().estimates.front(), "llm_output", "steps must be a number from 1 to 10000.");
    world = CostWorld();
    world.setParameter("retry_rate", 2);
    requireAbsent(world.compare().estimates.front(), "llm_input", "retry_rate must be a number from 0 to 1.");
}

TEST_CASE("the built-in bindings and parameters price the default scenario whole")
{
    const Knowledge knowledge = loadBuiltinKnowledge().value();
    const FieldValues values = resolveFields(knowledge, {});
    const std::vector<std::optional<std::size_t>> chosen(knowledge.decisions.size(), 0);
    const CostComparison comparison = compareCosts({knowledge, values, chosen, {}, "2026-11-22", {}});
    REQUIRE(comparison.estimates.size() > 1);
    for (const CostEstimate& estimate : comparison.estimates) {
        for (const CostLine& line : estimate.lines) {
            INFO(estimate.llmTitle << ", " << line.id << ": " << line.note);
            REQUIRE(line.usd.has_value() == line.included);
        }
    }
}
