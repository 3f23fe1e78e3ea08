#include "ui/presentation/stage/tree_zoom.h"

#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/widgets/accessible/accessible_role.h"
#include "ui/widgets/figures/figure_painter.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

constexpr double closer = 1.9;        // than the tree as a whole
constexpr double usualTextUnits = 30; // at least, for a tree's title of 13 px
constexpr double treeTextPixels = 13;
constexpr double largestFactor = 12;
constexpr double zoomStep = 1.25;
constexpr double moveUnits = 90;
constexpr double hintPixels = 20;

} // namespace

TreeZoom::TreeZoom(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleRole(*this, QAccessible::Graphic);
    setAccessibleName(tr("The tree, closer"));
    setCursor(Qt::OpenHandCursor);
    grabGesture(Qt::PinchGesture);
}

void TreeZoom::showTree(const Figure& tree)
{
    m_tree = tree;
    setAccessibleDescription(toQString(tree.description));
    settle();
    update();
}

void TreeZoom::setUnit(double unit)
{
    m_unit = unit;
    update();
}

double TreeZoom::fittingScale() const
{
    const double across = width() / std::max(1.0, m_tree.size.width);
    const double down = height() / std::max(1.0, m_tree.size.height);
    return std::min(across, down);
}

/// The outcome of the path is the box that is filled with the accent.
QPointF TreeZoom::outcomePlace() const
{
    for (auto shape = m_tree.shapes.rbegin(); shape != m_tree.shapes.rend(); ++shape) {
        const auto* box = std::get_if<ogive::Box>(&*shape);
        if (box != nullptr && box->fill == Ink::Accent)
            return boundsOf(*shape).center();
    }
    return {m_tree.size.width / 2, m_tree.size.height / 2};
}

void TreeZoom::lookAt(const QPointF& share)
{
    m_scale = std::max(fittingScale() * closer, usualTextUnits * m_unit / treeTextPixels);
    centreOn({share.x() * m_tree.size.width, share.y() * m_tree.size.height});
}

void TreeZoom::lookAtOutcome()
{
    const QPointF place = outcomePlace();
    lookAt({place.x() / std::max(1.0, m_tree.size.width), place.y() / std::max(1.0, m_tree.size.height)});
}

void TreeZoom::centreOn(const QPointF& place)
{
    m_origin = QPointF(width() / 2.0, height() / 2.0) - place * m_scale;
    settle();
    update();
}

/// The tree can't be lost: it fills the window, or stands in its middle.
void TreeZoom::settle()
{
    const auto along = [](double origin, double tree, double window) {
        return tree <= window ? (window - tree) / 2 : std::clamp(origin, window - tree, 0.0);
    };
    m_origin = {along(m_origin.x(), m_tree.size.width * m_scale, width()),
                along(m_origin.y(), m_tree.size.height * m_scale, height())};
}

void TreeZoom::zoomBy(double factor, const QPointF& around)
{
    const double smallest = fittingScale();
    const double next = std::clamp(m_scale * factor, smallest, smallest * largestFactor);
    if (m_scale > 0 && next <= smallest && factor < 1 && m_scale <= smallest * 1.001) {
        emit done(); // smaller than the whole is the page again
        return;
    }
    m_origin = around - (around - m_origin) * (next / m_scale);
    m_scale = next;
    settle();
    update();
}

void TreeZoom::moveBy(const QPointF& step)
{
    m_origin += step;
    settle();
    update();
}

bool TreeZoom::takeKey(const QKeyEvent& event)
{
    const double step = moveUnits * m_unit;
    const QPointF middle(width() / 2.0, height() / 2.0);
    switch (event.key()) {
    case Qt::Key_Left:
        moveBy({step, 0});
        return true;
    case Qt::Key_Right:
        moveBy({-step, 0});
        return true;
    case Qt::Key_Up:
        moveBy({0, step});
        return true;
    case Qt::Key_Down:
        moveBy({0, -step});
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(zoomStep, middle);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / zoomStep, middle);
        return true;
    default:
        return false;
    }
}

void TreeZoom::paintEvent(QPaintEvent* event)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(event->rect(), theme.background);
    painter.save();
    painter.translate(m_origin);
    painter.scale(m_scale, m_scale);
    const QRectF seen(-m_origin / m_scale, QSizeF(size()) / m_scale);
    paintFigurePart(painter, m_tree, figureColors(theme), seen);
    painter.restore();
    painter.setPen(QPen(theme.border, std::max(1.0, 2 * m_unit)));
    painter.drawLine(0, 0, width(), 0);
    painter.drawLine(0, height(), width(), height());
    QFont small = font();
    small.setPixelSize(std::max(8, static_cast<int>(std::lround(hintPixels * m_unit))));
    painter.setFont(small);
    const QString hint = tr("Arrow keys move · + − larger, smaller · Z back");
    const QRectF line = QFontMetricsF(small).boundingRect(hint);
    const double room = 10 * m_unit;
    const QRectF ground(width() - line.width() - 5 * room, height() - line.height() - 3 * room,
                        line.width() + 2 * room, line.height() + room);
    drawBox(painter, ground, {theme.surface, theme.border, 1, 6 * m_unit});
    painter.setPen(theme.muted);
    painter.drawText(ground, Qt::AlignCenter, hint);
}

void TreeZoom::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().isEmpty() || m_scale <= 0)
        return;
    // The same part stays in view.
    const QPointF middle =
        (QPointF(event->oldSize().width() / 2.0, event->oldSize().height() / 2.0) - m_origin) / m_scale;
    m_scale *= static_cast<double>(height()) / event->oldSize().height();
    m_scale = std::max(m_scale, fittingScale());
    centreOn(middle);
}

void TreeZoom::mousePressEvent(QMouseEvent* event)
{
    m_isDragged = event->button() == Qt::LeftButton;
    m_dragFrom = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void TreeZoom::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isDragged)
        return;
    moveBy(event->position() - m_dragFrom);
    m_dragFrom = event->position();
}

void TreeZoom::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    m_isDragged = false;
    setCursor(Qt::OpenHandCursor);
}

void TreeZoom::mouseDoubleClickEvent(QMouseEvent* /*event*/)
{
    emit done();
}

void TreeZoom::wheelEvent(QWheelEvent* event)
{
    const double turned = event->angleDelta().y() / 120.0;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomBy(std::pow(zoomStep, turned), event->position());
    else
        moveBy(QPointF(event->angleDelta()) / 120.0 * moveUnits * m_unit);
    event->accept();
}

bool TreeZoom::event(QEvent* event)
{
    if (event->type() != QEvent::Gesture)
        return QWidget::event(event);
    auto* gestures = static_cast<QGestureEvent*>(event);
    auto* pinch = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture));
    if (pinch == nullptr)
        return QWidget::event(event);
    if (pinch->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged))
        zoomBy(pinch->scaleFactor(), QPointF(mapFromGlobal(pinch->centerPoint().toPoint())));
    gestures->accept(pinch);
    return true;
}

} // namespace ogive::ui
