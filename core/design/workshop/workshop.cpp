#include "core/design/workshop/workshop.h"

namespace ogive {

Workshop readWorkshop(const JsonReader& json)
{
    Workshop workshop;
    if (json.json().is_array() && json.json().empty())
        return workshop;
    if (!json.requireObject())
        return workshop;
    json.eachOf("questions", [&](const JsonReader& question) {
        workshop.questions.push_back({question.text("text"), question.textOr("owner", {}),
                                      question.textOr("due", {}), question.textOr("answer", {})});
    });
    json.eachOf("votes", [&](const JsonReader& vote) {
        workshop.votes.push_back({vote.text("decision"), vote.textOr("option", {}), vote.textOr("by", {}),
                                  vote.textOr("vote", {}), vote.textOr("comment", {})});
    });
    json.eachOf("actions", [&](const JsonReader& action) {
        workshop.actions.push_back({action.text("text"), action.textOr("owner", {}), action.textOr("due", {}),
                                    action.booleanOr("done", false)});
    });
    return workshop;
}

Workshop workshopIn(const Json& designRest)
{
    const auto found = designRest.find("workshop");
    if (found == designRest.end())
        return {};
    ReadLog log;
    Workshop workshop = readWorkshop(JsonReader(*found, log));
    return log.error ? Workshop{} : workshop;
}

} // namespace ogive
