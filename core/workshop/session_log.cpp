#include "core/workshop/session_log.h"

#include "core/base/json_reader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ogive {
namespace {

constexpr std::string_view sessionFormat = "ogive-session";
constexpr int sessionVersion = 1;
constexpr JsonLimits sessionLineLimits{4'000'000, 32};
/// The names of SessionEvent::Kind, in its order.
constexpr std::array<std::string_view, 12> eventKinds{"page",     "what-if", "kept",    "dropped",
                                                      "override", "vote",    "dots",    "note",
                                                      "question", "action",  "answers", "undo"};
constexpr std::array<std::string_view, 8> eventKeys{"at",    "kind",  "page", "decision",
                                                    "field", "value", "text", "outcomes"};

using Outcomes = std::vector<std::pair<std::string, std::string>>;

/// A decision's outcome by id; empty where it is open or does not arise.
std::string_view outcomeIn(const Outcomes& outcomes, std::string_view decision)
{
    const auto found = std::find_if(outcomes.begin(), outcomes.end(),
                                    [&](const auto& entry) { return entry.first == decision; });
    return found == outcomes.end() ? std::string_view() : std::string_view(found->second);
}

void setOutcome(Outcomes& outcomes, const std::pair<std::string, std::string>& now)
{
    const auto found = std::find_if(outcomes.begin(), outcomes.end(),
                                    [&](const auto& entry) { return entry.first == now.first; });
    if (found == outcomes.end())
        outcomes.push_back(now);
    else
        found->second = now.second;
}

Json outcomesJson(const Outcomes& outcomes)
{
    Json json = Json::object();
    for (const auto& [decision, option] : outcomes)
        json[decision] = option;
    return json;
}

Outcomes readOutcomes(const JsonReader& json)
{
    Outcomes outcomes;
    if (json.has("outcomes"))
        json.at("outcomes").eachMember([&](const std::string& decision, const JsonReader& option) {
            outcomes.emplace_back(decision, option.text());
        });
    return outcomes;
}

std::string oneLine(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

SessionLog readStart(const JsonReader& json)
{
    if (json.text("format") != sessionFormat && !json.failed())
        json.at("format").fail(
            OGIVE_TR("session", "this is no record of a workshop: \"format\" must be \"ogive-session\""));
    const double version = json.numberIf("version").value_or(sessionVersion);
    if (version > sessionVersion)
        json.at("version").fail(OGIVE_TR("session", "this record needs a newer Ogive"), {},
                                ErrorCode::NewerVersion);
    else if (version < 1 || version != std::floor(version))
        json.at("version").fail(OGIVE_TR("session", "the version must be a whole number from 1"));
    return {json.textOr("design", {}),
            json.textOr("scenario", {}),
            json.textOr("start", {}),
            readOutcomes(json),
            {}};
}

SessionEvent readEvent(const JsonReader& json)
{
    SessionEvent event;
    const std::string kind = json.text("kind");
    const auto* const found = std::find(eventKinds.begin(), eventKinds.end(), kind);
    if (found != eventKinds.end())
        event.kind = static_cast<SessionEvent::Kind>(found - eventKinds.begin());
    else if (!json.failed())
        json.at("kind").fail(OGIVE_TR("session", "there is no event of the kind \"%1\"").arg(quotable(kind)),
                             {}, ErrorCode::Unknown);
    event.at = json.textOr("at", {});
    event.page = json.textOr("page", {});
    event.decision = json.textOr("decision", {});
    event.field = json.textOr("field", {});
    event.value = json.textOr("value", {});
    event.text = json.textOr("text", {});
    event.outcomes = readOutcomes(json);
    for (const auto& [key, value] : json.json().items())
        if (std::find(eventKeys.begin(), eventKeys.end(), key) == eventKeys.end())
            event.rest[key] = value;
    return event;
}

/// Reads one line into the sessions read so far.
std::optional<Error> readSessionLine(std::string_view line, const std::string& file,
                                     std::vector<SessionLog>& logs)
{
    const auto json = parseJson(line, file, sessionLineLimits);
    if (!json)
        return json.error();
    ReadLog log{file, {}};
    const JsonReader reader(*json, log);
    if (!reader.requireObject())
        return log.error;
    if (reader.has("format")) {
        logs.push_back(readStart(reader));
    } else {
        SessionEvent event = readEvent(reader);
        if (logs.empty())
            reader.fail(OGIVE_TR("session", "an event stands before the first session"));
        else
            logs.back().events.push_back(std::move(event));
    }
    return log.error;
}

} // namespace

Outcomes outcomeIds(const Knowledge& knowledge, const Evaluation& evaluation)
{
    Outcomes ids;
    for (std::size_t i = 0; i < evaluation.decisions.size(); ++i) {
        if (!evaluation.decisions[i].isRelevant)
            continue;
        const auto chosen = evaluation.decisions[i].chosen();
        const Decision& decision = knowledge.decisions[i];
        ids.emplace_back(decision.id.value, chosen ? decision.options[*chosen].id.value : std::string());
    }
    return ids;
}

Outcomes changedOutcomes(const Outcomes& before, const Outcomes& after)
{
    Outcomes changed;
    for (const auto& [decision, option] : after)
        if (outcomeIn(before, decision) != option)
            changed.emplace_back(decision, option);
    for (const auto& [decision, option] : before) {
        const bool isGone = std::none_of(after.begin(), after.end(),
                                         [&](const auto& entry) { return entry.first == decision; });
        if (isGone && !option.empty())
            changed.emplace_back(decision, std::string());
    }
    return changed;
}

std::string sessionStartLine(const SessionLog& log)
{
    Json json = Json::object();
    json["format"] = sessionFormat;
    json["version"] = sessionVersion;
    json["design"] = log.design;
    json["scenario"] = log.scenario;
    json["start"] = log.start;
    json["outcomes"] = outcomesJson(log.outcomes);
    return oneLine(json);
}

std::string sessionEventLine(const SessionEvent& event)
{
    Json json = Json::object();
    json["at"] = event.at;
    json["kind"] = eventKinds[static_cast<std::size_t>(event.kind)];
    const auto add = [&](const char* key, const std::string& text) {
        if (!text.empty())
            json[key] = text;
    };
    add("page", event.page);
    add("decision", event.decision);
    add("field", event.field);
    add("value", event.value);
    add("text", event.text);
    if (!event.outcomes.empty())
        json["outcomes"] = outcomesJson(event.outcomes);
    for (const auto& [key, value] : event.rest.items())
        if (key != "format")
            json[key] = value;
    return oneLine(json);
}

Result<std::vector<SessionLog>> readSessionLogs(std::string_view text, const std::string& file)
{
    std::vector<SessionLog> logs;
    if (text.size() > JsonLimits().bytes)
        return Failure(Error{ErrorCode::TooLarge,
                             {file, {}, 0},
                             OGIVE_TR("session", "larger than the limit of %1 MB")
                                 .arg(static_cast<double>(JsonLimits().bytes) / 1e6),
                             {}});
    int number = 0;
    while (!text.empty()) {
        ++number;
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        if (auto error = readSessionLine(line, file, logs)) {
            // A line that the program could not finish writing has no end, and no closing brace either.
            if (end == std::string_view::npos && error->code == ErrorCode::Syntax)
                break;
            error->place.line = number;
            return Failure(std::move(*error));
        }
    }
    return logs;
}

SessionMoment momentOf(const SessionLog& log, std::size_t events)
{
    SessionMoment moment{log.outcomes, {}};
    const std::size_t count = std::min(events, log.events.size());
    for (std::size_t i = 0; i < count; ++i)
        for (const auto& now : log.events[i].outcomes) {
            if (i + 1 == count && outcomeIn(moment.outcomes, now.first) != now.second)
                moment.flipped.push_back(now.first);
            setOutcome(moment.outcomes, now);
        }
    return moment;
}

} // namespace ogive
