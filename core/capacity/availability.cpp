#include "core/capacity/availability.h"

#include "core/base/numeric/input_check.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

namespace ogive {
namespace {

constexpr std::size_t mostDependencies = 1000;

/// C(n, k)·p^k·(1 − p)^(n − k). Factors above and below 1 take turns, so that neither the coefficient nor the
/// powers leave the range of doubles on their own.
double binomialTerm(int n, int k, double p)
{
    double term = 1;
    int successes = k;
    int failures = n - k;
    const int factors = std::min(k, n - k);
    int used = 0;
    while (used < factors || successes > 0 || failures > 0) {
        if (used < factors && (term <= 1 || (successes == 0 && failures == 0))) {
            ++used;
            term = term * (n - factors + used) / used;
        } else if (successes > 0) {
            --successes;
            term *= p;
        } else {
            --failures;
            term *= 1 - p;
        }
    }
    return term;
}

} // namespace

Result<double> availabilityOfReplicas(double needed, double replicas, double availability)
{
    const auto check = InputCheck()
                           .whole("n", replicas, range::replicas)
                           .whole("k", needed, 0, replicas)
                           .within("a", availability, range::fraction);
    if (check.failed())
        return check.failure();
    std::vector<double> terms;
    for (int working = static_cast<int>(needed); working <= static_cast<int>(replicas); ++working)
        terms.push_back(binomialTerm(static_cast<int>(replicas), working, availability));
    std::sort(terms.begin(), terms.end());
    double sum = 0;
    for (const double term : terms)
        sum += term;
    return std::min(sum, 1.0);
}

Result<double> availabilityOfReplicas(double needed, double replicas, double availability, double commonCause)
{
    const auto check = InputCheck().within("beta", commonCause, range::fraction);
    if (check.failed())
        return check.failure();
    const auto independent = availabilityOfReplicas(needed, replicas, availability);
    if (!independent)
        return independent;
    return (1 - commonCause * (1 - availability)) * *independent;
}

Result<double> availabilityInSeries(std::span<const double> availabilities)
{
    if (availabilities.empty() || availabilities.size() > mostDependencies)
        return Failure(inputError("avails", OGIVE_TR("capacity", "expected 1 to %1 availabilities")
                                                .arg(static_cast<double>(mostDependencies))));
    double product = 1;
    for (std::size_t i = 0; i < availabilities.size(); ++i) {
        const auto check =
            InputCheck().within("avails/" + std::to_string(i), availabilities[i], range::fraction);
        if (check.failed())
            return check.failure();
        product *= availabilities[i];
    }
    return product;
}

Result<Downtime> downtime(double availability)
{
    constexpr double yearHours = 8760;
    constexpr double monthMinutes = 43'800;
    const auto check = InputCheck().within("a", availability, range::fraction);
    if (check.failed())
        return check.failure();
    return Downtime{(1 - availability) * yearHours, (1 - availability) * monthMinutes};
}

Result<double> availabilityOfNines(double nines)
{
    const auto check = InputCheck().within("nines", nines, 0, 16);
    if (check.failed())
        return check.failure();
    return 1 - std::pow(10, -nines);
}

} // namespace ogive
