#include "core/workshop/answer_file.h"

#include "core/base/json.h"
#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

namespace {

std::size_t fieldPosition(const char* id)
{
    return *builtIn().fieldIndex(FieldId(id));
}

Design namedDesign()
{
    Design design;
    design.name = "Assistant";
    design.scenarios = {scenarioOf({{"expected_traffic", 54321.0}, {"budget", Value("high")}})};
    return design;
}

const std::vector<std::size_t>& askedFields()
{
    static const std::vector<std::size_t> fields{fieldPosition("expected_traffic"), fieldPosition("budget"),
                                                 fieldPosition("uses_rag")};
    return fields;
}

std::string filledIn(const std::string& questions)
{
    return R"({"format": "ogive-answers", "version": 1, "by": "Ada", "questions": )" + questions + "}";
}

std::string oneAnswer(const std::string& field, const std::string& answer)
{
    return filledIn(R"([{"field": ")" + field + R"(", "answer": )" + answer + "}]");
}

ParticipantAnswers readAnswers(const std::string& text)
{
    auto answers = readAnswerFile(text, "ada.answers.json", builtIn());
    if (!answers)
        FAIL(describe(answers.error()));
    return *answers;
}

Error answersRefused(const std::string& text)
{
    const auto answers = readAnswerFile(text, "ada.answers.json", builtIn());
    REQUIRE_FALSE(answers);
    CHECK(answers.error().place.file == "ada.answers.json");
    return answers.error();
}

} // namespace

TEST_CASE("a file of answers asks in words and holds no value of the design")
{
    const std::string text = answerFile(builtIn(), namedDesign(), askedFields(), "Ada");
    const Json json = Json::parse(text);
    CHECK(json["format"] == "ogive-answers");
    CHECK(json["version"] == 1);
    CHECK(json["design"] == "Assistant");
    CHECK(json["by"] == "Ada");
    REQUIRE(json["questions"].size() == 3);
    const Json& traffic = json["questions"][0];
    CHECK(traffic["field"] == "expected_traffic");
    CHECK(traffic["question"].get<std::string>().starts_with("Traffic"));
    CHECK(traffic["unit"] == "requests/day");
    CHECK(traffic["choices"].is_null());
    CHECK(traffic["answer"].is_null());
    CHECK(traffic["comment"] == "");
    CHECK(json["questions"][1]["choices"] ==
          Json::parse(R"({"free": "Free", "low": "Low", "medium": "Medium", "high": "High"})"));
    CHECK(json["questions"][2]["choices"] == Json::parse(R"({"yes": "Yes", "no": "No"})"));
    CHECK(text.find("54321") == std::string::npos);
}

TEST_CASE("a file as it was made has no answers, and without a name it is refused")
{
    CHECK(readAnswers(answerFile(builtIn(), namedDesign(), askedFields(), "Ada")).answers.empty());
    const Error error = answersRefused(answerFile(builtIn(), namedDesign(), askedFields()));
    CHECK(error.place.pointer == "/by");
    CHECK(error.place.line > 1);
}

TEST_CASE("what was filled in is read, and what was not is left out")
{
    const ParticipantAnswers answers =
        readAnswers(filledIn(R"([{"field": "expected_traffic", "answer": 24000, "comment": "as last year"},
        {"field": "budget", "answer": "medium"}, {"field": "uses_rag", "answer": null, "comment": "ask Bob"},
        {"field": "team_size"}, {"field": "languages", "answer": "unknown"}])"));
    CHECK(answers.by == "Ada");
    REQUIRE(answers.answers.size() == 3);
    CHECK(answers.answers[0].field == FieldId("expected_traffic"));
    CHECK(answers.answers[0].value == Value(24000.0));
    CHECK(answers.answers[0].comment == "as last year");
    CHECK(answers.answers[1].value == Value("medium"));
    CHECK(answers.answers[2].value == Value());
}

TEST_CASE("choices may be written by their title, yes and no as words")
{
    const auto valueOf = [](const std::string& field, const std::string& answer) {
        return readAnswers(oneAnswer(field, answer)).answers.at(0).value;
    };
    CHECK(valueOf("data_residency", "\"European Union\"") == Value("eu"));
    CHECK(valueOf("data_residency", "\"eu\"") == Value("eu"));
    CHECK(valueOf("quality_requirement", "\"very HIGH\"") == Value("very-high"));
    CHECK(valueOf("weights_precision_bits", "\"8 bits\"") == Value(8.0));
    CHECK(valueOf("weights_precision_bits", "4") == Value(4.0));
    CHECK(valueOf("uses_rag", "\"Yes\"") == Value(true));
    CHECK(valueOf("uses_rag", "\"no\"") == Value(false));
    CHECK(valueOf("uses_rag", "true") == Value(true));
    CHECK(valueOf("uses_rag", "\"Unknown\"") == Value());
    CHECK(valueOf("use_case", "\"A use of our own\"") == Value("A use of our own"));
}

TEST_CASE("answers that the field does not allow are refused with their place")
{
    const auto place = [](const std::string& field, const std::string& answer) {
        return answersRefused(oneAnswer(field, answer)).place.pointer;
    };
    CHECK(place("expected_traffic", "-1") == "/questions/0/answer");
    CHECK(place("expected_traffic", "\"many\"") == "/questions/0/answer");
    CHECK(place("expected_traffic", "[1]") == "/questions/0/answer");
    CHECK(place("expected_traffic", "true") == "/questions/0/answer");
    CHECK(place("budget", "\"lavish\"") == "/questions/0/answer");
    CHECK(place("uses_rag", "\"maybe\"") == "/questions/0/answer");
    CHECK(place("uses_rag", "1") == "/questions/0/answer");
    CHECK(place("gone", "1") == "/questions/0/field");
    CHECK(answersRefused(oneAnswer("gone", "1")).code == ErrorCode::Unknown);
    CHECK(answersRefused(filledIn(R"([{"field": "budget", "answer": "low"},
        {"field": "budget", "answer": "low"}])"))
              .place.pointer == "/questions/1/field");
}

TEST_CASE("a file of answers of another shape is refused")
{
    CHECK(answersRefused("").code == ErrorCode::Syntax);
    CHECK(answersRefused("{\"format\": \"ogive-answ").code == ErrorCode::Syntax);
    CHECK(answersRefused("{\"format\": \"ogive-answers\", \"by\": \"\xFF\"}").code == ErrorCode::Syntax);
    CHECK(answersRefused("[]").code == ErrorCode::Invalid);
    CHECK(answersRefused(R"({"format": "ogive-design", "version": 1, "by": "Ada"})").place.pointer ==
          "/format");
    CHECK(answersRefused(R"({"version": 1, "by": "Ada"})").code == ErrorCode::Invalid);
    const Error newer = answersRefused(R"({"format": "ogive-answers", "version": 2, "by": "Ada"})");
    CHECK(newer.code == ErrorCode::NewerVersion);
    CHECK(newer.place.pointer == "/version");
    CHECK(answersRefused(R"({"format": "ogive-answers", "version": 0.5, "by": "Ada"})").place.pointer ==
          "/version");
    CHECK(answersRefused(R"({"format": "ogive-answers", "by": " \n"})").place.pointer == "/by");
    CHECK(answersRefused(R"({"format": "ogive-answers", "by": 7})").place.pointer == "/by");
    CHECK(answersRefused(R"({"format": "ogive-answers", "by": "Ada", "by": "Bob"})").place.pointer == "/by");
    CHECK(answersRefused(filledIn("{}")).place.pointer == "/questions");
    CHECK(answersRefused(filledIn("[1]")).place.pointer == "/questions/0");
    CHECK(answersRefused(filledIn("[{}]")).place.pointer == "/questions/0");
    CHECK(answersRefused(filledIn(std::string(40, '[') + std::string(40, ']'))).code == ErrorCode::TooDeep);
    CHECK(answersRefused(filledIn("[]") + std::string(1'000'000, ' ')).code == ErrorCode::TooLarge);
}
