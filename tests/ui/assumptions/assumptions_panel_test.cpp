#include "ui/assumptions/assumptions_panel.h"

#include "tests/support/core/built_in.h"
#include "ui/assumptions/ledger_model.h"
#include "ui/session/design_session.h"
#include "ui/widgets/segmented_control.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace ogive;
using namespace ogive::ui;

namespace {

struct LedgerStage {
    DesignSession session{std::shared_ptr<const Knowledge>(std::shared_ptr<void>(), &ogive::test::builtIn())};
    AssumptionsPanel panel{session};

    LedgerStage()
    {
        session.setDate(u"2026-11-22"_s);
        panel.resize(900, 300);
        panel.show();
        QApplication::setActiveWindow(&panel);
    }

    void assume(const char* field, const Assumption& assumption)
    {
        REQUIRE(session.apply(SetAssumption{FieldId(field), assumption}));
    }

    void state(const char* field, const Value& value)
    {
        REQUIRE(session.apply(SetRequirement{session.currentScenario(), FieldId(field), value}));
    }

    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return panel.table().model()->index(row, column).data(role).toString();
    }

    /// The row of a requirement, by its title; -1: not shown.
    int rowOf(const QString& title) const
    {
        for (int row = 0; row < panel.table().model()->rowCount(); ++row)
            if (cell(row, LedgerModel::Title) == title)
                return row;
        return -1;
    }

    void choose(int segment)
    {
        auto* filter = panel.findChild<SegmentedControl*>();
        REQUIRE(filter != nullptr);
        filter->setFocus();
        while (filter->currentIndex() != segment)
            QTest::keyClick(QApplication::focusWidget(),
                            filter->currentIndex() < segment ? Qt::Key_Right : Qt::Key_Left);
    }

    QStringList shownTexts() const
    {
        QStringList texts;
        for (const QLabel* label : panel.findChildren<QLabel*>())
            if (label->isVisibleTo(&panel))
                texts << label->text();
        return texts;
    }
};

} // namespace

TEST_CASE("the ledger's table keeps the rules of models")
{
    LedgerStage stage;
    const QAbstractItemModelTester tester(stage.panel.table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    stage.state("team_size", 4.0);
    stage.assume("budget", {"n", {}, "Ada", {}, "2026-11-01"});
    stage.choose(2);
    stage.session.undoStack()->undo();
}

TEST_CASE("a row says value, why it matters, source, owner and review")
{
    LedgerStage stage;
    stage.state("team_size", 4.0);
    stage.assume("team_size", {"Headcount", "https://example.org/plan", "Ada", "2026-11-22", "2027-02-28"});
    const int row = stage.rowOf(u"Team size"_s);
    REQUIRE(row >= 0);
    CHECK(stage.cell(row, LedgerModel::Value) == u"4\u00a0people"_s);
    // 5 people are 1.25 times 4, shown with one decimal.
    CHECK(stage.cell(row, LedgerModel::Matters) ==
          u"Architecture → Serverless from 5\u00a0people (×\u00a01.3)"_s);
    CHECK(stage.cell(row, LedgerModel::Source) == u"example.org/plan"_s);
    CHECK(stage.cell(row, LedgerModel::Owner) == u"Ada"_s);
    CHECK(stage.cell(row, LedgerModel::ReviewBy) == u"2027-02-28"_s);
    CHECK(stage.cell(row, LedgerModel::Title, Qt::ToolTipRole) == u"Headcount"_s);
    CHECK(stage.cell(row, LedgerModel::Value, Qt::ToolTipRole).contains(u"stated"_s));
}

TEST_CASE("overdue reviews are marked by icon and word and stand before others that could flip")
{
    LedgerStage stage;
    stage.state("team_size", 4.0);
    stage.assume("team_size", {"n", {}, "Ada", {}, "2026-11-21"});
    CHECK(stage.rowOf(u"Team size"_s) == 0);
    const QModelIndex review = stage.panel.table().model()->index(0, LedgerModel::ReviewBy);
    const auto iconAt = [&](int row) {
        const QModelIndex cell = stage.panel.table().model()->index(row, LedgerModel::ReviewBy);
        return cell.data(Qt::DecorationRole).value<QIcon>().pixmap(14, 14).toImage();
    };
    CHECK(iconAt(0) != iconAt(1));
    CHECK(review.data(Qt::AccessibleTextRole).toString() == u"2026-11-21, overdue"_s);
    stage.session.setDate(u"2026-11-21"_s);
    const int row = stage.rowOf(u"Team size"_s);
    CHECK(stage.cell(row, LedgerModel::ReviewBy, Qt::AccessibleTextRole) == u"2026-11-21"_s);
}

TEST_CASE("the filters leave what could flip, what is overdue and what has no source")
{
    LedgerStage stage;
    stage.state("languages", 3.0); // nothing turns on it
    stage.assume("languages", {{}, "Sales", {}, {}, "2026-11-01"});
    CHECK(stage.rowOf(u"Human languages"_s) >= 0);
    stage.choose(1);
    CHECK(stage.rowOf(u"Human languages"_s) < 0);
    CHECK(stage.rowOf(u"Team size"_s) >= 0);
    stage.choose(2);
    CHECK(stage.panel.table().model()->rowCount() == 1);
    CHECK(stage.rowOf(u"Human languages"_s) == 0);
    stage.choose(3);
    CHECK(stage.rowOf(u"Human languages"_s) < 0);
    CHECK(stage.rowOf(u"Team size"_s) >= 0);
}

TEST_CASE("a filter that leaves nothing says what to do")
{
    LedgerStage stage;
    stage.choose(2);
    CHECK_FALSE(stage.panel.table().isVisible());
    CHECK_FALSE(stage.shownTexts().filter(u"No review is overdue"_s).isEmpty());
    stage.choose(0);
    CHECK(stage.panel.table().isVisible());
}

TEST_CASE("Enter on a row asks for its field, F2 for its assumption")
{
    LedgerStage stage;
    QSignalSpy fields(&stage.panel, &AssumptionsPanel::fieldRequested);
    QSignalSpy edits(&stage.panel, &AssumptionsPanel::editRequested);
    QTableView& table = stage.panel.table();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(stage.rowOf(u"Team size"_s), 0));
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(fields.count() == 1);
    CHECK(fields[0][0].value<FieldId>() == FieldId("team_size"));
    QTest::keyClick(&table, Qt::Key_F2);
    REQUIRE(edits.count() == 1);
    CHECK(edits[0][0].value<FieldId>() == FieldId("team_size"));
}

TEST_CASE("the current row stays with its field when an edit moves it")
{
    LedgerStage stage;
    QTableView& table = stage.panel.table();
    table.setCurrentIndex(table.model()->index(stage.rowOf(u"Team size"_s), 0));
    stage.assume("team_size", {"n", {}, {}, {}, "2026-11-01"});
    CHECK(stage.cell(table.currentIndex().row(), LedgerModel::Title) == u"Team size"_s);
}

TEST_CASE("columns sort by what stands in them, what is missing last")
{
    LedgerStage stage;
    stage.assume("team_size", {{}, {}, "Zoe", {}, {}});
    stage.assume("budget", {{}, {}, "ada", {}, {}});
    stage.panel.table().sortByColumn(LedgerModel::Owner, Qt::AscendingOrder);
    CHECK(stage.cell(0, LedgerModel::Owner) == u"ada"_s);
    CHECK(stage.cell(1, LedgerModel::Owner) == u"Zoe"_s);
    CHECK(stage.cell(2, LedgerModel::Owner).isEmpty());
}

TEST_CASE("the rows that are shown are copied as Markdown and CSV, and nothing in them becomes markup")
{
    LedgerStage stage;
    stage.assume("team_size", {"a | b\n<b>c</b>, \"d\"", {}, "Ada", "2026-01-01", "2026-11-21"});
    stage.choose(2);
    const auto actions = stage.panel.findChild<QToolButton*>()->menu()->actions();
    actions[0]->trigger();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == u"| Requirement | Value | Where it comes from | Why it matters | Note | Source | Owner "
                      u"| Date | Review by |"_s);
    CHECK(lines[1] == u"| --- | --- | --- | --- | --- | --- | --- | --- | --- |"_s);
    CHECK(lines[2].startsWith(u"| Team size | 3\u00a0people | default |"_s));
    CHECK(lines[2].contains(u"a \\| b<br>"_s));
    CHECK_FALSE(lines[2].contains(u"<b>"_s));
    actions[1]->trigger();
    const QString csv = QApplication::clipboard()->text();
    CHECK(csv.startsWith(u"Requirement,Value,"_s));
    CHECK(csv.contains(u"\"a | b\n<b>c</b>, \"\"d\"\"\""_s));
    CHECK(csv.contains(u"2026-11-21 (overdue)"_s));
}

TEST_CASE("a hidden panel computes nothing until it is shown")
{
    LedgerStage stage;
    stage.panel.hide();
    stage.state("languages", 7.0);
    CHECK(stage.rowOf(u"Human languages"_s) < 0);
    stage.panel.show();
    CHECK(stage.rowOf(u"Human languages"_s) >= 0);
}
