#include "core/check/approval.h"
#include "core/check/design_check.h"
#include "core/design/edit.h"
#include "core/design/file.h"
#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ogive;
using ogive::test::builtIn;
using ogive::test::scenarioOf;

namespace {

constexpr const char* day = "2026-11-25";

Design smallDesign()
{
    Design design;
    design.name = "Test";
    design.scenarios = {scenarioOf({{"expected_traffic", 8000.0}, {"team_size", 4.0}, {"budget", "low"}})};
    return design;
}

ExpectedOutcomes approvedNow(const Design& design)
{
    const Scenario& scenario = design.scenarios[0];
    return approvedOutcomes(builtIn(), scenario, evaluate(builtIn(), scenario, design.rules, day),
                            design.rules, day, "Steering committee");
}

Design approvedDesign()
{
    const Design design = smallDesign();
    const auto approved =
        applyEdit(design, SetExpected{design.scenarios[0].id, approvedNow(design)}, builtIn());
    REQUIRE(approved);
    return *approved;
}

/// Findings about what was expected: "id place: advice".
std::vector<std::string> moved(const Design& design)
{
    std::vector<std::string> lines;
    for (const CheckFinding& finding : checkDesign(builtIn(), design, "d.json", Policy(), day))
        if (finding.id.starts_with("unexpected"))
            lines.push_back(finding.id + " " + finding.place + ": " + english(finding.advice));
    return lines;
}

} // namespace

TEST_CASE("what was approved holds, in the file too, until something moves it")
{
    const Design design = approvedDesign();
    CHECK(moved(design).empty());
    const auto read = readDesign(writeDesign(design), "d.json");
    REQUIRE(read);
    CHECK(expectedOutcomes(*read) == expectedOutcomes(design));
    CHECK(moved(*read).empty());
    const auto withdrawn = applyEdit(design, SetExpected{design.scenarios[0].id, {}}, builtIn());
    REQUIRE(withdrawn);
    CHECK(writeDesign(*withdrawn) == writeDesign(smallDesign()));
}

TEST_CASE("the requirement that moves an outcome is named, one that does not is not")
{
    Design design = approvedDesign();
    Requirements& requirements = design.scenarios[0].requirements;
    requirements.set(FieldId("expected_traffic"), 120000.0); // the guide: microservices above 100,000 …
    requirements.set(FieldId("team_size"), 12.0);            // … for more than ten people
    requirements.set(FieldId("needs_optimization"), true);   // the guide: DSPy
    const auto lines = moved(design);
    const auto field = builtIn().fieldIndex(FieldId("needs_optimization"));
    REQUIRE(field);
    const auto found = std::find_if(lines.begin(), lines.end(), [](const std::string& line) {
        return line.find("decision/framework: Moved by: ") != std::string::npos;
    });
    REQUIRE(found != lines.end());
    INFO(*found);
    CHECK(found->find(builtIn().fields[*field].title + " ") != std::string::npos);
    CHECK(found->find("Traffic") == std::string::npos);
}

TEST_CASE("an override that moves an outcome is named")
{
    Design design = approvedDesign();
    design.scenarios[0].overrides = {{DecisionId("framework"), {OptionId("dspy"), "We know it", {}, {}}}};
    const auto lines = moved(design);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].find("decision/framework: Moved by: Override of ") != std::string::npos);
}

TEST_CASE("another rule set, and knowledge that says otherwise, are told apart")
{
    Design design = approvedDesign();
    auto expected = approvedNow(smallDesign());
    for (auto& [decision, option] : expected.outcomes)
        if (decision.value == "framework")
            option = OptionId("crewai"); // as if the rules had said so then
    expected.approval->knowledge = "2020.01";
    const auto other = applyEdit(design, SetExpected{design.scenarios[0].id, expected}, builtIn());
    REQUIRE(other);
    const auto lines = moved(*other);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].find("Moved by the knowledge: version 2020.01 then, ") != std::string::npos);
}

TEST_CASE("a bill that moves by more than its tolerance is an error with its reason")
{
    Design design = approvedDesign();
    // A month's bill of the language model grows with traffic; twice as much is more than a tenth.
    design.scenarios[0].requirements.set(FieldId("expected_traffic"), 16000.0);
    const auto lines = moved(design);
    CHECK(std::any_of(lines.begin(), lines.end(), [](const std::string& line) {
        return line.starts_with("unexpected-cost d.json: scenario/test/cost: Moved by: Traffic 8,000 "
                                "requests/day → 16,000 requests/day.");
    }));
    auto expected = approvedNow(smallDesign());
    expected.approval->tolerance = 10;
    const auto lenient = applyEdit(design, SetExpected{design.scenarios[0].id, expected}, builtIn());
    REQUIRE(lenient);
    for (const std::string& line : moved(*lenient))
        CHECK_FALSE(line.starts_with("unexpected-cost"));
}

TEST_CASE("what is expected of a scenario goes with it")
{
    Design design = approvedDesign();
    design.scenarios.push_back(design.scenarios[0]);
    design.scenarios.back().id = ScenarioId("other");
    const auto removed = applyEdit(design, RemoveScenario{ScenarioId("test")}, builtIn());
    REQUIRE(removed);
    CHECK_FALSE(removed->rest.contains("expected"));
    CHECK_FALSE(applyEdit(design, SetExpected{ScenarioId("gone"), {}}, builtIn()));
}

TEST_CASE("approvals of another shape are refused with their place")
{
    const auto [json, pointer] = GENERATE(table<std::string, std::string>({
        {R"({"test": {"approval": 1}})", "/expected/test/approval"},
        {R"({"test": {"approval": {"tolerance": -1}}})", "/expected/test/approval/tolerance"},
        {R"({"test": {"approval": {"tolerance": "much"}}})", "/expected/test/approval/tolerance"},
        {R"({"test": {"approval": {"monthly_usd": true}}})", "/expected/test/approval/monthly_usd"},
        {R"({"test": {"approval": {"requirements": []}}})", "/expected/test/approval"},
        {R"({"test": {"approval": {"patterns": {"prompt-caching": 3}}}})", "/expected/test/approval"},
    }));
    Design design = smallDesign();
    design.rest["expected"] = Json::parse(json);
    const auto expected = expectedOutcomes(design);
    REQUIRE_FALSE(expected);
    CHECK(expected.error().place.pointer == pointer);
}
