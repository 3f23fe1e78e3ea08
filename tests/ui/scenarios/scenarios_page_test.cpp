#include "tests/ui/scenarios/scenario_stage.h"
#include "ui/scenarios/inline_edit.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/chart_card.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct TwoScenarioStage : ScenarioStage {
    TwoScenarioStage()
    {
        REQUIRE(state("expected_traffic", 8000.0));
        REQUIRE(state("team_size", 4.0));
        add("Busy", {{"expected_traffic", 120000.0}, {"team_size", 12.0}});
    }
};

QStringList lineTexts(ScenarioStage& stage, int line)
{
    QStringList texts;
    for (int column = 0; column < stage.model().columnCount(); ++column)
        texts << stage.model().index(line, column).data().toString();
    return texts;
}

} // namespace

TEST_CASE("with one scenario the view says what a what-if is, and its button adds one")
{
    ScenarioStage stage;
    CHECK_FALSE(stage.table().isVisibleTo(&stage.window));
    for (auto* button : stage.page().findChildren<QPushButton*>())
        if (button->isVisibleTo(&stage.window))
            QTest::mouseClick(button, Qt::LeftButton);
    settle();
    CHECK(stage.order() == "Baseline What-if 1");
    CHECK(stage.session.scenario().name == "What-if 1");
    // Both say the same so far.
    CHECK(stage.model().rowCount() == 0);
    REQUIRE(stage.state("expected_traffic", 50000.0));
    settle();
    CHECK(stage.table().isVisibleTo(&stage.window));
}

TEST_CASE("each scenario has a column; only what differs has a row, and is marked against the baseline")
{
    TwoScenarioStage stage;
    const QAbstractItemModelTester tester(&stage.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(stage.model().columnCount() == 2);
    CHECK(stage.model().headAt(0).stateText() == u"baseline"_s);
    CHECK(stage.model().headAt(1).stateText() == u"in view"_s);
    CHECK(lineTexts(stage, stage.line("expected_traffic")) ==
          QStringList{u"8,000 requests/day"_s, u"120,000 requests/day"_s});
    CHECK(stage.text("architecture", 0) == u"Monolith"_s);
    CHECK(stage.text("architecture", 1) == u"Microservices"_s);
    CHECK_FALSE(stage.model().differsAt(stage.line("architecture"), 0));
    CHECK(stage.model().differsAt(stage.line("architecture"), 1));
    CHECK(stage.line("total") >= 0);
    CHECK(stage.line("in_flight") >= 0);
    CHECK(stage.line("latency_requirement_ms") == -1);
    const int traffic = stage.line("expected_traffic");
    CHECK(stage.model().index(traffic, 1).data(Qt::AccessibleTextRole).toString() ==
          u"Traffic, Busy: 120,000 requests/day, differs from Baseline: 8,000 requests/day"_s);
}

TEST_CASE("the switch shows what is alike, and a search finds rows and groups")
{
    TwoScenarioStage stage;
    auto* only = stage.page().findChild<QCheckBox*>();
    only->setFocus();
    QTest::keyClick(only, Qt::Key_Space);
    CHECK(stage.line("latency_requirement_ms") >= 0);
    auto* search = named<QLineEdit>(stage.page(), u"Find a row"_s);
    search->setFocus();
    QTest::keyClicks(search, u"latency"_s);
    CHECK(stage.line("latency_requirement_ms") >= 0);
    CHECK(stage.line("expected_traffic") == -1);
    search->clear();
    QTest::keyClicks(search, u"capacity flight"_s);
    CHECK(stage.line("in_flight") >= 0);
    CHECK(stage.model().rowCount() == 2); // with its heading
    search->clear();
    QTest::keyClicks(search, u"no such words"_s);
    CHECK(stage.model().rowCount() == 0);
}

TEST_CASE("only the edited scenario's cells are painted again after an edit")
{
    TwoScenarioStage stage;
    stage.add("Third", {{"expected_traffic", 50000.0}});
    QSignalSpy changes(&stage.model(), &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&stage.model(), &QAbstractItemModel::modelReset);
    REQUIRE(stage.state("expected_traffic", 51000.0));
    settle();
    CHECK(resets.isEmpty());
    CHECK_FALSE(changes.isEmpty());
    for (const auto& change : changes) {
        const auto from = change[0].toModelIndex();
        CHECK((stage.model().isHeading(from.row()) || from.column() == 2));
    }
}

TEST_CASE("a click on a name shows that scenario; Enter in a cell opens what its row is about")
{
    TwoScenarioStage stage;
    QHeaderView* names = stage.table().horizontalHeader();
    const QPoint first(names->sectionViewportPosition(0) + 30, names->height() / 2);
    QTest::mouseClick(names->viewport(), Qt::LeftButton, {}, first);
    settle();
    CHECK(stage.session.scenario().name == "Baseline");
    stage.table().setFocus();
    stage.table().setCurrentIndex(stage.model().index(stage.line("architecture"), 1));
    QTest::keyClick(&stage.table(), Qt::Key_Return);
    settle();
    CHECK(stage.session.scenario().name == "Busy");
    CHECK(stage.window.views()->currentIndex() == static_cast<int>(View::Decision));
}

TEST_CASE("dragging a name moves the scenario, and undo moves it back")
{
    TwoScenarioStage stage;
    stage.add("Third", {});
    QHeaderView* names = stage.table().horizontalHeader();
    const auto middle = [&](int column) {
        return QPoint(names->sectionViewportPosition(column) + names->sectionSize(column) / 2,
                      names->height() / 2);
    };
    const QPoint from = middle(2);
    const QPoint to = middle(0) - QPoint(names->sectionSize(0) / 2 - 8, 0);
    QTest::mousePress(names->viewport(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 8; ++step) {
        const QPoint at = from + (to - from) * step / 8;
        QMouseEvent move(QEvent::MouseMove, QPointF(at), names->viewport()->mapToGlobal(QPointF(at)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(names->viewport(), &move);
    }
    QTest::mouseRelease(names->viewport(), Qt::LeftButton, {}, to);
    settle();
    CHECK(stage.order() == "Third Baseline Busy");
    CHECK(names->visualIndex(0) == 0);
    CHECK(stage.model().headAt(0).isBaseline);
    CHECK(stage.session.undoStack()->undoText() == u"Make Third the baseline"_s);
    stage.session.undoStack()->undo();
    CHECK(stage.order() == "Baseline Busy Third");
}

TEST_CASE("F2 renames a scenario in its head")
{
    TwoScenarioStage stage;
    stage.table().setFocus();
    stage.table().setCurrentIndex(stage.model().index(stage.line("team_size"), 0));
    QTest::keyClick(&stage.table(), Qt::Key_F2);
    auto* edit = stage.window.findChild<InlineEdit*>();
    REQUIRE(edit != nullptr);
    edit->setText(u"Pilot"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    settle();
    CHECK(stage.order() == "Pilot Busy");
    CHECK(stage.model().headAt(0).name == u"Pilot"_s);
    // The cell with the keyboard stays.
    CHECK(stage.table().currentIndex() == stage.model().index(stage.line("team_size"), 0));
}

TEST_CASE("a value is taken from the baseline and copied to another scenario, each one step")
{
    TwoScenarioStage stage;
    stage.add("Third", {});
    stage.choose(stage.line("expected_traffic"), 1, u"Take Traffic from Baseline"_s);
    const auto traffic = [&](std::size_t scenario) {
        return *stage.session.design().scenarios[scenario].requirements.find(FieldId("expected_traffic"));
    };
    CHECK(traffic(1) == Value(8000.0));
    CHECK(stage.session.undoStack()->undoText() == u"Copy Traffic from Baseline to Busy"_s);
    stage.choose(stage.line("team_size"), 1, u"Copy Team size to/Third"_s);
    CHECK(*stage.session.design().scenarios[2].requirements.find(FieldId("team_size")) == Value(12.0));
    stage.session.undoStack()->undo();
    CHECK_FALSE(stage.session.design().scenarios[2].requirements.states(FieldId("team_size")));
    stage.session.undoStack()->undo();
    CHECK(traffic(1) == Value(120000.0));
}

TEST_CASE("a whole group is copied in one step, with what is given back to its default")
{
    TwoScenarioStage stage;
    REQUIRE(stage.session.apply(
        SetRequirement{ScenarioId("Busy"), FieldId("latency_requirement_ms"), Value(500.0)}));
    REQUIRE(stage.session.apply(
        SetUncertainty{ScenarioId("Busy"), FieldId("expected_traffic"),
                       UncertainRange{UncertainRange::Kind::Percentiles, 90000, 0, 200000, Json::object()}}));
    settle();
    const int workload = stage.heading("Workload");
    REQUIRE(workload >= 0);
    stage.choose(workload, 0, u"Copy Workload to/Busy"_s);
    const Scenario& busy = *stage.session.design().scenario(ScenarioId("Busy"));
    CHECK(*busy.requirements.find(FieldId("expected_traffic")) == Value(8000.0));
    CHECK(busy.uncertainty.empty());
    CHECK(*busy.requirements.find(FieldId("team_size")) == Value(12.0)); // another group
    CHECK(stage.line("expected_traffic") == -1);
    stage.session.undoStack()->undo();
    CHECK(stage.session.design().scenario(ScenarioId("Busy"))->uncertainty.size() == 1);
}

TEST_CASE("an override is copied where rows are decisions; results offer no copy")
{
    TwoScenarioStage stage;
    REQUIRE(stage.session.apply(SetOverride{ScenarioId("Busy"), DecisionId("llm_provider"),
                                            Override{OptionId("cohere"), "Contract", "", {}}}));
    settle();
    stage.choose(stage.line("llm_provider"), 1, u"Copy LLM provider to/Baseline"_s);
    CHECK(stage.session.design().scenarios[0].overrideOf(DecisionId("llm_provider")) != nullptr);
    QMenu menu;
    stage.table().fillMenu(menu, stage.line("total"), 1);
    CHECK(menu.actions().front()->text().remove(u'&') == u"Show this scenario"_s);
}

TEST_CASE("a right click asks for the cell under it, the menu key for the one with the keyboard")
{
    TwoScenarioStage stage;
    QStringList offered;
    const auto press = [&](QContextMenuEvent::Reason reason, const QModelIndex& index) {
        QTimer::singleShot(0, &stage.table(), [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            REQUIRE(menu != nullptr);
            offered << menu->actions().front()->text();
            menu->close();
        });
        const QPoint place = stage.table().visualRect(index).center();
        QContextMenuEvent event(reason, place, stage.table().viewport()->mapToGlobal(place));
        QApplication::sendEvent(stage.table().viewport(), &event);
        settle();
    };
    press(QContextMenuEvent::Mouse, stage.model().index(stage.line("expected_traffic"), 1));
    CHECK(offered == QStringList{u"Take Traffic from Baseline"_s});
    stage.table().setCurrentIndex(stage.model().index(stage.line("team_size"), 1));
    press(QContextMenuEvent::Keyboard, stage.model().index(stage.line("expected_traffic"), 0));
    CHECK(offered.last() == u"Take Team size from Baseline"_s);
}

TEST_CASE("the menu of a scenario promotes, duplicates, compares with and deletes it")
{
    TwoScenarioStage stage;
    const int row = stage.line("expected_traffic");
    stage.choose(row, 1, u"Compare the others with it"_s);
    CHECK(stage.model().reference().name == u"Busy"_s);
    CHECK(stage.model().differsAt(stage.line("expected_traffic"), 0));
    stage.choose(row, 1, u"Make it the baseline"_s);
    CHECK(stage.order() == "Busy Baseline");
    stage.choose(row, 0, u"Duplicate"_s);
    CHECK(stage.order() == "Busy Busy, copy Baseline");
    stage.choose(row, 2, u"Move left"_s);
    CHECK(stage.order() == "Busy Baseline Busy, copy");
    stage.choose(row, 2, u"Delete"_s);
    CHECK(stage.order() == "Busy Baseline");
}

TEST_CASE("the table is copied as it is shown")
{
    TwoScenarioStage stage;
    auto* search = named<QLineEdit>(stage.page(), u"Find a row"_s);
    QTest::keyClicks(search, u"traffic"_s);
    for (QMenu* menu : stage.page().findChildren<QMenu*>())
        for (QAction* action : menu->actions())
            if (action->text() == u"As &Markdown"_s && menu->parent() != stage.page().bills())
                action->trigger();
    CHECK(QApplication::clipboard()->text() ==
          u"| Requirement or result | Baseline | Busy |\n| --- | --- | --- |\n| Workload |  | %1 |\n"
          "| Traffic | 8,000 requests/day | 120,000 requests/day |\n"_s.arg(
              stage.model().index(stage.heading("Workload"), 1).data().toString()));
}

TEST_CASE("the bills stand below, one bar a scenario, the one in view bold")
{
    TwoScenarioStage stage;
    const auto& picture = qobject_cast<BarChart*>(stage.page().bills()->chart())->picture();
    REQUIRE(picture.bars.size() == 2);
    CHECK(picture.bars[0].label == "Baseline");
    CHECK(picture.bars[1].isChosen);
    CHECK(stage.page().bills()->title().startsWith(u"Busy costs most"_s));
}

TEST_CASE("twenty scenarios are shown, and each edit reaches its column")
{
    ScenarioStage stage;
    for (int i = 0; i < 19; ++i)
        stage.add(qPrintable(u"S%1"_s.arg(i)), {{"expected_traffic", 1000.0 * (i + 1)}});
    CHECK(stage.model().columnCount() == 20);
    REQUIRE(stage.state("expected_traffic", 20000.0));
    settle();
    const int row = stage.line("expected_traffic");
    int shown = 0;
    for (int column = 0; column < 20; ++column)
        shown += stage.model().index(row, column).data().toString() == u"20,000 requests/day"_s ? 1 : 0;
    CHECK(shown == 1); // the one in view
}
