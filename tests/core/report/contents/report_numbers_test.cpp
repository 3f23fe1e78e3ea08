#include "core/exchange/formats/writers.h"
#include "core/report/build_report.h"
#include "core/report/write_markdown.h"
#include "tests/core/report/report_sample.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <regex>

using namespace ogive;
using namespace ogive::test;

namespace {

const NumberStyle germanNumbers{.decimalPoint = ",", .groupSeparator = "."};
const NumberStyle frenchNumbers{.decimalPoint = ",", .groupSeparator = "\u202f"};

/// English words with the numbers of another language.
Language speaking(const std::string& code, const NumberStyle& numbers)
{
    return {code,
            [numbers](const Message& message) {
                return fillPlaces(message.source, argumentTexts(message, numbers));
            },
            numbers};
}

/// A request takes 1,000 tokens in at $1 a million and 1,000 out at $2.50: $0.0035.
Knowledge pricedKnowledge(const Language& language)
{
    Knowledge knowledge = reportKnowledge();
    knowledge.language = language;
    knowledge.llmModels[0].prices[0].outputUsdPerMtok = 2.5;
    return knowledge;
}

/// 24,000 requests on each of a month's 365 / 12 days: $730 for tokens in and $1,825 for tokens out. Besides
/// a scenario with a quarter of it.
Design busyDesign()
{
    Design design = reportDesign();
    design.scenarios.front().requirements.set(FieldId("traffic"), 24000.0);
    Scenario quiet = design.scenarios.front();
    quiet.id = ScenarioId("quiet");
    quiet.name = "Quiet";
    quiet.requirements.set(FieldId("traffic"), 6000.0);
    design.scenarios.push_back(quiet);
    return design;
}

Report reportIn(const Language& language)
{
    const Knowledge knowledge = pricedKnowledge(language);
    const Design design = busyDesign();
    const Scenario& scenario = design.scenarios.front();
    return buildReport(knowledge, design, scenario, evaluate(knowledge, scenario, design.rules),
                       language.words);
}

std::vector<ExportedFile> exportedIn(const Language& language, ExportFormat::Writer write)
{
    const Knowledge knowledge = pricedKnowledge(language);
    const Design design = busyDesign();
    const Scenario& scenario = design.scenarios.front();
    const Evaluation evaluation = evaluate(knowledge, scenario, design.rules);
    ExportRequest request;
    request.name = "out";
    const auto exported = write({knowledge, design, scenario, evaluation, "2026-11-29"}, request);
    REQUIRE(exported);
    return exported->files;
}

/// Without what has points but is no number: sections and files.
std::string withoutReferences(const std::string& line)
{
    static const std::regex reference("section [0-9.]+|[a-z]+://\\S+");
    return std::regex_replace(line, reference, "");
}

} // namespace

TEST_CASE("a report points its numbers as its language does")
{
    const std::vector<std::string> lines = linesOf(reportIn(speaking("de", germanNumbers)));
    CHECK(says(lines, "Traffic | 24.000 requests/day | stated"));
    CHECK(says(lines, "Total a month | $2.555"));
    CHECK(says(lines, "A request | $0,0035"));
    CHECK(says(lines, "$730,00 | 28,6 %"));
    CHECK(says(lines, "$1.825 | 71,4 %"));
    CHECK(says(lines, "Acme | Acme One | $1,00 | not known | $2,50"));
    CHECK(says(lines, "$1 in, $2,5 out per million tokens"));
    CHECK(says(lines, "Quiet | $638,75 | -$1.916"));
    CHECK(says(lines, "6.000 requests/day"));
}

TEST_CASE("a narrow space that does not break groups French numbers")
{
    const std::vector<std::string> lines = linesOf(reportIn(speaking("fr", frenchNumbers)));
    CHECK(says(lines, "Traffic | 24\u202f000 requests/day | stated"));
    CHECK(says(lines, "Total a month | $2\u202f555"));
    CHECK(says(lines, "$730,00 | 28,6 %"));
}

TEST_CASE("an English report points its numbers as English does")
{
    const std::vector<std::string> lines = linesOf(reportIn({}));
    CHECK(says(lines, "Traffic | 24,000 requests/day | stated"));
    CHECK(says(lines, "Total a month | $2,555"));
    CHECK(says(lines, "A request | $0.0035"));
    CHECK(says(lines, "$730.00 | 28.6 %"));
    CHECK(says(lines, "Acme | Acme One | $1.00 | not known | $2.50"));
    CHECK(says(lines, "$1 in, $2.5 out per million tokens"));
    CHECK(says(lines, "Quiet | $638.75 | -$1,916"));
}

TEST_CASE("no table of a German report has a number that is pointed in English")
{
    static const std::regex english("[1-9][0-9]{0,2},[0-9]{3}([^0-9]|$)|[0-9]\\.[0-9]{1,2}([^0-9]|$)");
    for (const std::string& line : linesOf(reportIn(speaking("de", germanNumbers)))) {
        INFO(line);
        if (line.find(" | ") != std::string::npos)
            CHECK_FALSE(std::regex_search(withoutReferences(line), english));
    }
}

TEST_CASE("charts of a report point their numbers as it does")
{
    const Language german = speaking("de", germanNumbers);
    const MarkdownReport markdown = writeMarkdown(reportIn(german), "figures", german.words);
    const auto isIn = [](const std::string& text) {
        return [text](const MarkdownFigure& figure) { return figure.svg.find(text) != std::string::npos; };
    };
    CHECK(std::any_of(markdown.figures.begin(), markdown.figures.end(), isIn("$2.555")));
    CHECK(std::none_of(markdown.figures.begin(), markdown.figures.end(), isIn("$2,555")));
}

TEST_CASE("tables for programs are the same whatever the language's numbers")
{
    for (const auto write : {exportCsv, exportWorkbook, exportJson})
        CHECK(exportedIn(speaking("en", germanNumbers), write) == exportedIn({}, write));
}

TEST_CASE("a presentation takes the numbers of its language unless it is told others")
{
    const Knowledge knowledge = pricedKnowledge(speaking("de", germanNumbers));
    const Design design = busyDesign();
    const Scenario& scenario = design.scenarios.front();
    const Evaluation evaluation = evaluate(knowledge, scenario, design.rules);
    const DeckSubject subject{knowledge, design, scenario, evaluation};
    CHECK(subject.style == germanNumbers);
}
