#include "core/simulate/sampling/draw_loops.h"

#include "core/base/numeric/exponential.h"
#include "core/base/numeric/normal_loops.h"
#include "core/base/numeric/wide_loops.h"

#include <cmath>
#include <cstddef>

// CMakeLists builds this file without errno for square roots, which would keep its loops narrow.

namespace ogive {
namespace {

OGIVE_WIDE_PART double within(double value, const Ends& ends)
{
    const double notBelow = value < ends.low ? ends.low : value;
    return notBelow > ends.high ? ends.high : notBelow;
}

OGIVE_WIDE void exponentials(double* numbers, std::size_t count, double mean, double deviation, Ends ends)
{
    for (std::size_t i = 0; i < count; ++i)
        numbers[i] = within(exponential(mean + deviation * numbers[i]), ends);
}

OGIVE_WIDE void scaled(double* numbers, std::size_t count, double offset, double factor, Ends ends)
{
    for (std::size_t i = 0; i < count; ++i)
        numbers[i] = within(offset + factor * numbers[i], ends);
}

/// U1, with the root of either side.
OGIVE_WIDE void triangularValues(double* numbers, std::size_t count, ThreePoints points, Ends ends)
{
    const double width = points.maximum - points.minimum;
    const double below = width * (points.mode - points.minimum);
    const double above = width * (points.maximum - points.mode);
    const double share = (points.mode - points.minimum) / width;
    for (std::size_t i = 0; i < count; ++i) {
        const double u = numbers[i];
        const double square = u < share ? u * below : (1 - u) * above;
        const double root = std::sqrt(square);
        const double lower = points.minimum + root;
        const double upper = points.maximum - root;
        numbers[i] = within(u < share ? lower : upper, ends);
    }
}

} // namespace

void toLognormal(std::span<double> numbers, double mean, double deviation, const Ends& ends)
{
    normalQuantiles(numbers);
    exponentials(numbers.data(), numbers.size(), mean, deviation, ends);
}

void toNormal(std::span<double> numbers, double mean, double deviation, const Ends& ends)
{
    normalQuantiles(numbers);
    scaled(numbers.data(), numbers.size(), mean, deviation, ends);
}

void toTriangular(std::span<double> numbers, const ThreePoints& points, const Ends& ends)
{
    triangularValues(numbers.data(), numbers.size(), points, ends);
}

void toRange(std::span<double> parts, double minimum, double maximum, const Ends& ends)
{
    scaled(parts.data(), parts.size(), minimum, maximum - minimum, ends);
}

} // namespace ogive
