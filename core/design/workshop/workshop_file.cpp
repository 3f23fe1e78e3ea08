#include "core/design/workshop/workshop_file.h"

#include "core/design/file.h"
#include "core/knowledge/reading/read_knowledge.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace ogive {
namespace {

/// The members of an object that have none of these keys.
Json workshopMembersBut(const Json& object, std::initializer_list<std::string_view> known)
{
    Json others = Json::object();
    if (object.is_object())
        for (const auto& [key, value] : object.items())
            if (std::find(known.begin(), known.end(), key) == known.end())
                others[key] = value;
    return others;
}

/// A text that an entry can't do without.
std::string requiredText(const JsonReader& json, std::string_view key)
{
    std::string text = json.text(key);
    if (!json.failed() && text.find_first_not_of(" \t\r\n") == std::string::npos)
        json.at(key).fail(OGIVE_TR("design", "\"%1\" is empty").arg(key));
    return text;
}

int readCount(const JsonReader& json)
{
    const double count = json.number();
    if (count >= 0 && count <= mostHands && count == std::floor(count))
        return static_cast<int>(count);
    json.fail(
        OGIVE_TR("design", "a count is a whole number from 0 to %1").arg(static_cast<double>(mostHands)));
    return 0;
}

int countOr0(const JsonReader& json, std::string_view key)
{
    return json.has(key) ? readCount(json.at(key)) : 0;
}

void failNamedTwice(const JsonReader& json, const std::string& what)
{
    json.fail(OGIVE_TR("design", "\"%1\" stands twice in the workshop").arg(quotable(what)),
              OGIVE_TR("design", "Leave one of the two entries out"));
}

void readPage(const JsonReader& json, Workshop& workshop)
{
    DeckPage page;
    page.id = requiredText(json, "id");
    page.isOn = json.booleanOr("on", true);
    page.notes = json.textOr("notes", {});
    page.rest = workshopMembersBut(json.json(), {"id", "on", "notes"});
    if (!json.failed() && workshop.page(page.id) != nullptr)
        failNamedTwice(json.at("id"), page.id);
    workshop.pages.push_back(std::move(page));
}

void readQuestion(const JsonReader& json, Workshop& workshop)
{
    workshop.questions.push_back(
        {requiredText(json, "text"), json.textOr("owner", {}), json.textOr("due", {}),
         json.textOr("answer", {}), json.textOr("decision", {}),
         workshopMembersBut(json.json(), {"text", "owner", "due", "answer", "decision"})});
}

void readVote(const JsonReader& json, Workshop& workshop)
{
    workshop.votes.push_back(
        {requiredText(json, "decision"), json.textOr("option", {}), json.textOr("by", {}),
         json.textOr("vote", {}), json.textOr("comment", {}),
         workshopMembersBut(json.json(), {"decision", "option", "by", "vote", "comment"})});
}

/// Hands by fingers; what they count as follows from them.
void readFists(const JsonReader& json, RoomVote& vote)
{
    std::vector<int> hands;
    json.each([&](const JsonReader& item) { hands.push_back(readCount(item)); });
    if (!json.failed() && hands.size() != fistCount)
        json.fail(OGIVE_TR("design", "fists are six counts, from no finger to five"));
    if (json.failed())
        return;
    std::array<int, fistCount> fists{};
    std::copy(hands.begin(), hands.end(), fists.begin());
    vote.takeFists(fists);
}

void readRoomVote(const JsonReader& json, Workshop& workshop)
{
    RoomVote vote;
    vote.decision = requiredText(json, "decision");
    vote.option = json.textOr("option", {});
    vote.agree = countOr0(json, "agree");
    vote.discuss = countOr0(json, "discuss");
    vote.against = countOr0(json, "against");
    if (json.has("fists"))
        readFists(json.at("fists"), vote);
    vote.date = json.textOr("date", {});
    vote.rest = workshopMembersBut(json.json(),
                                   {"decision", "option", "agree", "discuss", "against", "fists", "date"});
    if (!json.failed() && vote.hands() > mostHands)
        json.fail(OGIVE_TR("design", "more than %1 hands").arg(static_cast<double>(mostHands)));
    if (!json.failed() && workshop.roomVote(vote.decision) != nullptr)
        failNamedTwice(json.at("decision"), vote.decision);
    workshop.roomVotes.push_back(std::move(vote));
}

void readDots(const JsonReader& json, Workshop& workshop)
{
    OptionDots dots{requiredText(json, "decision"), requiredText(json, "option"), countOr0(json, "dots"),
                    workshopMembersBut(json.json(), {"decision", "option", "dots"})};
    const auto isSame = [&](const OptionDots& other) {
        return other.decision == dots.decision && other.option == dots.option;
    };
    if (!json.failed() && std::any_of(workshop.dots.begin(), workshop.dots.end(), isSame))
        failNamedTwice(json.at("option"), dots.option);
    workshop.dots.push_back(std::move(dots));
}

void readWorkshopNote(const JsonReader& json, Workshop& workshop)
{
    workshop.notes.push_back({json.textOr("page", {}), requiredText(json, "text"), json.textOr("by", {}),
                              json.textOr("date", {}),
                              workshopMembersBut(json.json(), {"page", "text", "by", "date"})});
}

void readAction(const JsonReader& json, Workshop& workshop)
{
    workshop.actions.push_back({requiredText(json, "text"), json.textOr("owner", {}), json.textOr("due", {}),
                                json.booleanOr("done", false),
                                workshopMembersBut(json.json(), {"text", "owner", "due", "done"})});
}

ParticipantAnswers::Answer readParticipantAnswer(const std::string& field, const JsonReader& json)
{
    ParticipantAnswers::Answer answer;
    answer.field = FieldId(field);
    if (!json.requireObject())
        return answer;
    if (json.has("value"))
        answer.value = readValue(json.at("value"));
    answer.comment = json.textOr("comment", {});
    answer.rest = workshopMembersBut(json.json(), {"value", "comment"});
    return answer;
}

void readParticipant(const JsonReader& json, Workshop& workshop)
{
    ParticipantAnswers participant;
    participant.by = requiredText(json, "by");
    if (json.has("answers"))
        json.at("answers").eachMember([&](const std::string& field, const JsonReader& answer) {
            participant.answers.push_back(readParticipantAnswer(field, answer));
        });
    participant.rest = workshopMembersBut(json.json(), {"by", "answers"});
    const auto isSame = [&](const ParticipantAnswers& other) { return other.by == participant.by; };
    if (!json.failed() && std::any_of(workshop.participants.begin(), workshop.participants.end(), isSame))
        failNamedTwice(json.at("by"), participant.by);
    workshop.participants.push_back(std::move(participant));
}

void writeText(Json& json, const char* key, const std::string& text)
{
    if (!text.empty())
        json[key] = text;
}

Json withKept(Json json, const Json& rest)
{
    for (const auto& [key, value] : rest.items())
        json[key] = value;
    return json;
}

Json entryJson(const DeckPage& page)
{
    Json json = Json::object();
    json["id"] = page.id;
    if (!page.isOn)
        json["on"] = false;
    writeText(json, "notes", page.notes);
    return json;
}

Json entryJson(const WorkshopQuestion& question)
{
    Json json = Json::object();
    json["text"] = question.text;
    writeText(json, "owner", question.owner);
    writeText(json, "due", question.due);
    writeText(json, "answer", question.answer);
    writeText(json, "decision", question.decision);
    return json;
}

Json entryJson(const WorkshopVote& vote)
{
    Json json = Json::object();
    json["decision"] = vote.decision;
    writeText(json, "option", vote.option);
    writeText(json, "by", vote.by);
    writeText(json, "vote", vote.vote);
    writeText(json, "comment", vote.comment);
    return json;
}

Json entryJson(const RoomVote& vote)
{
    Json json = Json::object();
    json["decision"] = vote.decision;
    writeText(json, "option", vote.option);
    json["agree"] = vote.agree;
    json["discuss"] = vote.discuss;
    json["against"] = vote.against;
    if (vote.fists)
        json["fists"] = *vote.fists;
    writeText(json, "date", vote.date);
    return json;
}

Json entryJson(const OptionDots& dots)
{
    return {{"decision", dots.decision}, {"option", dots.option}, {"dots", dots.dots}};
}

Json entryJson(const WorkshopNote& note)
{
    Json json = Json::object();
    writeText(json, "page", note.page);
    json["text"] = note.text;
    writeText(json, "by", note.by);
    writeText(json, "date", note.date);
    return json;
}

Json entryJson(const WorkshopAction& action)
{
    Json json = Json::object();
    json["text"] = action.text;
    writeText(json, "owner", action.owner);
    writeText(json, "due", action.due);
    if (action.isDone)
        json["done"] = true;
    return json;
}

Json entryJson(const ParticipantAnswers& participant)
{
    Json json = Json::object();
    json["by"] = participant.by;
    for (const ParticipantAnswers::Answer& answer : participant.answers) {
        Json written = Json::object();
        written["value"] = statedJson(answer.value);
        writeText(written, "comment", answer.comment);
        json["answers"][answer.field.value] = withKept(std::move(written), answer.rest);
    }
    return json;
}

template <class Entry>
void writeEntries(Json& json, const char* key, const std::vector<Entry>& entries)
{
    for (const Entry& entry : entries)
        json[key].push_back(withKept(entryJson(entry), entry.rest));
}

} // namespace

Workshop readWorkshop(const JsonReader& json)
{
    Workshop workshop;
    if (json.json().is_array() && json.json().empty())
        return workshop;
    if (!json.requireObject())
        return workshop;
    const auto readAll = [&](std::string_view key, void (*readEntry)(const JsonReader&, Workshop&)) {
        json.eachOf(key, [&](const JsonReader& entry) {
            if (entry.requireObject())
                readEntry(entry, workshop);
        });
    };
    readAll("pages", readPage);
    readAll("questions", readQuestion);
    readAll("votes", readVote);
    readAll("room_votes", readRoomVote);
    readAll("dots", readDots);
    readAll("notes", readWorkshopNote);
    readAll("actions", readAction);
    readAll("participants", readParticipant);
    workshop.areAnswersShown = json.booleanOr("answers_shown", false);
    workshop.rest = workshopMembersBut(json.json(), {"pages", "questions", "votes", "room_votes", "dots",
                                                     "notes", "actions", "participants", "answers_shown"});
    return workshop;
}

Json workshopJson(const Workshop& workshop)
{
    if (workshop.isEmpty())
        return nullptr;
    Json json = Json::object();
    writeEntries(json, "pages", workshop.pages);
    writeEntries(json, "questions", workshop.questions);
    writeEntries(json, "votes", workshop.votes);
    writeEntries(json, "room_votes", workshop.roomVotes);
    writeEntries(json, "dots", workshop.dots);
    writeEntries(json, "notes", workshop.notes);
    writeEntries(json, "actions", workshop.actions);
    writeEntries(json, "participants", workshop.participants);
    if (workshop.areAnswersShown)
        json["answers_shown"] = true;
    return withKept(std::move(json), workshop.rest);
}

} // namespace ogive
