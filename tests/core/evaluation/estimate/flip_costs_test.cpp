#include "core/evaluation/estimate/flip_costs.h"

#include "core/evaluation/evaluation_json.h"
#include "core/evaluation/parts.h"
#include "tests/support/core/built_in.h"
#include "tests/support/core/expectations.h"

#include <catch2/catch.hpp>

using namespace ogive;
using ogive::test::builtIn;
using ogive::test::near;
using ogive::test::scenarioOf;

namespace {

constexpr const char* asOf = "2026-11-25";

Evaluation evaluated(const Scenario& scenario)
{
    return evaluate(builtIn(), scenario, {}, asOf);
}

std::vector<Flip> flipsOf(const Evaluation& evaluation, std::size_t decision)
{
    return flips(builtIn(), chainOf(evaluation), evaluation.fields, decision);
}

/// The scenario as if somebody had stated the new values.
Scenario after(Scenario scenario, const Flip& flip)
{
    for (const FieldChange& change : flip.changes) {
        const Field& field = builtIn().fields[change.field];
        scenario.requirements.set(field.id, valueFrom(field, change.to));
    }
    return scenario;
}

} // namespace

TEST_CASE("a flip costs what the scenario costs with its values stated")
{
    Scenario plain = scenarioOf({{"expected_traffic", 20000.0}});
    Scenario own = scenarioOf({{"expected_traffic", 20000.0}, {"uses_rag", false}});
    own.overrides.emplace_back(DecisionId("llm_provider"), Override{OptionId("openai"), "why", {}, {}});
    own.parameters = {{"retry_rate", 0.1}};
    for (const Scenario& scenario : {plain, own}) {
        const Evaluation evaluation = evaluated(scenario);
        const double now = evaluation.cost.estimates.front().monthlyUsd.value();
        std::size_t compared = 0;
        for (std::size_t i = 0; i < builtIn().decisions.size(); ++i) {
            const auto list = flipsOf(evaluation, i);
            const auto costs = flipCosts(builtIn(), scenario, evaluation, list, asOf);
            REQUIRE(costs.size() == list.size());
            for (std::size_t k = 0; k < list.size(); ++k) {
                const Evaluation then = evaluated(after(scenario, list[k]));
                const bool isChosen = then.chosen[*builtIn().decisionInRole("llm")].has_value();
                const auto expected =
                    isChosen ? then.cost.estimates.front().monthlyUsd : std::optional<double>();
                CAPTURE(builtIn().decisions[i].id.value, list[k].outcome);
                REQUIRE(costs[k].monthlyUsd.has_value() == expected.has_value());
                if (!expected)
                    continue;
                CHECK(*costs[k].monthlyUsd == near(*expected));
                CHECK(*costs[k].differenceUsd == Approx(*expected - now).margin(1e-6));
                ++compared;
            }
        }
        CHECK(compared > 10);
    }
}

TEST_CASE("without a cost now there is no difference")
{
    const Scenario scenario = scenarioOf({{"privacy_requirement", Value()}});
    const Evaluation evaluation = evaluated(scenario);
    const auto provider = builtIn().decisionInRole("llm");
    REQUIRE(provider);
    REQUIRE_FALSE(evaluation.chosen[*provider]);
    for (const ChangeCost& cost :
         flipCosts(builtIn(), scenario, evaluation, flipsOf(evaluation, *provider), asOf)) {
        CHECK(cost.monthlyUsd);
        CHECK_FALSE(cost.differenceUsd);
        CHECK_FALSE(differenceText(cost));
    }
}

TEST_CASE("a difference reads as less, more or as much")
{
    CHECK(english(*differenceText({5.0, -1240.0})) == "$1,240 less a month");
    CHECK(english(*differenceText({5.0, 30.0})) == "$30.00 more a month");
    CHECK(english(*differenceText({5.0, 0.001})) == "as much a month");
    CHECK_FALSE(differenceText({5.0, std::nullopt}));
}

TEST_CASE("ogive evaluate gives the cost of each flip")
{
    Design design;
    design.scenarios = {scenarioOf({{"expected_traffic", 20000.0}})};
    const Json json = evaluationJson(builtIn(), design, "d.json", {}, {}, asOf);
    const Json& list = json["scenarios"][0]["decisions"]["llm_provider"]["flips"];
    REQUIRE_FALSE(list.empty());
    const double now = evaluated(design.scenarios[0]).cost.estimates.front().monthlyUsd.value();
    for (const Json& flip : list)
        CHECK(flip["monthly"].get<double>() - flip["difference"].get<double>() == near(now));
}
