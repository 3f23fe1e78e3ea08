#pragma once

#include "core/capacity/plan/plan_part.h"
#include "core/capacity/plan/serving_plan.h"

#include <optional>
#include <vector>

namespace ogive {

enum class StageKind { Retrieval, Rerank, FirstToken, Decode };

/// One stage of a step, lognormal; seconds.
struct StageTime {
    StageKind kind = StageKind::FirstToken;
    double p50 = 0;
    double p95 = 0;
    double mean = 0;

    bool operator==(const StageTime&) const = default;
};

/// Stages together; seconds. Means add up, percentiles do not.
struct LatencySum {
    double mean = 0;
    double p50 = 0;
    double p95 = 0;
    double bound = 0; ///< that p95 can't exceed however the stages depend on each other (Bonferroni)

    bool operator==(const LatencySum&) const = default;
};

/// How the time until the first output, and until the last, comes about.
struct LatencyPlan : PlanPart {
    std::vector<StageTime> stages; ///< of one step, in the order in which they run
    double steps = 1;              ///< model calls of a request
    LatencySum firstOutput;        ///< all steps but the last, and the last until its first token
    LatencySum fullAnswer;
    double target = 0;         ///< of the first output, p95
    bool isSelfHosted = false; ///< the model's times are those of the proposed GPUs

    [[nodiscard]] double meanAnswerMs() const { return fullAnswer.mean * 1000; }
    bool operator==(const LatencyPlan&) const = default;
};

/// Q5 of one step; over several independent steps means and variances add up. Model times are assumptions
/// for a hosted model and S7 for a self-hosted one, whose spread is taken from the hosted ones.
[[nodiscard]] LatencyPlan latencyPlan(const PlanSource& source, const ServingPlan& serving);

/// "Retrieval", "Re-ranking", …
[[nodiscard]] Message stageTitle(StageKind kind);

} // namespace ogive
