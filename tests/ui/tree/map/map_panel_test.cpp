#include "tests/ui/tree/tree_stage.h"
#include "ui/tree/map/decision_map_view.h"
#include "ui/tree/map/map_panel.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace ogive;
using namespace ogive::ui;
using ogive::test::TreeStage;

namespace {

/// The decision page with the architecture's map over traffic and team size.
struct MapStage : TreeStage {
    MapStage()
    {
        page.setDecision(DecisionId("architecture"));
        page.showDrawing(DecisionPage::Drawing::Map);
        choose(u"Requirement across"_s, u"Traffic"_s);
        choose(u"Requirement upwards"_s, u"Team size"_s);
        QTest::qWait(0);
    }

    DecisionMapView& map() { return page.findChild<MapPanel*>()->view(); }

    void choose(const QString& box, const QString& text)
    {
        for (QComboBox* chooser : page.findChildren<QComboBox*>())
            if (chooser->accessibleName() == box) {
                chooser->setCurrentText(text);
                emit chooser->activated(chooser->currentIndex());
            }
    }

    double valueOf(const char* field)
    {
        return session.evaluation().fields.values[*session.knowledge().fieldIndex(FieldId(field))];
    }

    QString outcome()
    {
        const auto& decision = session.evaluation().decisions.front();
        return QString::fromStdString(
            session.knowledge().decisions.front().options[*decision.outcome].id.value);
    }
};

} // namespace

TEST_CASE("the map's handle is dragged to other outcomes in one step of undo")
{
    MapStage stage;
    stage.state("expected_traffic", 1000.0);
    stage.state("team_size", 3.0);
    stage.state("latency_requirement_ms", 2000.0);
    REQUIRE(stage.outcome() == u"monolith"_s);
    const int steps = stage.session.undoStack()->index();
    const QPoint from = stage.map().placeOf(1000, 3).toPoint();
    const QPoint to = stage.map().placeOf(500'000, 3).toPoint();
    QTest::mousePress(&stage.map(), Qt::LeftButton, {}, from);
    CHECK(stage.valueOf("expected_traffic") == 1000);
    QTest::mouseMove(&stage.map(), (from + to) / 2);
    QTest::mouseMove(&stage.map(), to);
    CHECK(stage.outcome() == u"microservices"_s);
    CHECK(stage.valueOf("expected_traffic") > 400'000);
    QTest::mouseRelease(&stage.map(), Qt::LeftButton, {}, to);
    CHECK(stage.session.undoStack()->index() == steps + 1);
    stage.session.undoStack()->undo();
    CHECK(stage.valueOf("expected_traffic") == 1000);
    CHECK(stage.outcome() == u"monolith"_s);
}

TEST_CASE("the map is walked by keyboard and says where one is")
{
    MapStage stage;
    stage.state("expected_traffic", 1000.0);
    stage.state("team_size", 4.0);
    stage.state("latency_requirement_ms", 2000.0);
    stage.map().setFocus();
    QTest::keyClick(&stage.map(), Qt::Key_Up);
    CHECK(stage.valueOf("team_size") == 5);
    CHECK(stage.outcome() == u"serverless"_s);
    CHECK(stage.map().accessibleDescription().contains(u"Serverless"_s));
    QTest::keyClick(&stage.map(), Qt::Key_Right);
    CHECK(stage.valueOf("expected_traffic") == 2000);
    // What was not moved is not stated by the way.
    stage.session.undoStack()->undo();
    CHECK(stage.valueOf("expected_traffic") == 1000);
}

TEST_CASE("the two requirements of a map can be exchanged, and are never the same")
{
    MapStage stage;
    const DecisionMap before = stage.map().content().map;
    for (QToolButton* button : stage.page.findChildren<QToolButton*>())
        if (button->text() == u"Swap"_s)
            button->click();
    CHECK(stage.map().content().map.horizontal == before.vertical);
    CHECK(stage.map().content().map.vertical == before.horizontal);
    stage.choose(u"Requirement across"_s, u"Traffic"_s);
    CHECK(stage.map().content().map.horizontal == before.horizontal);
    CHECK(stage.map().content().map.vertical == before.vertical);
}

TEST_CASE("a value that is not known has no place on the map until one is pointed at")
{
    MapStage stage;
    stage.state("team_size", std::monostate{});
    CHECK_FALSE(stage.map().content().hasHandle());
    const QPoint place = stage.map().placeOf(1000, 3).toPoint();
    QTest::mouseClick(&stage.map(), Qt::LeftButton, {}, place);
    CHECK(stage.map().content().hasHandle());
    CHECK(stage.valueOf("team_size") >= 2);
    CHECK(stage.valueOf("team_size") <= 4);
}
