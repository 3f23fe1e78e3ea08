#include "core/report/build_report.h"

#include "tests/core/report/report_sample.h"
#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace ogive;
using namespace ogive::test;

namespace {

Override hallOverride()
{
    return {OptionId("hall"), "We own a hall already.", "2026-07-07", {"Ada", "Bob"}};
}

std::vector<std::string> chaptersOf(const Report& report)
{
    std::vector<std::string> chapters;
    for (const Block& block : report.blocks)
        if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            chapters.push_back(heading->number + " " + heading->text);
    return chapters;
}

} // namespace

TEST_CASE("a report has the chapters of the guide's outputs, numbered in order")
{
    const Report report = reportOf(reportKnowledge(), reportDesign());
    // The small knowledge has no vector database and no scaling plan, so it has no chapters on them.
    CHECK(chaptersOf(report) ==
          std::vector<std::string>{"1 Summary", "2 Brief", "3 Requirements", "4 Architecture decisions",
                                   "5 Technology stack selection", "6 LLM provider comparison", "7 Cost",
                                   "8 Implementation roadmap", "9 Checks and best practices",
                                   "10 Assumptions", "11 Sources"});
    CHECK(report.title == "Sample");
    CHECK(report.date == "2026-03-03"); // the price is the newest thing it rests on
    CHECK(report.designFile.find("ogive-design") != std::string::npos);
}

TEST_CASE("without overrides and open decisions the report asks to approve the design")
{
    const auto lines = linesOf(reportOf(reportKnowledge(), reportDesign()));
    CHECK(says(lines, "Store | Shelf | the same"));
    CHECK(says(lines, "- Approve the design as it stands"));
    CHECK(says(lines, "4.1 Store: Shelf"));
    CHECK(says(lines, "- Over 500 a day? No – Traffic (200 requests/day)"));
}

TEST_CASE("an override shows its rationale, date and deciders and asks for approval")
{
    Design design = reportDesign();
    design.scenarios[0].overrides = {{DecisionId("store"), hallOverride()}};
    const Report report = reportOf(reportKnowledge(), design);
    const auto lines = linesOf(report);
    CHECK(says(lines, "Store | Hall (overridden) | Shelf"));
    CHECK(says(lines, "- Store: approve Hall instead of Shelf, which the rules recommend (section 4.1)."));
    CHECK(says(lines, "Why Hall all the same"));
    CHECK(says(lines, "We own a hall already."));
    CHECK(says(lines, "Decided on 2026-07-07 by Ada and Bob."));
    CHECK_FALSE(says(lines, "Approve the design as it stands"));
    CHECK(report.date == "2026-07-07");
}

TEST_CASE("an open decision says what it waits for and what would settle it")
{
    Design design = reportDesign();
    design.scenarios[0].requirements.set(FieldId("traffic"), std::monostate{});
    const auto lines = linesOf(reportOf(reportKnowledge(), design));
    CHECK(says(lines, "4.1 Store: open (Shelf or Hall)"));
    CHECK(says(lines, "- Store: settle the open decision. It waits for: Traffic (section 4.1)."));
    CHECK(says(lines, "What would settle it"));
    CHECK(says(lines, "Hall | Traffic | not known | over 500 requests/day"));
    CHECK(says(lines, "Shelf | Traffic | not known | 500 requests/day or less"));
}

TEST_CASE("a cost that is not known is said to be not known")
{
    Design design = reportDesign();
    design.scenarios[0].requirements.set(FieldId("quality"), std::string("low"));
    const auto lines = linesOf(reportOf(reportKnowledge(), design));
    CHECK(says(lines, "What it costs a month is not known: no amount for Input tokens and Output tokens."));
    CHECK(says(lines, "Total a month | not known"));
    CHECK(says(lines, "Nobody | Free One | not known | not known"));
}

TEST_CASE("a known cost stands on the cover with the date of its prices")
{
    // 200 requests a day × 365/12 × (1,000 × $1 + 1,000 × $2) / 1,000,000 = $18.25.
    const auto lines = linesOf(reportOf(reportKnowledge(), reportDesign()));
    CHECK(says(lines, "Expected cost: $18.25 a month, $0.0030 a request, at prices as of 2026-03-03"));
    CHECK(says(lines, "Acme | Acme One | $1.00 | not known | $2.00"));
}

TEST_CASE("a rule set that disagrees is a second opinion with its way there")
{
    const auto lines = linesOf(reportOf(reportKnowledge(), reportDesign()));
    CHECK(says(lines, "For the same requirements the rules “Gossip” recommend Hall."));
}

TEST_CASE("single changes that lead elsewhere are listed with their threshold")
{
    const auto lines = linesOf(reportOf(reportKnowledge(), reportDesign()));
    CHECK(says(lines, "Hall | Traffic | 200 requests/day | over 500 requests/day | $27.47 more a month"));
    CHECK(says(lines, "Nobody | Quality | High | Low"));
}

TEST_CASE("facts newer than the guide are cited and their sources listed with dates")
{
    const auto lines = linesOf(reportOf(reportKnowledge(), reportDesign()));
    CHECK(says(lines, "Now made of steel. [1] (2026-05-05; the guide says “wood”)"));
    CHECK(says(lines, "- https://example.org/shelf, as of 2026-05-05"));
    CHECK(says(lines, "- https://example.org/prices, as of 2026-03-03"));
}

TEST_CASE("a default that decides something is listed as an assumption")
{
    Design design = reportDesign();
    design.scenarios[0].requirements.reset(FieldId("traffic"));
    const auto lines = linesOf(reportOf(reportKnowledge(), design));
    CHECK(says(lines, "This rests on defaults that nobody has confirmed: Traffic (100 requests/day)."));
    CHECK(says(lines, "Traffic | 100 requests/day | default | Store"));
}

TEST_CASE("what could make a decision come out otherwise stands with grounds, owner, review and nearest flip")
{
    Design design = reportDesign();
    CHECK(says(linesOf(reportOf(reportKnowledge(), design)),
               "Traffic | 200 requests/day | from 501 requests/day: Store becomes Hall | stated | – | –"));
    design.assumptions.emplace_back(FieldId("traffic"), Assumption{"Log of May.", "https://example.org/log",
                                                                   "Ada", "2026-02-02", "2026-03-02"});
    design.assumptions.emplace_back(FieldId("gone"), Assumption{"not listed", {}, {}, {}, {}});
    const auto lines = linesOf(reportOf(reportKnowledge(), design)); // of 2026-03-03
    CHECK(says(lines, "What could make a decision come out otherwise"));
    CHECK(says(lines,
               "Traffic | 200 requests/day | from 501 requests/day: Store becomes Hall | Log of May. ["));
    CHECK(says(lines, " | Ada | 2026-03-02 overdue"));
    CHECK(says(lines, "- https://example.org/log, as of 2026-02-02"));
    CHECK_FALSE(says(lines, "not listed"));
}

TEST_CASE("a warning is on the cover and in the chapter on checks")
{
    Design design = reportDesign();
    design.scenarios[0].requirements.set(FieldId("traffic"), 10.0);
    const auto lines = linesOf(reportOf(reportKnowledge(), design));
    CHECK(says(lines, "- Warnings: resolve or accept each of them: “Too quiet” (chapter 9)."));
    CHECK(says(lines, "Too quiet | Hardly anybody comes."));
    CHECK(says(lines, "| Put up a sign. |"));
}

TEST_CASE("best practices stand with their status and what it rests on")
{
    Design design = reportDesign();
    design.scenarios[0].requirements.set(FieldId("traffic"), 10.0);
    CHECK(says(linesOf(reportOf(reportKnowledge(), design)), "| satisfied | Traffic (10"));
    design.scenarios[0].requirements.set(FieldId("traffic"), 51.0);
    const auto lines = linesOf(reportOf(reportKnowledge(), design));
    CHECK(says(lines, "| violated | Traffic (51"));
    CHECK(says(lines, "| Turn some away."));
}

TEST_CASE("the roadmap states effort and critical path")
{
    const auto lines = linesOf(reportOf(reportKnowledge(), reportDesign()));
    CHECK(says(lines, "2 tasks, 5 person-days of work (3 if all goes well, 10 if much goes wrong)"));
    CHECK(says(lines, "T2 | Wall | 3 | 2 | 5"));
}

TEST_CASE("with a start the roadmap has dates, milestones and what is left out")
{
    // 2027-01-08 is a Friday: two days of digging end on Monday, the wall stands on Thursday.
    Design design = reportDesign();
    design.plan.start = "2027-01-08";
    const Report report = reportOf(reportKnowledge(), design);
    const auto lines = linesOf(report);
    CHECK(says(lines, "T1 | Dig | digger | 2 (1–4) | – | 2027-01-08 | 2027-01-11 | A hole"));
    CHECK(says(lines, "Build | 2027-01-14 | "));
    CHECK(says(lines, "Of 10,000 sampled futures half are done within "));
    CHECK(std::any_of(report.blocks.begin(), report.blocks.end(), [](const Block& block) {
        const auto* figure = std::get_if<ReportFigure>(&block);
        return figure != nullptr && figure->name == "roadmap" && !figure->figure.shapes.empty();
    }));
    design.plan.tasks = {{"dig", {std::nullopt, 0, true, Json::object()}}};
    const auto without = linesOf(reportOf(reportKnowledge(), design));
    CHECK(says(without, "- Dig"));
    CHECK(says(without, "T1 | Wall | mason | 3 (2–6) | – | 2027-01-08 | 2027-01-12 | A wall"));
}

TEST_CASE("every reference of a report leads to a heading")
{
    Design design = reportDesign();
    design.scenarios[0].overrides = {{DecisionId("store"), hallOverride()}};
    const Report report = reportOf(reportKnowledge(), design);
    std::set<std::string> anchors;
    std::vector<std::string> links;
    const auto note = [&](const Spans& spans) {
        for (const Span& span : spans)
            if (span.link.starts_with("#")) {
                links.push_back(span.link.substr(1));
                CHECK(span.text.find("chapter ") != span.text.size() - 8); // a reference without its number
                CHECK(span.text.find("section ") != span.text.size() - 8);
            }
    };
    for (const auto* blocks : {&report.cover, &report.blocks})
        for (const Block& block : *blocks) {
            if (const auto* heading = std::get_if<Heading>(&block); heading && !heading->anchor.empty())
                CHECK(anchors.insert(heading->anchor).second);
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                note(paragraph->spans);
            if (const auto* list = std::get_if<BulletList>(&block))
                std::for_each(list->items.begin(), list->items.end(), note);
            if (const auto* callout = std::get_if<Callout>(&block))
                std::for_each(callout->paragraphs.begin(), callout->paragraphs.end(), note);
            if (const auto* table = std::get_if<Table>(&block))
                for (const auto& row : table->rows)
                    std::for_each(row.begin(), row.end(), note);
        }
    CHECK(links.size() > 5);
    for (const std::string& link : links) {
        INFO(link);
        CHECK(anchors.count(link) == 1);
    }
}

TEST_CASE("all of a report's own words go through the given words")
{
    const Knowledge knowledge = reportKnowledge();
    const Design design = reportDesign();
    const Scenario& scenario = design.scenarios.front();
    const Words upper = [](const Message& message) {
        std::string text = english(message);
        std::transform(text.begin(), text.end(), text.begin(), [](char letter) {
            return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 32) : letter;
        });
        return text;
    };
    const Report report = buildReport(knowledge, design, scenario, evaluate(knowledge, scenario), upper);
    CHECK(report.kind == "ARCHITECTURE DECISION REPORT");
    CHECK(chaptersOf(report)[3] == "4 ARCHITECTURE DECISIONS");
    CHECK(says(linesOf(report), "What it is for.")); // the user's text stays
}

TEST_CASE("what needs several changes together is named with all of them")
{
    // The guide: a monolith takes under 10,000 requests a day and under 5 people.
    Design design;
    design.name = "Assistant";
    design.scenarios = {
        scenarioOf({{"expected_traffic", 120000.0}, {"team_size", 7.0}, {"latency_requirement_ms", 1200.0}})};
    const auto lines = linesOf(reportOf(builtIn(), design));
    CHECK(says(lines, "Several changes together lead to:"));
    CHECK(says(lines,
               "- Monolith: Traffic from 120,000 requests/day to 9,999 requests/day and Team size from 7 "
               "people to 4 people"));
}
