#include "core/base/numeric/incomplete_beta.h"

#include <cmath>
#include <limits>

// The inverse is found by Newton's steps inside a bracket that each step narrows; a step that leaves the
// bracket is replaced by its middle. It is sought in the lower half of the distribution, where x has its full
// relative precision; the upper half is the lower one of the mirrored distribution.

namespace ogive {
namespace {

constexpr double tiny = 1e-300;
constexpr double enough = 1e-16;
constexpr int mostTerms = 1000;
constexpr int mostSteps = 200;

/// The complete beta function.
double beta(double a, double b)
{
    return std::tgamma(a) / std::tgamma(a + b) * std::tgamma(b);
}

double notZero(double value)
{
    return std::abs(value) < tiny ? tiny : value;
}

/// The continued fraction of DLMF 8.17.22, from its front (Lentz's way): fast where x is below (a + 1)/(a + b
/// + 2).
double continuedFraction(double a, double b, double x)
{
    double numerators = 1;
    double denominators = 1 / notZero(1 - (a + b) * x / (a + 1));
    double value = denominators;
    for (int term = 1; term <= mostTerms; ++term) {
        const double m = term;
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        denominators = 1 / notZero(1 + even * denominators);
        numerators = notZero(1 + even / numerators);
        value *= denominators * numerators;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        denominators = 1 / notZero(1 + odd * denominators);
        numerators = notZero(1 + odd / numerators);
        const double change = denominators * numerators;
        value *= change;
        if (std::abs(change - 1) < enough)
            break;
    }
    return value;
}

double front(double a, double b, double x)
{
    return std::exp(a * std::log(x) + b * std::log1p(-x)) / (a * beta(a, b));
}

double inverseInLowerHalf(double a, double b, double p)
{
    if (p == 0)
        return 0;
    double low = 0;
    double high = 1;
    // Near 0 the distribution is x^a/(a·B).
    double x = std::fmin(std::pow(p * a * beta(a, b), 1 / a), 0.5);
    for (int step = 0; step < mostSteps; ++step) {
        const double excess = incompleteBeta(a, b, x) - p;
        (excess > 0 ? high : low) = x;
        const double density = front(a, b, x) * a / (x * (1 - x));
        double next = x - excess / density;
        if (!(next > low && next < high))
            next = low + (high - low) / 2;
        if (std::abs(next - x) <= std::numeric_limits<double>::epsilon() * x)
            return next;
        x = next;
    }
    return x;
}

} // namespace

double incompleteBeta(double a, double b, double x)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x < (a + 1) / (a + b + 2))
        return front(a, b, x) * continuedFraction(a, b, x);
    return 1 - front(b, a, 1 - x) * continuedFraction(b, a, 1 - x);
}

double incompleteBetaInverse(double a, double b, double p)
{
    if (p <= 0.5)
        return inverseInLowerHalf(a, b, p);
    return 1 - inverseInLowerHalf(b, a, 1 - p);
}

} // namespace ogive
