#include "core/evaluation/findings/number_findings.h"

#include "core/base/number_text.h"
#include "core/evaluation/evaluation_json.h"
#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ogive;
using ogive::test::builtIn;
using ogive::test::scenarioOf;

namespace {

constexpr const char* today = "2026-11-25";

/// Requirements whose numbers have nothing to say; the guide chooses Anthropic.
Scenario quietScenario(const std::vector<std::pair<std::string, Value>>& others = {})
{
    Scenario scenario = scenarioOf({{"uses_rag", false},
                                    {"avg_latency_ms", 5000.0},
                                    {"budget", std::string("medium")},
                                    {"output_tokens", 400.0},
                                    {"turns_per_task", 1.0},
                                    {"monthly_budget_usd", 1e9}});
    for (const auto& [field, value] : others)
        scenario.requirements.set(FieldId(field), value);
    return scenario;
}

std::vector<NumberFinding> found(const Scenario& scenario, const char* date = today,
                                 const Knowledge& knowledge = builtIn())
{
    return numberFindings(knowledge, scenario, evaluate(knowledge, scenario, {}, date), date);
}

std::vector<std::string> idsOf(const std::vector<NumberFinding>& findings)
{
    std::vector<std::string> ids;
    for (const NumberFinding& finding : findings)
        ids.emplace_back(finding.what().id);
    return ids;
}

void override(Scenario& scenario, const char* decision, const char* option)
{
    scenario.overrides.emplace_back(DecisionId(decision), Override{OptionId(option), "why", {}, {}});
}

/// Only these estimates are known: the chosen one for 900, and this one for 700, 500 of it for the model.
Evaluation withOneRival(const Scenario& scenario, const char* model)
{
    Evaluation evaluation = evaluate(builtIn(), scenario, {}, today);
    auto& estimates = evaluation.cost.estimates;
    REQUIRE(evaluation.chosen[*builtIn().decisionInRole("llm")] == estimates.front().option);
    for (CostEstimate& estimate : estimates)
        estimate.monthlyUsd.reset();
    estimates.front().monthlyUsd = 900;
    const auto rival =
        std::find_if(estimates.begin() + 1, estimates.end(),
                     [&](const CostEstimate& estimate) { return estimate.llmModel.value == model; });
    REQUIRE(rival != estimates.end());
    rival->monthlyUsd = 700;
    rival->lines = {{"llm_input", "", 300.0, false, "", true},
                    {"llm_output", "", 200.0, false, "", true},
                    {"compute", "", 200.0, false, "", true}};
    return evaluation;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("numbers within every limit are not found")
{
    CHECK(idsOf(found(quietScenario())) == Ids{});
}

TEST_CASE("what a month costs above the budget is said")
{
    const Scenario scenario = quietScenario({{"monthly_budget_usd", 1000.0}});
    Evaluation evaluation = evaluate(builtIn(), scenario, {}, today);
    evaluation.cost.estimates.front().monthlyUsd = 1240;
    const auto findings = numberFindings(builtIn(), scenario, evaluation, today);
    REQUIRE(idsOf(findings) == Ids{"cost-above-budget"});
    CHECK(english(findings[0].message) == "A month costs $1,240: $240.00 more than the budget of $1,000.");
    CHECK(findings[0].fields.front() == *builtIn().fieldInRole("monthly_budget_usd"));

    Forecast forecast;
    forecast.withinBudget = ShareOfSamples{0.314, {}};
    CHECK(english(numberFindings(builtIn(), scenario, evaluation, today, &forecast)[0].message) ==
          "A month costs $1,240: $240.00 more than the budget of $1,000, which suffices in 31 % of the "
          "simulated "
          "cases.");
    evaluation.cost.estimates.front().monthlyUsd = 1000;
    CHECK(numberFindings(builtIn(), scenario, evaluation, today).empty());
    evaluation.cost.estimates.front().monthlyUsd.reset();
    CHECK(numberFindings(builtIn(), scenario, evaluation, today).empty());
}

TEST_CASE("a first output later than the target is found")
{
    // One call without retrieval: its p95 is that of the first token, 0.9 s.
    const auto late = found(quietScenario({{"latency_requirement_ms", 800.0}}));
    REQUIRE(idsOf(late) == Ids{"first-output-late"});
    CHECK(english(late[0].message) ==
          "95 of 100 first outputs are there within 900 ms; the target is 800 ms.");
    CHECK(found(quietScenario({{"latency_requirement_ms", 901.0}})).empty());
}

TEST_CASE("a mean time of half or twice what is planned with is found, and the value offered")
{
    // Lognormal means: first token 0.35 s / 0.9 s gives 0.4127 s, 400 tokens at 80 / 40 a second 5.4643 s.
    CHECK(idsOf(found(quietScenario({{"avg_latency_ms", 2900.0}}))) == Ids{"mean-answer-differs"});
    CHECK(found(quietScenario({{"avg_latency_ms", 3000.0}})).empty());
    CHECK(found(quietScenario({{"avg_latency_ms", 11500.0}})).empty());
    const auto longer = found(quietScenario({{"avg_latency_ms", 12000.0}}));
    REQUIRE(idsOf(longer) == Ids{"mean-answer-differs"});
    CHECK(longer[0].what().severity == Severity::Info);
    CHECK(english(longer[0].advice) == "Plan with 5,877 ms, or measure it.");
}

TEST_CASE("a provider below the availability target gets the cheapest fallback with its price")
{
    // 99.8 % against 99.9 %; two of them fail together 0.2 % × 0.2 % of the time; 500 × 0.2 % is $1.
    const Scenario scenario = quietScenario({{"availability_target", 0.999}});
    const auto findings =
        numberFindings(builtIn(), scenario, withOneRival(scenario, "mistral-large-3"), today);
    REQUIRE(idsOf(findings) == Ids{"provider-below-availability"});
    CHECK(english(findings[0].message) == "The provider answers 99.8 % of the time; the target is 99.9 %.");
    CHECK(english(findings[0].advice) == "Fall back to Mistral AI (Mistral Large 3 (2512)): the two reach "
                                         "99.9996 % if they fail independently. In the "
                                         "provider's outages it costs $1.00 a month; with it alone the bill "
                                         "is $700.00 a month (now $900.00).");
    CHECK(found(quietScenario({{"availability_target", 0.998}})).empty());
}

TEST_CASE("a fallback needs room for the prompts and what the requirements allow")
{
    const Scenario scenario = quietScenario({{"availability_target", 0.999}, {"input_tokens", 300000.0}});
    const auto findings =
        numberFindings(builtIn(), scenario, withOneRival(scenario, "mistral-large-3"), today);
    REQUIRE(idsOf(findings) == Ids{"provider-below-availability"});
    CHECK(english(findings[0].advice) == "No other provider qualifies as fallback: ask for less.");

    // Private data rules every service out.
    Scenario secret = quietScenario(
        {{"availability_target", 0.999}, {"privacy_requirement", true}, {"self_hosted", false}});
    override(secret, "llm_provider", "anthropic");
    const auto alone = numberFindings(builtIn(), secret, withOneRival(secret, "mistral-large-3"), today);
    REQUIRE(idsOf(alone) == Ids{"provider-below-availability"});
    CHECK(english(alone[0].advice) == "No other provider qualifies as fallback: ask for less.");
}

TEST_CASE("a model that retires within the horizon is named with its month and a replacement")
{
    Scenario scenario =
        quietScenario({{"horizon_months", 12.0}, {"quality_requirement", std::string("medium")}});
    override(scenario, "llm_provider", "openai");
    const Evaluation byQuality = evaluate(builtIn(), scenario, {}, today);
    override(scenario, "llm_model", "gpt-4.1"); // until 2027-01-14
    const Evaluation now = evaluate(builtIn(), scenario, {}, today);
    const auto findings = numberFindings(builtIn(), scenario, now, today);
    REQUIRE(idsOf(findings) == Ids{"chat-model-retires"});
    CHECK(english(findings[0].message) ==
          "GPT-4.1 retires on 2027-01-14: in month 2 of the 12 that are looked ahead.");
    CHECK(english(findings[0].advice) == "The cheapest that qualifies in its place is " +
                                             builtIn().llmModel(ModelId("gpt-6.1-terra"))->title + ", for " +
                                             usdText(*byQuality.cost.estimates.front().monthlyUsd) +
                                             " a month in all (now " +
                                             usdText(*now.cost.estimates.front().monthlyUsd) + ").");

    CHECK(found(scenario, "").empty());
    CHECK(english(found(scenario, "2027-02-01").at(0).message) ==
          "GPT-4.1 is served until 2027-01-14 and no longer.");
    scenario.requirements.set(FieldId("horizon_months"), 1.0);
    CHECK(found(scenario).empty());
}

TEST_CASE("where the provider has none to replace a model, the cheapest of any other does")
{
    Knowledge knowledge = builtIn();
    const Scenario scenario = quietScenario({{"quality_requirement", std::string("medium")}});
    for (Model& model : knowledge.llmModels)
        if (model.id.value == "claude-sonnet-5-5")
            model.retiresOn = "2027-03-01";
    Evaluation evaluation = withOneRival(scenario, "mistral-large-3");
    const auto findings = numberFindings(knowledge, scenario, evaluation, today);
    REQUIRE(idsOf(findings) == Ids{"chat-model-retires"});
    CHECK(english(findings[0].advice) == "The cheapest that qualifies in its place is Mistral Large 3 "
                                         "(2512), for $700.00 a month in all (now $900.00).");
}

TEST_CASE("an embedding model that retires is found too")
{
    Knowledge knowledge = builtIn();
    for (Model& model : knowledge.embeddingModels)
        if (model.id.value == "text-embedding-3-small")
            model.retiresOn = "2027-03-01";
    Scenario scenario = quietScenario({{"uses_rag", true}});
    override(scenario, "embedding_model", "text-embedding-3-small");
    const auto findings = found(scenario, today, knowledge);
    REQUIRE(idsOf(findings) == Ids{"embedding-model-retires"});
    // Of OpenAI's others ada-002 is no longer current.
    CHECK_THAT(english(findings[0].advice),
               Catch::Matchers::Contains(knowledge.embeddingModel(ModelId("text-embedding-3-large"))->title));
}

TEST_CASE("what the numbers say stands among the checks of ogive evaluate")
{
    Design design;
    design.scenarios = {quietScenario({{"latency_requirement_ms", 800.0}})};
    const Json json = evaluationJson(builtIn(), design, "d.json", {}, {}, today);
    const Json& check = json["scenarios"][0]["checks"].back();
    CHECK(check["id"] == "first-output-late");
    CHECK(check["severity"] == "warning");
    CHECK(check["fields"] == Json::array({"latency_requirement_ms", "turns_per_task", "uses_rag"}));
    CHECK_THAT(evaluationText(builtIn(), design, {}, {}, today),
               Catch::Matchers::Contains("  warning: The first output misses the latency target\n"));
}

TEST_CASE("a target that nobody has stated is not missed")
{
    Scenario scenario = quietScenario({{"expected_traffic", 500000.0}, {"turns_per_task", 8.0}});
    scenario.requirements.reset(FieldId("monthly_budget_usd")); // its default is $1,000
    const Evaluation evaluation = evaluate(builtIn(), scenario, {}, today);
    REQUIRE(evaluation.cost.estimates.front().monthlyUsd.value() > 1000);
    for (const std::string& id : idsOf(found(scenario))) {
        CHECK(id != "cost-above-budget");
        CHECK(id != "first-output-late"); // nor is the latency target stated
    }
    scenario.requirements.set(FieldId("monthly_budget_usd"), 1000.0);
    const auto ids = idsOf(found(scenario));
    CHECK(std::find(ids.begin(), ids.end(), "cost-above-budget") != ids.end());
}
