#include "tests/ui/tree/tree_stage.h"
#include "ui/session/motion/motion_setting.h"
#include "ui/tree/disagreement_banner.h"
#include "ui/tree/scene/chip_item.h"
#include "ui/tree/scene/edge_item.h"
#include "ui/tree/tree_picture.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;
using namespace ogive;
using namespace ogive::ui;
using ogive::test::TreeStage;

namespace {

bool hasLabel(const DecisionPage& page, const QString& text)
{
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->text() == text)
            return true;
    }
    return false;
}

int edgesOnPath(const TreeScene& scene)
{
    int count = 0;
    for (const EdgeItem* edge : scene.edges())
        count += edge->isOnPath() ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("an edit moves the path without making the items anew")
{
    TreeStage stage;
    const NodeItem* item = stage.view().treeScene().nodes().front();
    REQUIRE(stage.node(u"ChromaDB"_s).isTaken);
    CHECK(edgesOnPath(stage.view().treeScene()) == 1);
    stage.state("scale", std::string("large"));
    stage.state("managed_preference", false);
    CHECK(stage.node(u"Milvus"_s).isTaken);
    CHECK(edgesOnPath(stage.view().treeScene()) == 3);
    CHECK(stage.view().treeScene().nodes().front() == item);
}

TEST_CASE("a changed path is animated where that is wanted, and arrives")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setReducedMotion(ReducedMotion::Off);
    const MotionSetting motion(settings);
    TreeStage stage;
    stage.view().treeScene().setAnimationDuration(40);
    const NodeItem* taken =
        stage.view().treeScene().nodes()[static_cast<std::size_t>(stage.nodeOf(u"ChromaDB"_s))];
    const double wide = taken->sceneRect().width();
    stage.state("scale", std::string("medium"));
    REQUIRE(wide > 200);
    CHECK(taken->sceneRect().width() == wide);
    CHECK(QTest::qWaitFor([&] { return taken->sceneRect().width() < wide - 20; }, 2000));
}

TEST_CASE("the page says what the other rules lead to, and changes rules as an edit")
{
    TreeStage stage;
    CHECK(hasLabel(stage.page, u"Which vector database?"_s));
    CHECK(stage.page.findChild<DisagreementBanner*>()->text().startsWith(
        u"Current practice says Pinecone here."_s));
    auto* rules = stage.page.findChild<QComboBox*>();
    rules->setFocus();
    QTest::keyClick(rules, Qt::Key_Down);
    CHECK(stage.session.design().rules == RuleSetId("current"));
    QTest::keyClick(rules, Qt::Key_Down);
    CHECK(stage.session.design().rules == RuleSetId("guide-tree"));
    CHECK(stage.node(u"Pinecone"_s).isTaken);
    CHECK(stage.node(u"Weaviate"_s).kind == TreeNode::Kind::NeverReached);
    CHECK(stage.page.findChild<DisagreementBanner*>()->text().startsWith(u"Guide says ChromaDB here."_s));
    while (stage.session.undoStack()->canUndo())
        stage.session.undoStack()->undo();
    CHECK(rules->currentIndex() == 0);
    CHECK(stage.node(u"ChromaDB"_s).isTaken);
}

TEST_CASE("arrow keys walk the tree, along answers first")
{
    TreeStage stage;
    TreeView& view = stage.view();
    view.setFocus();
    CHECK(stage.current() == u"Free budget, or small scale?"_s);
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(stage.current() == u"ChromaDB"_s);
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(stage.current() == u"Pinecone"_s);
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK(stage.current() == u"Managed, and a budget?"_s);
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(stage.current() == u"Large scale, and not managed?"_s);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(stage.current() == u"ChromaDB"_s);
}

TEST_CASE("every box of every tree can be reached by arrow keys")
{
    for (const Decision& decision : ogive::test::builtIn().decisions) {
        TreeStage stage(decision.id.value.c_str());
        TreeScene& scene = stage.view().treeScene();
        std::vector<bool> seen(scene.nodes().size(), false);
        std::vector<int> open{0};
        while (!open.empty()) {
            const int node = open.back();
            open.pop_back();
            if (seen[static_cast<std::size_t>(node)])
                continue;
            seen[static_cast<std::size_t>(node)] = true;
            for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                scene.setCurrent(node);
                open.push_back(scene.neighbour(key));
            }
        }
        INFO(decision.id.value);
        CHECK(std::ranges::count(seen, false) == 0);
    }
}

TEST_CASE("Enter on a question and a click on it ask for its requirements")
{
    TreeStage stage;
    std::vector<FieldId> asked;
    QObject::connect(&stage.page, &DecisionPage::fieldsRequested, &stage.page,
                     [&asked](const std::vector<FieldId>& fields) { asked = fields; });
    const std::vector<FieldId> expected{FieldId("budget"), FieldId("scale")};
    stage.view().setFocus();
    QTest::keyClick(&stage.view(), Qt::Key_Return);
    CHECK(asked == expected);
    asked.clear();
    QTest::mouseClick(stage.view().viewport(), Qt::LeftButton, {},
                      stage.placeOf(u"Free budget, or small scale?"_s));
    CHECK(asked == expected);
    asked.clear();
    QTest::mouseClick(stage.view().viewport(), Qt::LeftButton, {}, stage.placeOf(u"ChromaDB"_s));
    CHECK(asked.empty());
}

TEST_CASE("pressing a chip tries the change in a scenario of its own")
{
    TreeStage stage;
    const ScenarioId before = stage.session.currentScenario();
    const auto& items = stage.view().treeScene().items();
    const auto chip = std::ranges::find_if(items, [](QGraphicsItem* item) {
        return qobject_cast<ChipItem*>(item->toGraphicsObject()) != nullptr;
    });
    REQUIRE(chip != items.end());
    const QPoint place = stage.view().mapFromScene((*chip)->sceneBoundingRect().center());
    QTest::mouseClick(stage.view().viewport(), Qt::LeftButton, {}, place);
    CHECK(stage.session.design().scenarios.size() == 2);
    CHECK(stage.session.currentScenario() != before);
    CHECK(stage.session.scenario().name == "Vector scale → Medium");
    CHECK(stage.node(u"Pinecone"_s).isTaken);
    stage.session.undoStack()->undo();
    CHECK(stage.session.design().scenarios.size() == 1);
    CHECK(stage.node(u"ChromaDB"_s).isTaken);
}

TEST_CASE("keys and Ctrl with the wheel zoom, F fits again")
{
    TreeStage stage;
    TreeView& view = stage.view();
    auto* label = stage.page.findChildren<QToolButton*>()[1];
    CHECK(view.isFitted());
    const double fitted = view.zoom();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Plus);
    CHECK(view.zoom() == Approx(fitted * 1.2));
    CHECK(label->text() == u"%1%"_s.arg(qRound(view.zoom() * 100)));
    QTest::keyClick(&view, Qt::Key_Minus);
    QTest::keyClick(&view, Qt::Key_Minus);
    CHECK(view.zoom() == Approx(fitted / 1.2));
    QTest::keyClick(&view, Qt::Key_0);
    CHECK(view.zoom() == Approx(1));
    QWheelEvent wheel({100, 100}, view.viewport()->mapToGlobal(QPointF(100, 100)), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &wheel);
    CHECK(view.zoom() > 1.1);
    CHECK_FALSE(view.isFitted());
    QTest::keyClick(&view, Qt::Key_F);
    CHECK(view.isFitted());
    CHECK(view.zoom() == Approx(fitted));
}

TEST_CASE("dragging pans and activates nothing")
{
    TreeStage stage;
    QSignalSpy asked(&stage.page, &DecisionPage::fieldsRequested);
    stage.view().setZoom(3);
    QWidget* viewport = stage.view().viewport();
    stage.view().centerOn(stage.view().treeScene().nodes().front());
    const int before = stage.view().verticalScrollBar()->value();
    const QPoint start = stage.placeOf(u"Free budget, or small scale?"_s);
    QTest::mousePress(viewport, Qt::LeftButton, {}, start);
    const auto move = [&](const QPoint& to) {
        QMouseEvent event(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &event);
    };
    move(start - QPoint(0, 30));
    move(start - QPoint(0, 60));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, start - QPoint(0, 60));
    CHECK(stage.view().verticalScrollBar()->value() == before + 60);
    CHECK(asked.isEmpty());
}

TEST_CASE("only the path is shown when that is wanted")
{
    TreeStage stage;
    stage.page.findChild<QCheckBox*>()->click();
    int visible = 0;
    for (const NodeItem* item : stage.view().treeScene().nodes())
        visible += item->isVisible() ? 1 : 0;
    CHECK(visible == 2);
    stage.view().setOnlyPath(false);
    CHECK_FALSE(stage.page.findChild<QCheckBox*>()->isChecked());
}

TEST_CASE("a theme repaints the tree in its colours")
{
    TreeStage stage;
    const QImage light = tree::pictureOf(stage.view().treeScene(), 1);
    stage.page.setPalette(paletteFor(themeFor(ThemeKind::Dark)));
    const QImage dark = tree::pictureOf(stage.view().treeScene(), 1);
    CHECK(dark.size() == light.size());
    CHECK(dark.pixelColor(0, 0) == themeFor(ThemeKind::Dark).surface);
    CHECK(light.pixelColor(0, 0) == themeFor(ThemeKind::Light).surface);
}

TEST_CASE("the tree can be copied as a picture and as SVG")
{
    const TreeStage stage;
    stage.view().copyPicture();
    CHECK_FALSE(QApplication::clipboard()->image().isNull());
    stage.view().copySvg();
    const QByteArray svg = QApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s);
    CHECK(svg.contains("ChromaDB"));
    CHECK(svg.contains("1 change away"));
}
