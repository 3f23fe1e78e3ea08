#include "ui/widgets/point_list.h"

#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/accessible/accessible_items.h"
#include "ui/widgets/accessible/accessible_points.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ogive::ui {
namespace {

constexpr int markWidth = 18;
constexpr int pointGap = 4;
constexpr double focusRadius = 4;

} // namespace

PointList::PointList(QWidget* parent)
    : QWidget(parent)
{
    installPointAccessibility();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PointList::setPoints(const QList<Point>& points)
{
    if (points == m_points)
        return;
    keepLaidOut(points);
    m_points = points;
    QStringList spoken;
    for (const Point& point : m_points)
        spoken.append(point.detail.isEmpty() ? point.text : tr("%1 (%2)").arg(point.text, point.detail));
    setAccessibleDescription(spoken.join(u'\n'));
    const bool hasLinks = nextLink(-1, 1) >= 0;
    setFocusPolicy(hasLinks ? Qt::TabFocus : Qt::NoFocus);
    setMouseTracking(hasLinks);
    setHovered(-1);
    m_current = -1;
    setVisible(!m_points.isEmpty());
    updateGeometry();
    update();
}

void PointList::setMuted(bool isMuted)
{
    m_isMuted = isMuted;
    update();
}

int PointList::indent() const
{
    const auto isMarked = [](const Point& point) { return point.mark != Point::Mark::None; };
    return std::ranges::any_of(m_points, isMarked) ? markWidth : 0;
}

/// What stays among the points keeps its texts, since placing letters is most of the work.
void PointList::keepLaidOut(const QList<Point>& next)
{
    m_heights.clear();
    std::vector<LaidOutPoint> before = std::move(m_laidOut);
    m_laidOut.clear();
    for (const Point& point : next) {
        const qsizetype known = m_points.indexOf(point);
        const bool isKept = known >= 0 && static_cast<std::size_t>(known) < before.size();
        m_laidOut.push_back(isKept ? std::exchange(before[static_cast<std::size_t>(known)], {})
                                   : LaidOutPoint());
    }
}

int PointList::layOut(int width) const
{
    m_laidOutWidth = width;
    m_laidOut.resize(static_cast<std::size_t>(m_points.size()));
    const QFont small = textFont(TextSize::Small, font());
    const int room = width - indent();
    qreal height = 0;
    for (std::size_t i = 0; i < m_laidOut.size(); ++i) {
        const Point& point = m_points[static_cast<qsizetype>(i)];
        LaidOutPoint& laid = m_laidOut[i];
        if (laid.text.lineCount() == 0)
            laid.text = WrappedText(point.text, font(), room);
        if (laid.detail.lineCount() == 0 && !point.detail.isEmpty())
            laid.detail = WrappedText(point.detail, small, room);
        laid.text.setWidth(room);
        laid.detail.setWidth(room);
        height += laid.text.height() + laid.detail.height() + (i > 0 ? pointGap : 0);
    }
    return static_cast<int>(std::ceil(height));
}

int PointList::heightForWidth(int width) const
{
    const auto known = m_heights.find(width);
    if (known != m_heights.end())
        return known->second;
    return m_heights[width] = layOut(width);
}

QSize PointList::sizeHint() const
{
    return {240, heightForWidth(m_laidOutWidth > 0 ? m_laidOutWidth : 240)};
}

QSize PointList::minimumSizeHint() const
{
    return {120, QFontMetrics(font()).height()};
}

void PointList::paintEvent(QPaintEvent* /*event*/)
{
    layOut(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    qreal y = 0;
    for (std::size_t i = 0; i < m_laidOut.size(); ++i) {
        const Point& point = m_points[static_cast<qsizetype>(i)];
        const LaidOutPoint& laid = m_laidOut[i];
        paintMark(painter, point, static_cast<int>(i) + 1, {0, y}, laid.text.lineHeight());
        const bool isHovered = static_cast<int>(i) == m_hovered;
        painter.setPen(isHovered ? theme.accent : m_isMuted ? theme.muted : theme.text);
        laid.text.draw(painter, {static_cast<qreal>(indent()), y});
        y += laid.text.height();
        painter.setPen(theme.muted);
        laid.detail.draw(painter, {static_cast<qreal>(indent()), y});
        y += laid.detail.height() + pointGap;
    }
    if (hasFocus() && m_current >= 0)
        drawFocusRing(painter, rectOf(m_current), theme, focusRadius);
}

QRectF PointList::rectOf(int point) const
{
    qreal y = 0;
    for (int i = 0; i < point; ++i) {
        const LaidOutPoint& laid = m_laidOut[static_cast<std::size_t>(i)];
        y += laid.text.height() + laid.detail.height() + pointGap;
    }
    const LaidOutPoint& laid = m_laidOut[static_cast<std::size_t>(point)];
    return {0, y, static_cast<qreal>(width()), laid.text.height() + laid.detail.height()};
}

QRect PointList::pointRect(int point) const
{
    layOut(width());
    return rectOf(point).toAlignedRect();
}

void PointList::activate(int point)
{
    emit activated(m_points[point].links);
}

int PointList::linkAt(QPointF place) const
{
    layOut(width());
    for (int i = 0; i < static_cast<int>(m_points.size()); ++i) {
        if (!m_points[i].links.isEmpty() && rectOf(i).contains(place))
            return i;
    }
    return -1;
}

/// The next linked point after one in a direction; -1 where there is none.
int PointList::nextLink(int from, int step) const
{
    for (int i = from + step; i >= 0 && i < static_cast<int>(m_points.size()); i += step) {
        if (!m_points[i].links.isEmpty())
            return i;
    }
    return -1;
}

void PointList::setHovered(int point)
{
    if (point == m_hovered)
        return;
    m_hovered = point;
    if (point >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

void PointList::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(linkAt(event->position()));
}

void PointList::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setHovered(-1);
}

void PointList::mouseReleaseEvent(QMouseEvent* event)
{
    if (const int point = linkAt(event->position()); event->button() == Qt::LeftButton && point >= 0)
        emit activated(m_points[point].links);
}

void PointList::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        m_current = nextLink(-1, 1);
    AccessibleItems::tellCurrentItem(*this);
    update();
}

void PointList::keyPressEvent(QKeyEvent* event)
{
    const bool isDown = event->key() == Qt::Key_Down;
    if (isDown || event->key() == Qt::Key_Up) {
        if (const int next = nextLink(m_current, isDown ? 1 : -1); next >= 0)
            m_current = next;
        AccessibleItems::tellCurrentItem(*this);
        update();
        return;
    }
    const bool isPress =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isPress && m_current >= 0)
        emit activated(m_points[m_current].links);
    else
        QWidget::keyPressEvent(event);
}

void PointList::paintMark(QPainter& painter, const Point& point, int number, QPointF topLeft,
                          qreal lineHeight) const
{
    const Theme& theme = themeOf(this);
    const qreal x = topLeft.x();
    const qreal middle = topLeft.y() + lineHeight / 2;
    switch (point.mark) {
    case Point::Mark::None:
        return;
    case Point::Mark::Number:
        painter.setPen(theme.muted);
        painter.setFont(font());
        painter.drawText(QRectF(x, topLeft.y(), markWidth, lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("%1.").arg(number));
        return;
    case Point::Mark::Good: {
        painter.setPen(QPen(theme.good, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[] = {{x + 1, middle + 0.4}, {x + 3.8, middle + 3.2}, {x + 9.6, middle - 3.6}};
        painter.drawPolyline(tick, 3);
        return;
    }
    case Point::Mark::Bad:
        painter.setPen(QPen(theme.muted, 1.4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(x + 1.5, middle), QPointF(x + 8.5, middle));
        return;
    case Point::Mark::Dot:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.muted);
        painter.drawEllipse(QPointF(x + 4, middle), 2, 2);
        return;
    }
}

void PointList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_laidOut.clear();
        m_heights.clear();
        updateGeometry();
    }
}

} // namespace ogive::ui
