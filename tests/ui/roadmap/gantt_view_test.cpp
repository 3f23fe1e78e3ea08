#include "ui/roadmap/gantt_view.h"

#include "tests/ui/roadmap/roadmap_stage.h"
#include "ui/text/convert.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QScrollBar>
#include <QWheelEvent>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("every phase and bar is an item for assistive programs, with what is known of it")
{
    RoadmapStage stage;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&stage.gantt());
    REQUIRE(list != nullptr);
    REQUIRE(list->childCount() == int(stage.roadmap().tasks.size() + stage.roadmap().phases.size()));
    const PlannedTask& first = stage.roadmap().tasks.front();
    QAccessibleInterface* bar = list->child(1);
    CHECK(bar->text(QAccessible::Name) == toQString(first.title));
    CHECK(bar->text(QAccessible::Description).contains(toQString(first.exitCriterion)));
    CHECK(bar->text(QAccessible::Description).contains(u"Effort: 2 days"_s));
    CHECK(bar->rect().height() > 0);
}

TEST_CASE("a bar that is dragged waits longer, and undo brings it back")
{
    RoadmapStage stage;
    stage.closeUp();
    const PlannedTask task = stage.roadmap().tasks.front();
    stage.drag(stage.gantt().barRect(stage.rowOf(0)).center(), 3);
    REQUIRE(stage.plan().choiceFor(task.id) != nullptr);
    CHECK(stage.plan().choiceFor(task.id)->slackDays == 3);
    CHECK(stage.roadmap().tasks.front().start == 3);
    stage.undo();
    CHECK(stage.plan().isEmpty());
    CHECK(stage.roadmap().tasks.front().start == 0);
}

TEST_CASE("a bar's end that is dragged changes the effort in proportion, and undo brings it back")
{
    RoadmapStage stage;
    stage.closeUp();
    const PlannedTask task = stage.roadmap().tasks.front(); // 1, 2 and 5 days
    REQUIRE(task.effort == Effort{1, 2, 5});
    const QRectF bar = stage.gantt().barRect(stage.rowOf(0));
    stage.drag({bar.right() - 1, bar.center().y()}, 2);
    REQUIRE(stage.plan().choiceFor(task.id) != nullptr);
    CHECK(stage.plan().choiceFor(task.id)->effort == Effort{2, 4, 10});
    stage.undo();
    CHECK(stage.plan().isEmpty());
}

TEST_CASE("a drag that is broken off or comes back changes nothing")
{
    RoadmapStage stage;
    stage.closeUp();
    stage.drag(stage.gantt().barRect(stage.rowOf(0)).center(), 0.2);
    CHECK(stage.plan().isEmpty());
    CHECK_FALSE(stage.session.undoStack()->canUndo());
}

TEST_CASE("keys give slack and effort, and steps of one task are one step of undo")
{
    RoadmapStage stage;
    const std::string id = stage.roadmap().tasks.front().id;
    stage.select(0);
    stage.press(Qt::Key_Right, Qt::ControlModifier);
    stage.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(stage.plan().choiceFor(id)->slackDays == 2);
    stage.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(stage.plan().choiceFor(id)->effort->typicalDays == 2.5);
    stage.undo();
    CHECK_FALSE(stage.plan().choiceFor(id)->effort);
    stage.undo();
    CHECK(stage.plan().isEmpty());
}

TEST_CASE("Delete leaves a task out, its row stays, and Delete takes it up again")
{
    RoadmapStage stage;
    const std::string id = stage.roadmap().tasks.front().id;
    const std::size_t rows = stage.gantt().layoutOfRows().rows.size();
    stage.select(0);
    stage.press(Qt::Key_Delete);
    CHECK(stage.plan().choiceFor(id)->isOff);
    CHECK(stage.roadmap().leftOut.size() == 1);
    CHECK(stage.gantt().layoutOfRows().rows.size() == rows);
    REQUIRE(stage.gantt().currentRow());
    CHECK(stage.gantt().itemOf(*stage.gantt().currentRow())->id == id);
    stage.press(Qt::Key_Delete);
    CHECK(stage.plan().isEmpty());
}

TEST_CASE("arrows walk the rows, and a phase folds")
{
    RoadmapStage stage;
    stage.gantt().setFocus();
    stage.press(Qt::Key_Home);
    CHECK(stage.gantt().currentRow() == 0);
    const std::size_t rows = stage.gantt().layoutOfRows().rows.size();
    const std::size_t inFirst = stage.roadmap().phases.front().tasks.size();
    stage.press(Qt::Key_Left);
    CHECK(stage.gantt().layoutOfRows().rows.size() == rows - inFirst);
    stage.press(Qt::Key_Down);
    CHECK_FALSE(stage.gantt().layoutOfRows().rows[1].bar); // the next phase
    stage.press(Qt::Key_Up);
    stage.press(Qt::Key_Right);
    CHECK(stage.gantt().layoutOfRows().rows.size() == rows);
    stage.press(Qt::Key_End);
    CHECK(stage.gantt().currentRow() == rows - 1);
}

TEST_CASE("keys and Ctrl+wheel zoom, 0 shows all of it, and dragging the ground pans")
{
    RoadmapStage stage;
    GanttView& gantt = stage.gantt();
    const double fitted = gantt.dayWidth();
    CHECK(gantt.isFitted());
    gantt.setFocus();
    stage.press(Qt::Key_Plus);
    CHECK(gantt.dayWidth() == Approx(fitted * 1.25));
    stage.press(Qt::Key_Minus);
    CHECK(gantt.isFitted());
    const QPointF place(gantt.viewport()->width() - 100, gantt.viewport()->height() - 20);
    QWheelEvent wheel(place, gantt.viewport()->mapToGlobal(place.toPoint()), {}, {0, 480}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(gantt.viewport(), &wheel);
    CHECK(gantt.dayWidth() == Approx(fitted * 2));
    CHECK(gantt.horizontalScrollBar()->value() > 0); // the day below the pointer stayed there
    const int before = gantt.horizontalScrollBar()->value();
    stage.drag({place.x(), gantt.barRect(0).center().y()}, 2);
    CHECK(gantt.horizontalScrollBar()->value() == before - qRound(2 * gantt.dayWidth()));
    CHECK(stage.plan().isEmpty());
    stage.press(Qt::Key_0);
    CHECK(gantt.isFitted());
}

TEST_CASE("a lengthened effort keeps its proportions and its limits")
{
    CHECK(scaledEffort({1, 2, 5}, 4) == Effort{2, 4, 10});
    CHECK(scaledEffort({2, 2, 2}, 3) == Effort{3, 3, 3});
    CHECK(scaledEffort({0, 0, 0}, 1) == Effort{1, 1, 1});
    CHECK(scaledEffort({100, 200, 900}, 900).highDays == mostTaskDays);
}
