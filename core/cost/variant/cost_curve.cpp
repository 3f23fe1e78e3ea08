#include "core/cost/variant/cost_curve.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

constexpr double sameShare = 1e-9; ///< costs that differ by less are equal

/// Which costs less: −1 the first, 1 the second, 0 neither; NaN counts as neither.
int sideOf(double first, double second)
{
    const double difference = first - second;
    if (!(std::abs(difference) > sameShare * std::max(std::abs(first), std::abs(second))))
        return 0;
    return difference < 0 ? -1 : 1;
}

/// The value between two others, in the middle as the axis draws it.
double middleOf(const CurveAxis& axis, double low, double high)
{
    return axis.isLogarithmic && low > 0 ? std::sqrt(low * high) : (low + high) / 2;
}

double narrowed(const Variant& first, const Variant& second, const CurveAxis& axis, double low, double high,
                int lowSide)
{
    constexpr double enough = 1e-9;
    while (high - low > enough * std::max(std::abs(high), 1e-6)) {
        const double middle = middleOf(axis, low, high);
        if (middle <= low || middle >= high)
            break;
        const double difference =
            first.monthlyWith(axis.field, middle) - second.monthlyWith(axis.field, middle);
        if (difference == 0)
            return middle;
        ((difference < 0) == (lowSide < 0) ? low : high) = middle;
    }
    return high;
}

} // namespace

std::optional<CurveAxis> curveAxis(const Field& field, std::size_t position, double current)
{
    const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
    if (!isNumber || (field.derived && field.derived->always))
        return std::nullopt;
    CurveAxis axis{position, field.minimum, field.maximum, false};
    if (field.slider) {
        axis.from = std::max(field.minimum, field.slider->minimum);
        axis.to = std::min(field.maximum, field.slider->maximum);
        axis.isLogarithmic = field.slider->logarithmic;
    }
    if (!std::isnan(current)) {
        axis.from = std::min(axis.from, current);
        axis.to = std::max(axis.to, current);
    }
    constexpr double widest = 1000;
    const double least = field.kind == FieldKind::Integer ? 1 : axis.to / 1e6;
    axis.isLogarithmic =
        axis.isLogarithmic || (axis.from >= 0 && axis.to > widest * std::max(axis.from, 1.0));
    if (axis.isLogarithmic && axis.from < least)
        axis.from = least;
    return axis.to > axis.from ? std::optional(axis) : std::nullopt;
}

std::vector<double> gridOf(const Field& field, const CurveAxis& axis, std::size_t count)
{
    std::vector<double> grid;
    grid.reserve(count);
    const double ratio = axis.isLogarithmic ? std::log(axis.to / axis.from) : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(count - 1);
        double value = axis.isLogarithmic ? axis.from * std::exp(share * ratio)
                                          : axis.from + share * (axis.to - axis.from);
        if (i + 1 == count)
            value = axis.to;
        if (field.kind == FieldKind::Integer)
            value = std::round(value);
        if (grid.empty() || value > grid.back())
            grid.push_back(value);
    }
    return grid;
}

std::vector<double> costsOver(const Variant& variant, std::size_t field, const std::vector<double>& grid)
{
    std::vector<double> costs;
    costs.reserve(grid.size());
    for (const double value : grid)
        costs.push_back(variant.monthlyWith(field, value));
    return costs;
}

BreakEven breakEven(const Variant& first, const Variant& second, const CurveAxis& axis,
                    std::size_t resolution)
{
    const Field& field = first.subject().knowledge.fields[axis.field];
    const std::vector<double> grid = gridOf(field, axis, std::max<std::size_t>(resolution, 2));
    const std::vector<double> left = costsOver(first, axis.field, grid);
    const std::vector<double> right = costsOver(second, axis.field, grid);
    return breakEvenOn(first, second, axis, grid, {left, right});
}

BreakEven breakEvenOn(const Variant& first, const Variant& second, const CurveAxis& axis,
                      const std::vector<double>& grid, const CostPair& costs)
{
    const auto& left = costs.first;
    const auto& right = costs.second;
    BreakEven result;
    int side = 0;
    std::size_t last = 0; ///< where `side` was seen last
    for (std::size_t i = 0; i < grid.size(); ++i) {
        result.isKnown = result.isKnown && !std::isnan(left[i]) && !std::isnan(right[i]);
        const int now = sideOf(left[i], right[i]);
        if (now == 0)
            continue;
        if (side == 0)
            result.firstIsCheaperBelow = now < 0;
        else if (now != side)
            result.values.push_back(narrowed(first, second, axis, grid[last], grid[i], side));
        side = now;
        last = i;
    }
    result.isAlwaysEqual = side == 0 && result.isKnown;
    return result;
}

} // namespace ogive
