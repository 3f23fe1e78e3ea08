#include "core/figure/chart/curve_figure.h"

#include "core/base/number_text.h"
#include "core/figure/chart/value_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ogive {
namespace {

/// Round distances between ticks, at least what is asked for.
double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : std::array{1.0, 2.0, 5.0})
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

std::vector<double> linearTicks(double from, double to, int wanted, bool isWhole)
{
    double step = roundStep((to - from) / wanted);
    if (isWhole)
        step = std::max(1.0, step);
    std::vector<double> ticks;
    for (double k = std::ceil(from / step - 1e-9); k * step <= to + step * 1e-9; ++k)
        ticks.push_back(k * step);
    return ticks;
}

std::vector<double> logTicks(double from, double to, int wanted)
{
    const double decades = to - from;
    const double every = std::max(1.0, std::ceil(decades / wanted));
    std::vector<double> ticks;
    for (double k = std::floor(from); k <= to; k += every) {
        ticks.push_back(k);
        if (decades * 3 <= wanted) {
            ticks.push_back(k + std::log10(2.0));
            ticks.push_back(k + std::log10(5.0));
        }
    }
    std::erase_if(ticks, [&](double tick) { return tick < from - 1e-9 || tick > to + 1e-9; });
    return ticks;
}

double xOf(const CurvePicture& picture, double x)
{
    return picture.xIsLog ? std::log10(x) : x;
}

/// Where the line between two points crosses a height.
Point crossing(const Point& one, const Point& other, double height)
{
    const double part = (height - one.y) / (other.y - one.y);
    return {one.x + part * (other.x - one.x), height};
}

} // namespace

std::optional<CurveRange> rangeOf(const CurvePicture& picture)
{
    std::optional<CurveRange> range;
    double largest = 0;
    const auto take = [&](const Point& point) {
        const double x = xOf(picture, point.x);
        if (!range)
            range = CurveRange{x, x, 0, 0};
        range->xFrom = std::min(range->xFrom, x);
        range->xTo = std::max(range->xTo, x);
        largest = std::max(largest, point.y);
    };
    for (const Curve& curve : picture.curves)
        std::ranges::for_each(curve.points, take);
    for (const ChartBand& band : picture.bands)
        std::ranges::for_each(band.high, take);
    for (const ChartMark& mark : picture.marks)
        take(mark.at);
    if (!range)
        return range;
    for (const ChartGuide& guide : picture.guides)
        if (!guide.isVertical)
            largest = std::max(largest, guide.value);
    if (range->xTo <= range->xFrom)
        range->xTo = range->xFrom + 1;
    constexpr double room = 0.04; // so that no dot is cut in halves
    if (std::ranges::any_of(picture.curves, &Curve::hasDots)) {
        const double beside = room * (range->xTo - range->xFrom);
        range->xFrom -= beside;
        range->xTo += beside;
    }
    range->largest = picture.top.value_or(largest);
    const ValueAxis axis = valueAxis(range->largest);
    range->yTop = axis.steps > 0 ? axis.top() : 1;
    return range;
}

std::vector<Point> drawnPoints(const CurvePicture& picture, const Curve& curve, double top)
{
    std::vector<Point> line;
    for (const Point& point : curve.points) {
        const Point next{xOf(picture, point.x), point.y};
        if (curve.isStepped && !line.empty() && line.back().y != next.y)
            line.push_back({next.x, line.back().y});
        line.push_back(next);
    }
    std::vector<Point> drawn;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (i > 0 && (line[i - 1].y > top) != (line[i].y > top))
            drawn.push_back(crossing(line[i - 1], line[i], top));
        if (line[i].y <= top)
            drawn.push_back(line[i]);
    }
    return drawn;
}

std::vector<Point> bandOutline(const CurvePicture& picture, const ChartBand& band, double top)
{
    std::vector<Point> outline;
    const auto add = [&](const Point& point) {
        outline.push_back({xOf(picture, point.x), std::clamp(point.y, 0.0, top)});
    };
    std::ranges::for_each(band.low, add);
    std::for_each(band.high.rbegin(), band.high.rend(), add);
    return outline;
}

std::vector<double> xTicks(const CurvePicture& picture, double from, double to, int wanted)
{
    if (!(to > from) || wanted < 1)
        return {from};
    return picture.xIsLog ? logTicks(from, to, wanted) : linearTicks(from, to, wanted, picture.xIsWhole);
}

Dash seriesDash(std::size_t index) noexcept
{
    constexpr std::array dashes{Dash::Solid, Dash::Dashed, Dash::Dotted};
    return dashes[index % dashes.size()];
}

std::string xTextOf(const CurvePicture& picture, double x)
{
    return picture.xText ? picture.xText(x) : tickText(x);
}

std::string valueTextOf(const CurvePicture& picture, double y)
{
    if (picture.valueText)
        return picture.valueText(y);
    return picture.yText ? picture.yText(y) : readableNumber(y);
}

} // namespace ogive
