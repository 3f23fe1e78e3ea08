#include "ui/tree/scene/chip_item.h"
#include "ui/tree/scene/node_item.h"
#include "ui/tree/scene/tree_scene.h"
#include "ui/tree/tree_accessibility.h"
#include "ui/tree/tree_view.h"

#include <QApplication>
#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

// Wheel, gestures, keys and mouse of TreeView.

namespace ogive::ui {
namespace {

constexpr double keyZoomStep = 1.2;
constexpr int roomAround = 16; // px that a node walked to keeps from the border

} // namespace

void TreeView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    constexpr double stepsPerDoubling = 480; // four notches of a wheel
    zoomAt(event->position(), std::pow(2.0, event->angleDelta().y() / stepsPerDoubling));
    event->accept();
}

bool TreeView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Gesture) {
        auto* gestures = static_cast<QGestureEvent*>(event);
        if (const auto* pinch = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture))) {
            zoomAt(viewport()->mapFromGlobal(pinch->centerPoint()), pinch->scaleFactor());
            return true;
        }
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(gesture->position(), 1 + gesture->value());
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

// --- keys

void TreeView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    if (m_scene->current() < 0 && !m_scene->nodes().empty())
        m_scene->setCurrent(0);
    viewport()->update();
}

bool TreeView::zoomByKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(zoom() * keyZoomStep);
        return true;
    case Qt::Key_Minus:
        setZoom(zoom() / keyZoomStep);
        return true;
    case Qt::Key_0:
        setZoom(1);
        return true;
    case Qt::Key_F:
        fit();
        return true;
    default:
        return false;
    }
}

bool TreeView::walk(const QKeyEvent& event)
{
    const auto& nodes = m_scene->content().nodes;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveTo(m_scene->neighbour(static_cast<Qt::Key>(event.key())));
        return true;
    case Qt::Key_Home:
        moveTo(nodes.empty() ? -1 : 0);
        return true;
    case Qt::Key_End: {
        const auto taken = std::ranges::find_if(nodes, &TreeNode::isTaken);
        moveTo(taken == nodes.end() ? m_scene->current() : static_cast<int>(taken - nodes.begin()));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_scene->current());
        return true;
    default:
        return false;
    }
}

void TreeView::moveTo(int node)
{
    if (node < 0)
        return;
    m_scene->setCurrent(node);
    ensureVisible(currentNode()->sceneRect(), roomAround, roomAround);
    announceCurrentNode(*this);
}

void TreeView::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (event->matches(QKeySequence::Copy))
        copyPicture();
    else if (modifiers != Qt::NoModifier || !(zoomByKey(*event) || walk(*event)))
        QGraphicsView::keyPressEvent(event);
}

// --- mouse: a click activates, a drag pans

/// The node that a click there would activate: a question, or the outcome of a chip. -1: none.
int TreeView::activatedAt(const QPoint& viewportPosition) const
{
    for (QGraphicsItem* item : items(viewportPosition)) {
        const QGraphicsObject* object = item->toGraphicsObject();
        const auto* node = qobject_cast<const NodeItem*>(object);
        const auto* chip = qobject_cast<const ChipItem*>(object);
        if (node != nullptr && node->node().kind == TreeNode::Kind::Question)
            return node->index();
        if (chip != nullptr && canActivate(chip->node()))
            return chip->node();
    }
    return -1;
}

void TreeView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressedAt = m_lastMousePosition = event->position().toPoint();
        m_isPanning = false;
    }
    event->accept();
}

void TreeView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        viewport()->setCursor(activatedAt(position) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        QGraphicsView::mouseMoveEvent(event); // for hovering
        return;
    }
    if (!m_isPanning && (position - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isPanning = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    const QPoint moved = position - m_lastMousePosition;
    m_lastMousePosition = position;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void TreeView::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
    if (event->button() != Qt::LeftButton)
        return;
    viewport()->setCursor(Qt::ArrowCursor);
    if (std::exchange(m_isPanning, false))
        return;
    const int node = activatedAt(event->position().toPoint());
    if (node < 0)
        return;
    m_scene->setCurrent(node);
    activate(node);
}

} // namespace ogive::ui
