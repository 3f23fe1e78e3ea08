#include "core/evaluation/compare/scenario_comparison.h"

#include "core/base/number_text.h"
#include "core/evaluation/estimate/scenario_estimate.h"
#include "tests/support/core/built_in.h"

#include <chrono>

using namespace ogive;
using namespace ogive::test;

namespace {

using Requirement = std::pair<std::string, Value>;

ScenarioComparison compared(const std::vector<Scenario>& scenarios, std::size_t reference = 0)
{
    const auto sections = comparisonSections(builtIn());
    std::vector<std::shared_ptr<const ScenarioColumn>> columns;
    for (const Scenario& scenario : scenarios)
        columns.push_back(std::make_shared<const ScenarioColumn>(
            scenarioColumn(builtIn(), sections, scenario, evaluate(builtIn(), scenario))));
    return compareScenarios(sections, std::move(columns), reference);
}

const ComparedRow* findRow(const ScenarioComparison& comparison, const std::string& section,
                           const std::string& id)
{
    for (const ComparedSection& one : comparison.sections)
        for (const ComparedRow& row : one.rows)
            if ((section.empty() || one.id == section) && row.row.id == id)
                return &row;
    return nullptr;
}

const ComparedRow& rowOf(const ScenarioComparison& comparison, const std::string& section,
                         const std::string& id)
{
    const ComparedRow* row = findRow(comparison, section, id);
    INFO(id);
    REQUIRE(row != nullptr);
    return *row;
}

std::string textOf(const ScenarioComparison& comparison, const std::string& id, std::size_t column)
{
    return comparison.cell(rowOf(comparison, {}, id), column).text;
}

Scenario busy()
{
    return scenarioOf({{"expected_traffic", 120000.0}, {"team_size", 12.0}});
}

} // namespace

TEST_CASE("values in effect are compared, and what follows from them")
{
    const auto comparison = compared({scenarioOf({{"expected_traffic", 8000.0}}), busy()});
    const ComparedRow& traffic = rowOf(comparison, {}, "expected_traffic");
    CHECK(traffic.differs == std::vector<bool>{false, true});
    CHECK_FALSE(traffic.isAlike);
    CHECK(comparison.cell(traffic, 0).text == "8,000 requests/day");
    CHECK(comparison.cell(traffic, 1).text == "120,000 requests/day");
    CHECK(comparison.cell(traffic, 1).number == 120000.0);
    // From traffic: under 10,000 a day is low, above 100,000 high.
    CHECK(textOf(comparison, "volume", 0) == "Low");
    CHECK(textOf(comparison, "volume", 1) == "High");
    CHECK(comparison.cell(rowOf(comparison, {}, "volume"), 1).origin == Origin::Derived);
    CHECK(rowOf(comparison, {}, "latency_requirement_ms").isAlike);
}

TEST_CASE("the same value is no difference, whoever gave it")
{
    const auto comparison = compared({scenarioOf({}), scenarioOf({{"budget", std::string("low")}})});
    CHECK(rowOf(comparison, {}, "budget").isAlike); // low is the default
    CHECK(comparison.cell(rowOf(comparison, {}, "budget"), 0).origin == Origin::Default);
    CHECK(comparison.cell(rowOf(comparison, {}, "budget"), 1).origin == Origin::Stated);
}

TEST_CASE("not known is another answer than any value")
{
    const auto comparison = compared({scenarioOf({}), scenarioOf({{"budget", std::monostate{}}})});
    CHECK(textOf(comparison, "budget", 1) == "not known");
    CHECK(comparison.cell(rowOf(comparison, {}, "budget"), 1).origin == Origin::Open);
    CHECK_FALSE(rowOf(comparison, {}, "budget").isAlike);
}

TEST_CASE("a text outside the choices is compared as it stands")
{
    const auto comparison = compared(
        {scenarioOf({{"use_case", std::string("chess")}}), scenarioOf({{"use_case", std::string("poker")}})});
    CHECK(textOf(comparison, "use_case", 0) == "chess");
    CHECK_FALSE(rowOf(comparison, {}, "use_case").isAlike);
}

TEST_CASE("another range is a difference, although the value is the same")
{
    Scenario uncertain = scenarioOf({{"expected_traffic", 8000.0}});
    uncertain.uncertainty.emplace_back(
        FieldId("expected_traffic"),
        UncertainRange{UncertainRange::Kind::Percentiles, 5000, 0, 20000, Json::object()});
    const auto comparison = compared({scenarioOf({{"expected_traffic", 8000.0}}), uncertain});
    const ComparedRow& traffic = rowOf(comparison, {}, "expected_traffic");
    CHECK_FALSE(traffic.isAlike);
    CHECK(comparison.cell(traffic, 1).note == "P10 5,000 to P90 20,000 requests/day");
}

TEST_CASE("decisions are compared by what is chosen; an override says what the rules say")
{
    Scenario overridden = scenarioOf({});
    overridden.overrides.emplace_back(DecisionId("llm_provider"),
                                      Override{OptionId("openai"), "Contract", "", {}});
    const auto comparison = compared({scenarioOf({}), overridden});
    const ComparedRow& provider = rowOf(comparison, "decisions", "llm_provider");
    CHECK_FALSE(provider.isAlike);
    CHECK(comparison.cell(provider, 0).text == "Mistral AI");
    CHECK(comparison.cell(provider, 1).text == "OpenAI");
    CHECK(comparison.cell(provider, 1).note == "overridden, rules say Mistral AI");
    CHECK(comparison.cell(provider, 1).origin == Origin::Stated);
    CHECK(rowOf(comparison, "decisions", "architecture").isAlike);
}

TEST_CASE("a decision that arises in one scenario only is a difference; without any its row is left out")
{
    const Scenario own = scenarioOf({{"self_hosted", true}, {"privacy_requirement", true}});
    const auto comparison = compared({scenarioOf({}), own});
    CHECK_FALSE(rowOf(comparison, "decisions", "serving_engine").isAlike);
    CHECK_FALSE(comparison.cell(rowOf(comparison, "decisions", "serving_engine"), 0).applies());
    CHECK(findRow(compared({scenarioOf({}), busy()}), "decisions", "serving_engine") == nullptr);
}

TEST_CASE("the bill stands line by line as the estimate has it")
{
    const Scenario scenario = busy();
    const auto comparison = compared({scenarioOf({}), scenario});
    const Evaluation evaluation = evaluate(builtIn(), scenario);
    const CostEstimate& estimate = evaluation.cost.estimates.front();
    REQUIRE(estimate.monthlyUsd);
    CHECK(textOf(comparison, "total", 1) == usdText(*estimate.monthlyUsd));
    CHECK(comparison.cell(rowOf(comparison, "cost", "total"), 1).number == estimate.monthlyUsd);
    for (const CostLine& line : estimate.lines)
        if (line.included && line.usd)
            CHECK(comparison.cell(rowOf(comparison, "cost", line.id), 1).text == usdText(*line.usd));
    CHECK_FALSE(rowOf(comparison, "cost", "total").isAlike);
}

TEST_CASE("capacity figures are those of the plan")
{
    const Scenario scenario = busy();
    const auto comparison = compared({scenarioOf({}), scenario});
    const CapacityPlan plan = capacityOf(builtIn(), scenario, evaluate(builtIn(), scenario));
    CHECK(comparison.cell(rowOf(comparison, "capacity", "in_flight"), 1).number == plan.load.inFlight);
    CHECK(comparison.cell(rowOf(comparison, "capacity", "replicas"), 1).number ==
          plan.replicas.planned.replicas);
    // Nothing is self-hosted and no lots are worked off: both rows have nothing to say.
    CHECK(findRow(comparison, "capacity", "gpus") == nullptr);
}

TEST_CASE("only patterns that are on and assumptions seen otherwise have rows")
{
    CHECK(findRow(compared({scenarioOf({}), busy()}), "patterns", builtIn().patterns[0].id) == nullptr);
    Scenario saving = scenarioOf({});
    saving.patterns.push_back({builtIn().patterns[0].id, true, {}, Json::object()});
    const Parameter& parameter = builtIn().parameters[0];
    saving.parameters.emplace_back(parameter.id, parameter.value);
    const auto comparison = compared({scenarioOf({}), saving});
    CHECK(textOf(comparison, builtIn().patterns[0].id, 0) == "off");
    CHECK(textOf(comparison, builtIn().patterns[0].id, 1) == "on");
    CHECK(rowOf(comparison, "parameters", parameter.id).isAlike); // the same value, said by the scenario
}

TEST_CASE("any column can be the reference")
{
    const auto comparison = compared({scenarioOf({}), busy(), scenarioOf({})}, 1);
    CHECK(rowOf(comparison, {}, "expected_traffic").differs == std::vector<bool>{true, false, true});
}

TEST_CASE("a row that does not matter in one scenario is no difference among requirements")
{
    const Scenario own = scenarioOf({{"self_hosted", true}, {"privacy_requirement", true}});
    const auto comparison = compared({scenarioOf({}), own});
    for (const ComparedSection& section : comparison.sections)
        for (const ComparedRow& row : section.rows)
            if (row.row.kind == RowKind::Requirement && !comparison.cell(row, 0).applies())
                CHECK(row.isAlike);
}

TEST_CASE("twenty scenarios are put side by side in a few milliseconds")
{
    const auto sections = comparisonSections(builtIn());
    std::vector<std::shared_ptr<const ScenarioColumn>> columns;
    for (int i = 0; i < 20; ++i) {
        const Scenario scenario = scenarioOf({{"expected_traffic", 1000.0 * (i + 1)}});
        columns.push_back(std::make_shared<const ScenarioColumn>(
            scenarioColumn(builtIn(), sections, scenario, evaluate(builtIn(), scenario))));
    }
    const auto start = std::chrono::steady_clock::now();
    const auto comparison = compareScenarios(sections, columns, 0);
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    CHECK(taken.count() < 50); // generous: the machine may be busy
    CHECK(comparison.columns.size() == 20);
}
