#include "ui/shell/style/box_painting.h"

#include "ui/shell/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <span>

namespace ogive::ui {
namespace {

constexpr double ringWidth = 2;
constexpr double strokeWidth = 1.5;

void drawStroke(QPainter& painter, std::span<const QPointF> points, const QColor& colour, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points.data(), static_cast<int>(points.size()));
    painter.restore();
}

} // namespace

void drawBox(QPainter& painter, const QRectF& rect, const Box& box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = box.border.isValid() ? box.borderWidth / 2 : 0;
    painter.setPen(box.border.isValid() ? QPen(box.border, box.borderWidth) : QPen(Qt::NoPen));
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    const double largest = std::min(rect.width(), rect.height()) / 2 - half;
    const double radius = std::clamp(box.radius - half, 0.0, std::max(0.0, largest));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void drawFocusRing(QPainter& painter, const QRectF& rect, const Theme& theme, double radius)
{
    drawBox(painter, rect, {{}, theme.accent, ringWidth, radius});
}

void drawChevron(QPainter& painter, const QRectF& rect, Direction direction, const QColor& colour)
{
    constexpr double reach = 3.75;
    constexpr double depth = reach / 2;
    const QPointF middle = rect.center();
    const auto at = [&middle](double x, double y) { return middle + QPointF(x, y); };
    std::array<QPointF, 3> points;
    switch (direction) {
    case Direction::Up:
        points = {at(-reach, depth), at(0, -depth), at(reach, depth)};
        break;
    case Direction::Down:
        points = {at(-reach, -depth), at(0, depth), at(reach, -depth)};
        break;
    case Direction::Left:
        points = {at(depth, -reach), at(-depth, 0), at(depth, reach)};
        break;
    case Direction::Right:
        points = {at(-depth, -reach), at(depth, 0), at(-depth, reach)};
        break;
    }
    drawStroke(painter, points, colour, strokeWidth);
}

void drawCheckMark(QPainter& painter, const QRectF& rect, const QColor& colour)
{
    const double unit = std::min(rect.width(), rect.height()) / 16;
    const auto at = [&](double x, double y) { return rect.center() + QPointF(x, y) * unit; };
    const std::array points{at(-3.75, 0.25), at(-1, 3), at(4, -2.75)};
    drawStroke(painter, points, colour, 2 * unit);
}

} // namespace ogive::ui
