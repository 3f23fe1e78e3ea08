#include "tests/ui/presentation/stage_bench.h"
#include "ui/presentation/panels/count_row.h"
#include "ui/presentation/panels/vote_panel.h"
#include "ui/widgets/pages/day_edit.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>

using namespace ogive;
using namespace ogive::ui;

namespace {

using namespace Qt::Literals::StringLiterals;
using ui::test::StageBench;

const RoomVote* voteOn(const StageBench& bench, const char* decision)
{
    return bench.session.design().workshop.roomVote(decision);
}

/// What Tab reaches in the open panel, by its accessible name.
template <class W>
W* inPanel(const StageBench& bench, const QString& name)
{
    for (W* found : bench.stage().panel()->findChildren<W*>())
        if (found->accessibleName() == name)
            return found;
    FAIL("nothing in the panel is named " << name.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("hands are counted with 1 2 3, and taken back with Shift", "[presentation]")
{
    StageBench bench(u"present:decision:vector_db"_s);
    bench.press(Qt::Key_V);
    for (int i = 0; i < 4; ++i)
        bench.press(Qt::Key_1);
    bench.press(Qt::Key_2);
    bench.press(Qt::Key_3);
    bench.press(Qt::Key_3, Qt::ShiftModifier);
    const RoomVote* vote = voteOn(bench, "vector_db");
    REQUIRE(vote != nullptr);
    CHECK(vote->agree == 4);
    CHECK(vote->discuss == 1);
    CHECK(vote->against == 0);
    CHECK(vote->option == bench.shown("vector_db"));
    CHECK(vote->date == "2026-11-22");
    bench.press(Qt::Key_Backspace); // the last that was added and is there: the one against is gone already
    CHECK(bench.pageId() == u"decision:vector_db"_s);

    // One step of undo for the whole vote.
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(voteOn(bench, "vector_db") == nullptr);
    CHECK(inPanel<QPushButton>(bench, u"Agree: one less"_s)->isEnabled() == false);
}

TEST_CASE("fist of five counts 0 to 5, and sums up", "[presentation]")
{
    StageBench bench(u"present:decision:vector_db"_s);
    bench.press(Qt::Key_V);
    bench.press(Qt::Key_F);
    for (const int key : {Qt::Key_5, Qt::Key_4, Qt::Key_3, Qt::Key_0})
        bench.press(key);
    const RoomVote* vote = voteOn(bench, "vector_db");
    REQUIRE(vote != nullptr);
    REQUIRE(vote->fists.has_value());
    CHECK(*vote->fists == std::array<int, fistCount>{1, 0, 0, 1, 1, 1});
    CHECK(vote->agree == 2);
    CHECK(vote->discuss == 1);
    CHECK(vote->against == 1);
    bench.press(Qt::Key_Backspace);
    CHECK((*voteOn(bench, "vector_db")->fists)[0] == 0);
}

TEST_CASE("buttons count too, for mouse and finger", "[presentation]")
{
    StageBench bench(u"present:decision:vector_db"_s);
    bench.stage().run(StageAction::Vote);
    QTest::mouseClick(inPanel<QPushButton>(bench, u"Agree: one more"_s), Qt::LeftButton);
    QTest::mouseClick(inPanel<QPushButton>(bench, u"Agree: one more"_s), Qt::LeftButton);
    QTest::mouseClick(inPanel<QPushButton>(bench, u"Agree: one less"_s), Qt::LeftButton);
    REQUIRE(voteOn(bench, "vector_db") != nullptr);
    CHECK(voteOn(bench, "vector_db")->agree == 1);
}

TEST_CASE("a vote is about the outcome that is shown", "[presentation]")
{
    StageBench bench(u"present:decision:architecture"_s);
    bench.press(Qt::Key_V);
    bench.press(Qt::Key_1);
    CHECK(voteOn(bench, "architecture")->option == "serverless");
    bench.press(Qt::Key_Escape);
    WhatIfControl* traffic = bench.control("expected_traffic");
    REQUIRE(traffic != nullptr);
    emit traffic->tried(200'000);
    ui::test::settle();
    bench.press(Qt::Key_V);
    bench.press(Qt::Key_3);
    CHECK(voteOn(bench, "architecture")->option == "microservices");
    CHECK(voteOn(bench, "architecture")->agree == 0);
    CHECK(voteOn(bench, "architecture")->against == 1);
}

TEST_CASE("dots go to the options, by key", "[presentation]")
{
    StageBench bench(u"present:decision:vector_db"_s);
    bench.press(Qt::Key_D);
    bench.press(Qt::Key_2);
    bench.press(Qt::Key_2);
    bench.press(Qt::Key_1);
    bench.press(Qt::Key_1, Qt::ShiftModifier);
    const auto& dots = bench.session.design().workshop.dots;
    REQUIRE(dots.size() == 1);
    CHECK(dots.front().dots == 2);
    const auto rows = bench.stage().panel()->findChildren<CountRow*>();
    REQUIRE(rows.size() >= 2);
    CHECK(rows[1]->count() == 2);
}

TEST_CASE("a note is written down on its page without leaving it", "[presentation]")
{
    StageBench bench(u"present:cost"_s);
    bench.press(Qt::Key_N);
    bench.type(u"Ask 3 vendors"_s); // digits and letters belong to the note
    bench.press(Qt::Key_Return);
    CHECK(bench.stage().panel() == nullptr);
    CHECK(bench.pageId() == u"cost"_s);
    const auto& notes = bench.session.design().workshop.notes;
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().text == "Ask 3 vendors");
    CHECK(notes.front().page == "cost");
    CHECK(notes.front().date == "2026-11-22");
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.session.design().workshop.notes.empty());
    bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(bench.session.design().workshop.notes.size() == 1);
}

TEST_CASE("an empty note is refused, and Esc forgets it", "[presentation]")
{
    StageBench bench(u"present:cost"_s);
    bench.press(Qt::Key_N);
    bench.press(Qt::Key_Return);
    CHECK(bench.stage().panel() != nullptr);
    bench.press(Qt::Key_Escape);
    CHECK(bench.stage().panel() == nullptr);
    CHECK(bench.session.undoStack()->count() == 0);
}

TEST_CASE("questions and actions have an owner and a day", "[presentation]")
{
    StageBench bench(u"present:decision:vector_db"_s);
    bench.press(Qt::Key_O);
    bench.type(u"Who runs it at night?"_s);
    bench.press(Qt::Key_Tab);
    bench.type(u"Mara"_s);
    bench.press(Qt::Key_Tab);
    bench.type(u"in 2 weeks"_s);
    bench.press(Qt::Key_Return);
    const auto& questions = bench.session.design().workshop.questions;
    REQUIRE(questions.size() >= 1);
    CHECK(questions.back().text == "Who runs it at night?");
    CHECK(questions.back().owner == "Mara");
    CHECK(questions.back().due == "2026-12-06");
    CHECK(questions.back().decision == "vector_db");

    bench.press(Qt::Key_A);
    bench.type(u"Measure recall"_s);
    inPanel<DayEdit>(bench, u"Due"_s)->setText(u"some day"_s);
    bench.press(Qt::Key_Return);
    REQUIRE(bench.stage().panel() != nullptr); // that is no day
    inPanel<DayEdit>(bench, u"Due"_s)->setText(u"2027-01-15"_s);
    bench.press(Qt::Key_Return);
    REQUIRE(bench.session.design().workshop.actions.size() >= 1);
    CHECK(bench.session.design().workshop.actions.back().text == "Measure recall");
    CHECK(bench.session.design().workshop.actions.back().due == "2027-01-15");
}

TEST_CASE("an override needs a rationale, and can be taken back", "[presentation]")
{
    StageBench bench(u"present:decision:vector_db"_s);
    const QString before = bench.chosen("vector_db");
    bench.press(Qt::Key_R);
    auto* option = inPanel<QComboBox>(bench, u"The room's choice"_s);
    option->setFocus();
    option->setCurrentIndex(1);
    bench.press(Qt::Key_Return);
    CHECK(bench.stage().panel() != nullptr);
    CHECK(bench.chosen("vector_db") == before);
    bench.type(u"We run it already"_s);
    bench.press(Qt::Key_Return);
    CHECK(bench.stage().panel() == nullptr);
    CHECK(bench.chosen("vector_db") != before);
    const Override* stated = bench.session.scenario().overrideOf(DecisionId("vector_db"));
    REQUIRE(stated != nullptr);
    CHECK(stated->rationale == "We run it already");
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.chosen("vector_db") == before);
}

TEST_CASE("what needs a decision says so elsewhere", "[presentation]")
{
    StageBench bench(u"present:cost"_s);
    for (const int key : {Qt::Key_V, Qt::Key_D, Qt::Key_R}) {
        bench.press(key);
        CHECK(bench.stage().panel() == nullptr);
        CHECK(bench.stage().toast().words() == u"That goes on the page of a decision."_s);
    }
}

TEST_CASE("no panel covers the tree or the title", "[presentation]")
{
    StageBench bench(u"present:decision:vector_db"_s);
    for (const QSize& size : {QSize(1024, 768), QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)}) {
        bench.stage().resize(size);
        ui::test::settle();
        const PageView& page = bench.stage().page();
        for (const StageAction action : {StageAction::Vote, StageAction::Dots, StageAction::Note,
                                         StageAction::Question, StageAction::Action, StageAction::Override}) {
            bench.stage().run(action);
            ui::test::settle();
            const QRect panel = bench.stage().panel()->geometry();
            CHECK(bench.stage().rect().contains(panel));
            CHECK(panel.top() > page.placeOf({0, 96, 0, 60}).bottom());
            // What the tree draws, not all of the room that it is given.
            for (const Shape& shape : page.picture().figure.shapes) {
                const auto* box = std::get_if<ogive::Box>(&shape);
                if (box != nullptr && box->fill == Ink::Accent)
                    CHECK_FALSE(panel.intersects(page.placeOf(box->rect)));
            }
            const QSize needed = bench.stage().panel()->minimumSizeHint();
            CHECK(panel.width() >= needed.width());
            CHECK(panel.height() >= needed.height());
        }
        bench.stage().closePanel();
    }
}

TEST_CASE("Tab stays in the open panel", "[presentation]")
{
    StageBench bench(u"present:decision:vector_db"_s);
    bench.press(Qt::Key_O);
    for (int i = 0; i < 8; ++i) {
        bench.press(Qt::Key_Tab);
        CHECK(bench.stage().panel()->isAncestorOf(bench.stage().focusWidget()));
    }
}

TEST_CASE("what the room says is in the recovery copy at once", "[presentation]")
{
    StageBench bench(u"present:cost"_s);
    const QDir copies(bench.settings.stateFolder() + u"/recovery"_s);
    bench.press(Qt::Key_N);
    bench.type(u"Ask the vendor"_s);
    QTest::keyClick(bench.stage().focusWidget(), Qt::Key_Return); // no time for anything else
    bool isKept = false;
    for (const QFileInfo& copy : copies.entryInfoList(QDir::Files)) {
        QFile file(copy.filePath());
        isKept = isKept || (file.open(QIODevice::ReadOnly) && file.readAll().contains("Ask the vendor"));
    }
    CHECK(isKept);
}

TEST_CASE("the record holds what was shown, tried and said", "[presentation]")
{
    StageBench bench(u"present:decision:architecture"_s);
    bench.settings.setKeepsSessionRecord(true);
    REQUIRE(bench.document.saveAs(bench.file(u"room.ogive.json"_s)));
    WhatIfControl* traffic = bench.control("expected_traffic");
    REQUIRE(traffic != nullptr);
    traffic->setFocus();
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_X);
    bench.press(Qt::Key_Right);
    bench.press(Qt::Key_N);
    bench.type(u"Fine"_s);
    bench.press(Qt::Key_Return);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    std::vector<SessionEvent::Kind> kinds;
    for (const SessionEvent& event : bench.room().record().log().events)
        kinds.push_back(event.kind);
    using Kind = SessionEvent::Kind;
    CHECK(kinds == std::vector{Kind::Page, Kind::WhatIf, Kind::Dropped, Kind::Page, Kind::Note, Kind::Undo});
    const SessionEvent& tried = bench.room().record().log().events[1];
    CHECK(tried.field == "expected_traffic");
    CHECK(tried.value == "200,000 requests/day");
    CHECK(std::ranges::find(tried.outcomes, std::pair<std::string, std::string>(
                                                "architecture", "microservices")) != tried.outcomes.end());
    QFile file(bench.file(u"room.session.jsonl"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto logs = readSessionLogs(file.readAll().toStdString(), "room");
    REQUIRE(logs);
    CHECK(logs->front() == bench.room().record().log());
}
