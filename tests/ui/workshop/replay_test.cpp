#include "ui/workshop/replay/replay_dialog.h"

#include "tests/ui/workshop/workshop_stage.h"
#include "ui/widgets/level_slider.h"
#include "ui/widgets/pages/message_bar.h"
#include "ui/workshop/replay/moment_strip.h"

#include <QTableView>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

namespace {

SessionEvent eventAt(const char* at, SessionEvent::Kind kind)
{
    SessionEvent event;
    event.at = at;
    event.kind = kind;
    return event;
}

/// A page, a what-if that flips the architecture, a note, and the what-if dropped again.
SessionLog sampleLog()
{
    SessionLog log;
    log.design = "Support";
    log.scenario = "Baseline";
    log.start = "2026-03-04T09:30:00Z";
    log.outcomes = {{"architecture", "monolith"}, {"vector_db", "pgvector"}};
    SessionEvent page = eventAt("2026-03-04T09:30:05Z", SessionEvent::Kind::Page);
    page.page = "decision:architecture";
    SessionEvent whatIf = eventAt("2026-03-04T09:31:00Z", SessionEvent::Kind::WhatIf);
    whatIf.page = "decision:architecture";
    whatIf.field = "expected_traffic";
    whatIf.value = "120,000 requests/day";
    whatIf.outcomes = {{"architecture", "microservices"}};
    SessionEvent note = eventAt("2026-03-04T09:32:00Z", SessionEvent::Kind::Note);
    note.text = "Check the peak";
    SessionEvent dropped = eventAt("2026-03-04T09:33:00Z", SessionEvent::Kind::Dropped);
    dropped.outcomes = {{"architecture", "monolith"}};
    log.events = {page, whatIf, note, dropped};
    return log;
}

std::string fileOf(const SessionLog& log)
{
    std::string text = sessionStartLine(log);
    for (const SessionEvent& event : log.events)
        text += sessionEventLine(event);
    return text;
}

struct ReplayStage : WorkshopStage {
    ReplayDialog& open(const std::string& text)
    {
        write(file(u"a.session.jsonl"_s), text);
        ReplayDialog& dialog = commands().showReplay();
        dialog.openFile(file(u"a.session.jsonl"_s));
        test::settle();
        return dialog;
    }
};

} // namespace

TEST_CASE("without a file the replay says what to open")
{
    ReplayStage stage;
    ReplayDialog& dialog = stage.commands().showReplay();
    CHECK(labelSays(dialog, u".session.jsonl"_s));
    CHECK(buttonOf(dialog, u"Open a record"_s).isEnabled());
    CHECK_FALSE(buttonOf(dialog, u"Save as Markdown"_s).isEnabled());
}

TEST_CASE("the slider scrubs through a session and marks what each event changed")
{
    ReplayStage stage;
    ReplayDialog& dialog = stage.open(fileOf(sampleLog()));
    auto* slider = named<LevelSlider>(dialog, u"Moment of the session"_s);
    REQUIRE(dialog.strip().outcomes().size() == 2);
    CHECK(dialog.strip().outcomes()[0] == MomentOutcome{u"Architecture"_s, u"Monolith"_s, {}});
    CHECK(labelSays(dialog, u"The session begins"_s));
    REQUIRE(slider->ticks().size() == 2);

    slider->setFocus();
    pressKey(*slider, Qt::Key_Right);
    CHECK(dialog.moment() == 1);
    CHECK(labelSays(dialog, u"Page: Architecture"_s));
    pressKey(*slider, Qt::Key_Right);
    CHECK(dialog.moment() == 2);
    CHECK(dialog.strip().outcomes()[0] ==
          MomentOutcome{u"Architecture"_s, u"Microservices"_s, u"Monolith"_s});
    CHECK(labelSays(dialog, u"120,000 requests/day"_s));
    pressKey(*slider, Qt::Key_Right);
    CHECK(dialog.strip().outcomes()[0] == MomentOutcome{u"Architecture"_s, u"Microservices"_s, {}});
    pressKey(*slider, Qt::Key_End);
    CHECK(dialog.moment() == 4);
    CHECK(dialog.events().currentIndex().row() == 4);
}

TEST_CASE("the list leads to a moment, and buttons go from change to change")
{
    ReplayStage stage;
    ReplayDialog& dialog = stage.open(fileOf(sampleLog()));
    CHECK(dialog.events().model()->rowCount() == 5);
    dialog.events().setCurrentIndex(dialog.events().model()->index(3, 0));
    CHECK(dialog.moment() == 3);
    CHECK(dialog.events().model()->index(3, 1).data().toString() == u"Note: Check the peak"_s);
    CHECK(dialog.events().model()->index(2, 3).data().toString() == u"Architecture becomes Microservices"_s);
    click(dialog, u"Previous change"_s);
    CHECK(dialog.moment() == 2);
    CHECK_FALSE(buttonOf(dialog, u"Previous change"_s).isEnabled());
    click(dialog, u"Next change"_s);
    CHECK(dialog.moment() == 4);
    CHECK_FALSE(buttonOf(dialog, u"Next change"_s).isEnabled());
}

TEST_CASE("of a broken file what stands before the error is shown, and where it is")
{
    ReplayStage stage;
    ReplayDialog& dialog = stage.open(fileOf(sampleLog()) + "{\"at\": nonsense}\n" + fileOf(sampleLog()));
    REQUIRE(dialog.file().sessions.size() == 1);
    CHECK(dialog.file().sessions.front() == sampleLog());
    REQUIRE(dialog.file().problem);
    CHECK(dialog.file().problem->place.line == 6);
    CHECK(dialog.messages().text().contains(u"a.session.jsonl:6"_s));
    CHECK(dialog.messages().isVisible());

    ReplayDialog& nothing = stage.open("not a session\n");
    CHECK(nothing.file().sessions.empty());
    CHECK(nothing.messages().text().contains(u"a.session.jsonl"_s));
    CHECK(buttonOf(nothing, u"Open a record"_s).isVisible());
}

TEST_CASE("a session is saved as Markdown")
{
    ReplayStage stage;
    ReplayDialog& dialog = stage.open(fileOf(sampleLog()));
    const QString path = stage.file(u"record.md"_s);
    answerFileDialog(path);
    click(dialog, u"Save as Markdown"_s);
    QFile written(path);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().toStdString() == sessionMarkdown(stage.session.knowledge(), sampleLog()));
    CHECK(dialog.messages().text().contains(u"record.md"_s));
}

TEST_CASE("the design's own sessions lie beside it")
{
    ReplayStage stage;
    CHECK(stage.commands().recordPath().isEmpty());
    REQUIRE(stage.document.saveAs(stage.file(u"support.ogive.json"_s)));
    CHECK(stage.commands().recordPath() == stage.file(u"support.session.jsonl"_s));
    stage.write(stage.commands().recordPath(), fileOf(sampleLog()));
    stage.commands().replayOwn();
    CHECK(stage.commands().showReplay().file().sessions.size() == 1);
}
