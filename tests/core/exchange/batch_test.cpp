#include "tests/support/core/built_in.h"

#include "core/base/json.h"
#include "core/exchange/batch.h"

#include <sstream>

using namespace ogive;
using namespace ogive::test;

namespace {

std::vector<Json> answersTo(const std::string& lines, const std::string& rules = {})
{
    const std::string text = BatchEvaluator(builtIn(), RuleSetId(rules)).evaluateLines(lines);
    std::vector<Json> answers;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        answers.push_back(Json::parse(line));
    return answers;
}

std::string nested(std::size_t depth)
{
    return R"({"id":1,"requirements":)" + std::string(depth, '[') + std::string(depth, ']') + "}";
}

} // namespace

TEST_CASE("a batch line gets the guide's seven decisions, scalability as its five attributes")
{
    const auto answers = answersTo(R"({"id":"a","requirements":{"expected_traffic":120000,"team_size":12}})");
    REQUIRE(answers.size() == 1);
    CHECK(answers[0]["id"] == "a");
    const Json& decisions = answers[0]["decisions"];
    CHECK(decisions.size() == 7);
    CHECK(decisions["architecture"] == "microservices");
    CHECK(decisions["llm_provider"] == "open_source"); // volume follows from traffic: high
    CHECK(decisions["scalability"].size() == 5);
    CHECK(decisions["scalability"]["gpu_allocation"] ==
          "distributed"); // 120000 × 4 / 86400 × 3 s = 16.7 in flight
}

TEST_CASE("a batch goes on after a bad line and says what is wrong in it")
{
    const auto [line, field, word] = GENERATE(table<std::string, std::string, std::string>({
        {"{", "", "JSON"},
        {"[]", "", "object"},
        {"null", "", "object"},
        {R"({"id":1})", "", "requirements"},
        {R"({"id":1,"requirements":[]})", "", "object"},
        {R"({"id":1,"requirements":{"expected_traffic":"many"}})", "expected_traffic", "whole number"},
        {R"({"id":1,"requirements":{"expected_traffic":-1}})", "expected_traffic", "outside"},
        {R"({"id":1,"requirements":{"expected_traffic":1e13}})", "expected_traffic", "outside"},
        {R"({"id":1,"requirements":{"expected_traffic":1.5}})", "expected_traffic", "whole"},
        {R"({"id":1,"requirements":{"expected_traffic":1e999}})", "expected_traffic", "too large"},
        {R"({"id":1,"requirements":{"expected_traffic":NaN}})", "expected_traffic", "JSON"},
        {R"({"id":1,"requirements":{"budget":"lavish"}})", "budget", "unknown choice"},
        {R"({"id":1,"requirements":{"user_waiting":1}})", "user_waiting", "true or false"},
        {R"({"id":1,"requirements":{"no_such_field":1}})", "no_such_field", "no requirement"},
        {R"({"id":1,"requirements":{"budget":{}}})", "budget", "a requirement is"},
        {R"({"id":1,"requirements":{"budget":"low","budget":"low"}})", "budget", "twice"},
        {"{\"id\":1,\"requirements\":{\"use_case\":\"\xff\"}}", "", "UTF-8"},
        {nested(100000), "", "deeper"},
    }));
    const auto answers = answersTo(line + "\n" + R"({"id":2,"requirements":{}})" + "\n");
    REQUIRE(answers.size() == 2);
    REQUIRE(answers[0].contains("error"));
    const Json& error = answers[0]["error"];
    INFO(error.dump());
    CHECK(error["message"].get<std::string>().find(word) != std::string::npos);
    CHECK(error["message"].get<std::string>().find("line 1") != std::string::npos);
    if (!field.empty())
        CHECK(error["field"] == field);
    CHECK(answers[1]["id"] == 2);
    CHECK(answers[1].contains("decisions"));
}

TEST_CASE("batch answers keep the order of the lines, whatever the number of threads")
{
    std::string lines;
    for (int i = 0; i < 5000; ++i)
        lines += R"({"id":)" + std::to_string(i) + R"(,"requirements":{"expected_traffic":)" +
                 std::to_string(i * 40) + "}}\n";
    const BatchEvaluator batch(builtIn(), RuleSetId());
    const std::string one = batch.evaluateLines(lines, 1, 1);
    CHECK(one == batch.evaluateLines(lines, 1, 3));
    CHECK(one.starts_with(R"({"id":0,)"));
}

TEST_CASE("a requirement that is not known leaves its decisions null")
{
    const auto answers = answersTo(R"({"id":1,"requirements":{"expected_traffic":null,"team_size":9}})");
    CHECK(answers[0]["decisions"]["architecture"].is_null());
    CHECK(answers[0]["decisions"]["framework"] == "langchain");
}

TEST_CASE("a batch names what open requirements still allow, and decides where it makes no difference")
{
    const auto answers =
        answersTo(R"({"id":1,"requirements":{"needs_state_management":null,"needs_multi_agent":true}}
{"id":2,"requirements":{"team_size":null,"expected_traffic":200000}}
{"id":3,"requirements":{}})");
    REQUIRE(answers.size() == 3);
    // Several agents: CrewAI without state, LangGraph with it.
    CHECK(answers[0]["decisions"]["framework"].is_null());
    CHECK(answers[0]["possible"]["framework"] == Json::parse(R"(["langgraph","crewai"])"));
    CHECK(answers[0]["possible"].size() == 1);
    // 200,000 a day are microservices whatever the team.
    CHECK(answers[1]["decisions"]["architecture"] == "microservices");
    CHECK_FALSE(answers[1].contains("possible"));
    CHECK_FALSE(answers[2].contains("possible"));
}

TEST_CASE("rules that ask what an earlier decision became are answered in a batch too")
{
    for (const Json& answer : answersTo(R"({"id":1,"requirements":{}}
{"id":2,"requirements":{"quality_requirement":"high","budget":"high","modality":"text"}}
{"id":3,"requirements":{"cloud_platform":"azure"}})",
                                        "current"))
        for (const auto& [decision, outcome] : answer["decisions"].items()) {
            INFO(answer["id"] << " " << decision);
            CHECK_FALSE(outcome.is_null());
        }
}
