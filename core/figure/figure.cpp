#include "core/figure/figure.h"

#include <algorithm>
#include <cmath>

namespace ogive {

namespace {

// Head of a line of width w, in pixels: long enough to be seen on a hairline, in proportion on a thick line.
double headLength(double width)
{
    return std::max(8.0, 4.0 * width);
}

double headHalfWidth(double width)
{
    return std::max(4.0, 2.2 * width);
}

} // namespace

std::vector<double> dashPattern(Dash dash)
{
    switch (dash) {
    case Dash::Solid:
        return {};
    case Dash::Dashed:
        return {4, 3};
    case Dash::Dotted:
        return {1, 2};
    }
    return {};
}

Arrow arrowFor(const Polyline& line)
{
    Arrow arrow{line.points, {}};
    if (line.points.empty())
        return arrow;
    const Point tip = line.points.back();
    arrow.head = {tip, tip, tip};
    if (line.points.size() < 2)
        return arrow;
    const Point before = line.points[line.points.size() - 2];
    const double length = std::hypot(tip.x - before.x, tip.y - before.y);
    if (!(length > 0))
        return arrow;
    const Point along{(tip.x - before.x) / length, (tip.y - before.y) / length};
    const double reach = std::min(headLength(line.stroke.width), length);
    const double half = headHalfWidth(line.stroke.width);
    const Point base{tip.x - along.x * reach, tip.y - along.y * reach};
    arrow.shaft.back() = base;
    arrow.head[1] = {base.x - along.y * half, base.y + along.x * half};
    arrow.head[2] = {base.x + along.y * half, base.y - along.x * half};
    return arrow;
}

} // namespace ogive
