#include "core/base/numeric/lognormal.h"

#include "core/base/numeric/input_check.h"
#include "core/base/numeric/normal.h"

#include <cmath>
#include <string_view>

namespace ogive {
namespace {

constexpr double z90 = 1.2815515655446004; ///< normal quantile at 0.9
constexpr double z95 = 1.6448536269514722;

InputCheck checkPair(std::string_view lowName, double low, std::string_view highName, double high)
{
    return InputCheck()
        .within(lowName, low, range::positiveValue)
        .within(highName, high, low, range::positiveValue.maximum);
}

} // namespace

double Lognormal::median() const
{
    return std::exp(mu);
}

double Lognormal::mean() const
{
    return std::exp(mu + sigma * sigma / 2);
}

double Lognormal::variance() const
{
    const double middle = mean();
    return middle * middle * std::expm1(sigma * sigma);
}

double Lognormal::quantile(double p) const
{
    return std::exp(mu + normalQuantile(p) * sigma);
}

Result<Lognormal> lognormalOfP10P90(double p10, double p90)
{
    const auto check = checkPair("p10", p10, "p90", p90);
    if (check.failed())
        return check.failure();
    const double low = std::log(p10);
    const double high = std::log(p90);
    return Lognormal{(low + high) / 2, (high - low) / (2 * z90)};
}

Result<Lognormal> lognormalOfP50P95(double p50, double p95)
{
    const auto check = checkPair("p50", p50, "p95", p95);
    if (check.failed())
        return check.failure();
    return Lognormal{std::log(p50), std::log(p95 / p50) / z95};
}

} // namespace ogive
