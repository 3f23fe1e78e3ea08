#include "core/cost/variant/cost_study.h"
#include "tests/core/cost/machine_world.h"

#include <algorithm>
#include <cmath>

using namespace ogive;
using namespace ogive::test;

namespace {

/// Only what the model and the machines cost.
MachineWorld priced()
{
    MachineWorld world;
    world.set("uses_rag", 0);
    world.knowledge.unitRoles.erase("object_storage");
    world.knowledge.unitRoles.erase("egress");
    world.knowledge.fields[*world.knowledge.fieldInRole("requests_per_day")].maximum = 1e9;
    return world;
}

std::size_t trafficOf(const MachineWorld& world)
{
    return *world.knowledge.fieldInRole("requests_per_day");
}

} // namespace

TEST_CASE("the traffic at which two architectures cost the same is found")
{
    const MachineWorld world = priced();
    const CurveAxis axis{trafficOf(world), 1, 1e8, true};
    const Variant machine(world.subject());
    const Variant calls(world.subject(), {{{MachineWorld::architecture, 2}}, {}, {}});
    // Two vCPU with 2 GB each, $73 a month, against (0.2e-6 + 2 s · 0.5 GB · 0.00002) · 365/12 a daily
    // request.
    const double expected = 73 / (0.0000202 * 365 / 12);
    const BreakEven found = breakEven(machine, calls, axis);
    REQUIRE(found.isKnown);
    REQUIRE(found.values.size() == 1);
    REQUIRE(found.values[0] == near(expected));
    REQUIRE_FALSE(found.firstIsCheaperBelow);
}

TEST_CASE("costs that step cross where the step is")
{
    MachineWorld world = priced();
    const auto peak = *world.knowledge.fieldInRole("peak_rps");
    const Variant machine(world.subject());
    // Ten vCPU of services against one more for each 30 requests per second: the eleventh comes above 300.
    const Variant services(world.subject(), {{{MachineWorld::architecture, 1}}, {}, {}});
    const BreakEven found = breakEven(machine, services, {peak, 0, 1000, false});
    REQUIRE(found.values.empty());
    REQUIRE(found.firstIsCheaperBelow);
    REQUIRE_FALSE(found.isAlwaysEqual); // equal only above
}

TEST_CASE("two variants of the same bill are equal everywhere")
{
    const MachineWorld world = priced();
    const Variant one(world.subject());
    const BreakEven found = breakEven(one, one, {trafficOf(world), 1, 1e6, true});
    REQUIRE(found.isAlwaysEqual);
    REQUIRE(found.values.empty());
}

TEST_CASE("several crossings are all found")
{
    MachineWorld world = priced();
    // Nothing below 5,000 prompt tokens, then a tier that costs more, then the other model's tier.
    Model& tiered = world.model("tiered-large");
    tiered.prices[0].inputUsdPerMtok = 2;
    tiered.prices[0].outputUsdPerMtok = 15;
    Model& dear = world.model("dear-large");
    PriceTier cheapLong;
    cheapLong.inputUsdPerMtok = 3;
    cheapLong.outputUsdPerMtok = 15;
    cheapLong.minPromptTokens = 20001;
    tiered.prices[0].tiers[0].outputUsdPerMtok = 15;
    dear.prices[0].tiers = {cheapLong};
    PriceTier longer;
    longer.inputUsdPerMtok = 1;
    longer.outputUsdPerMtok = 15;
    longer.minPromptTokens = 30001;
    tiered.prices[0].tiers.push_back(longer);
    const Variant first(world.subject());
    const Variant second(world.subject(), {{{MachineWorld::provider, 1}}, {}, {}});
    const auto tokens = *world.knowledge.fieldInRole("input_tokens");
    // $3 against 2, 4 from 10,001 and 1 from 30,001 tokens.
    const BreakEven found = breakEven(first, second, {tokens, 1, 100000, true});
    REQUIRE(found.values.size() == 2);
    REQUIRE(found.values[0] == Approx(10001).epsilon(1e-6));
    REQUIRE(found.values[1] == Approx(30001).epsilon(1e-6));
    REQUIRE_FALSE(found.firstIsCheaperBelow);
}

TEST_CASE("a cost that is not known has no crossing, and says so")
{
    MachineWorld world = priced();
    world.set("output_tokens", notKnown);
    const Variant one(world.subject());
    const Variant other(world.subject(), {{{MachineWorld::provider, 1}}, {}, {}});
    const BreakEven found = breakEven(one, other, {trafficOf(world), 1, 1e6, true});
    REQUIRE_FALSE(found.isKnown);
    REQUIRE_FALSE(found.isAlwaysEqual);
    REQUIRE(found.values.empty());
}

TEST_CASE("the axis covers the slider, the present value and no zero on a logarithmic scale")
{
    Field field;
    field.kind = FieldKind::Integer;
    field.maximum = 1e12;
    field.slider = SliderRange{true, 10, 1e6};
    const CurveAxis axis = curveAxis(field, 3, 5e6).value();
    REQUIRE(axis == CurveAxis{3, 10, 5e6, true});
    const std::vector<double> grid = gridOf(field, axis, 80);
    REQUIRE(grid.front() == 10);
    REQUIRE(grid.back() == 5e6);
    for (std::size_t i = 1; i < grid.size(); ++i)
        REQUIRE(grid[i] > grid[i - 1]);
    field.slider = SliderRange{true, 0, 100};
    REQUIRE(curveAxis(field, 3, 0).value().from == 1);
    field.kind = FieldKind::Boolean;
    REQUIRE_FALSE(curveAxis(field, 3, 0));
}

TEST_CASE("rivals are options, the other hosting or patterns, and a study compares them with what is chosen")
{
    MachineWorld world = priced();
    const auto providers = rivalsOf(world.subject(), MachineWorld::provider);
    REQUIRE(providers.size() == 3); // tiered, dated and home, by an API
    for (std::size_t i = 1; i < providers.size(); ++i)
        REQUIRE(providers[i - 1].monthlyUsd <= providers[i].monthlyUsd);
    world.set("shared_prefix_share", 0.75);
    world.set("input_tokens", 6000);
    const auto patterns = rivalsOf(world.subject(), std::nullopt);
    REQUIRE_FALSE(patterns.empty());
    for (const Rival& rival : patterns) {
        REQUIRE(rival.title.starts_with("With "));
        REQUIRE(rival.monthlyUsd != Variant(world.subject()).bill().monthly);
    }
    const auto study = costStudy(world.subject(), trafficOf(world), "now",
                                 rivalsOf(world.subject(), MachineWorld::architecture));
    REQUIRE(study);
    REQUIRE(study->curves.size() == 4); // what is chosen and the three other architectures
    REQUIRE(study->curves[0].title == "now");
    const auto costing = decisionsThatCost(world.subject());
    REQUIRE(std::find(costing.begin(), costing.end(), MachineWorld::architecture) != costing.end());
    // Nothing is retrieved, so it does not matter which vector database there is.
    REQUIRE(std::find(costing.begin(), costing.end(), MachineWorld::database) == costing.end());
}
