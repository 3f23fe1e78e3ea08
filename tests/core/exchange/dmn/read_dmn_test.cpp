#include "tests/core/exchange/dmn/dmn_text.h"

using namespace ogive;
using namespace ogive::test;

namespace {

const std::string small =
    DmnTableText{"T", {"a"}, {"<output/>"}, {{"< 5", "\"low\""}, {">= 5", "\"high\""}}}.text();

Error refusal(const std::string& text)
{
    const auto model = readDmn(text, "test.dmn");
    if (model)
        FAIL("was read");
    return model.error();
}

bool says(const Error& error, const std::string& word)
{
    return describe(error).find(word) != std::string::npos;
}

/// The error has its place, and says the word.
void checkRefusal(const std::string& inside, const std::string& path, const std::string& word)
{
    INFO(inside);
    const Error error = refusal(dmnFile(inside));
    INFO(describe(error));
    CHECK(error.place.file == "test.dmn");
    CHECK(error.place.line > 1);
    CHECK(error.place.pointer.find(path) != std::string::npos);
    CHECK(says(error, word));
}

} // namespace

TEST_CASE("DMN 1.2 to 1.5 are read, under any prefix; others are not")
{
    for (const char* nameSpace :
         {"http://www.omg.org/spec/DMN/20180521/MODEL/", dmn13,
          "https://www.omg.org/spec/DMN/20211108/MODEL/", "https://www.omg.org/spec/DMN/20230324/MODEL/"})
        CHECK(modelOf(dmnFile(small, nameSpace)).decisions.size() == 1);
    CHECK(refusal(dmnFile(small, "http://www.omg.org/spec/DMN/20151101/dmn.xsd")).code ==
          ErrorCode::NewerVersion);
    CHECK(says(refusal("<a/>"), "no DMN file"));

    const std::string prefixed =
        "<d:definitions xmlns:d=\"" + std::string(dmn13) +
        "\" xmlns:x=\"urn:x\"><d:decision id=\"T\" name=\"T\"><x:decisionTable/><d:decisionTable><d:input>"
        "<d:inputExpression><d:text>a</d:text></d:inputExpression></d:input><d:output/><d:rule><d:inputEntry>"
        "<d:text>5</d:text></d:inputEntry><d:outputEntry><d:text>1</d:text></d:outputEntry></d:rule>"
        "</d:decisionTable></d:decision><x:decision/></d:definitions>";
    CHECK(answersOf(modelOf(prefixed), R"({"a":5})") == Json{{"T", 1}});
}

TEST_CASE("types and allowed values come from item definitions, wherever they stand")
{
    const DmnModel model = modelOf(
        dmnFile("<itemDefinition name=\"tB\"><typeRef>tA</typeRef></itemDefinition>"
                "<itemDefinition "
                "name=\"tA\"><typeRef>number</typeRef><allowedValues><text>[0..10]</text></allowedValues>"
                "</itemDefinition>" +
                dmnInput("a", "tB") + small));
    CHECK(model.inputs[0].type.base == FeelType::Number);
    CHECK(answersOf(model, R"({"a":10})") == Json{{"T", "high"}});
    CHECK(answersOf(model, R"({"a":11})")["error"] == "11 is not allowed for the input");
}

TEST_CASE("inputs that nothing declares are those that the tables name")
{
    const DmnModel model = modelOf(dmnFile(small));
    REQUIRE(model.inputs.size() == 1);
    CHECK(model.inputs[0].name == "a");
    CHECK(model.inputs[0].type.base == FeelType::Number);
}

TEST_CASE("decisions are in the order of their requirements")
{
    DmnTableText last{"last", {"first"}, {"<output/>"}, {{"\"low\"", "1"}, {"\"high\"", "2"}}};
    last.requiredDecisions = {"first"};
    DmnTableText first{"first", {"a"}, {"<output/>"}, {{"< 5", "\"low\""}, {">= 5", "\"high\""}}};
    const DmnModel model = modelOf(dmnFile(last.text() + first.text()));
    CHECK(model.decisions[0].name == "first");
    CHECK(answersOf(model, R"({"a":7})") == Json{{"first", "high"}, {"last", 2}});
}

TEST_CASE("a long chain of decisions is read")
{
    std::string text;
    for (int i = 0; i < 3000; ++i) {
        DmnTableText table{"d" + std::to_string(i), {"a"}, {"<output/>"}, {{"-", "1"}}};
        if (i < 2999)
            table.requiredDecisions = {"d" + std::to_string(i + 1)};
        text += table.text();
    }
    CHECK(modelOf(dmnFile(text)).decisions.front().name == "d2999");
}

TEST_CASE("what is not understood is refused with its element, its line and what to do")
{
    const auto [inside, path, word] = GENERATE(table<std::string, std::string, std::string>({
        {"<import/>", "/definitions/import", "not read"},
        {"<businessKnowledgeModel id=\"b\"/>", "businessKnowledgeModel[@id=\"b\"]", "not read"},
        {"<decision id=\"d\" name=\"D\"><literalExpression/></decision>",
         "decision[@id=\"d\"]/literalExpression", "not read"},
        {"<decision id=\"d\" name=\"D\"/>", "decision[@id=\"d\"]", "no decision table"},
        {"<decision name=\"D\"/>", "decision", "no id"},
        {"", "/definitions", "no decision"},
        {DmnTableText{"T", {"a + 1"}, {"<output/>"}, {}}.text(), "inputExpression", "no plain name"},
        {DmnTableText{"T", {"a.b"}, {"<output/>"}, {}}.text(), "inputExpression", "no plain name"},
        {DmnTableText{"T", {"a"}, {"<output/>"}, {{"b", "1"}}}.text(), "rule/inputEntry", "simple test"},
        {DmnTableText{"T", {"a"}, {"<output/>"}, {{"5", "1"}, {"\"x\"", "1"}}}.text(), "rule[2]/inputEntry",
         "number"},
        {DmnTableText{"T", {"a"}, {"<output/>"}, {{"5", "a"}}}.text(), "rule/outputEntry", "literal"},
        {DmnTableText{"T", {"a"}, {"<output/>"}, {{"5"}}}.text(), "rule", "0"},
        {DmnTableText{"T", {"a"}, {"<output/>"}, {{"5", "1", "2"}}}.text(), "rule", "2"},
        {DmnTableText{"T", {"a"}, {"<output/>"}, {{"5", "1"}, {"6", "\"x\""}}}.text(), "decisionTable",
         "types"},
        {DmnTableText{"T", {"a"}, {}, {}}.text(), "decisionTable", "no output"},
        {DmnTableText{"T", {"a"}, {"<output name=\"x\"/>", "<output name=\"x\"/>"}, {}}.text(),
         "decisionTable", "names"},
    }));
    checkRefusal(inside, path, word);
}

TEST_CASE("what does not go together is refused with its element")
{
    const auto [inside, path, word] = GENERATE(table<std::string, std::string, std::string>({
        {DmnTableText{"T", {"a"}, {"<output/>"}, {}, "hitPolicy=\"BEST\""}.text(), "decisionTable", "BEST"},
        {DmnTableText{"T", {"a"}, {"<output/>"}, {}, "hitPolicy=\"COLLECT\" aggregation=\"MEAN\""}.text(),
         "decisionTable", "MEAN"},
        {DmnTableText{
             "T", {"a"}, {"<output/>"}, {{"1", "\"x\""}}, "hitPolicy=\"COLLECT\" aggregation=\"SUM\""}
             .text(),
         "decisionTable", "numbers"},
        {DmnTableText{"T", {"a"}, {"<output/>"}, {{"1", "1"}}, "hitPolicy=\"PRIORITY\""}.text(),
         "decisionTable", "output values"},
        {dmnInput("a", "tMissing") + small, "inputData[@id=\"a\"]/variable", "tMissing"},
        {dmnInput("a", "date") + small, "inputData[@id=\"a\"]/variable", "date"},
        {dmnInput("a", "string") + small, "rule", "type string"},
        {dmnInput("a", "number") + dmnInput("a", "number") + small, "inputData", "twice"},
        {small + small, "decision", "twice"},
        {DmnTableText{"T", {"a"}, {"<output/>"}, {}, "expressionLanguage=\"juel\""}.text(), "decisionTable",
         "juel"},
        {"<itemDefinition name=\"t\"><typeRef>t</typeRef></itemDefinition>" + small, "itemDefinition",
         "itself"},
        {"<itemDefinition "
         "name=\"t\"><typeRef>number</typeRef><allowedValues><text>\"x\"</text></allowedValues>"
         "</itemDefinition>" +
             small,
         "itemDefinition", "type"},
        {"<decision id=\"T\" name=\"T\"><informationRequirement><requiredDecision href=\"#T\"/>"
         "</informationRequirement><decisionTable><output/></decisionTable></decision>",
         "decision", "requires itself"},
        {"<decision id=\"T\" name=\"T\"><informationRequirement><requiredDecision href=\"#U\"/>"
         "</informationRequirement><decisionTable><output/></decisionTable></decision>",
         "requiredDecision", "#U"},
        {"<decision id=\"T\" name=\"T\"><informationRequirement><requiredDecision href=\"urn:x#U\"/>"
         "</informationRequirement><decisionTable><output/></decisionTable></decision>",
         "requiredDecision", "another file"},
    }));
    checkRefusal(inside, path, word);
}

TEST_CASE("what is no XML of this kind is refused with its line")
{
    const std::string good = dmnFile(small);
    const auto changed = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        text.replace(text.find(from), from.size(), to);
        return text;
    };
    CHECK(says(refusal(""), "empty"));
    CHECK(says(refusal(" \n "), "empty"));
    CHECK(says(refusal(good.substr(0, good.size() / 2)), "not valid XML"));
    CHECK(says(refusal("{\"a\":1}"), "not valid XML"));
    CHECK(says(refusal(good + "<a/>"), "behind its end"));
    CHECK(says(refusal(good + "text"), "behind its end"));
    CHECK(says(refusal(changed("low", "l\xff")), "not UTF-8"));
    CHECK(says(refusal(changed("UTF-8", "ISO-8859-1")), "ISO-8859-1"));
    CHECK(says(refusal("\xFF\xFE<\0a\0"), "UTF-16"));
    CHECK(says(refusal(changed("low", "l\x01")), "control"));
    CHECK(says(refusal(changed("name=\"T\"", "name=\"T\" name=\"U\"")), "twice"));
    CHECK(says(refusal(changed("name=\"T\"", "name=\"&nbsp;\"")), "entity"));
    const Error doctype =
        refusal(changed("?>", "?><!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"));
    CHECK((says(doctype, "entity") || says(doctype, "document types")));
    CHECK(says(refusal(changed("?>", "?><!DOCTYPE d>")), "document types"));
    CHECK(refusal(changed("low", "l\xff")).place.line == 7);
}

TEST_CASE("depth and size have limits")
{
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<a>";
    const Error error = refusal(dmnFile(deep));
    CHECK((error.code == ErrorCode::TooDeep || error.code == ErrorCode::Syntax));
    std::string closed;
    for (int i = 0; i < 100'000; ++i)
        closed += "</a>";
    CHECK(refusal(dmnFile(deep + closed)).code == ErrorCode::TooDeep);
    CHECK(refusal(std::string(mostDmnBytes + 1, ' ')).code == ErrorCode::TooLarge);
}
