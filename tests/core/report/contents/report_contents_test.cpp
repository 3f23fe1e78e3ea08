#include "core/report/build_report.h"
#include "core/report/extras/report_of.h"

#include "core/design/workshop/workshop_file.h"
#include "core/report/chapters/report_chapters.h"
#include "tests/core/report/report_sample.h"
#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ogive;
using namespace ogive::test;

namespace {

/// The guide's example: a service for documents with an uncertain load.
Design assistant()
{
    Design design;
    design.name = "Assistant";
    Scenario scenario = scenarioOf({{"expected_traffic", 24000.0},
                                    {"team_size", 7.0},
                                    {"latency_requirement_ms", 1200.0},
                                    {"uses_rag", true},
                                    {"monthly_budget_usd", 15000.0},
                                    {"public_exposure", true}});
    scenario.uncertainty.emplace_back(
        FieldId("expected_traffic"),
        UncertainRange{UncertainRange::Kind::Percentiles, 15000, 0, 42000, Json::object()});
    design.scenarios = {scenario};
    return design;
}

Report wholeReport(const Design& design)
{
    return ogive::reportOf(builtIn(), design, design.scenarios.front(), "2026-11-29");
}

std::vector<std::string> chaptersIn(const Report& report)
{
    std::vector<std::string> chapters;
    for (const Block& block : report.blocks)
        if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            chapters.push_back(heading->anchor);
    return chapters;
}

std::vector<std::string> figuresIn(const Report& report)
{
    std::vector<std::string> names;
    for (const Block& block : report.blocks)
        if (const auto* figure = std::get_if<ReportFigure>(&block))
            names.push_back(figure->name);
    return names;
}

ReportSection section(const std::string& id, bool isOn, const std::string& text = {})
{
    return {id, isOn, text, Json::object()};
}

bool has(const std::vector<std::string>& all, const std::string& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

} // namespace

TEST_CASE("a whole report says how sure cost and decisions are, with its four charts of cost")
{
    const Report report = wholeReport(assistant());
    const auto lines = linesOf(report);
    CHECK(says(lines, "In 8 of 10 simulated cases it lies between"));
    CHECK(says(lines, "The chance to stay within the budget is"));
    CHECK(says(lines, "Robustness. The rules come to"));
    for (const char* figure : {"cost-by-line", "cost-against-traffic", "cost-distribution", "cost-tornado"})
        CHECK(has(figuresIn(report), figure));
    CHECK(says(lines, "16,384 cases were drawn"));
}

TEST_CASE("without a forecast a report says less, and nothing made up")
{
    const Design design = assistant();
    const Report report = buildReport(builtIn(), design, design.scenarios.front(),
                                      evaluate(builtIn(), design.scenarios.front()));
    CHECK_FALSE(says(linesOf(report), "simulated cases")); // the roadmap samples its efforts
    CHECK_FALSE(says(linesOf(report), "Robustness."));
    CHECK_FALSE(has(figuresIn(report), "cost-distribution"));
    CHECK(has(figuresIn(report), "cost-by-line"));
}

TEST_CASE("the same design gives the same report")
{
    CHECK(linesOf(wholeReport(assistant())) == linesOf(wholeReport(assistant())));
}

TEST_CASE("every main decision says how hard it is to reverse and how its options rank")
{
    const auto lines = linesOf(wholeReport(assistant()));
    const auto countOf = [&](const std::string& text) {
        return std::count_if(lines.begin(), lines.end(),
                             [&](const std::string& line) { return line.find(text) != std::string::npos; });
    };
    CHECK(countOf("Later on this is ") == static_cast<std::ptrdiff_t>(builtIn().mainDecisionCount()));
    CHECK(countOf("How the options rank") >= 4);
    CHECK(says(lines, "hard to reverse"));
}

TEST_CASE("controls stand by OWASP's ids, the required ones first")
{
    const auto lines = linesOf(wholeReport(assistant()));
    CHECK(says(lines, "LLM01:2025 Prompt Injection | Guardrails outside the model"));
    CHECK(says(lines, "LLM10:2025 Unbounded Consumption | "));
}

TEST_CASE("scenarios stand side by side with what differs")
{
    Design design = assistant();
    CHECK_FALSE(has(chaptersIn(wholeReport(design)), "scenarios"));
    Scenario second = design.scenarios.front();
    second.id = ScenarioId("large");
    second.name = "Large";
    second.requirements.set(FieldId("expected_traffic"), 150000.0);
    design.scenarios.push_back(second);
    const Report report = wholeReport(design);
    CHECK(has(chaptersIn(report), "scenarios"));
    // The guide: over 100,000 requests a day it takes microservices.
    CHECK(says(linesOf(report), "Architecture: Microservices"));
    CHECK(says(linesOf(report), "Traffic | 24,000 requests/day | 150,000 requests/day"));
    for (int i = 0; i < 5; ++i) {
        second.id = ScenarioId("more-" + std::to_string(i));
        design.scenarios.push_back(second);
    }
    CHECK_FALSE(says(linesOf(wholeReport(design)), "What differs")); // a page has no room for seven columns
}

TEST_CASE("questions, votes and actions of a workshop are listed")
{
    Design design = assistant();
    ReadLog log;
    const Json stated = Json::parse(R"({
        "questions": [{"text": "Who pays?", "owner": "Ada", "due": "2027-01-31"}, {"text": "Why?", "answer": "So."}],
        "votes": [{"decision": "vector_db", "option": "qdrant", "by": "Bob", "vote": "agree", "comment": "ok"},
                  {"decision": "gone", "vote": "against"}],
        "actions": [{"text": "Call the vendor", "owner": "Bob", "done": true}]})");
    design.workshop = readWorkshop(JsonReader(stated, log));
    REQUIRE_FALSE(log.error);
    const auto lines = linesOf(wholeReport(design));
    CHECK(says(lines, "Who pays? | Ada | 2027-01-31"));
    CHECK(says(lines, "Why? | – | So."));
    CHECK(says(lines, "Vector database | Bob | agree: Qdrant | ok"));
    CHECK(says(lines, "gone | – | against | –"));
    CHECK(says(lines, "Call the vendor | Bob | – | yes"));
    design.workshop = Workshop();
    CHECK_FALSE(has(chaptersIn(wholeReport(design)), "workshop"));
}

TEST_CASE("chapters can be left out, put in another order and given an own text")
{
    Design design = assistant();
    design.report.title = "Decision paper";
    design.report.paper = Paper::Letter;
    design.report.sections = {section("cost", true, "We pay.\n\nAll of us."), section("summary", true),
                              section("providers", false), section("sources", false)};
    const Report report = wholeReport(design);
    CHECK(report.title == "Decision paper");
    CHECK(report.paper == Paper::Letter);
    const auto chapters = chaptersIn(report);
    REQUIRE(chapters.size() > 3);
    CHECK(chapters[0] == "cost");
    CHECK(chapters[1] == "scalability"); // its usual successor goes with it
    CHECK_FALSE(has(chapters, "providers"));
    const auto lines = linesOf(report);
    const auto head = std::find(lines.begin(), lines.end(), "1 Cost");
    REQUIRE(head != lines.end());
    CHECK(head[1] == "We pay.");
    CHECK(head[2] == "All of us.");
    CHECK_FALSE(says(lines, "[1]")); // nothing is cited where there is no list
}

TEST_CASE("what refers to a chapter that is left out says so")
{
    Design design = assistant();
    for (const ReportChapter& chapter : reportChapters())
        design.report.sections.push_back(section(std::string(chapter.id), chapter.id == "summary"));
    const Report report = wholeReport(design);
    CHECK(chaptersIn(report) == std::vector<std::string>{"summary"});
    CHECK(says(linesOf(report), "a part that this report leaves out"));
}
