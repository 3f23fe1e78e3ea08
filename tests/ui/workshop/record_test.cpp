#include "ui/workshop/entries/record_dialog.h"

#include "tests/ui/workshop/workshop_stage.h"
#include "ui/widgets/number_edit.h"
#include "ui/workshop/entries/entry_list.h"
#include "ui/workshop/entries/entry_model.h"
#include "ui/workshop/frame/committed_text.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

namespace {

enum RecordTab { QuestionTab, ActionTab, NoteTab, VoteTab, DotTab, NameTab };

struct RecordStage : WorkshopStage {
    RecordDialog& dialog() { return commands().showRecord(); }
    EntryList& list(RecordTab tab)
    {
        dialog().showList(tab);
        test::settle();
        return *dialog().lists()[tab];
    }
    QString tabText(RecordTab tab) { return dialog().findChild<QTabWidget*>()->tabText(tab); }
    void change(ChangeWorkshop change) { REQUIRE(session.apply(std::move(change))); }
};

QString cellOf(EntryList& list, int row, int column)
{
    return list.table().model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("a question is added, answered and removed, and each step can be undone")
{
    RecordStage stage;
    EntryList& list = stage.list(QuestionTab);
    CHECK(labelSays(list, u"No question is open"_s));
    click(list, u"Add"_s);
    click(list, u"Add to the list"_s);
    CHECK(labelSays(list, u"“Question” must not be empty."_s));
    QTest::keyClicks(named<CommittedText>(list, u"Question"_s), u"Who owns the data?"_s);
    click(list, u"Add to the list"_s);
    REQUIRE(stage.workshop().questions.size() == 1);
    CHECK(stage.workshop().questions.front().text == "Who owns the data?");
    CHECK(stage.tabText(QuestionTab) == u"Questions (1)"_s);

    auto* answer = named<CommittedText>(list, u"Answer"_s);
    answer->setFocus();
    QTest::keyClicks(answer, u"The sales team"_s);
    pressKey(*answer, Qt::Key_Return, Qt::ControlModifier);
    CHECK(stage.workshop().questions.front().answer == "The sales team");
    CHECK(cellOf(list, 0, 1) == u"The sales team"_s);
    stage.undo();
    CHECK(stage.workshop().questions.front().answer.empty());
    list.table().setFocus();
    pressKey(list.table(), Qt::Key_Delete);
    CHECK(stage.workshop().questions.empty());
    stage.undo();
    CHECK(stage.workshop().questions.size() == 1);
}

TEST_CASE("an action is ticked done in the table, and what is no day is not taken")
{
    RecordStage stage;
    stage.change({SetAction{{}, WorkshopAction{"Ask for quotes", "Ben", "", false}}});
    EntryList& list = stage.list(ActionTab);
    const QModelIndex tick = list.table().model()->index(0, 0);
    CHECK(tick.data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    REQUIRE(list.table().model()->setData(tick, Qt::Checked, Qt::CheckStateRole));
    ui::test::settle();
    CHECK(stage.workshop().actions.front().isDone);
    CHECK(tick.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    auto* until = named<QLineEdit>(list, u"Until"_s);
    until->setFocus();
    QTest::keyClicks(until, u"soon"_s);
    pressKey(*until, Qt::Key_Return);
    CHECK(stage.workshop().actions.front().due.empty());
    until->clear();
    QTest::keyClicks(until, u"2027-03-31"_s);
    pressKey(*until, Qt::Key_Return);
    CHECK(stage.workshop().actions.front().due == "2027-03-31");
}

TEST_CASE("an entry whose text is emptied keeps it and says why")
{
    RecordStage stage;
    stage.change({SetNote{{}, WorkshopNote{"", "Cheaper than thought", "", ""}}});
    EntryList& list = stage.list(NoteTab);
    auto* note = named<CommittedText>(list, u"Note"_s);
    note->setFocus();
    note->clear();
    pressKey(*note, Qt::Key_Return, Qt::ControlModifier);
    CHECK(stage.workshop().notes.front().text == "Cheaper than thought");
    CHECK(labelSays(list, u"“Note” must not be empty."_s));
}

TEST_CASE("a vote is noted for the outcome, and a number that is changed drops the fists")
{
    RecordStage stage;
    REQUIRE(stage.state("team_size", 4.0));
    REQUIRE(stage.state("expected_traffic", 8000.0));
    REQUIRE(stage.state("latency_requirement_ms", 5000.0));
    EntryList& list = stage.list(VoteTab);
    click(list, u"Add"_s);
    auto* decision = named<QComboBox>(list, u"Decision"_s);
    decision->setCurrentIndex(-1);
    pressKey(*decision, Qt::Key_Down); // the first one
    auto* option = named<QComboBox>(list, u"Option"_s);
    CHECK(option->currentText() == u"Monolith"_s);
    click(list, u"Add to the list"_s);
    CHECK(labelSays(list, u"Count at least one hand."_s));
    typeInto(*named<NumberEdit>(list, u"Agree"_s), u"7"_s);
    click(list, u"Add to the list"_s);
    REQUIRE(stage.workshop().roomVotes.size() == 1);
    CHECK(stage.workshop().roomVotes.front().decision == "architecture");
    CHECK(stage.workshop().roomVotes.front().option == "monolith");
    CHECK(stage.workshop().roomVotes.front().agree == 7);

    RoomVote counted = stage.workshop().roomVotes.front();
    counted.takeFists({1, 0, 0, 2, 3, 1});
    stage.change({SetRoomVote{counted}});
    CHECK(labelSays(list, u"1, 0, 0, 2, 3, 1"_s));
    typeInto(*named<NumberEdit>(list, u"Against"_s), u"2"_s);
    CHECK_FALSE(stage.workshop().roomVotes.front().fists);
    CHECK(stage.workshop().roomVotes.front().agree == 4);
    CHECK(stage.workshop().roomVotes.front().against == 2);
    list.table().setFocus();
    pressKey(list.table(), Qt::Key_Delete);
    CHECK(stage.workshop().roomVotes.empty());
}

TEST_CASE("ids are shown as titles, and dots are counted by option")
{
    RecordStage stage;
    stage.change({SetDots{OptionDots{"architecture", "monolith", 3}}});
    stage.change({SetVote{{}, WorkshopVote{"architecture", "monolith", "Anna", "agree", "at last"}}});
    stage.change({SetNote{{}, WorkshopNote{"decision:architecture", "Look again in May", "", ""}}});
    CHECK(cellOf(stage.list(DotTab), 0, 0) == u"Architecture"_s);
    CHECK(cellOf(stage.list(DotTab), 0, 1) == u"Monolith"_s);
    CHECK(cellOf(stage.list(DotTab), 0, 2) == u"3"_s);
    CHECK(cellOf(stage.list(NameTab), 0, 0) == u"Architecture"_s);
    CHECK(cellOf(stage.list(NoteTab), 0, 1).contains(u"Architecture"_s));
    EntryList& list = stage.list(DotTab);
    typeInto(*named<NumberEdit>(list, u"Dots"_s), u"5"_s);
    CHECK(stage.workshop().dotsOf("architecture", "monolith") == 5);
    CHECK_FALSE(named<QComboBox>(list, u"Option"_s)->isEnabled());
}

TEST_CASE("every table of the record is a sound model")
{
    RecordStage stage;
    for (int i = 0; i < 3; ++i)
        stage.change({SetQuestion{{}, WorkshopQuestion{"Question", "", "", "", "architecture"}}});
    for (EntryList* list : stage.dialog().lists()) {
        const QAbstractItemModelTester tester(list->table().model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        stage.undo();
    }
}
