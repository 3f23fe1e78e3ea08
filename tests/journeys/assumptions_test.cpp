#include "tests/support/ui/workbench.h"

#include "ui/assumptions/assumptions_panel.h"
#include "ui/files/file_commands.h"
#include "ui/form/assumption/assumption_editor.h"
#include "ui/form/requirements_panel.h"
#include "ui/form/role/field_role_popup.h"
#include "ui/shell/commands/assumption_commands.h"
#include "ui/shell/view_tabs.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/pages/day_edit.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const FieldId trafficId("expected_traffic");

QByteArray savedText(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// The steps of the story, each through the window.

void stateTraffic(Workbench& bench)
{
    bench.document.startBlank();
    settle();
    typeInto(*named<NumberEdit>(bench.window, u"Traffic"_s), u"90k"_s);
    CHECK(bench.outcome("architecture") == u"serverless"_s);
}

/// What does it decide? F1 says so, and Enter leads to the decision.
void askWhatItDecides(Workbench& bench)
{
    auto* traffic = named<NumberEdit>(bench.window, u"Traffic"_s);
    traffic->setFocus();
    QTest::keyClick(traffic, Qt::Key_F1);
    settle();
    auto* popup = bench.window.findChild<FieldRolePopup*>();
    REQUIRE(popup != nullptr);
    QTest::keyClick(popup->focusWidget(), Qt::Key_Return);
    settle();
    CHECK(bench.window.views()->currentIndex() == 1); // the Decision view
}

/// Why is it assumed? F2 states it, with an owner and a review.
void stateAssumption(Workbench& bench)
{
    auto* traffic = named<NumberEdit>(bench.window, u"Traffic"_s);
    traffic->setFocus();
    QTest::keyClick(traffic, Qt::Key_F2);
    settle();
    auto* note = named<QPlainTextEdit>(bench.window, u"Why this value of Traffic"_s);
    REQUIRE(note->hasFocus());
    QTest::keyClicks(note, u"Log of October"_s);
    auto* owner = named<QLineEdit>(bench.window, u"Traffic, Owner"_s);
    owner->setFocus();
    QTest::keyClicks(owner, u"Ada"_s);
    auto* review = named<DayEdit>(bench.window, u"Traffic, Review by"_s);
    review->setFocus();
    QTest::keyClicks(review, u"in 1 month"_s);
    QTest::keyClick(review, Qt::Key_Return);
    settle();
    const Assumption* stated = bench.session.design().assumptionOf(trafficId);
    REQUIRE(stated != nullptr);
    CHECK(*stated == Assumption{"Log of October", {}, "Ada", "2026-11-22", "2026-12-22"});
    CHECK_FALSE(bench.window.assumptions().warning()->isVisible());
}

/// A month later the review is overdue: the status bar says so and opens the list, which leads to the field.
void findItOverdue(Workbench& bench)
{
    bench.session.setDate(u"2026-12-23"_s);
    settle();
    QToolButton* warning = bench.window.assumptions().warning();
    REQUIRE(warning->isVisible());
    CHECK(warning->text() == u"1 overdue"_s);
    CHECK(warning->accessibleName() == u"1 assumption overdue"_s);
    warning->setFocus();
    QTest::keyClick(warning, Qt::Key_Space);
    settle();
    AssumptionsPanel* panel = bench.window.assumptions().panel();
    REQUIRE(panel->isVisible());
    CHECK(panel->filter() == LedgerFilter::Overdue);
    QTableView& table = panel->table();
    REQUIRE(table.model()->rowCount() == 1);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    settle();
    CHECK(named<NumberEdit>(bench.window, u"Traffic"_s)->hasFocus());
}

/// From the list F2 opens the editor; a later day ends the warning, and undo brings it back.
void reviewIt(Workbench& bench)
{
    QTableView& table = bench.window.assumptions().panel()->table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_F2);
    settle();
    auto* review = named<DayEdit>(bench.window, u"Traffic, Review by"_s);
    review->setFocus();
    review->selectAll();
    QTest::keyClicks(review, u"2027-06-30"_s);
    QTest::keyClick(review, Qt::Key_Return);
    settle();
    CHECK_FALSE(bench.window.assumptions().warning()->isVisible());
    CHECK(table.model()->rowCount() == 0);
    bench.session.undoStack()->undo();
    CHECK(bench.window.assumptions().warning()->isVisible());
    bench.session.undoStack()->redo();
}

void saveDesign(Workbench& bench, const QString& path)
{
    answerFileDialog(path);
    bench.window.files().saveAction()->trigger();
    settle();
    const QByteArray text = savedText(path);
    CHECK(
        text.contains("\"assumptions\": {\n    \"expected_traffic\": {\n      \"note\": \"Log of October\",\n"
                      "      \"owner\": \"Ada\",\n      \"date\": \"2026-11-22\",\n"
                      "      \"review_by\": \"2027-06-30\"\n    }\n  }"));
}

} // namespace

TEST_CASE("from a value to its assumption, its review and back")
{
    Workbench bench;
    stateTraffic(bench);
    askWhatItDecides(bench);
    stateAssumption(bench);
    findItOverdue(bench);
    reviewIt(bench);
    const QString path = bench.file(u"assumed.ogive.json"_s);
    saveDesign(bench, path);

    Workbench again;
    again.window.openDesign(path);
    settle();
    CHECK(again.session.design().assumptions == bench.session.design().assumptions);
    again.session.setDate(u"2027-07-01"_s);
    settle();
    CHECK(again.window.assumptions().warning()->isVisible());
}

TEST_CASE("the list of assumptions is hidden until the View menu or the form asks for it")
{
    Workbench bench;
    QAction* toggle = bench.window.assumptions().action();
    CHECK_FALSE(toggle->isEnabled()); // no design is open
    bench.document.startBlank();
    settle();
    CHECK_FALSE(bench.window.assumptions().panel()->isVisible());
    toggle->trigger();
    settle();
    CHECK(bench.window.assumptions().panel()->isVisible());
    toggle->trigger();
    settle();
    CHECK_FALSE(bench.window.assumptions().panel()->isVisible());
    emit bench.window.findChild<RequirementsPanel*>()->assumptionsRequested();
    settle();
    CHECK(bench.window.assumptions().panel()->isVisible());
    CHECK(bench.window.assumptions().panel()->table().hasFocus());
}
