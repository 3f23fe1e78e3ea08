#include "core/workshop/session_log.h"

#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

SessionEvent eventOf(SessionEvent::Kind kind, const std::string& at, const Pairs& outcomes = {})
{
    SessionEvent event;
    event.at = at;
    event.kind = kind;
    event.outcomes = outcomes;
    return event;
}

/// A workshop in which the architecture flips and flips back.
SessionLog sampleLog()
{
    SessionLog log{"Assistant",
                   "Year 1",
                   "2026-03-04T09:30:00Z",
                   {{"architecture", "serverless"}, {"vector_db", "qdrant"}, {"framework", ""}},
                   {}};
    SessionEvent page = eventOf(SessionEvent::Kind::Page, "2026-03-04T09:30:05Z");
    page.page = "decision:architecture";
    SessionEvent whatIf =
        eventOf(SessionEvent::Kind::WhatIf, "2026-03-04T09:31:00Z", {{"architecture", "microservices"}});
    whatIf.page = page.page;
    whatIf.decision = "architecture";
    whatIf.field = "expected_traffic";
    whatIf.value = "150,000 requests/day";
    SessionEvent dropped =
        eventOf(SessionEvent::Kind::Dropped, "2026-03-04T09:33:00Z", {{"architecture", "serverless"}});
    SessionEvent note = eventOf(SessionEvent::Kind::Note, "2026-03-04T09:34:00Z");
    note.text = "Ask *finance*\nbefore <May>";
    log.events = {page, whatIf, dropped, note};
    return log;
}

std::string textOfLog(const SessionLog& log)
{
    std::string text = sessionStartLine(log);
    for (const SessionEvent& event : log.events)
        text += sessionEventLine(event);
    return text;
}

std::vector<SessionLog> readLogs(const std::string& text)
{
    auto logs = readSessionLogs(text, "a.session.jsonl");
    if (!logs)
        FAIL(describe(logs.error()));
    return *logs;
}

Error logsRefused(const std::string& text)
{
    const auto logs = readSessionLogs(text, "a.session.jsonl");
    REQUIRE_FALSE(logs);
    CHECK(logs.error().place.file == "a.session.jsonl");
    return logs.error();
}

const std::string startLine = "{\"format\": \"ogive-session\", \"version\": 1}\n";

} // namespace

TEST_CASE("sessions survive being written and read, one below the other")
{
    const SessionLog log = sampleLog();
    SessionLog second;
    second.design = "Assistant";
    second.start = "2026-03-05T09:00:00Z";
    CHECK(readLogs(textOfLog(log) + textOfLog(second) + textOfLog(log)) ==
          std::vector<SessionLog>{log, second, log});
    CHECK(sessionEventLine(log.events[3]).find('\n') == sessionEventLine(log.events[3]).size() - 1);
}

TEST_CASE("every kind of event survives being written and read, with members that are not known")
{
    SessionLog log = sampleLog();
    log.events.clear();
    for (int kind = 0; kind <= static_cast<int>(SessionEvent::Kind::Undo); ++kind)
        log.events.push_back(eventOf(static_cast<SessionEvent::Kind>(kind), "2026-03-04T09:30:05Z"));
    log.events.back().rest["x_later"] = Json::parse(R"([1, {"deep": true}])");
    CHECK(readLogs(textOfLog(log)) == std::vector<SessionLog>{log});
}

TEST_CASE("a record without a session, or with blank lines and Windows line ends, is read")
{
    CHECK(readLogs("").empty());
    CHECK(readLogs("\n \n").empty());
    CHECK(readLogs("\n{\"format\": \"ogive-session\"}\r\n\r\n{\"kind\": \"page\"}\r\n").at(0).events.size() ==
          1);
}

TEST_CASE("a last line that was cut off is left out, wherever it was cut")
{
    const SessionLog log = sampleLog();
    SessionLog shorter = log;
    shorter.events.pop_back();
    const std::string kept = textOfLog(shorter);
    const std::string last = sessionEventLine(log.events.back());
    for (std::size_t length = 0; length + 1 < last.size(); ++length) {
        INFO(length);
        CHECK(readLogs(kept + last.substr(0, length)) == std::vector<SessionLog>{shorter});
    }
    CHECK(readLogs(kept + last.substr(0, last.size() - 1)) == std::vector<SessionLog>{log});
    CHECK(readLogs(kept + "{\"kind\": \"note\", \"text\": \"\xE2\x82") == std::vector<SessionLog>{shorter});
    CHECK(readLogs("{\"format\": \"ogive-ses").empty());
}

TEST_CASE("a record of another shape is refused with its line")
{
    const auto [text, line, pointer] = GENERATE(table<std::string, int, std::string>({
        {"{\"kind\": \"page\"}\n", 1, ""},
        {"7\n", 1, ""},
        {"{\"format\": \"ogive-design\"}\n", 1, "/format"},
        {startLine + "{\"kind\": \"party\"}\n", 2, "/kind"},
        {startLine + "{\"kind\": 3}\n", 2, "/kind"},
        {startLine + "{\"at\": \"x\"}\n", 2, ""},
        {startLine + "{\"kind\": \"page\", \"at\": 7}\n", 2, "/at"},
        {startLine + "{\"kind\": \"page\", \"outcomes\": []}\n", 2, "/outcomes"},
        {startLine + "{\"kind\": \"page\", \"outcomes\": {\"a\": 1}}\n", 2, "/outcomes/a"},
        {startLine + "{\"kind\": \"page\", \"kind\": \"page\"}\n", 2, "/kind"},
        {startLine + "\n[]\n", 3, ""},
    }));
    INFO(text);
    const Error error = logsRefused(text);
    CHECK(error.place.line == line);
    CHECK(error.place.pointer == pointer);
}

TEST_CASE("a record that is no text, too deep, too large or of a newer version is refused")
{
    CHECK(logsRefused(startLine + "{\"kind\": \"page\n" + startLine).place.line == 2);
    CHECK(logsRefused("{\"format\": \"\xFF\"}\n").code == ErrorCode::Syntax);
    CHECK(logsRefused(startLine + std::string(40, '[') + std::string(40, ']') + "\n").code ==
          ErrorCode::TooDeep);
    CHECK(logsRefused(startLine + "\"" + std::string(5'000'000, 'x') + "\"\n").code == ErrorCode::TooLarge);
    CHECK(logsRefused(std::string(65'000'000, ' ')).code == ErrorCode::TooLarge);
    const Error newer = logsRefused("{\"format\": \"ogive-session\", \"version\": 2}\n");
    CHECK(newer.code == ErrorCode::NewerVersion);
    CHECK(newer.place.line == 1);
    CHECK(logsRefused("{\"format\": \"ogive-session\", \"version\": 0}\n").code == ErrorCode::Invalid);
}

TEST_CASE("outcomes stand by id, and only what changed follows")
{
    const Pairs before{{"architecture", "serverless"}, {"vector_db", "qdrant"}, {"framework", ""}};
    CHECK(changedOutcomes(before, before).empty());
    CHECK(
        changedOutcomes(before, {{"architecture", "edge"}, {"vector_db", "qdrant"}, {"framework", "dspy"}}) ==
        Pairs{{"architecture", "edge"}, {"framework", "dspy"}});
    // What does not arise any more is as one that is open; one that arises and is open is no change.
    CHECK(changedOutcomes(before, {{"architecture", "serverless"}, {"llm_model", ""}}) ==
          Pairs{{"vector_db", ""}});
    Scenario scenario = scenarioOf({{"expected_traffic", 5000.0}, {"team_size", 3.0}});
    const Pairs ids = outcomeIds(builtIn(), evaluate(builtIn(), scenario));
    CHECK(std::find(ids.begin(), ids.end(),
                    std::pair<std::string, std::string>("architecture", "monolith")) != ids.end());
    scenario.overrides.emplace_back(DecisionId("architecture"), Override{OptionId("edge"), "so", {}, {}});
    CHECK(changedOutcomes(ids, outcomeIds(builtIn(), evaluate(builtIn(), scenario))) ==
          Pairs{{"architecture", "edge"}});
}

TEST_CASE("a replay stands where so many events have led")
{
    const SessionLog log = sampleLog();
    CHECK(momentOf(log, 0).outcomes == log.outcomes);
    CHECK(momentOf(log, 0).flipped.empty());
    CHECK(momentOf(log, 1).flipped.empty());
    CHECK(momentOf(log, 2).flipped == std::vector<std::string>{"architecture"});
    CHECK(momentOf(log, 2).outcomes[0].second == "microservices");
    CHECK(momentOf(log, 2).outcomes[1].second == "qdrant");
    CHECK(momentOf(log, 3).flipped == std::vector<std::string>{"architecture"});
    CHECK(momentOf(log, 4).flipped.empty());
    CHECK(momentOf(log, 4).outcomes == log.outcomes);
    CHECK(momentOf(log, 400) == momentOf(log, 4));
}

TEST_CASE("the record says in order what was shown, asked and decided")
{
    const std::string text = sessionMarkdown(builtIn(), sampleLog());
    const auto at = [&](const std::string& part) {
        INFO(text);
        INFO(part);
        const std::size_t found = text.find(part);
        REQUIRE(found != std::string::npos);
        return found;
    };
    CHECK(text.starts_with("# Workshop on Assistant\n"));
    CHECK(at("Scenario Year 1, 2026-03-04, 09:30 to 09:34 UTC") < at("## 09:30 Architecture"));
    CHECK(at("- 09:31 What if on Architecture Traffic = 150,000 requests/day") <
          at("- **Architecture**: Serverless → Microservices"));
    CHECK(at("- **Architecture**: Serverless → Microservices") < at("- 09:33 What-if dropped"));
    CHECK(at("- 09:33 What-if dropped") < at("- **Architecture**: Microservices → Serverless"));
    CHECK(at("- 09:34 Note: Ask \\*finance\\*<br>before &lt;May&gt;") < at("## Decisions"));
    at("| Vector database | Qdrant | as at the start |");
    at("| Framework | open | as at the start |");
}

TEST_CASE("a record of ids that the knowledge does not know shows them as they are")
{
    SessionLog log = sampleLog();
    log.outcomes = {{"gone", "old-way"}};
    log.events = {eventOf(SessionEvent::Kind::Override, "soon", {{"gone", "new-way"}})};
    const std::string text = sessionMarkdown(builtIn(), log);
    CHECK(text.find("- soon Decided") != std::string::npos);
    CHECK(text.find("| gone | old-way | **new-way** |") != std::string::npos);
}
