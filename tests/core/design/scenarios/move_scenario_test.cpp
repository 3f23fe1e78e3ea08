#include "core/design/edit.h"
#include "tests/support/core/built_in.h"

using namespace ogive;
using namespace ogive::test;

namespace {

Design threeScenarios()
{
    Design design;
    design.name = "Design";
    for (const char* name : {"A", "B", "C"}) {
        Scenario scenario;
        scenario.id = ScenarioId(name);
        scenario.name = std::string("Scenario ") + name;
        design.scenarios.push_back(scenario);
    }
    return design;
}

std::string orderAfter(const char* moved, std::size_t position)
{
    const auto after = applyEdit(threeScenarios(), MoveScenario{ScenarioId(moved), position}, builtIn());
    REQUIRE(after);
    std::string order;
    for (const Scenario& scenario : after->scenarios)
        order += scenario.id.value;
    return order;
}

} // namespace

TEST_CASE("a scenario moves to any position, the others keep their order")
{
    CHECK(orderAfter("C", 0) == "CAB");
    CHECK(orderAfter("B", 0) == "BAC");
    CHECK(orderAfter("A", 2) == "BCA");
    CHECK(orderAfter("A", 1) == "BAC");
    CHECK(orderAfter("B", 1) == "ABC");
    CHECK(orderAfter("A", 99) == "BCA");
}

TEST_CASE("moving a scenario that is not there is refused")
{
    const auto after = applyEdit(threeScenarios(), MoveScenario{ScenarioId("X"), 0}, builtIn());
    REQUIRE_FALSE(after);
    CHECK(after.error().code == ErrorCode::Unknown);
}

TEST_CASE("the undo menu says which scenario moves, becomes the baseline or is deleted")
{
    const Design design = threeScenarios();
    const auto words = [&](const Edit& edit) { return english(describeEdit(edit, design, builtIn())); };
    CHECK(words(MoveScenario{ScenarioId("B"), 0}) == "Make Scenario B the baseline");
    CHECK(words(MoveScenario{ScenarioId("B"), 2}) == "Move scenario Scenario B");
    CHECK(words(RemoveScenario{ScenarioId("C")}) == "Delete scenario Scenario C");
    CHECK(words(SetBrief{"Brief"}) == english(describeEdit(SetBrief{"Brief"}, builtIn())));
}

TEST_CASE("moves never merge into one step of undo")
{
    CHECK_FALSE(isSameTarget(MoveScenario{ScenarioId("B"), 0}, MoveScenario{ScenarioId("B"), 2}));
}
