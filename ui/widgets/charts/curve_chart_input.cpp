#include "core/base/number_text.h"
#include "ui/text/convert.h"
#include "ui/widgets/charts/curve_chart.h"

#include <QChart>
#include <QKeyEvent>
#include <QRubberBand>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

constexpr double zoomStep = 0.8;
constexpr double moveStep = 0.1;     ///< of what is shown
constexpr double closestPart = 0.02; ///< of all
constexpr int shortestDrag = 6;      ///< pixels

/// The value that a curve has at a point of its own next to x.
const ogive::Point* nearestPoint(const Curve& curve, double x)
{
    const auto nearest = std::ranges::min_element(
        curve.points, {}, [x](const ogive::Point& point) { return std::abs(point.x - x); });
    return nearest == curve.points.end() ? nullptr : &*nearest;
}

} // namespace

void CurveChart::setZoom(const std::optional<std::pair<double, double>>& part)
{
    if (!m_range)
        return;
    const double all = m_range->xTo - m_range->xFrom;
    std::optional<std::pair<double, double>> zoom = part;
    if (zoom) {
        const double length = std::max(zoom->second - zoom->first, all * closestPart);
        const double from =
            std::clamp(zoom->first, m_range->xFrom, std::max(m_range->xFrom, m_range->xTo - length));
        zoom = {from, std::min(from + length, m_range->xTo)};
        if (length >= all)
            zoom.reset();
    }
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    scaleX();
    viewport()->update();
    emit zoomChanged(m_zoom.has_value());
}

void CurveChart::zoomBy(double factor, double around)
{
    setZoom(std::pair(around - (around - m_shownFrom) * factor, around + (m_shownTo - around) * factor));
}

void CurveChart::moveBy(double part)
{
    const double way = (m_shownTo - m_shownFrom) * part;
    if (m_zoom)
        setZoom(std::pair(m_shownFrom + way, m_shownTo + way));
}

double CurveChart::xAt(const QPointF& position) const
{
    const QRectF plot = chart()->plotArea();
    const double part = plot.width() > 0 ? (position.x() - plot.left()) / plot.width() : 0;
    return m_shownFrom + std::clamp(part, 0.0, 1.0) * (m_shownTo - m_shownFrom);
}

QString CurveChart::valuesAt(double x, double* nearest) const
{
    const double wanted = m_picture.xIsLog ? std::pow(10, x) : x;
    QStringList lines;
    for (std::size_t i = 0; i < m_picture.curves.size(); ++i) {
        const Curve& curve = m_picture.curves[i];
        const ogive::Point* point = m_isHidden[i] ? nullptr : nearestPoint(curve, wanted);
        if (point == nullptr)
            continue;
        if (lines.isEmpty()) {
            *nearest = m_picture.xIsLog ? std::log10(point->x) : point->x;
            lines.append(
                tr("%1: %2").arg(toQString(m_picture.xTitle), toQString(xTextOf(m_picture, point->x))));
        }
        lines.append(tr("%1: %2").arg(toQString(curve.name), toQString(valueTextOf(m_picture, point->y))));
    }
    return lines.join(u'\n');
}

void CurveChart::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier) || event->angleDelta().y() == 0) {
        event->ignore(); // the page scrolls
        return;
    }
    zoomBy(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep, xAt(event->position()));
    event->accept();
}

void CurveChart::keyPressEvent(QKeyEvent* event)
{
    const double middle = (m_shownFrom + m_shownTo) / 2;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(zoomStep, middle);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / zoomStep, middle);
        break;
    case Qt::Key_0:
        setZoom(std::nullopt);
        break;
    case Qt::Key_Left:
        moveBy(-moveStep);
        break;
    case Qt::Key_Right:
        moveBy(moveStep);
        break;
    default:
        event->ignore();
        return;
    }
    event->accept();
}

void CurveChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && chart()->plotArea().contains(event->position()))
        m_dragFrom = event->pos().x();
    event->accept();
}

void CurveChart::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragFrom) {
        if (m_band == nullptr)
            m_band = new QRubberBand(QRubberBand::Rectangle, viewport());
        const QRect plot = chart()->plotArea().toRect();
        const int to = std::clamp(event->pos().x(), plot.left(), plot.right());
        m_band->setGeometry(QRect(QPoint(std::min(*m_dragFrom, to), plot.top()),
                                  QPoint(std::max(*m_dragFrom, to), plot.bottom())));
        m_band->setVisible(std::abs(to - *m_dragFrom) >= shortestDrag);
        return;
    }
    m_pointed.reset();
    double nearest = 0;
    if (chart()->plotArea().contains(event->position())) {
        const QString values = valuesAt(xAt(event->position()), &nearest);
        if (!values.isEmpty()) {
            m_pointed = nearest;
            QToolTip::showText(event->globalPosition().toPoint(), values, this);
        }
    }
    viewport()->update();
}

void CurveChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_band != nullptr)
        m_band->hide();
    if (m_dragFrom && std::abs(event->pos().x() - *m_dragFrom) >= shortestDrag) {
        const double one = xAt(QPointF(*m_dragFrom, 0));
        const double other = xAt(event->position());
        setZoom(std::pair(std::min(one, other), std::max(one, other)));
    }
    m_dragFrom.reset();
    event->accept();
}

void CurveChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    setZoom(std::nullopt);
    event->accept();
}

void CurveChart::resizeEvent(QResizeEvent* event)
{
    ChartView::resizeEvent(event);
    if (m_range)
        writeTicks();
}

void CurveChart::leaveEvent(QEvent* event)
{
    ChartView::leaveEvent(event);
    m_pointed.reset();
    viewport()->update();
}

} // namespace ogive::ui
