#include "core/capacity/queueing.h"

#include "core/base/numeric/input_check.h"
#include "core/base/numeric/normal.h"

#include <algorithm>
#include <cmath>

// Erlang B is computed as its inverse I, by I_0 = 1 and I_k = 1 + I_{k−1}·k/a: no power or factorial is
// formed, and where I overflows the probability is 0 as far as a double can tell.

namespace ogive {
namespace {

constexpr double largestRecursion = 1e6; ///< of the offered load; the limit formula serves above it

/// Where the recursion may begin. A step k below the load multiplies an error by k/a, so that one made ten
/// square roots below it has shrunk by exp(−50) at the load: a large load costs a few square roots of steps.
double firstStep(double servers, double offeredLoad)
{
    constexpr double roots = 10;
    return std::floor(std::max(0.0, std::min(servers, offeredLoad) - roots * std::sqrt(offeredLoad)));
}

double inverseErlangB(double servers, double offeredLoad)
{
    const double first = firstStep(servers, offeredLoad);
    double inverse = 1 / (1 - first / offeredLoad); // its value for a large load
    for (double k = first + 1; k <= servers && std::isfinite(inverse); ++k)
        inverse = 1 + inverse * k / offeredLoad;
    return inverse;
}

double waitProbability(double inverseB, double utilisation)
{
    return 1 / (inverseB * (1 - utilisation) + utilisation);
}

/// Many servers, whose spare ones are `beta` square roots of the load.
double halfinWhitt(double servers, double offeredLoad)
{
    const double beta = (servers - offeredLoad) / std::sqrt(offeredLoad);
    return 1 / (1 + beta * normalCdf(beta) / normalDensity(beta));
}

double erlangCOf(double servers, double offeredLoad)
{
    if (offeredLoad == 0)
        return 0;
    if (offeredLoad >= servers)
        return 1;
    if (offeredLoad > largestRecursion)
        return halfinWhitt(servers, offeredLoad);
    return waitProbability(inverseErlangB(servers, offeredLoad), offeredLoad / servers);
}

/// The wait that the part `percentile` of requests does not exceed; `spare` is c/s − λ, per second.
double waitPercentile(double probability, double spare, double percentile)
{
    return probability <= 1 - percentile ? 0 : std::log(probability / (1 - percentile)) / spare;
}

InputCheck checkArrivals(const Queue& queue)
{
    return InputCheck()
        .within("lam", queue.arrivals, range::rate)
        .within("service_s", queue.service, range::positiveSeconds);
}

} // namespace

Result<double> erlangB(double servers, double offeredLoad)
{
    const auto check =
        InputCheck().whole("c", servers, range::servers).within("a", offeredLoad, range::offeredLoad);
    if (check.failed())
        return check.failure();
    return offeredLoad == 0 ? 0 : 1 / inverseErlangB(servers, offeredLoad);
}

Result<double> erlangC(double servers, double offeredLoad)
{
    const auto check =
        InputCheck().whole("c", servers, range::servers).within("a", offeredLoad, range::offeredLoad);
    if (check.failed())
        return check.failure();
    return erlangCOf(servers, offeredLoad);
}

Result<Waiting> waiting(const Queue& queue, double percentile, std::optional<double> limit)
{
    const auto check = checkArrivals(queue)
                           .whole("c", queue.servers, range::servers)
                           .within("t", limit.value_or(0), range::seconds)
                           .within("p", percentile, range::percentile);
    if (check.failed())
        return check.failure();
    const double offeredLoad = queue.arrivals * queue.service;
    Waiting result;
    result.utilisation = offeredLoad / queue.servers;
    const double spare = queue.servers / queue.service - queue.arrivals;
    if (result.utilisation >= 1 || spare <= 0) {
        result.isStable = false;
        result.probability = 1;
        return result;
    }
    result.probability = erlangCOf(queue.servers, offeredLoad);
    result.mean = result.probability / spare;
    result.length = queue.arrivals * *result.mean;
    result.percentile = waitPercentile(result.probability, spare, percentile);
    if (limit)
        result.beyond = result.probability * std::exp(-spare * *limit);
    return result;
}

Result<double> variabilityFactor(double cv)
{
    const auto check = InputCheck().within("cv", cv, 0, 1000);
    if (check.failed())
        return check.failure();
    return (1 + cv * cv) / 2;
}

Result<double> replicasForWait(const Queue& queue, double target, double percentile)
{
    const double offeredLoad = queue.arrivals * queue.service;
    const auto check = checkArrivals(queue)
                           .within("target_s", target, range::seconds)
                           .within("p", percentile, range::percentile)
                           .that(!(offeredLoad > range::offeredLoad.maximum), "lam",
                                 OGIVE_TR("capacity", "lam × service_s, the offered load, must be at most %1")
                                     .arg(range::offeredLoad.maximum));
    if (check.failed())
        return check.failure();
    if (offeredLoad == 0)
        return 1;
    const bool isRecursive = offeredLoad <= largestRecursion;
    double servers = std::floor(offeredLoad);
    double inverse = isRecursive ? inverseErlangB(servers, offeredLoad) : 1;
    while (true) {
        ++servers;
        if (isRecursive)
            inverse = 1 + inverse * servers / offeredLoad;
        const double probability =
            isRecursive ? waitProbability(inverse, offeredLoad / servers) : halfinWhitt(servers, offeredLoad);
        const double spare = servers / queue.service - queue.arrivals;
        if (spare > 0 && waitPercentile(probability, spare, percentile) <= target)
            return servers;
    }
}

} // namespace ogive
