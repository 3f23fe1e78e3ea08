#include "core/design/file.h"
#include "core/report/build_report.h"
#include "core/report/write_markdown.h"
#include "tests/core/report/report_sample.h"
#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ogive;
using namespace ogive::test;

namespace {

/// A design by which the guide makes a monolith, with what a workshop is said to have left.
Design afterWorkshop(const std::string& members)
{
    auto design = readDesign(
        R"({"format": "ogive-design", "version": 1, "name": "Assistant", "scenarios": [{"id": "s", "name": "Year 1",
            "requirements": {"expected_traffic": 5000, "team_size": 3, "latency_requirement_ms": 3000,
                             "avg_latency_ms": 500}}], )" +
            members + "}",
        "d.json");
    if (!design)
        FAIL(describe(design.error()));
    return *design;
}

Report builtReport(const Design& design)
{
    const Scenario& scenario = design.scenarios.front();
    return buildReport(builtIn(), design, scenario, evaluate(builtIn(), scenario, design.rules));
}

std::vector<std::string> reportLines(const Design& design)
{
    return linesOf(builtReport(design));
}

std::vector<std::string> chapterAnchors(const Report& report)
{
    std::vector<std::string> anchors;
    for (const Block& block : report.blocks)
        if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            anchors.push_back(heading->anchor);
    return anchors;
}

std::vector<const ReportFigure*> treeFigures(const Report& report)
{
    std::vector<const ReportFigure*> found;
    for (const Block& block : report.blocks)
        if (const auto* figure = std::get_if<ReportFigure>(&block);
            figure && figure->name.starts_with("utility-tree"))
            found.push_back(figure);
    return found;
}

bool holdsText(const std::vector<std::string>& texts, const std::string& text)
{
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

const std::string answered = R"("participants": [
    {"by": "Ada", "answers": {"expected_traffic": {"value": 50000, "comment": "as last year"}, "languages": {"value": 1}}},
    {"by": "Bob", "answers": {"expected_traffic": {"value": 5000}, "languages": {"value": 2}, "uses_rag": {"value": true}}},
    {"by": "Cleo", "answers": {"expected_traffic": {"value": 5000}, "languages": {"value": null}, "uses_rag": {"value": true}}}])";

const std::string smallTree = R"("utility_tree": {"attributes": [{"title": "Performance", "refinements": [
    {"title": "Answer time", "scenarios": [{"text": "A peak is answered within 2 s", "importance": "H",
      "difficulty": "M", "links": [{"decision": "vector_db"}, {"decision": "framework", "kind": "tradeoff"}]}]}]}]})";

} // namespace

TEST_CASE("the room's votes stand with their counts and fists")
{
    const auto lines = reportLines(afterWorkshop(R"("workshop": {"room_votes": [
        {"decision": "architecture", "option": "serverless", "fists": [1, 0, 1, 2, 3, 2], "date": "2026-11-20"},
        {"decision": "framework", "agree": 7, "discuss": 0, "against": 2},
        {"decision": "vector_db", "agree": 0}]})"));
    CHECK(says(lines, "What the room said"));
    CHECK(says(
        lines,
        "Architecture | Serverless, 2026-11-20 (in this scenario: Monolith) | 5 | 3 | 1 | 1, 0, 1, 2, 3, 2"));
    CHECK(says(lines, "Framework | – | 7 | 0 | 2 | –"));
    CHECK_FALSE(says(lines, "Vector database | – | 0"));
}

TEST_CASE("without fists their column is left out")
{
    const auto lines = reportLines(afterWorkshop(
        R"("workshop": {"room_votes": [{"decision": "architecture", "option": "monolith", "agree": 4}]})"));
    CHECK(says(lines, "Architecture | Monolith | 4 | 0 | 0"));
    CHECK_FALSE(says(lines, "Fingers"));
}

TEST_CASE("dots stand by decision, the most first")
{
    const auto lines = reportLines(afterWorkshop(R"("workshop": {"dots": [
        {"decision": "vector_db", "option": "qdrant", "dots": 2}, {"decision": "framework", "option": "dspy", "dots": 1},
        {"decision": "vector_db", "option": "milvus", "dots": 5}, {"decision": "vector_db", "option": "pinecone"}]})"));
    const auto at = [&](const std::string& line) {
        const auto found = std::find(lines.begin(), lines.end(), line);
        INFO(line);
        REQUIRE(found != lines.end());
        return found;
    };
    CHECK(at("Vector database | Milvus | 5") < at("Vector database | Qdrant | 2"));
    CHECK(at("Vector database | Qdrant | 2") < at("Framework | DSPy | 1"));
    CHECK_FALSE(says(lines, "Vector database | Pinecone | 0"));
}

TEST_CASE("notes stand with their page, questions with their decision")
{
    const auto lines = reportLines(afterWorkshop(R"("workshop": {
        "notes": [{"text": "Too dear?", "page": "cost", "by": "Bob", "date": "2026-11-20"},
                  {"text": "Lunch", "page": "decision:vector_db"}, {"text": "Bye"}],
        "questions": [{"text": "Who pays?", "decision": "llm_provider"}]})"));
    CHECK(says(lines, "Too dear? | Cost | Bob | 2026-11-20"));
    CHECK(says(lines, "Lunch | Vector database | – | –"));
    CHECK(says(lines, "Bye | – | – | –"));
    CHECK(says(lines, "Who pays? (LLM provider) | – | –"));
}

TEST_CASE("disagreement and minority views stand once the answers are revealed")
{
    const auto lines =
        reportLines(afterWorkshop("\"workshop\": {\"answers_shown\": true, " + answered + "}"));
    CHECK(says(lines, "Participants: 3. Requirements: 3, of which they differ on 2. Differences on which a "
                      "decision turns: 1."));
    CHECK(says(lines, "Traffic | 5,000 requests/day: Bob, Cleo · 50,000 requests/day: Ada | Architecture: "
                      "Monolith with 5,000 requests/day, Serverless with 50,000 requests/day"));
    CHECK(says(lines, "1 languages: Ada · 2 languages: Bob · not sure: Cleo | nothing"));
    CHECK(says(lines, "Retrieves documents | yes: Bob, Cleo | –"));
    CHECK(says(lines,
               "Architecture | Ada | Serverless | Monolith | Traffic: 50,000 requests/day (as last year)"));
}

TEST_CASE("what is private stands nowhere, not even in the design that a report carries")
{
    const Design design = afterWorkshop(R"("workshop": {"questions": [{"text": "Why?"}], )" + answered + "}");
    const Report report = builtReport(design);
    const auto lines = linesOf(report);
    CHECK(says(lines, "Why?"));
    CHECK_FALSE(says(lines, "Cleo"));
    CHECK(report.designFile.find("Cleo") == std::string::npos);
    CHECK(report.designFile.find("Why?") != std::string::npos);
    const Design only = afterWorkshop("\"workshop\": {" + answered + "}");
    CHECK_FALSE(holdsText(chapterAnchors(builtReport(only)), "workshop"));
}

TEST_CASE("pages alone are no chapter of the report")
{
    const Design design =
        afterWorkshop(R"("workshop": {"pages": [{"id": "cost", "on": false, "notes": "Say it slowly"}]})");
    CHECK_FALSE(holdsText(chapterAnchors(builtReport(design)), "workshop"));
    CHECK_FALSE(says(reportLines(design), "Say it slowly"));
}

TEST_CASE("the utility tree is a chapter with its figure and its scenarios")
{
    const Design design = afterWorkshop(smallTree);
    const Report report = builtReport(design);
    const auto chapters = chapterAnchors(report);
    REQUIRE(holdsText(chapters, "utility"));
    CHECK(says(linesOf(report), "Performance: Answer time | A peak is answered within 2 s | (H, M) | Vector "
                                "database (S), Framework (T)"));
    REQUIRE(treeFigures(report).size() == 1);
    CHECK(treeFigures(report)[0]->figure.size.width == 690);
    CHECK_FALSE(holdsText(chapterAnchors(builtReport(afterWorkshop(R"("workshop": {})"))), "utility"));
}

TEST_CASE("a tree that is higher than a page is drawn in parts, and no scenario is lost")
{
    Design design = afterWorkshop(smallTree);
    const QualityScenario one = design.utilityTree.attributes[0].refinements[0].scenarios[0];
    auto& scenarios = design.utilityTree.attributes[0].refinements[0].scenarios;
    scenarios.clear();
    for (int i = 0; i < 40; ++i) {
        scenarios.push_back(one);
        scenarios.back().text = "Scenario " + std::to_string(i) + " is answered in time";
    }
    const Report report = builtReport(design);
    const auto figures = treeFigures(report);
    CHECK(figures.size() > 1);
    std::string all;
    for (const ReportFigure* figure : figures) {
        CHECK(figure->figure.size.height <= 820);
        all += figure->figure.description + "\n";
    }
    for (int i = 0; i < 40; ++i)
        CHECK(all.find("Scenario " + std::to_string(i) + " is") != std::string::npos);
    CHECK(figures[1]->name == "utility-tree-2");
}

TEST_CASE("what people wrote in a workshop stays text in Markdown")
{
    const Design design = afterWorkshop(
        R"("workshop": {"notes": [{"text": "<b>*x*</b> | y"}]}, "utility_tree": {"attributes": [{"title": "<i>", "refinements": [
            {"title": "# r", "scenarios": [{"text": "a|b"}]}]}]})");
    const std::string text = writeMarkdown(builtReport(design), "figures").text;
    CHECK(text.find("&lt;b&gt;\\*x\\*&lt;/b&gt; \\| y") != std::string::npos);
    CHECK(text.find("<i>") == std::string::npos);
}
