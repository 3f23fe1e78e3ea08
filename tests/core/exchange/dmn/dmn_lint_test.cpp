#include "tests/core/exchange/dmn/dmn_text.h"

#include "core/exchange/dmn/analysis/dmn_lint.h"

#include <algorithm>

using namespace ogive;
using namespace ogive::test;

namespace {

std::vector<std::string> findingsOf(const std::string& inside)
{
    std::vector<std::string> lines;
    const DmnModel model = modelOf(dmnFile(inside));
    for (const DmnFinding& finding : lintDmn(model))
        lines.push_back(std::string(finding.rule) + " " + dmnPlaceText(model, finding) + " " +
                        english(finding.message));
    return lines;
}

std::string table(const std::vector<std::vector<std::string>>& rules, const std::string& policy = "UNIQUE",
                  const std::string& output = "<output/>")
{
    return DmnTableText{"T", {"a", "b"}, {output}, rules, "hitPolicy=\"" + policy + "\""}.text();
}

const std::string risk = "<itemDefinition name=\"tRisk\"><typeRef>string</typeRef><allowedValues>"
                         "<text>\"low\",\"high\"</text></allowedValues></itemDefinition>";
const std::string inputs = risk + dmnInput("a", "number") + dmnInput("b", "tRisk");
const std::string whole = risk + dmnInput("a", "integer") + dmnInput("b", "tRisk");
using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("a complete table without overlaps has no findings")
{
    CHECK(findingsOf(inputs + table({{"< 5", "\"low\"", "1"}, {"< 5", "\"high\"", "2"}, {">= 5", "-", "3"}}))
              .empty());
}

TEST_CASE("a gap is named with its region and an example")
{
    CHECK(findingsOf(inputs + table({{"< 5", "\"low\"", "1"}, {"> 5", "-", "3"}})) ==
          Lines{"gap decision/T No rule matches a < 5, b = \"high\"; for example a = 4, b = \"high\"",
                "gap decision/T No rule matches a = 5; for example a = 5, b = \"low\""});
}

TEST_CASE("a gap of whole numbers is none where no whole number lies in it")
{
    CHECK(findingsOf(whole +
                     table({{"<= 4", "-", "1"}, {">= 5", "\"low\"", "2"}, {">= 5", "not(\"low\")", "2"}}))
              .empty());
    CHECK(findingsOf(inputs +
                     table({{"<= 4", "-", "1"}, {">= 5", "\"low\"", "2"}, {">= 5", "not(\"low\")", "2"}})) ==
          Lines{"gap decision/T No rule matches a in (4..5); for example a = 4.5, b = \"low\""});
}

TEST_CASE("a default output closes gaps, and lists may be empty")
{
    const std::string otherwise = "<output><defaultOutputEntry><text>0</text></defaultOutputEntry></output>";
    CHECK(findingsOf(inputs + table({{"< 5", "\"low\"", "1"}}, "UNIQUE", otherwise)).empty());
    const DmnModel model = modelOf(dmnFile(inputs + table({{"< 5", "\"low\"", "1"}}, "COLLECT")));
    for (const DmnFinding& finding : lintDmn(model))
        CHECK(finding.severity == Severity::Info);
}

TEST_CASE("an overlap is a defect where the hit policy forbids it")
{
    const std::vector<std::vector<std::string>> rules = {
        {"< 10", "-", "1"}, {">= 10", "-", "2"}, {"[5..20]", "\"low\"", "2"}};
    CHECK(findingsOf(inputs + table(rules)) == Lines{"overlap decision/T/rule/3 Rules 1 and 3 match "
                                                     "together, with different outputs: a in [5..10), b = "
                                                     "\"low\"; for example a = 5, b = \"low\"",
                                                     "overlap decision/T/rule/3 Rules 2 and 3 match "
                                                     "together, with the same output: a in [10..20], b = "
                                                     "\"low\"; for example a = 10, b = \"low\""});
    CHECK(findingsOf(inputs + table(rules, "ANY")).size() == 1);
    for (const char* policy : {"FIRST", "RULE ORDER", "COLLECT"}) {
        const auto found = findingsOf(inputs + table(rules, policy));
        CHECK(std::none_of(found.begin(), found.end(),
                           [](const std::string& line) { return line.find("overlap") == 0; }));
    }
}

TEST_CASE("a rule is masked by one rule or by several together")
{
    CHECK(findingsOf(inputs + table({{"< 10", "-", "1"}, {"< 5", "-", "1"}, {"-", "-", "3"}}, "FIRST")) ==
          Lines{"masked decision/T/rule/2 Rule 2 never counts: wherever it matches, rule 1 goes before it",
                "unread-input input/b No rule tests the input b"});
    CHECK(findingsOf(inputs +
                     table({{"< 10", "-", "1"}, {">= 10", "-", "2"}, {"[5..20]", "-", "3"}}, "FIRST")) ==
          Lines{"masked decision/T/rule/3 Rule 3 never counts: wherever it matches, one of 2 other rules "
                "goes before "
                "it",
                "unreachable-output decision/T No input leads to these outputs: 3",
                "unread-input input/b No rule tests the input b"});
    CHECK(findingsOf(inputs + table({{"[5..20]", "-", "3"}, {"-", "-", "1"}}, "PRIORITY",
                                    "<output><outputValues><text>1, 3</text></outputValues></output>")) ==
          Lines{"masked decision/T/rule/1 Rule 1 never counts: wherever it matches, rule 2 goes before it",
                "unreachable-output decision/T No input leads to these outputs: 3",
                "unread-input input/b No rule tests the input b"});
}

TEST_CASE("rules that can't match, and outputs that are not listed or not reached, are found")
{
    CHECK(findingsOf(inputs + table({{"-", "-", "1"}, {"[7..3]", "-", "1"}, {"-", "\"middling\"", "1"}})) ==
          Lines{"never-matches decision/T/rule/2 Rule 2 never matches: a can't be [7..3]",
                "never-matches decision/T/rule/3 Rule 3 never matches: b can't be \"middling\""});
    const std::string listed = "<output><outputValues><text>1, 2</text></outputValues></output>";
    CHECK(findingsOf(inputs + table({{"< 5", "\"low\"", "1"}, {"< 5", "\"high\"", "1"}, {">= 5", "-", "3"}},
                                    "UNIQUE", listed)) ==
          Lines{"output-not-listed decision/T/rule/3 Rule 3 answers 3, which is none of the output values",
                "unreachable-output decision/T No input leads to these outputs: 2"});
}

TEST_CASE("a table that looks at a decision has the values that this can answer")
{
    DmnTableText first{"first", {"a"}, {"<output/>"}, {{"< 5", "\"x\""}, {">= 5", "\"y\""}}};
    DmnTableText second{"second", {"first"}, {"<output/>"}, {{"\"x\"", "1"}, {"\"z\"", "2"}}};
    second.requiredDecisions = {"first"};
    CHECK(findingsOf(first.text() + second.text()) ==
          Lines{"never-matches decision/second/rule/2 Rule 2 never matches: first can't be \"z\"",
                "gap decision/second No rule matches first = \"y\"; for example first = \"y\"",
                "unreachable-output decision/second No input leads to these outputs: 2"});
}

TEST_CASE("a table without end does not take for ever")
{
    std::vector<std::vector<std::string>> rules;
    for (int i = 0; i < 600; ++i)
        rules.push_back({"[" + std::to_string(i % 97) + ".." + std::to_string(i % 97 + i % 31 + 1) + "]", "-",
                         std::to_string(i)});
    DmnTableText wide{"T", {"a", "b"}, {"<output/>"}, rules, "hitPolicy=\"RULE ORDER\""};
    CHECK(findingsOf(inputs + wide.text()).size() < 300);
}
