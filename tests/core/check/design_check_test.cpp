#include "core/check/check_json.h"
#include "core/design/expected/expected_outcomes.h"
#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ogive;
using ogive::test::builtIn;
using ogive::test::scenarioOf;

namespace {

constexpr const char* date = "2026-11-25";

/// Requirements that no check has anything to say about.
std::vector<std::pair<std::string, Value>> quiet()
{
    return {{"avg_latency_ms", 5000.0},         {"budget", std::string("medium")},
            {"evaluation_share", 0.01},         {"growth_per_month", 0.0},
            {"latency_requirement_ms", 3000.0}, {"monthly_budget_usd", 1e5},
            {"shared_prefix_share", 0.0},       {"uses_rag", false}};
}

Design designOf(std::vector<std::pair<std::string, Value>> requirements)
{
    Design design;
    design.name = "Test";
    design.scenarios = {scenarioOf(requirements)};
    return design;
}

Policy policyOf(const std::string& members)
{
    const auto policy =
        readPolicy(R"({"format": "ogive-policy", )" + members + "}", "policy.json", builtIn());
    if (!policy)
        FAIL(describe(policy.error()));
    return *policy;
}

/// "severity id place" of each finding.
std::vector<std::string> linesOf(const Design& design, const Policy& policy)
{
    std::vector<std::string> lines;
    const Json json = checkJson(checkDesign(builtIn(), design, "d.json", policy, date));
    for (const Json& finding : json["findings"])
        lines.push_back(finding["severity"].get<std::string>() + " " + finding["id"].get<std::string>() +
                        " " + finding["place"].get<std::string>());
    return lines;
}

std::string messageOf(const Design& design, const Policy& policy, std::string_view id)
{
    for (const CheckFinding& finding : checkDesign(builtIn(), design, "d.json", policy, date))
        if (finding.id == id)
            return english(finding.message);
    return {};
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("a design without contradictions has no findings")
{
    CHECK(linesOf(designOf(quiet()), Policy()) == Lines{});
    CHECK(checkText({}) == "No findings.\n");
}

TEST_CASE("a check that fires is found at its decision, or else at its first field")
{
    auto requirements = quiet();
    requirements.emplace_back("expected_rps", 1.0);
    CHECK(linesOf(designOf(requirements), Policy()) ==
          Lines{"warning traffic-against-rate d.json: scenario/test/field/expected_rps"});
    requirements = quiet();
    requirements.emplace_back("output_tokens", 200000.0);
    CHECK(linesOf(designOf(requirements), Policy()).front() ==
          "warning answer-beyond-model d.json: scenario/test/decision/llm_model");
}

TEST_CASE("what the numbers say is found, and a policy may switch it off")
{
    auto requirements = quiet();
    requirements.emplace_back("latency_requirement_ms", 800.0); // one call's first output takes 900 ms
    const Design design = designOf(requirements);
    CHECK(linesOf(design, Policy()) ==
          Lines{"warning first-output-late d.json: scenario/test/field/latency_requirement_ms"});
    CHECK(linesOf(design, policyOf(R"("checks": {"first-output-late": "off"})")) == Lines{});
}

TEST_CASE("a policy says how severe a check is, and what fails")
{
    auto requirements = quiet();
    requirements.emplace_back("expected_rps", 1.0);
    const Design design = designOf(requirements);
    const auto failsWith = [&](const Policy& policy) {
        return fails(policy, checkDesign(builtIn(), design, "d.json", policy, date));
    };
    CHECK(failsWith(Policy()));
    CHECK_FALSE(failsWith(policyOf(R"("fail_on": "error")")));
    const Policy severe = policyOf(R"("fail_on": "error", "checks": {"traffic-against-rate": "error"})");
    CHECK(failsWith(severe));
    CHECK(linesOf(design, severe) ==
          Lines{"error traffic-against-rate d.json: scenario/test/field/expected_rps"});
    CHECK(linesOf(design, policyOf(R"("checks": {"traffic-against-rate": "off"})")) == Lines{});
}

TEST_CASE("notes are listed and do not fail")
{
    auto requirements = quiet();
    requirements.emplace_back("expected_traffic", 5000.0);
    requirements.emplace_back("duplicate_share", 0.5);
    const Design design = designOf(requirements);
    CHECK(linesOf(design, Policy()) ==
          Lines{"info cache-aggressively d.json: scenario/test/field/expected_traffic"});
    CHECK_FALSE(fails(Policy(), checkDesign(builtIn(), design, "d.json", Policy(), date)));
}

TEST_CASE("a chosen option that the policy does not allow is an error, an override included")
{
    Design design = designOf(quiet());
    const Policy policy = policyOf(R"("allowed": {"llm_provider": ["anthropic", "mistral"]})");
    CHECK(linesOf(design, policy) == Lines{}); // the guide says Anthropic
    design.scenarios[0].overrides = {{DecisionId("llm_provider"), {OptionId("openai"), "why", {}, {}}}};
    CHECK(linesOf(design, policy) ==
          Lines{"error option-not-allowed d.json: scenario/test/decision/llm_provider"});
    design.scenarios[0].overrides = {{DecisionId("llm_provider"), {OptionId("mistral"), "why", {}, {}}}};
    CHECK(linesOf(design, policy) == Lines{});
}

TEST_CASE("an open decision that may become what is not allowed is a warning")
{
    auto requirements = quiet();
    requirements.emplace_back("privacy_requirement", Value());
    const Design design = designOf(requirements);
    const Lines found = linesOf(design, policyOf(R"("allowed": {"llm_provider": ["anthropic"]})"));
    CHECK(std::find(found.begin(), found.end(),
                    "warning option-not-allowed d.json: scenario/test/decision/llm_provider") != found.end());
    const Lines none =
        linesOf(design, policyOf(R"("allowed": {"llm_provider": ["anthropic", "open_source"]})"));
    CHECK(none == Lines{});
}

TEST_CASE("a decision that does not arise is not held against the policy")
{
    CHECK(linesOf(designOf(quiet()), policyOf(R"("allowed": {"serving_engine": ["vllm"]})")) == Lines{});
}

TEST_CASE("the monthly cost is held against the budget")
{
    const Design design = designOf(quiet());
    CHECK(linesOf(design, policyOf(R"("budget_usd": 0.5)")) ==
          Lines{"error over-budget d.json: scenario/test"});
    CHECK(linesOf(design, policyOf(R"("budget_usd": 1000000)")) == Lines{});
}

TEST_CASE("the budget must suffice as surely as the policy asks")
{
    // Cost rises with traffic alone here, so what it is at the traffic's P90 suffices in 90 % of the cases.
    Knowledge certain = builtIn();
    for (Field& field : certain.fields)
        field.spread.reset();
    for (Parameter& parameter : certain.parameters)
        parameter.spread.reset();
    Design design = designOf(quiet());
    Scenario& scenario = design.scenarios[0];
    scenario.requirements.set(FieldId("expected_traffic"), 1000.0);
    scenario.uncertainty.emplace_back(FieldId("expected_traffic"),
                                      UncertainRange{UncertainRange::Kind::Percentiles, 500, 0, 4000, {}});
    Scenario busy = scenario;
    busy.requirements.set(FieldId("expected_traffic"), 4000.0);
    const double budget =
        evaluate(certain, busy, {}, date).cost.estimates.front().monthlyUsd.value_or(notKnown);

    Policy policy;
    policy.budgetUsd = budget;
    const auto found = [&](double probability) {
        policy.budgetProbability = probability;
        return checkDesign(certain, design, "d.json", policy, date);
    };
    CHECK(found(0.89).empty());
    const auto unsure = found(0.91);
    REQUIRE(unsure.size() == 1);
    CHECK(unsure[0].id == "over-budget-probability");
    CHECK(unsure[0].severity == Severity::Error);
    CHECK_THAT(
        english(unsure[0].message),
        Catch::Matchers::Matches("In (89\\.[6-9]|90|90\\.[1-4]) % of the simulated cases .*asks for 91 %."));
    policy.severities["over-budget-probability"] = std::nullopt;
    CHECK(found(0.91).empty());
}

TEST_CASE("a probability of the budget is not taken as met where it can't be computed")
{
    auto requirements = quiet();
    requirements.emplace_back("privacy_requirement", Value());
    const Policy policy = policyOf(R"("budget_usd": 1000000, "budget_probability": 0.9)");
    CHECK(linesOf(designOf(quiet()), policy) == Lines{});
    CHECK(linesOf(designOf(requirements), policy) ==
          Lines{"warning budget-not-checked d.json: scenario/test"});
}

TEST_CASE("a budget that can't be checked says why")
{
    auto requirements = quiet();
    requirements.emplace_back("input_tokens", Value());
    const Policy policy = policyOf(R"("budget_usd": 1000000)");
    CHECK(linesOf(designOf(requirements), policy) ==
          Lines{"warning budget-not-checked d.json: scenario/test"});
    CHECK(messageOf(designOf(requirements), policy, "budget-not-checked").find("okens") != std::string::npos);

    requirements = quiet();
    requirements.emplace_back("privacy_requirement", Value());
    CHECK(messageOf(designOf(requirements), policy, "budget-not-checked").find("no provider is chosen") !=
          std::string::npos);
}

TEST_CASE("prices older than the policy allows are named with their model")
{
    const Design design = designOf(quiet());
    const Evaluation evaluation = evaluate(builtIn(), design.scenarios[0], {}, date);
    const std::string model = evaluation.cost.estimates.front().llmModel.value;
    CHECK(linesOf(design, policyOf(R"("max_price_age_days": 3650)")) == Lines{});
    CHECK(
        linesOf(design, policyOf(R"("max_price_age_days": 0, "checks": {"old-price": "warning"})")).front() ==
        "warning old-price d.json: scenario/test/llm-model/" + model);
    const auto later =
        checkDesign(builtIn(), design, "d.json", policyOf(R"("max_price_age_days": 3650)"), "2040-01-01");
    REQUIRE(later.size() == 1);
    CHECK(later[0].id == "old-price");
    CHECK(later[0].severity == Severity::Error);
}

TEST_CASE("an outcome that differs from what the design expects is an error")
{
    Design design = designOf(quiet());
    design.rest["expected"] =
        Json::parse(R"({"test": {"architecture": "monolith", "llm_provider": "openai"}})");
    CHECK(linesOf(design, Policy()) ==
          Lines{"error unexpected-outcome d.json: scenario/test/decision/llm_provider"});
    CHECK(messageOf(design, Policy(), "unexpected-outcome") ==
          "LLM provider is Anthropic, but the design expects OpenAI.");
    design.scenarios[0].overrides = {{DecisionId("llm_provider"), {OptionId("openai"), "why", {}, {}}}};
    CHECK(linesOf(design, Policy()) == Lines{});
}

TEST_CASE("expectations of what is not there are errors too")
{
    Design design = designOf(quiet());
    design.rest["expected"] = Json::parse(
        R"({"test": {"colour": "red", "serving_engine": "vllm", "framework": "gone"}, "lost": {"framework": "dspy"}})");
    CHECK(linesOf(design, Policy()) ==
          Lines{
              "error unexpected-outcome d.json: scenario/test",
              "error unexpected-outcome d.json: scenario/test/decision/serving_engine",
              "error unexpected-outcome d.json: scenario/test/decision/framework",
              "error unexpected-outcome d.json: design",
          });
}

TEST_CASE("expectations of another shape are refused with their place")
{
    const auto [json, pointer] = GENERATE(table<std::string, std::string>({
        {"[]", "/expected"},
        {"5", "/expected"},
        {R"({"test": ["monolith"]})", "/expected/test"},
        {R"({"test": {"architecture": 1}})", "/expected/test/architecture"},
    }));
    Design design = designOf(quiet());
    design.rest["expected"] = Json::parse(json);
    const auto expected = expectedOutcomes(design);
    REQUIRE_FALSE(expected);
    CHECK(expected.error().place.pointer == pointer);
}

TEST_CASE("text ends with the counts")
{
    auto requirements = quiet();
    requirements.emplace_back("expected_rps", 1.0);
    const std::string text =
        checkText(checkDesign(builtIn(), designOf(requirements), "d.json", Policy(), date));
    CHECK(text.find("d.json: scenario/test/field/expected_rps: warning: ") == 0);
    CHECK(text.ends_with("1 findings: 0 errors, 1 warnings, 0 notes\n"));
}

TEST_CASE("an assumption whose review is past is a warning that a policy can set")
{
    Design design = designOf(quiet());
    design.assumptions.emplace_back(FieldId("team_size"), Assumption{"n", {}, "Ada", {}, "2026-11-24"});
    design.assumptions.emplace_back(FieldId("budget"), Assumption{"n", {}, {}, {}, date});
    design.assumptions.emplace_back(FieldId("gone"), Assumption{"n", {}, {}, {}, "2020-01-01"});
    CHECK(linesOf(design, Policy()) == Lines{"warning assumption-overdue d.json: design/field/team_size"});
    CHECK(messageOf(design, Policy(), "assumption-overdue") ==
          "The assumption about Team size was to be reviewed by 2026-11-24 (Ada).");
    CHECK(linesOf(design, policyOf(R"("checks": {"assumption-overdue": "off"})")).empty());
    CHECK(linesOf(design, policyOf(R"("checks": {"assumption-overdue": "error"})")) ==
          Lines{"error assumption-overdue d.json: design/field/team_size"});
}
