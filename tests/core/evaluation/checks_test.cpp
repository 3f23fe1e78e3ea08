#include "core/design/file.h"
#include "core/evaluation/evaluation_json.h"
#include "core/evaluation/practices.h"
#include "tests/core/evaluation/checks_table.h"
#include "tests/support/core/built_in.h"

#include <map>
#include <set>
#include <sstream>

using namespace ogive;
using ogive::test::builtIn;

namespace {

using Row = std::vector<std::string>;

std::string trimmed(const std::string& text)
{
    const auto begin = text.find_first_not_of(' ');
    return begin == std::string::npos ? std::string()
                                      : text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

std::vector<Row> rowsOf(std::string_view table)
{
    std::vector<Row> rows;
    std::istringstream lines{std::string(table)};
    for (std::string line; std::getline(lines, line);) {
        if (line.empty())
            continue;
        std::istringstream cells(line);
        Row& row = rows.emplace_back();
        for (std::string cell; std::getline(cells, cell, '|');)
            row.push_back(trimmed(cell));
        row.resize(5);
    }
    return rows;
}

Scenario scenarioFrom(const Row& row)
{
    Scenario scenario;
    scenario.id = ScenarioId("test");
    const auto requirements = readRequirements(Json::parse(row[2]), "table", "");
    REQUIRE(requirements);
    scenario.requirements = *requirements;
    const Json choices = Json::parse(row[3]);
    for (const auto& [decision, option] : choices.items())
        scenario.overrides.emplace_back(DecisionId(decision),
                                        Override{OptionId(option.get<std::string>()), "test", {}, {}});
    const auto problems = checkScenario(builtIn(), scenario, true);
    if (!problems.empty())
        FAIL(describe(problems.front()));
    return scenario;
}

bool fires(const Evaluation& evaluation, const std::string& id)
{
    for (const Finding& finding : evaluation.findings)
        if (builtIn().checks[finding.check].id == id)
            return true;
    return false;
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string line;
    for (const std::string& text : texts)
        line += (line.empty() ? "" : "; ") + text;
    return line;
}

} // namespace

TEST_CASE("every check is set off by what it speaks of, and not by what is next to it")
{
    for (const Row& row : rowsOf(ogive::test::checksTable)) {
        INFO(row[0] << " | " << row[2] << " | " << row[3]);
        CHECK(fires(evaluate(builtIn(), scenarioFrom(row)), row[0]) == (row[1] == "yes"));
    }
}

TEST_CASE("the table has a scenario that sets off, and one that does not, for every check")
{
    std::map<std::string, std::set<std::string>> covered;
    for (const Row& row : rowsOf(ogive::test::checksTable))
        covered[row[0]].insert(row[1]);
    CHECK(builtIn().checks.size() == covered.size());
    CHECK(builtIn().checks.size() >= 25);
    for (const Check& check : builtIn().checks) {
        INFO(check.id);
        CHECK(covered[check.id] == std::set<std::string>{"no", "yes"});
        CHECK(check.advice != "");
        CHECK(check.message.find(check.advice) == std::string::npos);
    }
}

TEST_CASE("a check that compares numbers names all fields that it compares")
{
    const Row row{"", "", R"({"input_tokens": 200000})", R"({"llm_model": "gpt-4o"})"};
    const Evaluation evaluation = evaluate(builtIn(), scenarioFrom(row));
    std::vector<std::string> fields;
    for (const Finding& finding : evaluation.findings)
        if (builtIn().checks[finding.check].id == "context-beyond-window")
            for (const std::size_t field : finding.fields)
                fields.push_back(builtIn().fields[field].id.value);
    CHECK(fields ==
          std::vector<std::string>{"input_tokens", "turns_per_task", "output_tokens", "tool_result_tokens"});
}

TEST_CASE("each of the guide's eight practices is satisfied, violated or not applicable, and says why")
{
    std::map<std::string, std::set<std::string>> covered;
    Design design;
    for (const Row& row : rowsOf(ogive::test::practicesTable)) {
        INFO(row[0] << " | " << row[2] << " | " << row[3]);
        covered[row[0]].insert(row[1]);
        design.scenarios = {scenarioFrom(row)};
        const Json json = evaluationJson(builtIn(), design, "test", {}, {}, {});
        const Json& practices = json["scenarios"][0]["practices"];
        REQUIRE(practices.size() == 8);
        for (const Json& practice : practices) {
            CHECK(practice["evidence"].empty() == false);
            if (practice["id"] != row[0])
                continue;
            CHECK(practice["status"] == row[1]);
            if (!row[4].empty())
                CHECK(joined(practice["evidence"].get<std::vector<std::string>>()) == row[4]);
        }
    }
    REQUIRE(builtIn().practices.size() == 8);
    for (const BestPractice& practice : builtIn().practices) {
        INFO(practice.id);
        CHECK(covered[practice.id].contains("satisfied"));
        CHECK(covered[practice.id].contains("violated"));
    }
}

TEST_CASE("a practice is open while what it rests on is not known")
{
    const Row row{"", "", R"({"target_stage": null})", "{}"};
    const Evaluation evaluation = evaluate(builtIn(), scenarioFrom(row));
    std::vector<std::string> open;
    for (const PracticeResult& result : evaluation.practices)
        if (result.status == PracticeStatus::Open) {
            open.push_back(builtIn().practices[result.practice].id);
            CHECK(evidenceTexts(builtIn(), evaluation, result.evidence) ==
                  std::vector<std::string>{"Stage to reach: not known"});
        }
    CHECK(open == std::vector<std::string>{"managed-vector-db", "horizontal-from-start", "always-monitored"});
}
