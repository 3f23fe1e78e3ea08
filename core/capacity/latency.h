#pragma once

#include "core/base/result.h"

#include <span>

namespace ogive {

// Latencies of several steps: MODELS.md Q5. Means add up, percentiles do not. Seconds. Inputs outside part
// 0's ranges give an error at /name, with the name of appendix A.

/// One step, lognormal.
struct LatencyStage {
    double p50 = 0; ///< above 0
    double p95 = 0; ///< p50 or more
};

struct PipelineLatency {
    double mean = 0;
    double deviation = 0; ///< standard deviation
    double quantile = 0;

    bool operator==(const PipelineLatency&) const = default;
};

/// Q5: stages one after the other, 1 to 64 and independent, as the lognormal of the same mean and variance
/// (Fenton–Wilkinson); `fixed` seconds in addition. Errors at /stages, /stages/i, /q and /fixed.
[[nodiscard]] Result<PipelineLatency> pipelineLatency(std::span<const LatencyStage> stages,
                                                      double quantile = 0.95, double fixed = 0);

/// Q5: what the quantile can't exceed, however stages depend on each other (Bonferroni).
[[nodiscard]] Result<double> pipelineBound(std::span<const LatencyStage> stages, double quantile = 0.95,
                                           double fixed = 0);

/// Q5: the probability that one of `leaves` (1 to 1e6) parallel calls is slow, each with probability `slow`.
[[nodiscard]] Result<double> fanOutSlow(double slow, double leaves);

/// Q5: the quantile at which every leaf must hold a limit for a request to hold it at `quantile`.
[[nodiscard]] Result<double> fanOutLeafQuantile(double quantile, double leaves);

} // namespace ogive
