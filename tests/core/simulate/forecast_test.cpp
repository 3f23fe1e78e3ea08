#include "core/simulate/forecast/forecast.h"

#include "core/simulate/closed_forms.h"
#include "core/simulate/forecast/cost_band.h"
#include "tests/core/cost/machine_world.h"

#include <cmath>

using namespace ogive;
using namespace ogive::test;

namespace {

/// A bill that is a product: traffic × output tokens × price, all else nothing.
MachineWorld productWithBudget(double budget)
{
    MachineWorld world;
    world.knowledge.fieldRoles["monthly_budget_usd"] = world.knowledge.fields.size();
    world.knowledge.fields.emplace_back();
    world.values.values.push_back(budget);
    world.values.origins.push_back(Origin::Stated);
    world.set("input_tokens", 0);
    world.set("uses_rag", 0);
    world.chosen[MachineWorld::architecture] = 3;
    world.knowledge.unitRoles.erase("object_storage");
    world.knowledge.unitRoles.erase("egress");
    for (Field& field : world.knowledge.fields)
        field.maximum = 1e12;
    return world;
}

FieldId idOf(const MachineWorld& world, std::string_view role)
{
    return world.knowledge.fields[*world.knowledge.fieldInRole(role)].id;
}

UncertainRange percentiles(double p10, double p90)
{
    UncertainRange range;
    range.low = p10;
    range.high = p90;
    return range;
}

ForecastRequest requestFor(const MachineWorld& world)
{
    ForecastRequest request;
    request.ranges = {{idOf(world, "requests_per_day"), percentiles(20000, 60000)},
                      {idOf(world, "output_tokens"), percentiles(250, 400)}};
    request.chain.ruleSets.assign(world.knowledge.decisions.size(), 0);
    request.chain.overridden = world.chosen;
    return request;
}

/// Rule sets without trees, so that decisions stay open but for the architect's own.
void addRules(MachineWorld& world)
{
    RuleSet rules;
    rules.id = RuleSetId("none");
    rules.trees.resize(world.knowledge.decisions.size());
    world.knowledge.ruleSets = {rules};
}

} // namespace

TEST_CASE("a bill that is a product of lognormals has the percentiles of the closed form")
{
    MachineWorld world = productWithBudget(9000);
    addRules(world);
    const ForecastRequest request = requestFor(world);
    const Forecast forecast = forecastOf(world.subject(), request).value();
    REQUIRE_FALSE(forecast.whyNot);
    // U9: requests a day × output tokens × 365/12 × $15 per million.
    const std::vector<LognormalFactor> factors{{20000, 60000}, {250, 400}};
    const ProductOfLognormals exact = productOfLognormals(factors, 365.0 / 12 * 15 / 1e6, 9000).value();
    CHECK(forecast.cost.p50 == Approx(exact.p50).epsilon(0.015));
    CHECK(forecast.cost.p10 == Approx(exact.p10).epsilon(0.025));
    CHECK(forecast.cost.p90 == Approx(exact.p90).epsilon(0.025));
    const double within = 1 - *exact.exceedsBudget;
    CHECK(std::abs(forecast.withinBudget->share - within) < 4 * std::sqrt(within * (1 - within) / 65536));
    REQUIRE(forecast.effects.size() == 2);
    CHECK(forecast.inputs[forecast.effects[0].input].id == idOf(world, "requests_per_day").value);
    CHECK(*forecast.effects[0].firstOrder == Approx(exact.shares.firstOrder[0]).margin(0.06));
    CHECK(*forecast.effects[1].total == Approx(exact.shares.total[1]).margin(0.06));
    // U10: at its P10 with the other at its P50.
    CHECK(forecast.effects[0].costAtP10 == near(20000 * std::sqrt(250 * 400.0) * 365 / 12 * 15 / 1e6));
    CHECK(forecast.base == near(std::sqrt(20000 * 60000.0) * std::sqrt(250 * 400.0) * 365 / 12 * 15 / 1e6));
    CHECK(*forecast.use.low == near(20000 * 250.0 * 365 / 12 * 15 / 1e6));
    CHECK(*forecast.use.high == near(60000 * 400.0 * 365 / 12 * 15 / 1e6));
    CHECK(*forecast.use.typical == near(12000 * 200.0 * 365 / 12 * 15 / 1e6));
}

TEST_CASE("the same forecast comes out on one, two and seven threads")
{
    MachineWorld world = productWithBudget(9000);
    addRules(world);
    const ForecastRequest request = requestFor(world);
    const Forecast one = forecastOf(world.subject(), request, {1}).value();
    for (const unsigned threads : {2U, 7U}) {
        const Forecast other = forecastOf(world.subject(), request, {threads}).value();
        REQUIRE(one.costs == other.costs);
        REQUIRE(one.cost == other.cost);
        REQUIRE(one.effects == other.effects);
        REQUIRE(one.robustness == other.robustness);
    }
}

TEST_CASE("finding out is worth what the better choice saves")
{
    // The other model costs $2 and $8 a million tokens in and out, against $3 and $15: cheaper everywhere, so
    // knowing more changes no choice.
    MachineWorld world = productWithBudget(9000);
    addRules(world);
    const Forecast forecast = forecastOf(world.subject(), requestFor(world)).value();
    for (const InputEffect& effect : forecast.effects)
        CHECK(effect.findingOut.value() == Approx(0).margin(1e-6));
}

TEST_CASE("what is not known has no distribution, and a sentence says so")
{
    MachineWorld world = productWithBudget(9000);
    addRules(world);
    world.set("output_tokens", notKnown);
    ForecastRequest request = requestFor(world);
    request.ranges.clear();
    const Forecast forecast = forecastOf(world.subject(), request).value();
    REQUIRE(forecast.whyNot);
    REQUIRE(forecast.costs.empty());
}

TEST_CASE("without anything uncertain the cost is one number")
{
    MachineWorld world = productWithBudget(9000);
    addRules(world);
    ForecastRequest request = requestFor(world);
    request.ranges.clear();
    request.samples = 1024;
    const Forecast forecast = forecastOf(world.subject(), request).value();
    REQUIRE(forecast.cost.p10 == forecast.cost.p90);
    REQUIRE(forecast.cost.p50 == near(*forecast.use.typical));
    REQUIRE(forecast.withinBudget->share == 1);
    REQUIRE(forecast.effects.empty());
}

TEST_CASE("a cancelled forecast says so")
{
    MachineWorld world = productWithBudget(9000);
    addRules(world);
    std::stop_source stop;
    stop.request_stop();
    SimulationRun run;
    run.stop = stop.get_token();
    REQUIRE(forecastOf(world.subject(), requestFor(world), run).value().isCancelled);
}

TEST_CASE("the band around a curve is that of the other inputs")
{
    MachineWorld world = productWithBudget(9000);
    const Variant variant(world.subject());
    const auto inputs = uncertainInputs(variant, requestFor(world).ranges);
    const std::size_t traffic = *world.knowledge.fieldInRole("requests_per_day");
    const std::vector<double> grid{1000, 100000};
    const CostBand band = costBand(variant, inputs, traffic, grid, 8192);
    for (std::size_t i = 0; i < grid.size(); ++i) {
        CHECK(band.p10[i] == Approx(grid[i] * 250 * 365 / 12 * 15 / 1e6).epsilon(0.02));
        CHECK(band.p90[i] == Approx(grid[i] * 400 * 365 / 12 * 15 / 1e6).epsilon(0.02));
    }
}

TEST_CASE("the band of a break-even follows from what moves the lines")
{
    // $73 a month of machines against calls whose time per call is uncertain: the crossing is inversely
    // proportional to the time.
    MachineWorld world = productWithBudget(9000);
    world.set("output_tokens", 0);
    world.chosen[MachineWorld::architecture] = 0;
    const Variant machine(world.subject());
    const Variant calls(world.subject(), {{{MachineWorld::architecture, 2}}, {}, {}});
    const std::size_t traffic = *world.knowledge.fieldInRole("requests_per_day");
    const auto inputs = uncertainInputs(machine, {{idOf(world, "mean_latency"), percentiles(1000, 4000)}});
    const CurveAxis axis{traffic, 1000, 1e7, true};
    const double value = breakEven(machine, calls, axis).values.at(0);
    const auto band = breakEvenBand(machine, calls, inputs, axis, value, 2048);
    REQUIRE(band);
    CHECK(band->first == Approx(73 / ((0.2e-6 + 4 * 0.5 * 0.00002) * 365 / 12)).epsilon(0.04));
    CHECK(band->second == Approx(73 / ((0.2e-6 + 1 * 0.5 * 0.00002) * 365 / 12)).epsilon(0.04));
}
