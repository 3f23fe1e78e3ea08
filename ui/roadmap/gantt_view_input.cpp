#include "ui/roadmap/gantt_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

// Focus, wheel, keys and mouse of GanttView.

namespace ogive::ui {
namespace {

constexpr double zoomStep = 1.25;
constexpr double handle = 5;       // px around a bar's end that take hold of it
constexpr double effortStep = 0.5; // days
constexpr double leastEffort = 0.5;

double snapped(double days, double step)
{
    return std::round(days / step) * step;
}

} // namespace

Effort scaledEffort(const Effort& effort, double typicalDays)
{
    if (effort.typicalDays <= 0)
        return {typicalDays, typicalDays, typicalDays};
    constexpr double tenth = 0.1;
    const double factor = typicalDays / effort.typicalDays;
    const double low = snapped(effort.lowDays * factor, tenth);
    const double high = snapped(effort.highDays * factor, tenth);
    return {std::min(low, typicalDays), typicalDays, std::clamp(high, typicalDays, mostTaskDays)};
}

void GanttView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!m_current && !m_layout.rows.empty())
        setCurrentRow(0);
    viewport()->update();
}

void GanttView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    cancelDrag();
    viewport()->update();
}

void GanttView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        constexpr double stepsPerDoubling = 480; // four notches of a wheel
        const double factor = std::pow(2.0, event->angleDelta().y() / stepsPerDoubling);
        setDayWidth(m_scale.dayWidth * factor, event->position().x());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

// --- keys

void GanttView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_drag != Drag::None) {
        cancelDrag();
        return;
    }
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    const bool isSign = event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal;
    if ((isPlain || isSign) && (act(*event) || (isPlain && walk(event->key()))))
        return;
    if (nudge(*event))
        return;
    QAbstractScrollArea::keyPressEvent(event);
}

bool GanttView::act(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(zoomStep);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / zoomStep);
        return true;
    case Qt::Key_0:
        fit();
        return true;
    case Qt::Key_Insert:
        emit addRequested(m_current ? sectionOf(*m_current).id : std::string());
        return true;
    default:
        break;
    }
    if (!m_current)
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activateRow(*m_current);
        return true;
    case Qt::Key_Delete:
        if (const GanttItem* item = itemOf(*m_current))
            emit removeRequested(std::string(item->id));
        return true;
    default:
        return false;
    }
}

bool GanttView::walk(int key)
{
    if (m_layout.rows.empty())
        return false;
    const std::size_t last = m_layout.rows.size() - 1;
    const std::size_t at = m_current.value_or(0);
    const bool isPhase = m_layout.rows[at].bar == std::nullopt;
    const auto page =
        static_cast<std::size_t>(std::max(1.0, std::floor(places().plot().height() / m_scale.rowHeight) - 1));
    switch (key) {
    case Qt::Key_Up:
        setCurrentRow(at == 0 ? 0 : at - 1);
        return true;
    case Qt::Key_Down:
        setCurrentRow(std::min(at + 1, last));
        return true;
    case Qt::Key_PageUp:
        setCurrentRow(at < page ? 0 : at - page);
        return true;
    case Qt::Key_PageDown:
        setCurrentRow(std::min(at + page, last));
        return true;
    case Qt::Key_Home:
        setCurrentRow(0);
        return true;
    case Qt::Key_End:
        setCurrentRow(last);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isPhase)
            setFolded(m_layout.rows[at].group, key == Qt::Key_Left);
        else
            horizontalScrollBar()->triggerAction(key == Qt::Key_Left ? QScrollBar::SliderSingleStepSub
                                                                     : QScrollBar::SliderSingleStepAdd);
        return true;
    default:
        return false;
    }
}

/// Ctrl+arrows give and take slack by a day, Shift+arrows effort by half a day.
bool GanttView::nudge(const QKeyEvent& event)
{
    const bool isLeft = event.key() == Qt::Key_Left;
    const GanttItem* item = m_current ? itemOf(*m_current) : nullptr;
    if ((!isLeft && event.key() != Qt::Key_Right) || item == nullptr || !item->task)
        return false;
    const PlannedTask task = m_content.roadmap.tasks[*item->task];
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier) {
        const double slack = std::clamp(task.wait + (isLeft ? -1 : 1), 0.0, mostTaskDays);
        if (slack != task.wait)
            emit slackChanged(task.id, slack);
        return true;
    }
    if (modifiers == Qt::ShiftModifier) {
        const double days = std::clamp(task.effort.typicalDays + (isLeft ? -effortStep : effortStep),
                                       leastEffort, mostTaskDays);
        if (days != task.effort.typicalDays)
            emit effortChanged(task.id, scaledEffort(task.effort, days));
        return true;
    }
    return false;
}

// --- mouse: a bar is moved, its end pulled; the ground pans

std::optional<std::size_t> GanttView::rowAt(const QPointF& place) const
{
    const GanttPlaces at = places();
    return place.y() < at.top ? std::nullopt : m_layout.rowAt(place.y() - at.top + at.scrollY);
}

GanttView::Drag GanttView::dragAt(const QPointF& place) const
{
    const auto row = rowAt(place);
    const GanttItem* item = row ? itemOf(*row) : nullptr;
    if (item == nullptr || !item->task || place.x() < places().left)
        return Drag::Pan;
    const QRectF bar = barRect(*row);
    const double inside = std::min(handle, bar.width() / 3); // short bars can be moved too
    if (place.x() >= bar.right() - inside && place.x() <= bar.right() + handle)
        return Drag::Effort;
    return place.x() >= bar.left() - 2 && place.x() < bar.right() ? Drag::Slack : Drag::Pan;
}

void GanttView::mousePressEvent(QMouseEvent* event)
{
    event->accept();
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = m_lastAt = event->position();
    m_drag = Drag::Pressed;
    m_dragKind = dragAt(m_pressedAt);
    const auto row = rowAt(m_pressedAt);
    if (!row)
        return;
    m_dragRow = *row;
    constexpr double arrowWidth = 24;
    if (!m_layout.rows[*row].bar && m_pressedAt.x() < arrowWidth) {
        m_drag = Drag::None;
        activateRow(*row);
        return;
    }
    setCurrentRow(*row);
}

void GanttView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF place = event->position();
    if (m_drag == Drag::None) {
        const Drag kind = dragAt(place);
        viewport()->setCursor(kind == Drag::Effort  ? Qt::SizeHorCursor
                              : kind == Drag::Slack ? Qt::OpenHandCursor
                                                    : Qt::ArrowCursor);
        QAbstractScrollArea::mouseMoveEvent(event);
        return;
    }
    if (m_drag == Drag::Pressed) {
        if ((place - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return;
        m_drag = m_dragKind;
        viewport()->setCursor(m_drag == Drag::Effort ? Qt::SizeHorCursor : Qt::ClosedHandCursor);
    }
    moveDrag(place);
    m_lastAt = place;
}

/// The slack that puts a task so many days later: from when it could begin, whoever it waits for now.
double GanttView::draggedSlack(const PlannedTask& task, double days) const
{
    double ready = 0;
    for (const std::size_t before : task.dependsOn)
        ready = std::max(ready, m_content.roadmap.tasks[before].finish);
    const double slack = snapped(task.start + days - ready, 1);
    return std::clamp(slack, 0.0, days > 0 ? mostTaskDays : task.wait);
}

void GanttView::moveDrag(const QPointF& place)
{
    if (m_drag == Drag::Pan) {
        const QPointF moved = place - m_lastAt;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - qRound(moved.x()));
        verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(moved.y()));
        return;
    }
    const GanttItem* item = itemOf(m_dragRow);
    const PlannedTask& task = m_content.roadmap.tasks[*item->task];
    const double days = (place.x() - m_pressedAt.x()) / m_scale.dayWidth;
    m_preview.row = m_dragRow;
    m_preview.start = task.start;
    if (m_drag == Drag::Slack) {
        const double slack = draggedSlack(task, snapped(days, 1));
        m_preview.start = std::max(0.0, task.start + (slack == task.wait ? 0.0 : snapped(days, 1)));
        m_preview.finish = m_preview.start + task.effort.typicalDays;
        m_preview.text = tr("slack %1").arg(daysText(slack));
    } else {
        const double typical =
            std::clamp(task.effort.typicalDays + snapped(days, effortStep), leastEffort, mostTaskDays);
        m_preview.finish = task.start + typical;
        m_preview.text = tr("effort %1").arg(daysText(typical));
    }
    viewport()->update();
}

void GanttView::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
    if (event->button() != Qt::LeftButton || m_drag == Drag::None)
        return;
    m_lastAt = event->position();
    finishDrag();
}

void GanttView::finishDrag()
{
    const Drag drag = m_drag;
    const std::size_t row = m_dragRow;
    const double days = (m_lastAt.x() - m_pressedAt.x()) / m_scale.dayWidth;
    cancelDrag();
    if (drag != Drag::Slack && drag != Drag::Effort)
        return;
    const PlannedTask task = m_content.roadmap.tasks[*itemOf(row)->task];
    if (drag == Drag::Slack) {
        const double slack = draggedSlack(task, snapped(days, 1));
        if (snapped(days, 1) != 0 && slack != task.wait)
            emit slackChanged(task.id, slack);
        return;
    }
    const double typical =
        std::clamp(task.effort.typicalDays + snapped(days, effortStep), leastEffort, mostTaskDays);
    if (typical != task.effort.typicalDays)
        emit effortChanged(task.id, scaledEffort(task.effort, typical));
}

void GanttView::cancelDrag()
{
    m_drag = Drag::None;
    m_preview = {};
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->update();
}

void GanttView::mouseDoubleClickEvent(QMouseEvent* event)
{
    event->accept();
    const auto row = rowAt(event->position());
    if (event->button() == Qt::LeftButton && row)
        activateRow(*row);
}

} // namespace ogive::ui
