#include "ui/widgets/point_list.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

constexpr int markWidth = 18;
constexpr int pointGap = 4;

} // namespace

PointList::PointList(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PointList::setPoints(const QList<Point>& points)
{
    if (points == m_points)
        return;
    m_points = points;
    m_laidOutWidth = -1;
    QStringList spoken;
    for (const Point& point : m_points)
        spoken.append(point.detail.isEmpty() ? point.text : tr("%1 (%2)").arg(point.text, point.detail));
    setAccessibleDescription(spoken.join(u'\n'));
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

void PointList::layOut(int width) const
{
    if (width == m_laidOutWidth)
        return;
    m_laidOutWidth = width;
    m_laidOut.clear();
    const QFont small = textFont(TextSize::Small, font());
    qreal height = 0;
    for (const Point& point : m_points) {
        LaidOutPoint& laid = m_laidOut.emplace_back();
        laid.text = WrappedText(point.text, font(), width - indent());
        if (!point.detail.isEmpty())
            laid.detail = WrappedText(point.detail, small, width - indent());
        height += laid.text.height() + laid.detail.height() + (m_laidOut.size() > 1 ? pointGap : 0);
    }
    m_laidOutHeight = static_cast<int>(std::ceil(height));
}

int PointList::heightForWidth(int width) const
{
    layOut(width);
    return m_laidOutHeight;
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
        painter.setPen(m_isMuted ? theme.muted : theme.text);
        laid.text.draw(painter, {static_cast<qreal>(indent()), y});
        y += laid.text.height();
        painter.setPen(theme.muted);
        laid.detail.draw(painter, {static_cast<qreal>(indent()), y});
        y += laid.detail.height() + pointGap;
    }
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
        m_laidOutWidth = -1;
        updateGeometry();
    }
}

} // namespace ogive::ui
