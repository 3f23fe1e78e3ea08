#include "ui/workshop/utility/utility_dialog.h"

#include "tests/ui/workshop/workshop_stage.h"
#include "ui/widgets/segmented_control.h"
#include "ui/workshop/frame/committed_text.h"
#include "ui/workshop/utility/utility_model.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTreeView>

#include <algorithm>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Speed (Answers (a, b), Loading), Safety (Access (c)).
UtilityTree sampleTree()
{
    const auto scenario = [](const char* text) {
        QualityScenario made;
        made.text = text;
        return made;
    };
    QualityRefinement answers{"Answers", {scenario("a"), scenario("b")}};
    QualityRefinement loading{"Loading", {}};
    QualityRefinement access{"Access", {scenario("c")}};
    UtilityTree tree;
    tree.attributes = {{"Speed", {answers, loading}}, {"Safety", {access}}};
    return tree;
}

/// The tree on one line.
std::string lineOf(const UtilityTree& tree)
{
    std::string line;
    for (const QualityAttribute& attribute : tree.attributes) {
        line += attribute.title + "(";
        for (const QualityRefinement& refinement : attribute.refinements) {
            line += refinement.title + "[";
            for (const QualityScenario& scenario : refinement.scenarios)
                line += scenario.text;
            line += "]";
        }
        line += ")";
    }
    return line;
}

constexpr UtilityPath speed{0, {}, {}};
constexpr UtilityPath safety{1, {}, {}};
constexpr UtilityPath answersPath{0, 0, {}};
constexpr UtilityPath loadingPath{0, 1, {}};
constexpr UtilityPath firstScenario{0, 0, 0};
constexpr UtilityPath secondScenario{0, 0, 1};

struct UtilityStage : WorkshopStage {
    UtilityStage() { REQUIRE(session.apply(SetUtilityTree{sampleTree(), {}})); }
    UtilityDialog& dialog() { return commands().showUtilityTree(); }
    std::string line() { return lineOf(session.design().utilityTree); }
};

/// Types into the cell that is being edited.
void typeInCell(QTreeView& view, const QString& text)
{
    auto* editor = view.findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    ui::test::settle();
}

} // namespace

TEST_CASE("an entry is added after the selected one of its kind, or inside what is selected")
{
    const UtilityTree tree = sampleTree();
    CHECK(lineOf(withAdded(tree, firstScenario, UtilityKind::Scenario, "x")->tree) ==
          "Speed(Answers[axb]Loading[])Safety(Access[c])");
    CHECK(lineOf(withAdded(tree, loadingPath, UtilityKind::Scenario, "x")->tree) ==
          "Speed(Answers[ab]Loading[x])Safety(Access[c])");
    CHECK(lineOf(withAdded(tree, firstScenario, UtilityKind::Refinement, "X")->tree) ==
          "Speed(Answers[ab]X[]Loading[])Safety(Access[c])");
    CHECK(lineOf(withAdded(tree, speed, UtilityKind::Attribute, "X")->tree) ==
          "Speed(Answers[ab]Loading[])X()Safety(Access[c])");
    CHECK(withAdded(tree, speed, UtilityKind::Refinement, "X")->selected == UtilityPath{0, 2, {}});
    CHECK_FALSE(withAdded({}, std::nullopt, UtilityKind::Scenario, "x"));
    CHECK(lineOf(withAdded({}, std::nullopt, UtilityKind::Attribute, "X")->tree) == "X()");
}

TEST_CASE("a common quality is added once, and a refinement to the one that is there")
{
    CHECK(lineOf(withQuality({}, "Speed", {}).tree) == "Speed()");
    CHECK(lineOf(withQuality({}, "Speed", "Capacity").tree) == "Speed(Capacity[])");
    const UtilityChange more = withQuality(sampleTree(), "Safety", "Capacity");
    CHECK(lineOf(more.tree) == "Speed(Answers[ab]Loading[])Safety(Access[c]Capacity[])");
    CHECK(more.selected == UtilityPath{1, 1, {}});
    CHECK(withQuality(sampleTree(), "Safety", "Access").tree == sampleTree());
}

TEST_CASE("the knowledge's common qualities are offered, and one step adds what is chosen")
{
    WorkshopStage stage;
    REQUIRE(stage.session.knowledge().qualities.size() == 9); // ISO/IEC 25010:2023
    UtilityDialog& dialog = stage.commands().showUtilityTree();
    const auto menus = dialog.findChildren<QMenu*>();
    const auto security =
        std::ranges::find_if(menus, [](const QMenu* menu) { return menu->title() == u"Security"_s; });
    REQUIRE(security != menus.end());
    (*security)->actions().last()->trigger();
    ui::test::settle();
    CHECK(lineOf(stage.session.design().utilityTree) == "Security(Resistance to attack[])");
    stage.undo();
    CHECK(stage.session.design().utilityTree.isEmpty());
}

TEST_CASE("what is removed leaves the selection on what is nearest")
{
    const UtilityTree tree = sampleTree();
    CHECK(withoutEntry(tree, firstScenario).selected == firstScenario);
    CHECK(withoutEntry(tree, secondScenario).selected == firstScenario);
    CHECK(withoutEntry(tree, {1, 0, 0}).selected == UtilityPath{1, 0, {}});
    CHECK(lineOf(withoutEntry(tree, speed).tree) == "Safety(Access[c])");
    CHECK_FALSE(withoutEntry(withoutEntry(tree, speed).tree, speed).selected);
}

TEST_CASE("an entry moves among its own and across their parents")
{
    const UtilityTree tree = sampleTree();
    const auto down = withMoved(tree, secondScenario, 1);
    REQUIRE(down);
    CHECK(lineOf(down->tree) == "Speed(Answers[a]Loading[b])Safety(Access[c])");
    CHECK(down->selected == UtilityPath{0, 1, 0});
    CHECK(lineOf(withMoved(tree, firstScenario, 1)->tree) == "Speed(Answers[ba]Loading[])Safety(Access[c])");
    CHECK(lineOf(withMoved(tree, loadingPath, 1)->tree) == "Speed(Answers[ab])Safety(Loading[]Access[c])");
    CHECK(lineOf(withMoved(tree, {1, 0, 0}, -1)->tree) == "Speed(Answers[ab]Loading[c])Safety(Access[])");
    CHECK(lineOf(withMoved(tree, safety, -1)->tree) == "Safety(Access[c])Speed(Answers[ab]Loading[])");
    CHECK_FALSE(withMoved(tree, speed, -1));
    CHECK_FALSE(withMoved(tree, firstScenario, -1));
    CHECK_FALSE(withMoved(tree, {1, 0, 0}, 1));
}

TEST_CASE("an entry is dragged only to where its kind may stand")
{
    const UtilityTree tree = sampleTree();
    CHECK(lineOf(withDragged(tree, firstScenario, UtilityPath{1, 0, {}}, 1)->tree) ==
          "Speed(Answers[b]Loading[])Safety(Access[ca])");
    CHECK(lineOf(withDragged(tree, answersPath, safety, 0)->tree) ==
          "Speed(Loading[])Safety(Answers[ab]Access[c])");
    CHECK_FALSE(withDragged(tree, firstScenario, speed, 0));
    CHECK_FALSE(withDragged(tree, answersPath, std::nullopt, 0));
    CHECK_FALSE(withDragged(tree, firstScenario, answersPath, 0)); // it stands there
    CHECK_FALSE(withDragged(tree, firstScenario, answersPath, 1));
}

TEST_CASE("the model follows the tree, and a drop asks for the move")
{
    UtilityModel model(*builtInKnowledge());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTree(sampleTree());
    const QModelIndex scenario = model.indexOf(firstScenario);
    CHECK(scenario.data().toString() == u"a"_s);
    CHECK(UtilityModel::pathOf(scenario) == firstScenario);
    CHECK(scenario.siblingAtColumn(UtilityModel::Importance).data().toString() == u"Medium"_s);
    QSignalSpy changes(&model, &UtilityModel::changeRequested);
    const std::unique_ptr<QMimeData> data(model.mimeData({scenario}));
    CHECK_FALSE(model.canDropMimeData(data.get(), Qt::MoveAction, -1, 0, model.indexOf(speed)));
    CHECK(model.canDropMimeData(data.get(), Qt::MoveAction, -1, 0, model.indexOf(loadingPath)));
    model.dropMimeData(data.get(), Qt::MoveAction, -1, 0, model.indexOf(loadingPath));
    CHECK(changes.size() == 1);
    CHECK(lineOf(model.tree()) == lineOf(sampleTree())); // until it is done
}

TEST_CASE("the tree starts empty with a hint, and grows by keys")
{
    WorkshopStage stage;
    UtilityDialog& dialog = stage.commands().showUtilityTree();
    CHECK(labelSays(dialog, u"Begin with a quality"_s));
    click(dialog, u"Add a quality"_s);
    typeInCell(dialog.tree(), u"Speed"_s);
    pressKey(dialog.tree(), Qt::Key_Insert, Qt::ShiftModifier);
    typeInCell(dialog.tree(), u"Answers"_s);
    pressKey(dialog.tree(), Qt::Key_Insert, Qt::ShiftModifier);
    typeInCell(dialog.tree(), u"a"_s);
    pressKey(dialog.tree(), Qt::Key_Insert);
    typeInCell(dialog.tree(), u"b"_s);
    CHECK(lineOf(stage.session.design().utilityTree) == "Speed(Answers[ab])");
    pressKey(dialog.tree(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(lineOf(stage.session.design().utilityTree) == "Speed(Answers[ba])");
    CHECK(dialog.selected() == firstScenario);
    pressKey(dialog.tree(), Qt::Key_Delete);
    CHECK(lineOf(stage.session.design().utilityTree) == "Speed(Answers[a])");
    stage.undo();
    CHECK(lineOf(stage.session.design().utilityTree) == "Speed(Answers[ba])");
}

TEST_CASE("of a scenario importance, difficulty, text and the decisions it hangs on are set")
{
    UtilityStage stage;
    UtilityDialog& dialog = stage.dialog();
    QApplication::setActiveWindow(&dialog);
    dialog.select(firstScenario);
    const auto scenario = [&] { return *scenarioAt(stage.session.design().utilityTree, firstScenario); };
    const auto choose = [&](const QString& name, int times) {
        auto* control = named<SegmentedControl>(dialog, name);
        control->setFocus();
        for (int i = 0; i < times; ++i)
            pressKey(*QApplication::focusWidget(), Qt::Key_Right);
    };
    choose(u"Importance"_s, 1);
    CHECK(scenario().importance == Level::Low);
    choose(u"Depends on Architecture"_s, 2);
    REQUIRE(scenario().links.size() == 1);
    CHECK(scenario().links.front().decision == "architecture");
    CHECK(scenario().links.front().kind == DecisionLink::Kind::TradeOff);
    CHECK(dialog.tree().currentIndex().siblingAtColumn(UtilityModel::Decisions).data().toString() ==
          u"Architecture"_s);
    auto* text = named<CommittedText>(dialog, u"Scenario"_s);
    text->setFocus();
    text->setPlainText(u"A peak of three times the traffic is answered within 2 s"_s);
    pressKey(*text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(scenario().text == "A peak of three times the traffic is answered within 2 s");
    stage.undo();
    CHECK(scenario().text == "a");
    CHECK(text->toPlainText() == u"a"_s);
}

TEST_CASE("a text that is emptied stays as it was")
{
    UtilityStage stage;
    UtilityDialog& dialog = stage.dialog();
    dialog.select(speed);
    dialog.tree().setFocus();
    pressKey(dialog.tree(), Qt::Key_F2);
    auto* editor = dialog.tree().findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    editor->clear();
    QTest::keyClick(editor, Qt::Key_Return);
    ui::test::settle();
    CHECK(stage.line() == "Speed(Answers[ab]Loading[])Safety(Access[c])");
}
