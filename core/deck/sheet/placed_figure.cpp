#include "core/deck/sheet/placed_figure.h"

#include <algorithm>
#include <limits>

namespace ogive {
namespace {

/// Moves and scales shapes.
struct Placement {
    Point at;
    double scale = 1;

    [[nodiscard]] Point operator()(const Point& point) const
    {
        return {at.x + point.x * scale, at.y + point.y * scale};
    }
    [[nodiscard]] std::vector<Point> operator()(const std::vector<Point>& points) const
    {
        std::vector<Point> placed;
        placed.reserve(points.size());
        for (const Point& point : points)
            placed.push_back((*this)(point));
        return placed;
    }
    [[nodiscard]] std::optional<Stroke> operator()(std::optional<Stroke> stroke) const
    {
        if (stroke)
            stroke->width *= scale;
        return stroke;
    }
    [[nodiscard]] Shape operator()(const Polyline& line) const
    {
        return Polyline{(*this)(line.points),
                        {line.stroke.ink, line.stroke.width * scale, line.stroke.dash},
                        line.arrowAtEnd};
    }
    [[nodiscard]] Shape operator()(const Box& box) const
    {
        const Point corner = (*this)(Point{box.rect.x, box.rect.y});
        return Box{{corner.x, corner.y, box.rect.width * scale, box.rect.height * scale},
                   box.radius * scale,
                   box.fill,
                   (*this)(box.stroke)};
    }
    [[nodiscard]] Shape operator()(const Polygon& polygon) const
    {
        return Polygon{(*this)(polygon.points), polygon.fill, polygon.opacity, (*this)(polygon.stroke)};
    }
    [[nodiscard]] Shape operator()(const Label& label) const
    {
        Label placed = label;
        placed.at = (*this)(label.at);
        placed.pixelSize *= scale;
        return placed;
    }
};

} // namespace

void addScaled(Figure& target, const Figure& source, const Point& at, double scale)
{
    const Placement placement{at, scale};
    for (const Shape& shape : source.shapes)
        target.shapes.push_back(std::visit(placement, shape));
}

double smallestTextOf(const Figure& figure)
{
    double smallest = std::numeric_limits<double>::infinity();
    for (const Shape& shape : figure.shapes)
        if (const auto* label = std::get_if<Label>(&shape))
            smallest = std::min(smallest, label->pixelSize);
    return smallest < std::numeric_limits<double>::infinity() ? smallest : 0;
}

} // namespace ogive
