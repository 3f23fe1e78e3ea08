#include "core/simulate/distribution.h"

#include "core/base/numeric/incomplete_beta.h"
#include "core/base/numeric/input_check.h"

#include <cmath>

namespace ogive {
namespace {

constexpr double pertWeight = 4; ///< of the mode

InputCheck checkPoints(const ThreePoints& points)
{
    return InputCheck()
        .within("a", points.minimum, range::value)
        .within("m", points.mode, points.minimum, range::value.maximum)
        .within("b", points.maximum, points.mode, range::value.maximum);
}

PertShape shapeOf(const ThreePoints& points)
{
    const double width = points.maximum - points.minimum;
    if (width == 0)
        return {};
    return {1 + pertWeight * (points.mode - points.minimum) / width,
            1 + pertWeight * (points.maximum - points.mode) / width};
}

} // namespace

Result<double> triangularQuantile(double u, const ThreePoints& points)
{
    const auto check = checkPoints(points).within("u", u, range::fraction);
    if (check.failed())
        return check.failure();
    const double width = points.maximum - points.minimum;
    if (width == 0)
        return points.minimum;
    const double below = points.mode - points.minimum;
    if (u < below / width)
        return points.minimum + std::sqrt(u * width * below);
    return points.maximum - std::sqrt((1 - u) * width * (points.maximum - points.mode));
}

Result<PertShape> pertShape(const ThreePoints& points)
{
    const auto check = checkPoints(points);
    if (check.failed())
        return check.failure();
    return shapeOf(points);
}

Result<MeanVariance> pertMoments(const ThreePoints& points)
{
    const auto check = checkPoints(points);
    if (check.failed())
        return check.failure();
    const double mean = (points.minimum + pertWeight * points.mode + points.maximum) / (pertWeight + 2);
    return MeanVariance{mean, (mean - points.minimum) * (points.maximum - mean) / (pertWeight + 3)};
}

Result<double> pertQuantile(double u, const ThreePoints& points)
{
    const auto check = checkPoints(points).within("u", u, range::fraction);
    if (check.failed())
        return check.failure();
    const PertShape shape = shapeOf(points);
    const double width = points.maximum - points.minimum;
    return points.minimum + width * incompleteBetaInverse(shape.alpha, shape.beta, u);
}

} // namespace ogive
