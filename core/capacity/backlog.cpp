#include "core/capacity/backlog.h"

#include "core/base/numeric/input_check.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

constexpr NumberRange spareRange{0, 1e6};

/// The next whole number, where rounding may have lifted a whole quotient (MODELS.md D6.7).
double wholeAbove(double quotient)
{
    constexpr double roundingError = 1e-12;
    return std::max(0.0, std::ceil(quotient - roundingError));
}

} // namespace

Result<std::optional<double>> drainTime(double backlog, double rateIn, double rateOut)
{
    const auto check = InputCheck()
                           .within("backlog", backlog, range::count)
                           .within("rate_in", rateIn, range::rate)
                           .within("rate_out", rateOut, range::rate);
    if (check.failed())
        return check.failure();
    if (backlog == 0)
        return 0.0;
    if (rateOut <= rateIn)
        return std::nullopt;
    const double seconds = backlog / (rateOut - rateIn);
    return std::isfinite(seconds) ? std::optional(seconds) : std::nullopt;
}

Result<double> backlogAfterSurge(double surgeRate, double rateOut, double seconds)
{
    const auto check = InputCheck()
                           .within("surge_rate", surgeRate, range::rate)
                           .within("rate_out", rateOut, range::rate)
                           .within("seconds", seconds, range::seconds);
    if (check.failed())
        return check.failure();
    return std::max(0.0, (surgeRate - rateOut) * seconds);
}

Result<double> batchWorkers(const BatchWork& work)
{
    const auto check = InputCheck()
                           .within("items", work.items, range::count)
                           .within("seconds_each", work.secondsEach, range::seconds)
                           .within("window_s", work.windowSeconds, range::positiveSeconds)
                           .within("util", work.utilisation, range::positiveFraction);
    if (check.failed())
        return check.failure();
    return wholeAbove(work.items * work.secondsEach / (work.windowSeconds * work.utilisation));
}

Result<ReplicaCount> replicasForRamp(const LoadRamp& ramp)
{
    const auto check = InputCheck()
                           .within("peak_rps", ramp.peakRate, range::rate)
                           .within("per_replica_rps", ramp.replicaRate, range::positiveRate)
                           .within("target_util", ramp.targetUtilisation, range::positiveFraction)
                           .within("ramp_rps_per_s", ramp.growthRate, range::rate)
                           .within("delay_s", ramp.delay, range::seconds)
                           .whole("spare", ramp.spare, spareRange);
    if (check.failed())
        return check.failure();
    const double growth = ramp.growthRate * ramp.delay;
    const double need = ramp.peakRate + growth;
    ReplicaCount count;
    count.replicas =
        std::max(1.0, wholeAbove(need / (ramp.replicaRate * ramp.targetUtilisation))) + ramp.spare;
    if (growth == 0)
        count.headroom = 0;
    else if (const double headroom = need / ramp.peakRate - 1; std::isfinite(headroom))
        count.headroom = headroom;
    return count;
}

} // namespace ogive
