#include "core/design/scenarios/matched_scenarios.h"

#include "tests/support/core/built_in.h"

using namespace ogive;
using namespace ogive::test;

namespace {

Scenario scenario(const char* id, const char* name, double requests)
{
    Scenario scenario = scenarioOf({{"expected_traffic", requests},
                                    {"budget", "low"},
                                    {"team_size", 5.0},
                                    {"uses_rag", true},
                                    {"privacy_requirement", false}});
    scenario.id = ScenarioId(id);
    scenario.name = name;
    return scenario;
}

Design of(std::vector<Scenario> scenarios)
{
    Design design;
    design.scenarios = std::move(scenarios);
    return design;
}

using Matches = std::vector<MatchedScenario>;

} // namespace

TEST_CASE("a scenario is the same by its id, whatever its name and place")
{
    const Design before = of({scenario("a", "A", 1), scenario("b", "B", 2)});
    const Design after = of({scenario("b", "Beta", 200), scenario("a", "A", 1)});
    CHECK(matchScenarios(before, after) == Matches{{1, 0}, {0, 1}});
}

TEST_CASE("a scenario with a new id is known by its name, else by what it says")
{
    const Design before = of({scenario("a", "Launch", 1), scenario("b", "Year 2", 2)});
    // Another id and another value; then another id and name, and four of five values alike.
    CHECK(matchScenarios(before, of({scenario("x", "Launch", 900), scenario("y", "Later", 3)})) ==
          Matches{{0, 0}, {1, 1}});
}

TEST_CASE("scenarios that have little in common are one new and one gone")
{
    Scenario other = scenarioOf({{"expected_traffic", 7.0}, {"budget", "high"}});
    other.id = ScenarioId("other");
    other.name = "Other";
    CHECK(matchScenarios(of({scenario("a", "A", 1)}), of({other})) == Matches{{{}, 0}, {0, {}}});
}

TEST_CASE("no earlier scenario is two later ones")
{
    const Design before = of({scenario("a", "A", 1)});
    const Design after = of({scenario("x", "X", 1), scenario("y", "Y", 1)});
    CHECK(matchScenarios(before, after) == Matches{{0, 0}, {{}, 1}});
}
