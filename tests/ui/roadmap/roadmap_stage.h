#pragma once

#include "tests/ui/shell/open_workbench.h"
#include "ui/roadmap/gantt_view.h"
#include "ui/roadmap/roadmap_page.h"
#include "ui/widgets/number_edit.h"

#include <catch2/catch.hpp>

#include <QDialog>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTest>

namespace ogive::ui::test {

struct RoadmapStage : OpenWorkbench {
    RoadmapStage()
    {
        REQUIRE(document.startFrom("customer-support-rag"));
        REQUIRE(window.showView(QStringLiteral("roadmap")));
        test::settle();
    }
    RoadmapPage& page() { return *qobject_cast<RoadmapPage*>(window.views()->page(View::Roadmap)); }
    GanttView& gantt() { return *page().gantt(); }
    const PlanChoices& plan() { return session.design().plan; }
    const Roadmap& roadmap() { return gantt().content().roadmap; }

    /// The row of the task with this place in the plan.
    std::size_t rowOf(std::size_t task)
    {
        for (std::size_t row = 0; row < gantt().layoutOfRows().rows.size(); ++row)
            if (const GanttItem* item = gantt().itemOf(row); item != nullptr && item->task == task)
                return row;
        FAIL("no row");
        return 0;
    }
    /// Days wide enough to drag, from the beginning on.
    void closeUp()
    {
        gantt().zoomBy(4);
        gantt().horizontalScrollBar()->setValue(0);
    }
    void select(std::size_t task)
    {
        gantt().setFocus();
        gantt().setCurrentRow(rowOf(task));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&gantt(), static_cast<Qt::Key>(key), modifiers);
        test::settle();
    }
    /// Presses at a place of the bars, moves by so many days, and releases.
    void drag(const QPointF& from, double days)
    {
        QWidget* viewport = gantt().viewport();
        const QPoint start = from.toPoint();
        const QPoint end = start + QPoint(qRound(days * gantt().dayWidth()), 0);
        const auto send = [&](QEvent::Type type, const QPoint& at, Qt::MouseButtons buttons) {
            QMouseEvent event(type, at, viewport->mapToGlobal(at),
                              type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons,
                              Qt::NoModifier);
            QApplication::sendEvent(viewport, &event);
        };
        send(QEvent::MouseButtonPress, start, Qt::LeftButton);
        send(QEvent::MouseMove, (start + end) / 2, Qt::LeftButton);
        send(QEvent::MouseMove, end, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, end, Qt::NoButton);
        test::settle();
    }
    template <class Dialog>
    Dialog* dialog()
    {
        auto* found = page().findChild<Dialog*>();
        REQUIRE(found != nullptr);
        return found;
    }
    void undo()
    {
        session.undoStack()->undo();
        test::settle();
    }
};

/// As an assistive program types a number; Enter would keep the dialog.
inline void setNumber(QDialog& dialog, const QString& name, double number)
{
    named<NumberEdit>(dialog, name)->setProperty("value", number);
}

} // namespace ogive::ui::test
