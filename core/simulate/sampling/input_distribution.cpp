#include "core/simulate/sampling/input_distribution.h"

#include "core/design/choices/cost_change.h"
#include "core/simulate/sampling/draw_loops.h"
#include "core/simulate/sampling/pert_table.h"

#include <algorithm>

namespace ogive {
namespace {

constexpr double z90 = 1.2815515655446004; ///< normal quantile at 0.9

/// The knowledge's spread around a value, between two ends.
Distribution spreadAround(const Spread& spread, double value, const Ends& ends)
{
    const auto clipped = [&](double number) { return std::clamp(number, ends.low, ends.high); };
    const double mode = clipped(value);
    switch (spread.kind) {
    case Spread::Kind::LognormalByFactors:
        return value > 0 ? Distribution::percentiles(value * spread.low, value * spread.high)
                         : Distribution::constant(mode);
    case Spread::Kind::PertByDistances:
        return Distribution::pert({clipped(value - spread.low), mode, clipped(value + spread.high)});
    case Spread::Kind::PertByEnds:
        return Distribution::pert(
            {std::min(clipped(spread.low), mode), mode, std::max(clipped(value * spread.high), mode)});
    case Spread::Kind::TriangularByEnds:
        break;
    }
    return Distribution::triangular(
        {std::min(clipped(spread.low), mode), mode, std::max(clipped(spread.high), mode)});
}

Distribution rangeOf(const UncertainRange& range)
{
    if (range.kind == UncertainRange::Kind::ThreePoints)
        return Distribution::pert({range.low, range.mode, range.high});
    return Distribution::percentiles(range.low, range.high);
}

} // namespace

Distribution::Distribution(Shape shape, ThreePoints points, Lognormal normal)
    : m_shape(shape)
    , m_points(points)
    , m_normal(normal)
{}

Distribution Distribution::constant(double value)
{
    return Distribution(Shape::Constant, {value, value, value});
}

Distribution Distribution::lognormal(const Lognormal& lognormal)
{
    return lognormal.sigma == 0 ? constant(lognormal.median())
                                : Distribution(Shape::Lognormal, {}, lognormal);
}

Distribution Distribution::normal(double mean, double standardDeviation)
{
    return standardDeviation == 0 ? constant(mean)
                                  : Distribution(Shape::Normal, {}, {mean, standardDeviation});
}

Distribution Distribution::triangular(const ThreePoints& points)
{
    return points.minimum == points.maximum ? constant(points.mode) : Distribution(Shape::Triangular, points);
}

Distribution Distribution::pert(const ThreePoints& points)
{
    const auto shape = pertShape(points);
    if (!shape || points.minimum == points.maximum)
        return constant(points.mode);
    Distribution made(Shape::Pert, points);
    made.m_table = std::make_shared<const PertTable>(*shape);
    return made;
}

Distribution Distribution::percentiles(double p10, double p90)
{
    if (p10 == p90)
        return constant(p10);
    if (const auto lognormalOne = lognormalOfP10P90(p10, p90))
        return lognormal(*lognormalOne);
    return normal(p10 / 2 + p90 / 2, (p90 / 2 - p10 / 2) / z90);
}

Distribution Distribution::clippedTo(double minimum, double maximum) const
{
    if (isConstant())
        return constant(std::clamp(m_points.mode, minimum, maximum));
    Distribution clipped = *this;
    clipped.m_low = std::max(m_low, minimum);
    clipped.m_high = std::min(m_high, maximum);
    return clipped;
}

double Distribution::quantile(double p) const
{
    double value = p;
    fromUniforms({&value, 1});
    return value;
}

void Distribution::fromUniforms(std::span<double> numbers) const
{
    const Ends ends{m_low, m_high};
    switch (m_shape) {
    case Shape::Constant:
        std::fill(numbers.begin(), numbers.end(), m_points.mode);
        break;
    case Shape::Lognormal:
        toLognormal(numbers, m_normal.mu, m_normal.sigma, ends);
        break;
    case Shape::Normal:
        toNormal(numbers, m_normal.mu, m_normal.sigma, ends);
        break;
    case Shape::Triangular:
        toTriangular(numbers, m_points, ends);
        break;
    case Shape::Pert:
        m_table->fromProbabilities(numbers);
        toRange(numbers, m_points.minimum, m_points.maximum, ends);
        break;
    }
}

Distribution distributionOf(const Field& field, double value, const std::optional<UncertainRange>& range)
{
    const Ends ends{field.minimum, field.maximum};
    if (range && canHaveRange(field))
        return rangeOf(*range).clippedTo(ends.low, ends.high);
    if (field.spread)
        return spreadAround(*field.spread, value, ends).clippedTo(ends.low, ends.high);
    return Distribution::constant(value);
}

Distribution distributionOf(const Parameter& parameter, double value)
{
    const Ends ends{parameter.minimum.value_or(std::numeric_limits<double>::lowest()),
                    parameter.maximum.value_or(std::numeric_limits<double>::max())};
    if (parameter.spread)
        return spreadAround(*parameter.spread, value, ends).clippedTo(ends.low, ends.high);
    return Distribution::constant(value);
}

} // namespace ogive
