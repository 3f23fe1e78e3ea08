#include "core/exchange/workbook/traffic_cost.h"

#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace ogive;
using namespace ogive::test;

namespace {

const std::string trafficField = "expected_traffic";
const std::string day = "2026-11-22";

Design designOf(Scenario scenario)
{
    Design design;
    design.name = "Test";
    design.scenarios = {std::move(scenario)};
    return design;
}

/// The formulas' monthly cost at another traffic, and the model's own for a scenario that states it.
struct BothCosts {
    double byFormulas = 0;
    double byModel = 0;
    bool sameDecisions = false;
};

BothCosts costsAt(const Scenario& scenario, double traffic)
{
    const Design design = designOf(scenario);
    const Evaluation now = evaluate(builtIn(), design.scenarios[0], {}, day);
    const auto formulas = trafficCost({builtIn(), design, design.scenarios[0], now, day});
    REQUIRE(formulas);
    Scenario other = scenario;
    other.requirements.set(FieldId(trafficField), traffic);
    const Evaluation then = evaluate(builtIn(), other, {}, day);
    REQUIRE(then.cost.estimates.front().monthlyUsd);
    return {monthlyAt(*formulas, traffic), *then.cost.estimates.front().monthlyUsd,
            now.chosen == then.chosen};
}

} // namespace

TEST_CASE("the formulas cost what the model does at other traffic, as long as the decisions stay")
{
    const std::vector<Scenario> scenarios{
        scenarioOf({{trafficField, 24000.0}, {"uses_rag", true}, {"corpus_documents", 42000.0}}),
        scenarioOf({{trafficField, 24000.0}, {"uses_rag", false}}),
        scenarioOf({{trafficField, 30000.0}, {"managed_preference", true}, {"budget", std::string("high")}})};
    int compared = 0;
    for (const Scenario& scenario : scenarios)
        for (const double traffic : {21000.0, 26000.0, 33333.0, 61000.0}) {
            const BothCosts costs = costsAt(scenario, traffic);
            if (!costs.sameDecisions)
                continue;
            INFO(traffic);
            CHECK(costs.byFormulas == Approx(costs.byModel).epsilon(1e-9));
            ++compared;
        }
    CHECK(compared >= 6);
}

TEST_CASE("a line of tokens is tokens times price")
{
    const Design design = designOf(scenarioOf({{trafficField, 24000.0}}));
    const Evaluation now = evaluate(builtIn(), design.scenarios[0], {}, day);
    const auto cost = trafficCost({builtIn(), design, design.scenarios[0], now, day});
    REQUIRE(cost);
    const auto output = std::find_if(cost->lines.begin(), cost->lines.end(), [](const TrafficLine& line) {
        return line.line == BillLine::LlmOutput;
    });
    REQUIRE(output != cost->lines.end());
    CHECK(output->rule == TrafficRule::Linear);
    CHECK(output->fixedUsd == 0);
    REQUIRE(output->tokensPerRequest);
    // 24,000 requests a day are 730,000 a month of 365/12 days.
    CHECK(output->usd == Approx(output->perRequestUsd * 730'000).epsilon(1e-9));
    CHECK(monthlyAt(*cost, 24000) == Approx(cost->monthlyUsd).epsilon(1e-9));
}

TEST_CASE("without a provider or traffic there are no formulas")
{
    for (const Scenario& scenario :
         {scenarioOf({{trafficField, std::monostate{}}}), scenarioOf({{trafficField, 0.0}})}) {
        const Design design = designOf(scenario);
        const Evaluation now = evaluate(builtIn(), design.scenarios[0], {}, day);
        CHECK_FALSE(trafficCost({builtIn(), design, design.scenarios[0], now, day}));
    }
}
