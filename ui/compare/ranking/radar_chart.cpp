#include "ui/compare/ranking/radar_chart.h"

#include "ui/shell/theme.h"
#include "ui/widgets/accessible/accessible_role.h"

#include <QPainter>
#include <QPen>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ogive::ui {
namespace {

constexpr int labelWidth = 80;
constexpr int labelLines = 2;
constexpr int labelGap = 6;
constexpr int rings = 4;
constexpr int widest = 420; ///< more room makes no larger chart
constexpr int legendLine = 20;
constexpr int sampleWidth = 22;
constexpr float fillOpacity = 0.10F;
constexpr Qt::PenStyle dashes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

int labelHeight(const QFont& font)
{
    return labelLines * QFontMetrics(textFont(TextSize::Small, font)).height();
}

} // namespace

RadarChart::RadarChart(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleRole(*this, QAccessible::Chart);
    setAccessibleName(tr("Radar chart"));
}

void RadarChart::setShapes(const QStringList& axes, const QList<RadarShape>& shapes)
{
    const QList<RadarShape> few = shapes.mid(0, mostShapes);
    if (axes == m_axes && few == m_shapes)
        return;
    m_axes = axes;
    m_shapes = few;
    describe();
    updateGeometry();
    update();
}

void RadarChart::describe()
{
    QStringList lines;
    for (const RadarShape& shape : m_shapes) {
        QStringList values;
        for (qsizetype i = 0; i < m_axes.size(); ++i)
            values << tr("%1 %2").arg(m_axes[i]).arg(10 * shape.values[static_cast<std::size_t>(i)], 0, 'g',
                                                     3);
        lines << tr("%1: %2").arg(shape.title, values.join(QStringLiteral(", ")));
    }
    setAccessibleDescription(lines.join(u'\n'));
    setToolTip(accessibleDescription());
}

int RadarChart::heightForWidth(int width) const
{
    const int across = std::min(width, widest) - 2 * (labelWidth + labelGap);
    return std::max(120, across) + 2 * (labelHeight(font()) + labelGap) + legendHeight();
}

QSize RadarChart::sizeHint() const
{
    constexpr int usual = 300;
    return {usual, heightForWidth(usual)};
}

int RadarChart::legendHeight() const
{
    return static_cast<int>((m_shapes.size() + 1) / 2) * legendLine + labelGap;
}

QPointF RadarChart::pointAt(std::size_t axis, double share) const
{
    const double turn = 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(m_axes.size());
    return m_middle + QPointF(std::sin(turn), -std::cos(turn)) * (m_radius * share);
}

QPen RadarChart::penOf(qsizetype shape) const
{
    const Theme& theme = themeOf(this);
    return QPen(theme.series[shape % theme.series.size()], 2, dashes[shape], Qt::FlatCap, Qt::RoundJoin);
}

void RadarChart::paintEvent(QPaintEvent* /*event*/)
{
    constexpr int fewestAxes = 3;
    if (m_axes.size() < fewestAxes)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double around = labelHeight(font()) + labelGap;
    const double room = height() - legendHeight() - 2 * around;
    m_radius = std::max(0.0, room) / 2;
    m_middle = QPointF(width() / 2.0, around + room / 2);
    paintGrid(painter);
    for (qsizetype i = m_shapes.size(); i-- > 0;)
        paintShape(painter, i);
    paintLabels(painter);
    paintLegend(painter);
}

void RadarChart::paintGrid(QPainter& painter) const
{
    painter.setPen(QPen(themeOf(this).border, 1));
    painter.setBrush(Qt::NoBrush);
    const auto axes = static_cast<std::size_t>(m_axes.size());
    for (int ring = 1; ring <= rings; ++ring) {
        QPolygonF outline;
        for (std::size_t axis = 0; axis < axes; ++axis)
            outline << pointAt(axis, static_cast<double>(ring) / rings);
        painter.drawPolygon(outline);
    }
    for (std::size_t axis = 0; axis < axes; ++axis)
        painter.drawLine(m_middle, pointAt(axis, 1));
}

/// Beside the rim: centred above and below, else left or right of it.
void RadarChart::paintLabels(QPainter& painter) const
{
    const QFont small = textFont(TextSize::Small, font());
    painter.setFont(small);
    painter.setPen(themeOf(this).muted);
    const int high = labelHeight(font());
    for (qsizetype i = 0; i < m_axes.size(); ++i) {
        const QPointF rim = pointAt(static_cast<std::size_t>(i), 1 + labelGap / std::max(1.0, m_radius));
        const double dx = rim.x() - m_middle.x();
        const double dy = rim.y() - m_middle.y();
        const bool isAbove = std::abs(dx) < m_radius / 4;
        QRectF box(rim.x() - labelWidth / 2.0, rim.y() - high / 2.0, labelWidth, high);
        int align = Qt::AlignCenter;
        if (isAbove) {
            box.moveTop(dy < 0 ? rim.y() - high : rim.y());
            align = Qt::AlignHCenter | (dy < 0 ? Qt::AlignBottom : Qt::AlignTop);
        } else {
            box.moveLeft(dx < 0 ? rim.x() - labelWidth : rim.x());
            align = Qt::AlignVCenter | (dx < 0 ? Qt::AlignRight : Qt::AlignLeft);
        }
        painter.drawText(box, align | Qt::TextWordWrap, m_axes[i]);
    }
}

void RadarChart::paintShape(QPainter& painter, qsizetype shape) const
{
    QPolygonF outline;
    for (std::size_t axis = 0; axis < m_shapes[shape].values.size(); ++axis)
        outline << pointAt(axis, m_shapes[shape].values[axis]);
    const QPen pen = penOf(shape);
    QColor fill = pen.color();
    fill.setAlphaF(fillOpacity);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawPolygon(outline);
}

void RadarChart::paintLegend(QPainter& painter) const
{
    painter.setFont(textFont(TextSize::Small, font()));
    const double top = height() - legendHeight() + labelGap;
    const double column = width() / 2.0;
    for (qsizetype i = 0; i < m_shapes.size(); ++i) {
        const QRectF cell(static_cast<double>(i % 2) * column, top + static_cast<double>(i / 2) * legendLine,
                          column - labelGap, legendLine);
        painter.setPen(penOf(i));
        painter.drawLine(QPointF(cell.left(), cell.center().y()),
                         QPointF(cell.left() + sampleWidth, cell.center().y()));
        painter.setPen(themeOf(this).text);
        const QRectF text = cell.adjusted(sampleWidth + labelGap, 0, 0, 0);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(m_shapes[i].title, Qt::ElideRight,
                                                          static_cast<int>(text.width())));
    }
}

} // namespace ogive::ui
