#include "tests/ui/session/desk.h"
#include "ui/presentation/room/session_record.h"

#include <QSignalSpy>

using namespace ogive;
using namespace ogive::ui;

namespace {

SessionEvent noted(SessionEvent::Kind kind, const char* text)
{
    SessionEvent event;
    event.kind = kind;
    event.page = "brief";
    event.text = text;
    return event;
}

SessionLog beginning()
{
    SessionLog log;
    log.design = "Sample";
    log.scenario = "Baseline";
    return log;
}

std::vector<SessionLog> logsIn(const QString& path)
{
    auto logs = readSessionLogs(ui::test::readAll(path).toStdString(), "test");
    REQUIRE(logs);
    return *logs;
}

} // namespace

TEST_CASE("without the wish for a record nothing is written", "[presentation]")
{
    ui::test::Desk desk;
    desk.document.startBlank();
    REQUIRE(desk.document.saveAs(desk.path("design.ogive.json")));
    SessionRecord record(desk.document, desk.settings);
    record.begin(beginning());
    record.add(noted(SessionEvent::Kind::Note, "one"));
    CHECK(record.log().events.size() == 1);
    CHECK_FALSE(QFile::exists(desk.path("design.session.jsonl")));

    // Who wants it later has all of it.
    desk.settings.setKeepsSessionRecord(true);
    record.flush();
    CHECK(logsIn(desk.path("design.session.jsonl")).front().events.size() == 1);
}

TEST_CASE("each event is in the file at once, in order", "[presentation]")
{
    ui::test::Desk desk;
    desk.settings.setKeepsSessionRecord(true);
    desk.document.startBlank();
    REQUIRE(desk.document.saveAs(desk.path("design.ogive.json")));
    SessionRecord record(desk.document, desk.settings);
    record.begin(beginning());
    CHECK(logsIn(record.path()).size() == 1);
    record.add(noted(SessionEvent::Kind::Note, "one"));
    record.add(noted(SessionEvent::Kind::Question, "two"));
    const auto logs = logsIn(record.path());
    REQUIRE(logs.size() == 1);
    CHECK(logs.front() == record.log());
    REQUIRE(logs.front().events.size() == 2);
    CHECK(logs.front().events[1].text == "two");
    CHECK(logs.front().events[1].at.ends_with('Z'));

    // Another session goes on in the same file.
    SessionRecord later(desk.document, desk.settings);
    later.begin(beginning());
    later.add(noted(SessionEvent::Kind::Note, "three"));
    CHECK(logsIn(record.path()).size() == 2);
}

TEST_CASE("steps about the same thing are one event", "[presentation]")
{
    ui::test::Desk desk;
    SessionRecord record(desk.document, desk.settings);
    record.begin(beginning());
    SessionEvent first = noted(SessionEvent::Kind::Vote, "Agree 1");
    first.outcomes = {{"architecture", "edge"}};
    record.addSoon(first, "architecture");
    record.addSoon(noted(SessionEvent::Kind::Vote, "Agree 2"), "architecture");
    CHECK(record.log().events.empty());
    record.addSoon(noted(SessionEvent::Kind::Vote, "Agree 1"), "framework");
    record.flush();
    REQUIRE(record.log().events.size() == 2);
    CHECK(record.log().events[0].text == "Agree 2");
    CHECK(record.log().events[0].outcomes == first.outcomes);
}

TEST_CASE("a design without a file keeps its record until it has one", "[presentation]")
{
    ui::test::Desk desk;
    desk.settings.setKeepsSessionRecord(true);
    desk.document.startBlank();
    SessionRecord record(desk.document, desk.settings);
    QSignalSpy failed(&record, &SessionRecord::failed);
    record.begin(beginning());
    record.add(noted(SessionEvent::Kind::Note, "one"));
    CHECK(record.path().isEmpty());
    REQUIRE(desk.document.saveAs(desk.path("late.ogive.json")));
    CHECK(logsIn(desk.path("late.session.jsonl")).front() == record.log());

    // Under another name the whole of it goes there too.
    REQUIRE(desk.document.saveAs(desk.path("copy.ogive.json")));
    CHECK(logsIn(desk.path("copy.session.jsonl")).front() == record.log());
    CHECK(failed.isEmpty());
}

TEST_CASE("what can't be written is said once and not lost", "[presentation]")
{
    ui::test::Desk desk;
    desk.settings.setKeepsSessionRecord(true);
    desk.document.startBlank();
    REQUIRE(desk.document.saveAs(desk.path("design.ogive.json")));
    const QString path = desk.path("design.session.jsonl");
    REQUIRE(QDir().mkdir(path)); // no file can be there
    SessionRecord record(desk.document, desk.settings);
    QSignalSpy failed(&record, &SessionRecord::failed);
    record.begin(beginning());
    record.add(noted(SessionEvent::Kind::Note, "one"));
    record.add(noted(SessionEvent::Kind::Note, "two"));
    CHECK(failed.size() == 1);
    CHECK(failed.front().front().toString().contains(QStringLiteral("design.session.jsonl")));
    REQUIRE(QDir().rmdir(path));
    record.flush();
    CHECK(logsIn(path).front().events.size() == 2);
}

TEST_CASE("a line that was cut off does not spoil the next session", "[presentation]")
{
    ui::test::Desk desk;
    desk.settings.setKeepsSessionRecord(true);
    desk.document.startBlank();
    REQUIRE(desk.document.saveAs(desk.path("design.ogive.json")));
    const QString path = desk.path("design.session.jsonl");
    {
        SessionRecord record(desk.document, desk.settings);
        record.begin(beginning());
        record.add(noted(SessionEvent::Kind::Note, "one"));
    }
    const QByteArray whole = ui::test::readAll(path);
    ui::test::writeFile(path, whole + "{\"at\": \"2026-03-0");
    SessionRecord record(desk.document, desk.settings);
    record.begin(beginning());
    CHECK(logsIn(path).size() == 2);
    CHECK(ui::test::readAll(path).startsWith(whole));
}
