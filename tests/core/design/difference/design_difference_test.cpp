#include "core/design/difference/design_difference.h"

#include "core/evaluation/knowledge_stamp.h"
#include "tests/support/core/built_in.h"

using namespace ogive;
using namespace ogive::test;

namespace {

Design helpDesk()
{
    Design design;
    design.name = "Help desk";
    design.scenarios.push_back(scenarioOf({{"expected_traffic", 8000.0}, {"budget", "low"}}));
    return design;
}

/// "scenario | what | first | second", with – for what is not stated.
std::vector<std::string> lines(const Design& first, const Design& second)
{
    std::vector<std::string> found;
    const auto text = [](const std::optional<Message>& message) { return message ? english(*message) : "–"; };
    for (const DesignDifference& one : designDifferences(first, second, builtIn()))
        found.push_back(one.scenarioName + " | " + english(one.what) + " | " + text(one.first) + " | " +
                        text(one.second));
    return found;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("a design differs in nothing from itself, nor from what saving makes of it")
{
    const Design design = helpDesk();
    CHECK(lines(design, design).empty());
    CHECK(lines(design, stamped(design, builtIn(), "2026-11-22")).empty());
}

TEST_CASE("changed, added and removed requirements are told with their values in words")
{
    const Design first = helpDesk();
    Design second = helpDesk();
    second.scenarios[0].requirements.set(FieldId("expected_traffic"), 120000.0);
    second.scenarios[0].requirements.reset(FieldId("budget"));
    second.scenarios[0].requirements.set(FieldId("team_size"), 5.0);
    const Lines found = lines(first, second);
    REQUIRE(found.size() == 3);
    CHECK(std::count(found.begin(), found.end(),
                     "Test | Traffic | 8,000 requests/day | 120,000 requests/day") == 1);
    CHECK(std::count_if(found.begin(), found.end(), [](const std::string& line) {
              return line.starts_with("Test | Budget level | Low") && line.ends_with(" | –");
          }) == 1);
    CHECK(std::count_if(found.begin(), found.end(), [](const std::string& line) {
              return line.starts_with("Test | Team") && line.find(" | – | 5") != std::string::npos;
          }) == 1);
}

TEST_CASE("not known is not the same as not stated")
{
    const Design first = helpDesk();
    Design second = helpDesk();
    second.scenarios[0].requirements.set(FieldId("expected_traffic"), std::monostate());
    CHECK(lines(first, second) == Lines{"Test | Traffic | 8,000 requests/day | not known"});
}

TEST_CASE("texts, rule sets and members that this version does not know are compared too")
{
    const Design first = helpDesk();
    Design second = helpDesk();
    second.name = "Desk";
    second.brief = "In short";
    second.rest["x_later"] = 3;
    second.scenarios[0].notes = "Ask Ada";
    CHECK(lines(first, second) == Lines{" | Name of the design | Help desk | Desk", " | Brief | – | In short",
                                        " | “x_later” in the file | – | 3", "Test | Notes | – | Ask Ada"});
}

TEST_CASE("overrides differ by what was chosen, why, when and by whom")
{
    Design first = helpDesk();
    first.scenarios[0].overrides.emplace_back(
        DecisionId("llm_provider"), Override{OptionId("openai"), "Contract", "2026-11-22", {"Ada"}});
    Design second = first;
    CHECK(lines(first, second).empty());
    second.scenarios[0].overrides[0].second.deciders.push_back("Bob");
    CHECK(lines(first, second).size() == 1);
    second = helpDesk();
    const Lines gone = lines(first, second);
    REQUIRE(gone.size() == 1);
    CHECK(gone[0].find(": Contract | –") != std::string::npos);
}

TEST_CASE("ranges, patterns, parameters and rankings are compared")
{
    const Design first = helpDesk();
    Design second = helpDesk();
    Scenario& scenario = second.scenarios[0];
    UncertainRange range;
    range.low = 500;
    range.high = 2000;
    scenario.uncertainty.emplace_back(FieldId("expected_traffic"), range);
    scenario.patterns.push_back({"x-pattern", true, {{"share", 0.5}}, Json::object()});
    scenario.parameters.emplace_back("x-parameter", 2.0);
    RankingChoice choice;
    choice.decision = DecisionId("vector_db");
    choice.weights.emplace_back("x-criterion", 3.0);
    second.rankings.push_back(choice);
    const Lines found = lines(first, second);
    REQUIRE(found.size() == 4);
    CHECK(found[0].find("Ranking of ") != std::string::npos);
    CHECK(found[1] == "Test | Range of Traffic | – | P10 500 to P90 2,000 requests/day");
    CHECK(found[2] == "Test | x-pattern | – | on, share 0.5");
    CHECK(found[3] == "Test | x-parameter | – | 2");
}

TEST_CASE("scenarios are matched by id: renamed, moved, added and removed")
{
    Design first = helpDesk();
    first.scenarios.push_back(first.scenarios[0]);
    first.scenarios[1].id = ScenarioId("peak");
    first.scenarios[1].name = "Peak";
    Design second = first;
    second.scenarios[1].name = "Summer";
    CHECK(lines(first, second) == Lines{"Peak | Name of the scenario | Peak | Summer"});
    second = first;
    std::swap(second.scenarios[0], second.scenarios[1]);
    CHECK(lines(first, second) == Lines{" | Order of the scenarios | Test, Peak | Peak, Test"});
    second = first;
    second.scenarios.pop_back();
    CHECK(lines(first, second) == Lines{"Peak | The whole scenario | with 2 requirements | –"});
    CHECK(lines(second, first) == Lines{"Peak | The whole scenario | – | with 2 requirements"});
}

TEST_CASE("what workshops left differs member by member, and private answers are not told")
{
    const Design first = helpDesk();
    Design second = helpDesk();
    second.workshop.notes.push_back({{}, "Too dear", {}, {}, Json::object()});
    second.workshop.participants.push_back({"Ada", {{FieldId("budget"), Value("high"), "secret"}}});
    second.utilityTree.attributes.push_back({"Performance", {}, Json::object()});
    const Lines found = lines(first, second);
    REQUIRE(found.size() == 3);
    CHECK(found[0] == " | Utility tree | – | its own way");
    CHECK(found[1].starts_with(" | Notes of the workshop | – | "));
    CHECK(found[1].find("Too dear") != std::string::npos);
    CHECK(found[2] == " | Answers of the participants | – | Ada");
}
