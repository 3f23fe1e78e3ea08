#include "tests/support/ui/workbench.h"

#include "ui/form/comparison/other_value.h"
#include "ui/scenarios/page/scenario_table_model.h"
#include "ui/scenarios/page/scenarios_page.h"
#include "ui/shell/view_tabs.h"
#include "ui/start/start_card.h"
#include "ui/strip/decision_strip.h"
#include "ui/text/convert.h"
#include "ui/tree/scene/chip_item.h"
#include "ui/tree/tree_view.h"
#include "ui/widgets/number_edit.h"

#include <QComboBox>
#include <QGraphicsScene>
#include <QtTest>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::string namesOf(const Workbench& bench)
{
    std::string names;
    for (const Scenario& scenario : bench.session.design().scenarios)
        names += (names.empty() ? "" : " | ") + scenario.name;
    return names;
}

void pressKeys(Workbench& bench, const QKeySequence& keys)
{
    for (QAction* action : bench.window.findChildren<QAction*>())
        if (action->shortcut() == keys && action->isEnabled())
            action->trigger();
    settle();
}

// The steps of the story, each through the window.

/// A press on the first "1 change away" of the architecture's tree.
void addWhatIfFromChip(Workbench& bench)
{
    QTest::mouseClick(named<StartCard>(bench.window, u"Customer support assistant"_s), Qt::LeftButton);
    settle();
    CHECK(bench.outcome("architecture") == u"monolith"_s); // 8 000 a day, a team of 4
    REQUIRE(bench.window.showView(u"decision:architecture"_s));
    settle();
    auto* tree = bench.window.findChild<TreeView*>();
    ChipItem* chip = nullptr;
    for (QGraphicsItem* item : tree->scene()->items())
        if (auto* found = qobject_cast<ChipItem*>(item->toGraphicsObject()))
            chip = found;
    REQUIRE(chip != nullptr);
    const QPoint place = tree->mapFromScene(chip->sceneBoundingRect().center());
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, place);
    settle();
    REQUIRE(bench.session.design().scenarios.size() == 2);
    CHECK(bench.session.currentScenario() == bench.session.design().scenarios[1].id);
    CHECK(bench.outcome("architecture") != u"monolith"_s);
}

void compareWithBaseline(Workbench& bench)
{
    const QString outcome = bench.outcome("architecture");
    auto* chooser = named<QComboBox>(bench.window, u"Compare with"_s);
    chooser->setFocus();
    QTest::keyClick(chooser, Qt::Key_Down);
    settle();
    CHECK(bench.window.strip()->cards().front()->content().reason.contains(u": Monolith"_s));
    REQUIRE(bench.window.showView(u"scenarios"_s));
    settle();
    auto* page = qobject_cast<ScenariosPage*>(bench.window.views()->page(View::Scenarios));
    CHECK(page->model()->columnCount() == 2);
    CHECK(page->model()->lineOf("decisions", "architecture") > 0);
    CHECK(bench.outcome("architecture") == outcome);
}

void changeAndTakeBack(Workbench& bench)
{
    auto* team = named<NumberEdit>(bench.window, u"Team size"_s);
    typeInto(*team, u"40"_s);
    auto* other = named<OtherValueButton>(bench.window, u"Team size differs"_s);
    CHECK(other->text().endsWith(u": 4 people"_s));
    QTest::mouseClick(other, Qt::LeftButton);
    settle();
    CHECK(*bench.session.scenario().requirements.find(FieldId("team_size")) == Value(4.0));
    CHECK_FALSE(other->isVisibleTo(&bench.window));
}

void promote(Workbench& bench)
{
    const std::string name = bench.session.scenario().name;
    pressKeys(bench, Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    CHECK(bench.session.design().scenarios.front().name == name);
    CHECK(bench.session.undoStack()->undoText() == u"Make %1 the baseline"_s.arg(toQString(name)));
}

} // namespace

TEST_CASE("a what-if from a chip, compared, changed, taken back and made the baseline; all undone")
{
    Workbench bench;
    addWhatIfFromChip(bench);
    compareWithBaseline(bench);
    changeAndTakeBack(bench);
    promote(bench);
    const std::string after = namesOf(bench);
    CHECK(bench.session.undoStack()->count() == 4);
    while (bench.session.undoStack()->canUndo())
        bench.session.undoStack()->undo();
    settle();
    CHECK(bench.session.design().scenarios.size() == 1);
    CHECK(bench.outcome("architecture") == u"monolith"_s);
    while (bench.session.undoStack()->canRedo())
        bench.session.undoStack()->redo();
    CHECK(namesOf(bench) == after);
}
