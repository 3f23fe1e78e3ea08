#include "core/workshop/answer_file.h"

#include "core/base/json_reader.h"
#include "core/knowledge/reading/read_knowledge.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace ogive {
namespace {

constexpr std::string_view answersFormat = "ogive-answers";
constexpr int answersVersion = 1;
constexpr JsonLimits answerLimits{1'000'000, 16};
constexpr std::string_view unknownAnswer = "unknown";
constexpr std::string_view yesAnswer = "yes";
constexpr std::string_view noAnswer = "no";
constexpr std::string_view howToAnswer =
    "Write your name behind \"by\" and your answers behind \"answer\": a number, \"yes\" or \"no\", or one "
    "of the words before the colon in \"choices\". Write \"unknown\" where you don't know, leave null where "
    "you would rather not say.";

/// What may be written for a question, and what it means; null: a number or a free text.
Json choicesJson(const Field& field)
{
    Json choices = Json::object();
    if (field.kind == FieldKind::Boolean)
        choices = {{yesAnswer, "Yes"}, {noAnswer, "No"}};
    for (const Choice& choice : field.choices)
        choices[choice.id] = choice.title;
    return choices.empty() ? Json() : choices;
}

Json questionJson(const Field& field)
{
    Json json = Json::object();
    json["field"] = field.id.value;
    json["question"] = field.help.empty() ? field.title : field.title + ": " + field.help;
    json["unit"] = field.unit;
    json["choices"] = choicesJson(field);
    json["answer"] = nullptr;
    json["comment"] = "";
    return json;
}

char lowerCase(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool isSameWord(std::string_view one, std::string_view other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](char a, char b) { return lowerCase(a) == lowerCase(b); });
}

/// The choice that a text names by its id or its title; null: none.
const Choice* choiceNamed(const Field& field, const std::string& text)
{
    const auto named = [&](const auto& isIt) {
        const auto found = std::find_if(field.choices.begin(), field.choices.end(), isIt);
        return found == field.choices.end() ? nullptr : &*found;
    };
    const Choice* byId = named([&](const Choice& choice) { return choice.id == text; });
    return byId ? byId : named([&](const Choice& choice) {
        return isSameWord(choice.id, text) || isSameWord(choice.title, text);
    });
}

/// An answer as the field states values; a text that means nothing to it stays one.
Value meantValue(const Field& field, Value written)
{
    const std::string* text = std::get_if<std::string>(&written);
    if (!text)
        return written;
    if (const Choice* choice = choiceNamed(field, *text)) {
        const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
        return isNumber ? Value(std::strtod(choice->id.c_str(), nullptr)) : Value(choice->id);
    }
    if (isSameWord(*text, unknownAnswer))
        return std::monostate{};
    if (field.kind == FieldKind::Boolean && (isSameWord(*text, yesAnswer) || isSameWord(*text, noAnswer)))
        return isSameWord(*text, yesAnswer);
    return written;
}

/// One question as it was filled in; nothing is taken from one without an answer.
void readFilledIn(const JsonReader& json, const Knowledge& knowledge, ParticipantAnswers& participant)
{
    const FieldId id(json.text("field"));
    if (json.failed())
        return;
    const auto field = knowledge.fieldIndex(id);
    if (!field) {
        json.at("field").fail(OGIVE_TR("answers", "there is no requirement \"%1\"").arg(quotable(id.value)),
                              OGIVE_TR("answers", "The file may be of another design, or of other knowledge"),
                              ErrorCode::Unknown);
        return;
    }
    const std::string comment = json.textOr("comment", {});
    if (json.failed() || !json.has("answer") || json.at("answer").json().is_null())
        return;
    const JsonReader answer = json.at("answer");
    if (answer.json().is_structured()) {
        answer.fail(OGIVE_TR("answers", "an answer is a number, a text, true or false"));
        return;
    }
    Value value = meantValue(knowledge.fields[*field], readValue(answer));
    if (const auto checked = checkValue(knowledge.fields[*field], value); !checked)
        answer.fail(checked.error().reason, checked.error().hint, checked.error().code);
    else if (participant.answerTo(id) != nullptr)
        json.at("field").fail(OGIVE_TR("answers", "\"%1\" is answered twice").arg(quotable(id.value)));
    else
        participant.answers.push_back({id, std::move(value), comment});
}

std::string trimmedName(const std::string& name)
{
    const auto first = name.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    return name.substr(first, name.find_last_not_of(" \t\r\n") - first + 1);
}

void readHead(const JsonReader& json, ParticipantAnswers& participant)
{
    if (!json.requireObject())
        return;
    if (json.text("format") != answersFormat && !json.failed())
        json.at("format").fail(
            OGIVE_TR("answers", "this is no file of answers: \"format\" must be \"ogive-answers\""));
    const double version = json.numberIf("version").value_or(answersVersion);
    if (version > answersVersion)
        json.at("version").fail(OGIVE_TR("answers", "this file of answers needs a newer Ogive"), {},
                                ErrorCode::NewerVersion);
    else if (version < 1 || version != std::floor(version))
        json.at("version").fail(OGIVE_TR("answers", "the version must be a whole number from 1"));
    participant.by = trimmedName(json.text("by"));
    if (!json.failed() && participant.by.empty())
        json.at("by").fail(OGIVE_TR("answers", "the answers have no name"),
                           OGIVE_TR("answers", "Write the participant's name behind \"by\""));
}

} // namespace

std::string answerFile(const Knowledge& knowledge, const Design& design, std::span<const std::size_t> fields,
                       std::string_view by)
{
    Json json = Json::object();
    json["format"] = answersFormat;
    json["version"] = answersVersion;
    json["design"] = design.name;
    json["how"] = howToAnswer;
    json["by"] = by;
    json["questions"] = Json::array();
    for (const std::size_t field : fields)
        json["questions"].push_back(questionJson(knowledge.fields[field]));
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<ParticipantAnswers> readAnswerFile(std::string_view text, const std::string& file,
                                          const Knowledge& knowledge)
{
    const auto json = parseJson(text, file, answerLimits);
    if (!json)
        return Failure(json.error());
    ReadLog log{file, {}};
    const JsonReader reader(*json, log);
    ParticipantAnswers participant;
    readHead(reader, participant);
    if (!reader.failed())
        reader.eachOf("questions", [&](const JsonReader& question) {
            if (question.requireObject())
                readFilledIn(question, knowledge, participant);
        });
    if (!log.error)
        return participant;
    log.error->place.line = lineOfPointer(text, log.error->place.pointer);
    return Failure(*log.error);
}

} // namespace ogive
