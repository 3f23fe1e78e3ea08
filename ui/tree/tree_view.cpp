#include "ui/tree/tree_view.h"

#include "ui/shell/theme.h"
#include "ui/tree/chip_item.h"
#include "ui/tree/node_item.h"
#include "ui/tree/tree_accessibility.h"
#include "ui/tree/tree_picture.h"
#include "ui/tree/tree_scene.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QMenu>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

constexpr double smallestZoom = 0.2;
constexpr double largestZoom = 4;
constexpr double keyZoomStep = 1.2;
constexpr double sceneMargin = 16;

} // namespace

TreeView::TreeView(QWidget* parent)
    : QGraphicsView(parent)
    , m_scene(new TreeScene(this))
{
    installTreeAccessibility();
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setTransformationAnchor(AnchorViewCenter);
    viewport()->grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Decision tree"));
    connect(m_scene, &TreeScene::shownBoundsChanged, this, &TreeView::showBounds);
    applyAppearance();
}

void TreeView::showContent(const TreeContent& content)
{
    const bool isOther = content.decision != m_scene->content().decision;
    setAccessibleName(content.title);
    m_scene->showContent(content);
    if (isOther)
        fit();
}

void TreeView::applyAppearance()
{
    const bool isAnimated = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    const Theme& theme = themeOf(this);
    constexpr int changeDuration = 150;
    m_scene->setAnimationDuration(isAnimated ? changeDuration : 0);
    m_scene->setAppearance(theme, font());
    setBackgroundBrush(theme.surface);
}

void TreeView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        applyAppearance();
}

// --- zoom and place

double TreeView::zoom() const
{
    return transform().m11();
}

void TreeView::scaleTo(double zoom)
{
    const double old = this->zoom();
    setTransform(QTransform::fromScale(zoom, zoom));
    if (!qFuzzyCompare(old, zoom))
        emit zoomChanged(zoom);
}

void TreeView::setZoom(double zoom)
{
    m_isFitted = false;
    scaleTo(std::clamp(zoom, smallestZoom, largestZoom));
}

void TreeView::fit()
{
    m_isFitted = true;
    const QRectF bounds = m_scene->sceneRect();
    if (bounds.isEmpty() || viewport()->width() <= 1)
        return;
    const double fitting =
        std::min(viewport()->width() / bounds.width(), viewport()->height() / bounds.height());
    scaleTo(std::clamp(fitting, smallestZoom, 1.0));
    centerOn(bounds.center());
}

void TreeView::showBounds()
{
    m_scene->setSceneRect(
        m_scene->shownBounds().adjusted(-sceneMargin, -sceneMargin, sceneMargin, sceneMargin));
    if (m_isFitted)
        fit();
}

void TreeView::zoomAt(const QPointF& viewportPosition, double factor)
{
    const QPointF before = mapToScene(viewportPosition.toPoint());
    setZoom(zoom() * factor);
    const QPointF moved = QPointF(mapFromScene(before)) - viewportPosition;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(moved.y()));
}

void TreeView::setOnlyPath(bool onlyPath)
{
    if (m_scene->showsOnlyPath() == onlyPath)
        return;
    m_scene->setOnlyPath(onlyPath);
    emit onlyPathChanged(onlyPath);
}

void TreeView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_isFitted)
        fit();
}

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

NodeItem* TreeView::currentNode() const
{
    const int current = m_scene->current();
    return current < 0 ? nullptr : m_scene->nodes()[static_cast<std::size_t>(current)];
}

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
    ensureVisible(currentNode()->sceneRect(), qRound(sceneMargin), qRound(sceneMargin));
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

bool TreeView::canActivate(int node) const
{
    if (node < 0)
        return false;
    const TreeNode& content = m_scene->content().nodes[static_cast<std::size_t>(node)];
    return !content.fields.empty() || (content.change && content.change->canBeStated);
}

void TreeView::activate(int node)
{
    if (!canActivate(node))
        return;
    // What follows may show another tree, so nothing of this one is referred to.
    const TreeNode content = m_scene->content().nodes[static_cast<std::size_t>(node)];
    if (content.kind == TreeNode::Kind::Question)
        emit questionActivated(content.fields);
    else
        emit changeActivated(*content.change);
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

void TreeView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu;
    menu.addAction(tr("Fit"), this, &TreeView::fit);
    QAction* onlyPath = menu.addAction(tr("Show only the path"));
    onlyPath->setCheckable(true);
    onlyPath->setChecked(m_scene->showsOnlyPath());
    connect(onlyPath, &QAction::toggled, this, &TreeView::setOnlyPath);
    menu.addSeparator();
    menu.addAction(tr("Copy as PNG"), this, &TreeView::copyPicture);
    menu.addAction(tr("Copy as SVG"), this, &TreeView::copySvg);
    menu.addAction(tr("Save picture…"), this, &TreeView::savePicture);
    menu.exec(event->globalPos());
}

void TreeView::copyPicture()
{
    tree::copyPicture(*m_scene);
}

void TreeView::copySvg()
{
    tree::copySvg(m_scene->content());
}

void TreeView::savePicture()
{
    tree::savePicture(*m_scene, this);
}

} // namespace ogive::ui
