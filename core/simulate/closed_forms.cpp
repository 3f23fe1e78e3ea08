#include "core/simulate/closed_forms.h"

#include "core/base/numeric/input_check.h"
#include "core/base/numeric/lognormal.h"
#include "core/base/numeric/normal.h"

#include <cmath>
#include <cstddef>
#include <numbers>
#include <string>

namespace ogive {
namespace {

constexpr std::size_t mostFactors = 64;

/// (e^part − 1)/(e^whole − 1) for 0 ≤ part ≤ whole, where neither power may overflow; 0 where whole is 0.
double ratioOfExcess(double part, double whole)
{
    if (whole == 0)
        return 0;
    return std::exp(part - whole) * std::expm1(-part) / std::expm1(-whole);
}

Result<std::vector<Lognormal>> distributionsOf(std::span<const LognormalFactor> factors)
{
    if (factors.empty() || factors.size() > mostFactors)
        return Failure(
            inputError("factors", OGIVE_TR("simulate", "expected 1 to %1 factors").arg(double{mostFactors})));
    std::vector<Lognormal> distributions;
    for (std::size_t i = 0; i < factors.size(); ++i) {
        const auto factor = lognormalOfP10P90(factors[i].p10, factors[i].p90);
        if (!factor)
            return Failure(inputError("factors/" + std::to_string(i), factor.error().reason));
        distributions.push_back(*factor);
    }
    return distributions;
}

VarianceShares sharesOf(const std::vector<Lognormal>& factors, double squaredSigma)
{
    VarianceShares shares;
    for (const Lognormal& factor : factors) {
        const double own = factor.sigma * factor.sigma;
        shares.firstOrder.push_back(ratioOfExcess(own, squaredSigma));
        // 1 − (e^(σ² − σᵢ²) − 1)/(e^σ² − 1), as one quotient.
        shares.total.push_back(squaredSigma == 0 ? 0 : std::expm1(-own) / std::expm1(-squaredSigma));
    }
    return shares;
}

double exceedance(const Lognormal& product, double budget)
{
    const double above = std::log(budget) - product.mu;
    if (product.sigma == 0)
        return above < 0 ? 1 : 0;
    return normalTail(above / product.sigma);
}

} // namespace

Result<ProductOfLognormals> productOfLognormals(std::span<const LognormalFactor> factors, double constant,
                                                std::optional<double> budget)
{
    const auto check = InputCheck()
                           .within("const", constant, range::positiveValue)
                           .within("budget", budget.value_or(1), range::positiveValue);
    if (check.failed())
        return check.failure();
    const auto distributions = distributionsOf(factors);
    if (!distributions)
        return Failure(distributions.error());
    double mu = std::log(constant);
    double squaredSigma = 0;
    for (const Lognormal& factor : *distributions) {
        mu += factor.mu;
        squaredSigma += factor.sigma * factor.sigma;
    }
    const Lognormal product{mu, std::sqrt(squaredSigma)};
    ProductOfLognormals result{product.quantile(0.1),
                               product.median(),
                               product.quantile(0.9),
                               product.mean(),
                               sharesOf(*distributions, squaredSigma),
                               std::nullopt};
    if (!std::isfinite(result.mean) || !std::isfinite(result.p90))
        return Failure(
            inputError("factors", OGIVE_TR("simulate", "the product of the factors is too large")));
    if (budget)
        result.exceedsBudget = exceedance(product, *budget);
    return result;
}

Result<IshigamiVariance> ishigamiVariance(double a, double b)
{
    const auto check = InputCheck().within("a", a, -1e6, 1e6).within("b", b, -1e6, 1e6);
    if (check.failed())
        return check.failure();
    const double pi4 = std::pow(std::numbers::pi, 4);
    const double first = 0.5 * (1 + b * pi4 / 5) * (1 + b * pi4 / 5);
    const double second = a * a / 8;
    const double firstWithThird = 8 * b * b * pi4 * pi4 / 225;
    const double variance = first + second + firstWithThird;
    return IshigamiVariance{
        variance,
        {{first / variance, second / variance, 0},
         {(first + firstWithThird) / variance, second / variance, firstWithThird / variance}}};
}

} // namespace ogive
