#include "tests/core/exchange/dmn/dmn_text.h"

#include <sstream>

using namespace ogive;
using namespace ogive::test;

namespace {

const std::vector<std::vector<std::string>> overlapping = {
    {"> 0", "2"}, {"> 10", "3"}, {"> 20", "2"}, {"> 20", "1"}};

Json answerOf(const std::string& attributes, const std::string& output, const std::string& a)
{
    const DmnModel model = modelOf(dmnFile(
        dmnInput("a", "number") + DmnTableText{"T", {"a"}, {output}, overlapping, attributes}.text()));
    const Json answers = answersOf(model, R"({"a":)" + a + "}");
    return answers.contains("T") ? answers["T"] : answers["error"];
}

const std::string plain = "<output/>";
const std::string ordered = "<output><outputValues><text>3, 1, 2</text></outputValues></output>";

} // namespace

TEST_CASE("each hit policy answers as the standard says")
{
    // DMN 1.3, 8.2.11: of the rules 1 to 4, which answer 2, 3, 2 and 1, 25 matches all, 15 the first two.
    CHECK(answerOf("", plain, "5") == 2);
    CHECK(answerOf("hitPolicy=\"UNIQUE\"", plain, "15") ==
          "\"T\": the rules 1 and 2 match together, against the hit policy UNIQUE");
    CHECK(answerOf("hitPolicy=\"ANY\"", plain, "15").get<std::string>().find("rules 1 and 2") !=
          std::string::npos);
    CHECK(answerOf("hitPolicy=\"FIRST\"", plain, "25") == 2);
    CHECK(answerOf("hitPolicy=\"PRIORITY\"", ordered, "25") == 3);
    CHECK(answerOf("hitPolicy=\"OUTPUT ORDER\"", ordered, "25") == Json::parse("[3, 1, 2, 2]"));
    CHECK(answerOf("hitPolicy=\"RULE ORDER\"", plain, "25") == Json::parse("[2, 3, 2, 1]"));
    CHECK(answerOf("hitPolicy=\"COLLECT\"", plain, "15") == Json::parse("[2, 3]"));
    CHECK(answerOf("hitPolicy=\"COLLECT\" aggregation=\"SUM\"", plain, "25") == 8);
    CHECK(answerOf("hitPolicy=\"COLLECT\" aggregation=\"MIN\"", plain, "25") == 1);
    CHECK(answerOf("hitPolicy=\"COLLECT\" aggregation=\"MAX\"", plain, "25") == 3);
    CHECK(answerOf("hitPolicy=\"COLLECT\" aggregation=\"COUNT\"", plain, "25") == 4);
}

TEST_CASE("where no rule matches the answer is the default, else null, nothing or none")
{
    CHECK(answerOf("", plain, "-1") == nullptr);
    CHECK(answerOf("hitPolicy=\"FIRST\"",
                   "<output><defaultOutputEntry><text>9</text></defaultOutputEntry></output>", "-1") == 9);
    CHECK(answerOf("hitPolicy=\"COLLECT\"", plain, "-1") == Json::array());
    CHECK(answerOf("hitPolicy=\"COLLECT\" aggregation=\"SUM\"", plain, "-1") == nullptr);
    CHECK(answerOf("hitPolicy=\"COLLECT\" aggregation=\"COUNT\"", plain, "-1") == 0);
}

TEST_CASE("several outputs are an object, and one of them can be looked at by name")
{
    DmnTableText first{"first",
                       {"a"},
                       {"<output name=\"x\"/>", "<output name=\"y\"/>"},
                       {{"< 5", "1", "\"p\""}, {">= 5", "2", "\"q\""}}};
    DmnTableText second{"second", {"first.y"}, {"<output/>"}, {{"\"p\"", "true"}, {"\"q\"", "false"}}};
    second.requiredDecisions = {"first"};
    const DmnModel model = modelOf(dmnFile(first.text() + second.text()));
    CHECK(answersOf(model, R"({"a":5})") == Json::parse(R"({"first":{"x":2,"y":"q"},"second":false})"));
}

TEST_CASE("null matches a dash, a named null and what is not named")
{
    const auto cell = GENERATE(table<std::string, bool>({{"-", true}, {"null", true}, {"1, null", true}}));
    const DmnModel model =
        modelOf(dmnFile(DmnTableText{"T", {"a"}, {"<output/>"}, {{std::get<0>(cell), "1"}}}.text()));
    CHECK((answersOf(model, "{}")["T"] == 1) == std::get<1>(cell));
}

TEST_CASE("a batch answers line by line and goes on after a bad one")
{
    const DmnModel model = modelOf(
        dmnFile(dmnInput("a", "number") +
                DmnTableText{"T", {"a"}, {"<output/>"}, {{"< 5", "\"low\""}, {">= 5", "\"high\""}}}.text()));
    const std::string lines = "{\"id\":1,\"requirements\":{\"a\":4}}\n"
                              "\n"
                              "{\"id\":\"x\",\"inputs\":{\"a\":5}}\n"
                              "{\"id\":2,\"requirements\":{\"b\":4}}\n"
                              "{\"id\":3,\"requirements\":{}}\n"
                              "{\"id\":4,\"requirements\":{\"a\":\"5\"}}\n"
                              "{\"id\":5,\"requirements\":{\"a\":[5]}}\n"
                              "{\"id\":6}\n"
                              "{\n"
                              "{\"id\":7,\"requirements\":{\"a\":1e999}}";
    std::vector<Json> answers;
    std::istringstream stream(evaluateDmnLines(DmnEvaluator(model), lines));
    for (std::string line; std::getline(stream, line);)
        answers.push_back(Json::parse(line));
    REQUIRE(answers.size() == 9);
    CHECK(answers[0] == Json::parse(R"({"id":1,"decisions":{"T":"low"}})"));
    CHECK(answers[1] == Json::parse(R"({"id":"x","decisions":{"T":"high"}})"));
    CHECK(answers[2]["error"]["field"] == "b");
    CHECK(answers[2]["error"]["message"].get<std::string>().find("line 4: ") == 0);
    CHECK(answers[3]["error"]["message"].get<std::string>().find("no value") != std::string::npos);
    CHECK(answers[4]["error"]["field"] == "a");
    CHECK(answers[5]["id"] == 5);
    CHECK(answers[5]["error"]["field"] == "a");
    CHECK(answers[6]["error"]["field"] == nullptr);
    CHECK(answers[7]["id"] == nullptr);
    CHECK(answers[8].contains("error"));
}

TEST_CASE("threads do not change a batch's answers")
{
    const DmnModel model =
        modelOf(dmnFile(DmnTableText{"T", {"a"}, {"<output/>"}, {{"< 5", "1"}, {">= 5", "2"}}}.text()));
    std::string lines;
    for (int i = 0; i < 20'000; ++i)
        lines +=
            "{\"id\":" + std::to_string(i) + ",\"requirements\":{\"a\":" + std::to_string(i % 10) + "}}\n";
    const DmnEvaluator evaluator(model);
    CHECK(evaluateDmnLines(evaluator, lines, 1, 1) == evaluateDmnLines(evaluator, lines, 1, 4));
}
