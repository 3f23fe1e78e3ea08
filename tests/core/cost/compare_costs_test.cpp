#include "core/cost/compare_costs.h"

#include "tests/core/cost/cost_world.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <vector>

using namespace ogive;
using namespace ogive::test;

// Expected amounts are worked out by hand from CostWorld's round numbers: 12,000 requests a day are 365,000 a
// month (365/12 days), of 1,000 tokens in and 200 out; the corpus is 50,000 vectors × 400 = 20 million
// tokens.

namespace {

Approx near(double value)
{
    return Approx(value).epsilon(1e-9);
}

std::vector<std::size_t> optionsOf(const CostComparison& comparison)
{
    std::vector<std::size_t> options;
    for (const CostEstimate& estimate : comparison.estimates)
        options.push_back(estimate.option);
    return options;
}

double usdOf(const CostEstimate& estimate, std::string_view id)
{
    const CostLine& line = lineOf(estimate, id);
    INFO(line.note);
    REQUIRE(line.usd);
    return *line.usd;
}

void requireAbsent(const CostEstimate& estimate, std::string_view id, const std::string& note)
{
    const CostLine& line = lineOf(estimate, id);
    INFO(id);
    REQUIRE_FALSE(line.usd);
    REQUIRE(line.note == note);
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

TEST_CASE("calls that always fail have no cost per request")
{
    CostWorld world;
    world.setParameter("retry_rate", 1);
    requireAbsent(world.compare().estimates.front(), "llm_input",
                  "Every call fails, so no request is ever served.");
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
    requireAbsent(estimates[0], "llm_input", "Runs on your own GPUs, which are not part of this figure.");
    requireAbsent(estimates[0], "llm_output", "Runs on your own GPUs, which are not part of this figure.");
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
    REQUIRE(plain.assumptions[0] == CostAssumption{"Price of Model dear-large",
                                                   "$3 in, $15 out per million tokens", "price page",
                                                   "2026-10-01"});
    REQUIRE(plain.assumptions[4].value == "$0.1 in per million tokens");
    REQUIRE(plain.assumptions[5] == CostAssumption{"Calls retried", "0", "estimate", "2026-11-01"});
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

TEST_CASE("a value outside a formula's range is explained, not computed")
{
    CostWorld world;
    world.set("requests_per_day", 2e12);
    CostEstimate estimate = world.compare().estimates.front();
    requireAbsent(estimate, "llm_input", "requests_per_day must be a number from 0 to 1000000000000");
    REQUIRE_FALSE(lineOf(estimate, "embedding_queries").usd);

    world = CostWorld();
    world.model("dear-large").prices[0].inputUsdPerMtok = -1;
    requireAbsent(world.compare().estimates.front(), "llm_input", "p_in must be a number from 0 to 1000000");
    world = CostWorld();
    world.set("steps", 0.5);
    requireAbsent(world.compare().estimates.front(), "llm_output", "steps must be a number from 1 to 10000");
    world = CostWorld();
    world.setParameter("retry_rate", 2);
    requireAbsent(world.compare().estimates.front(), "llm_input", "r must be a number from 0 to 1");
}

TEST_CASE("without a decision for models nothing is compared")
{
    CostWorld world;
    world.knowledge.decisionRoles.erase("llm");
    REQUIRE(world.compare() == CostComparison{});
}
