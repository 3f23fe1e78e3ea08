#include "core/capacity/latency.h"

#include "core/base/numeric/input_check.h"
#include "core/base/numeric/lognormal.h"

#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

namespace ogive {
namespace {

constexpr std::size_t mostStages = 64;

Result<std::vector<Lognormal>> distributionsOf(std::span<const LatencyStage> stages, double quantile,
                                               double fixed)
{
    const auto check =
        InputCheck().within("q", quantile, range::percentile).within("fixed", fixed, range::seconds);
    if (check.failed())
        return check.failure();
    if (stages.empty() || stages.size() > mostStages)
        return Failure(
            inputError("stages", OGIVE_TR("capacity", "expected 1 to %1 stages").arg(double{mostStages})));
    std::vector<Lognormal> distributions;
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const auto stage = lognormalOfP50P95(stages[i].p50, stages[i].p95);
        if (!stage)
            return Failure(inputError("stages/" + std::to_string(i), stage.error().reason));
        distributions.push_back(*stage);
    }
    return distributions;
}

Failure tooWide()
{
    return Failure(
        inputError("stages", OGIVE_TR("capacity", "the percentiles of the stages lie too far apart")));
}

} // namespace

Result<PipelineLatency> pipelineLatency(std::span<const LatencyStage> stages, double quantile, double fixed)
{
    const auto distributions = distributionsOf(stages, quantile, fixed);
    if (!distributions)
        return Failure(distributions.error());
    double mean = 0;
    double variance = 0;
    for (const Lognormal& stage : *distributions) {
        mean += stage.mean();
        variance += stage.variance();
    }
    const double spread = std::log1p(variance / (mean * mean));
    const Lognormal sum{std::log(mean) - spread / 2, std::sqrt(spread)};
    const PipelineLatency latency{mean + fixed, std::sqrt(variance), sum.quantile(quantile) + fixed};
    if (!std::isfinite(latency.deviation) || !std::isfinite(latency.quantile))
        return tooWide();
    return latency;
}

Result<double> pipelineBound(std::span<const LatencyStage> stages, double quantile, double fixed)
{
    const auto distributions = distributionsOf(stages, quantile, fixed);
    if (!distributions)
        return Failure(distributions.error());
    const double each = 1 - (1 - quantile) / static_cast<double>(stages.size());
    if (each >= 1)
        return Failure(inputError("q", OGIVE_TR("capacity", "q is too near to 1")));
    double sum = fixed;
    for (const Lognormal& stage : *distributions)
        sum += stage.quantile(each);
    if (!std::isfinite(sum))
        return tooWide();
    return sum;
}

Result<double> fanOutSlow(double slow, double leaves)
{
    const auto check = InputCheck().within("p_slow", slow, range::fraction).whole("n", leaves, range::fanOut);
    if (check.failed())
        return check.failure();
    return -std::expm1(leaves * std::log1p(-slow));
}

Result<double> fanOutLeafQuantile(double quantile, double leaves)
{
    const auto check =
        InputCheck().within("q", quantile, range::percentile).whole("n", leaves, range::fanOut);
    if (check.failed())
        return check.failure();
    return std::pow(quantile, 1 / leaves);
}

} // namespace ogive
