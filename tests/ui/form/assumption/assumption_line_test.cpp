#include "ui/form/assumption/assumption_line.h"

#include "tests/ui/form/form_stage.h"
#include "ui/form/assumption/assumption_editor.h"
#include "ui/widgets/pages/day_edit.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModel>
#include <QCompleter>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace ogive;
using namespace ogive::ui;
using ogive::test::FormStage;

namespace {

constexpr const char* teamSize = "team_size";

struct AssumptionStage : FormStage {
    AssumptionStage() { session.setDate(u"2026-11-22"_s); }

    const Assumption* assumed(const char* field = teamSize) const
    {
        return session.design().assumptionOf(FieldId(field));
    }

    QToolButton* markOf(const char* field = teamSize) const
    {
        return row(field).findChild<QToolButton*>(u"assumption"_s);
    }

    /// The editor of a row whose control has F2 pressed.
    AssumptionEditor& openByKey(const char* field = teamSize) const
    {
        row(field).focusTarget()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        auto* editor = row(field).findChild<AssumptionEditor*>();
        REQUIRE(editor != nullptr);
        REQUIRE(editor->isVisible());
        return *editor;
    }

    bool says(const char* field, const QString& words) const
    {
        for (const QLabel* label : row(field).findChildren<QLabel*>())
            if (label->isVisibleTo(&row(field)) && label->text().contains(words))
                return true;
        return false;
    }
};

template <class Edit>
Edit& part(const AssumptionEditor& editor, const QString& nameEnd)
{
    for (Edit* edit : editor.findChildren<Edit*>())
        if (edit->accessibleName().endsWith(nameEnd))
            return *edit;
    FAIL("no part named " << nameEnd.toStdString());
    std::abort();
}

QPlainTextEdit& noteOf(const AssumptionEditor& editor)
{
    return *editor.findChild<QPlainTextEdit*>();
}

void write(QLineEdit& line, const QString& text)
{
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, text);
}

} // namespace

TEST_CASE("F2 on a field opens its assumption, and Ctrl+Enter in the note keeps it as one step of undo")
{
    AssumptionStage stage;
    AssumptionEditor& editor = stage.openByKey();
    CHECK(noteOf(editor).hasFocus());
    CHECK(part<DayEdit>(editor, u", Date"_s).text() == u"2026-11-22"_s);
    QTest::keyClicks(&noteOf(editor), u"Headcount of 2026"_s);
    QTest::keyClick(&noteOf(editor), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(stage.assumed() != nullptr);
    CHECK(*stage.assumed() == Assumption{"Headcount of 2026", {}, {}, "2026-11-22", {}});
    CHECK_FALSE(editor.isVisible());
    CHECK(stage.row(teamSize).focusTarget()->hasFocus());
    CHECK(stage.session.undoStack()->undoText() == u"State the assumption of Team size"_s);
    REQUIRE(stage.markOf() != nullptr);
    CHECK(stage.markOf()->isVisible());
    CHECK(stage.markOf()->toolTip().contains(u"Headcount of 2026"_s));
    stage.session.undoStack()->undo();
    CHECK(stage.assumed() == nullptr);
    CHECK_FALSE(stage.markOf()->isVisible());
}

TEST_CASE("Enter in a line keeps source, owner and a review that is typed as a distance")
{
    AssumptionStage stage;
    AssumptionEditor& editor = stage.openByKey();
    write(part<QLineEdit>(editor, u", Source"_s), u" https://example.org/plan "_s);
    write(part<QLineEdit>(editor, u", Owner"_s), u"Ada"_s);
    auto& review = part<DayEdit>(editor, u", Review by"_s);
    write(review, u"in 3 months"_s);
    QTest::keyClick(&review, Qt::Key_Return);
    REQUIRE(stage.assumed() != nullptr);
    CHECK(*stage.assumed() == Assumption{{}, "https://example.org/plan", "Ada", "2026-11-22", "2027-02-22"});
}

TEST_CASE("Esc leaves the editor without a statement, and opens it afresh the next time")
{
    AssumptionStage stage;
    AssumptionEditor& editor = stage.openByKey();
    QTest::keyClicks(&noteOf(editor), u"never mind"_s);
    QTest::keyClick(&noteOf(editor), Qt::Key_Escape);
    CHECK_FALSE(editor.isVisible());
    CHECK(stage.assumed() == nullptr);
    CHECK(stage.session.undoStack()->count() == 0);
    CHECK(stage.row(teamSize).focusTarget()->hasFocus());
    CHECK(noteOf(stage.openByKey()).toPlainText().isEmpty());
    write(part<QLineEdit>(editor, u", Owner"_s), u"x"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(editor.isVisible());
}

TEST_CASE("a day that is none is refused beside the field, and nothing is kept")
{
    AssumptionStage stage;
    AssumptionEditor& editor = stage.openByKey();
    QTest::keyClicks(&noteOf(editor), u"n"_s);
    auto& review = part<DayEdit>(editor, u", Review by"_s);
    write(review, u"soon"_s);
    QTest::keyClick(&review, Qt::Key_Return);
    CHECK(stage.assumed() == nullptr);
    CHECK(editor.isVisible());
    CHECK(review.property("invalid").toBool());
    CHECK(stage.says(teamSize, u"\"soon\" is no day"_s));
    write(review, u"2026-11-21"_s); // before the day of the statement
    QTest::keyClick(&review, Qt::Key_Return);
    CHECK(stage.assumed() == nullptr);
    CHECK(stage.says(teamSize, u"the review lies before the date"_s));
    write(review, u"2026-12-01"_s);
    QTest::keyClick(&review, Qt::Key_Return);
    REQUIRE(stage.assumed() != nullptr);
    CHECK_FALSE(stage.says(teamSize, u"the review lies before"_s));
}

TEST_CASE("an assumption that says nothing is refused in words")
{
    AssumptionStage stage;
    AssumptionEditor& editor = stage.openByKey();
    QTest::keyClick(&noteOf(editor), Qt::Key_Return, Qt::ControlModifier);
    CHECK(stage.assumed() == nullptr);
    CHECK(stage.says(teamSize, u"must say something"_s));
}

TEST_CASE("a leaving day line shows the day in full")
{
    AssumptionStage stage;
    AssumptionEditor& editor = stage.openByKey();
    auto& review = part<DayEdit>(editor, u", Review by"_s);
    write(review, u"2w"_s);
    QTest::keyClick(&review, Qt::Key_Tab);
    CHECK(review.text() == u"2026-12-06"_s);
}

TEST_CASE("an overdue assumption is marked otherwise and says since when")
{
    AssumptionStage stage;
    const Assumption old{"n", {}, "Ada", "2026-01-01", "2026-11-21"};
    REQUIRE(stage.session.apply(SetAssumption{FieldId(teamSize), old}));
    QToolButton& mark = *stage.markOf();
    CHECK(mark.accessibleName() == u"Overdue assumption about Team size"_s);
    CHECK(mark.toolTip().contains(u"Review overdue since 2026-11-21"_s));
    const QImage overdue = mark.icon().pixmap(14, 14).toImage();
    stage.session.setDate(u"2026-11-21"_s);
    CHECK(mark.accessibleName() == u"Assumption about Team size"_s);
    CHECK(mark.icon().pixmap(14, 14).toImage() != overdue);
}

TEST_CASE("the mark opens and closes what is stated, and Remove takes it away")
{
    AssumptionStage stage;
    REQUIRE(stage.session.apply(
        SetAssumption{FieldId(teamSize), Assumption{"n", "https://example.org", "Ada", {}, {}}}));
    QToolButton& mark = *stage.markOf();
    mark.setFocus();
    QTest::keyClick(&mark, Qt::Key_Space);
    auto* editor = stage.row(teamSize).findChild<AssumptionEditor*>();
    REQUIRE(editor != nullptr);
    REQUIRE(editor->isVisible());
    CHECK(noteOf(*editor).toPlainText() == u"n"_s);
    QTest::mouseClick(&mark, Qt::LeftButton);
    CHECK_FALSE(editor->isVisible());
    QTest::mouseClick(&mark, Qt::LeftButton);
    for (auto* button : editor->findChildren<QPushButton*>())
        if (button->text() == u"Remove"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(stage.assumed() == nullptr);
    CHECK_FALSE(mark.isVisible());
    CHECK_FALSE(editor->isVisible());
}

TEST_CASE("only a web address can be opened from the source")
{
    AssumptionStage stage;
    AssumptionEditor& editor = stage.openByKey();
    auto& source = part<QLineEdit>(editor, u", Source"_s);
    auto* open = editor.findChild<QToolButton*>();
    REQUIRE(open != nullptr);
    for (const QString& text :
         {u"Board, 2 May"_s, u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"https://"_s, u"http:"_s}) {
        INFO(text.toStdString());
        source.setText(text);
        CHECK_FALSE(open->isVisible());
    }
    source.setText(u"https://example.org/a?b=c"_s);
    CHECK(open->isVisible());
}

TEST_CASE("what one types stays while a requirement changes, and an undo of the assumption closes it")
{
    AssumptionStage stage;
    REQUIRE(stage.session.apply(SetAssumption{FieldId(teamSize), Assumption{"first", {}, {}, {}, {}}}));
    AssumptionEditor& editor = stage.openByKey();
    QTest::keyClicks(&noteOf(editor), u" and more"_s);
    stage.state("budget", std::string("high"));
    CHECK(noteOf(editor).toPlainText() == u"first and more"_s);
    stage.session.undoStack()->undo();
    CHECK(editor.isVisible());
    stage.session.undoStack()->undo(); // the assumption itself
    CHECK_FALSE(editor.isVisible());
    CHECK(stage.assumed() == nullptr);
}

TEST_CASE("an assumption is of all scenarios")
{
    AssumptionStage stage;
    REQUIRE(stage.session.apply(SetAssumption{FieldId(teamSize), Assumption{"n", {}, {}, {}, {}}}));
    Scenario other = stage.session.scenario();
    other.id = ScenarioId("other");
    other.name = "Other";
    REQUIRE(stage.session.apply(AddScenario{other, 1}));
    CHECK(stage.markOf()->isVisible());
}

TEST_CASE("every part of the editor has a name, and Tab walks through it from the note on")
{
    AssumptionStage stage;
    AssumptionEditor& editor = stage.openByKey();
    QStringList walked;
    for (int i = 0; i < 6; ++i) {
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(editor.isAncestorOf(focus));
        CHECK_FALSE(focus->accessibleName().isEmpty());
        walked << focus->accessibleName();
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    CHECK(walked == QStringList{u"Why this value of Team size"_s, u"Team size, Source"_s,
                                u"Team size, Owner"_s, u"Team size, Date"_s, u"Team size, Review by"_s,
                                u"Leave the assumption about Team size"_s});
}

TEST_CASE("owners that the design names are offered")
{
    AssumptionStage stage;
    REQUIRE(stage.session.apply(SetAssumption{FieldId("budget"), Assumption{{}, {}, "Grace", {}, {}}}));
    AssumptionEditor& editor = stage.openByKey();
    auto& owner = part<QLineEdit>(editor, u", Owner"_s);
    REQUIRE(owner.completer() != nullptr);
    CHECK(owner.completer()->model()->rowCount() == 1);
    CHECK(owner.completer()->model()->index(0, 0).data().toString() == u"Grace"_s);
}
