#include "core/design/design.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

using namespace ogive;

namespace {

Scenario scenarioCalled(const std::string& name)
{
    Scenario scenario;
    scenario.id = ScenarioId(name);
    scenario.name = name;
    return scenario;
}

std::vector<std::string> namesOf(const ScenarioList& list)
{
    std::vector<std::string> names;
    for (const Scenario& scenario : list)
        names.push_back(scenario.name);
    return names;
}

} // namespace

TEST_CASE("copies of a design share the scenarios that were not changed")
{
    Design design;
    design.scenarios = {scenarioCalled("a"), scenarioCalled("b")};
    const Design before = design;
    design.scenarios[1].name = "changed";
    CHECK(before.scenarios[1].name == "b");
    CHECK(std::as_const(design).scenarios[1].name == "changed");
    CHECK(&std::as_const(design).scenarios[0] == &before.scenarios[0]);
    CHECK_FALSE(design == before);
    design.scenarios[1].name = "b";
    CHECK(design == before);
}

TEST_CASE("a loop that may change scenarios leaves those of copies alone")
{
    Design design;
    design.scenarios = {scenarioCalled("a"), scenarioCalled("b")};
    const Design before = design;
    for (Scenario& scenario : design.scenarios)
        scenario.name += "!";
    CHECK(namesOf(before.scenarios) == std::vector<std::string>{"a", "b"});
    CHECK(namesOf(design.scenarios) == std::vector<std::string>{"a!", "b!"});
}

TEST_CASE("scenarios are put in, taken out and moved")
{
    ScenarioList list{scenarioCalled("a"), scenarioCalled("b"), scenarioCalled("c")};
    list.insert(1, scenarioCalled("new"));
    CHECK(namesOf(list) == std::vector<std::string>{"a", "new", "b", "c"});
    list.move(0, 3);
    CHECK(namesOf(list) == std::vector<std::string>{"new", "b", "c", "a"});
    list.move(2, 0);
    CHECK(namesOf(list) == std::vector<std::string>{"c", "new", "b", "a"});
    list.erase(1);
    list.pop_back();
    CHECK(namesOf(list) == std::vector<std::string>{"c", "b"});
    CHECK(std::ranges::count(list, "b", &Scenario::name) == 1);
    static_assert(std::ranges::random_access_range<const ScenarioList>);
}
