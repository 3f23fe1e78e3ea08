#include "core/exchange/records/record_workshop.h"

#include "core/design/file.h"
#include "core/exchange/records/record_text.h"
#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ogive;
using namespace ogive::test;

namespace {

Design workshopDesign(const std::string& members)
{
    auto design = readDesign(
        R"({"format": "ogive-design", "version": 1, "name": "Assistant", "scenarios": [{"id": "s", "name": "Year 1",
            "requirements": {"expected_traffic": 5000, "team_size": 3, "latency_requirement_ms": 3000,
                             "avg_latency_ms": 500}}])" +
            members + "}",
        "d.json");
    if (!design)
        FAIL(describe(design.error()));
    return *design;
}

std::string sectionOf(const Design& design, const char* decision)
{
    const Scenario& scenario = design.scenarios.front();
    const Evaluation evaluation = evaluate(builtIn(), scenario, design.rules);
    const Words words = english;
    const ReportContext context(builtIn(), design, scenario, evaluation, words, {});
    return workshopSection(context, *builtIn().decisionIndex(DecisionId(decision))).text;
}

std::vector<std::string> sectionNames(const Design& design)
{
    const Scenario& scenario = design.scenarios.front();
    const Evaluation evaluation = evaluate(builtIn(), scenario, design.rules);
    const Words words = english;
    const ReportContext context(builtIn(), design, scenario, evaluation, words, {});
    std::vector<std::string> names;
    for (const RecordSection& section : recordSections(context, 0, {}))
        if (!section.text.empty())
            names.push_back(section.name);
    return names;
}

const std::string everything = R"(, "workshop": {"answers_shown": true,
    "room_votes": [{"decision": "architecture", "option": "monolith", "fists": [1, 0, 1, 2, 3, 2], "date": "2026-11-20"}],
    "dots": [{"decision": "architecture", "option": "edge", "dots": 1}, {"decision": "architecture", "option": "monolith", "dots": 4},
             {"decision": "framework", "option": "dspy", "dots": 9}],
    "votes": [{"decision": "architecture", "option": "edge", "by": "Dan", "vote": "against", "comment": "too *new*"}],
    "notes": [{"page": "decision:architecture", "text": "Ask operations", "by": "Bob"}, {"page": "cost", "text": "Elsewhere"}],
    "questions": [{"text": "Who runs it?", "owner": "Cleo", "decision": "architecture"}],
    "participants": [{"by": "Ada", "answers": {"expected_traffic": {"value": 50000, "comment": "as last year"}}},
                     {"by": "Bob", "answers": {"expected_traffic": {"value": 5000}}},
                     {"by": "Cleo", "answers": {"expected_traffic": {"value": 5000}}}]},
  "utility_tree": {"attributes": [{"title": "Performance", "refinements": [{"title": "Peak", "scenarios": [
    {"text": "Three times the traffic", "importance": "H", "difficulty": "L", "links": [{"decision": "architecture", "kind": "tradeoff"}]}]}]}]})";

} // namespace

TEST_CASE("a record says what the workshop said of its decision, and of no other")
{
    const std::string text = sectionOf(workshopDesign(everything), "architecture");
    INFO(text);
    CHECK(text.starts_with("## What the Workshop Said\n\n* "));
    const auto has = [&](const std::string& line) {
        return text.find("* " + line + "\n") != std::string::npos;
    };
    CHECK(has("The room on “Monolith”: 5 agree, 3 discuss, 1 against (fingers from none to five: 1, 0, 1, "
              "2, 3, 2), on 2026-11-20"));
    CHECK(has("Dots: Edge 1, Monolith 4"));
    CHECK(has("Dan: against: Edge – too \\*new\\*"));
    CHECK(has("Minority view of Ada: Serverless, where most come to Monolith – Traffic: 50,000 requests/day "
              "(as last year)"));
    CHECK(has("Note by Bob: Ask operations"));
    CHECK(has("Open question: Who runs it? (Cleo)"));
    CHECK(has("Trade-off point of Performance, Peak: Three times the traffic (H, L)"));
    CHECK(text.find("Elsewhere") == std::string::npos);
    CHECK(text.find("DSPy") == std::string::npos);
}

TEST_CASE("a decision of which the workshop said nothing has no such section")
{
    const Design design = workshopDesign(everything);
    CHECK(sectionOf(design, "embedding_model").empty());
    const auto with = sectionNames(design);
    const auto without = sectionNames(workshopDesign(""));
    CHECK(std::count(with.begin(), with.end(), "workshop") == 1);
    CHECK(std::count(without.begin(), without.end(), "workshop") == 0);
    CHECK(with.size() == without.size() + 1);
    CHECK(with.back() == "more");
}

TEST_CASE("private answers are no minority view")
{
    Design design = workshopDesign(everything);
    design.workshop.areAnswersShown = false;
    CHECK(sectionOf(design, "architecture").find("Ada") == std::string::npos);
}
