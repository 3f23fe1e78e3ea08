#include "core/base/numeric/normal.h"

#include "core/base/numeric/normal_coefficients.h"

#include <cmath>
#include <numbers>

namespace ogive {
namespace {

double polynomial(const wichura::Coefficients& coefficients, double x)
{
    double value = 0;
    for (auto it = coefficients.rbegin(); it != coefficients.rend(); ++it)
        value = value * x + *it;
    return value;
}

} // namespace

double normalDensity(double x)
{
    return std::exp(-x * x / 2) * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
}

double normalCdf(double x)
{
    return std::erfc(-x / std::numbers::sqrt2) / 2;
}

double normalTail(double x)
{
    return std::erfc(x / std::numbers::sqrt2) / 2;
}

double normalQuantile(double p)
{
    using namespace wichura;
    const double fromHalf = p - 0.5;
    if (std::abs(fromHalf) <= middle) {
        const double r = middle * middle - fromHalf * fromHalf;
        return fromHalf * polynomial(middleAbove, r) / polynomial(middleBelow, r);
    }
    const double r = std::sqrt(-std::log(fromHalf < 0 ? p : 1 - p));
    const double size = r <= far
                            ? polynomial(tailAbove, r - nearOffset) / polynomial(tailBelow, r - nearOffset)
                            : polynomial(farAbove, r - far) / polynomial(farBelow, r - far);
    return std::copysign(size, fromHalf);
}

} // namespace ogive
