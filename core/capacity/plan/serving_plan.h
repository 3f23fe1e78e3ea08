#pragma once

#include "core/capacity/plan/load_plan.h"
#include "core/cost/serving/token_times.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ogive {

/// How one replica of the model lies on GPUs of one kind; bytes over all GPUs of the replica.
struct GpuFit {
    std::size_t gpu = 0;           ///< position in the knowledge
    std::optional<Message> whyNot; ///< it doesn't fit, or can't be said; the numbers below mean nothing
    double gpus = 1;
    double memory = 0;
    double weights = 0;
    double kv = 0;      ///< of the sequences in flight
    double reserve = 0; ///< for activations, and what the engine leaves
    double free = 0;
    std::optional<double> tokensPerSecond; ///< output, sustained; ±35 % until measured
    std::optional<double> replicas;        ///< for the peak
    std::optional<double> usdPerMonth;     ///< of all replicas, at the cheapest price known
    std::string cloud;                     ///< whose price it is

    [[nodiscard]] bool fits() const { return !whyNot; }
    bool operator==(const GpuFit&) const = default;
};

/// GPUs for a self-hosted model.
struct ServingPlan : PlanPart {
    std::string model;
    double weights = 0;       ///< bytes
    std::optional<double> kv; ///< bytes a token of context; absent: the model's layers are not known
    double context = 0;       ///< tokens of a sequence, input and output
    double sequences = 1;     ///< that one replica decodes together
    std::vector<GpuFit> gpus; ///< every GPU of the knowledge, in its order
    std::optional<std::size_t> proposed; ///< position in `gpus`: the cheapest that fits
    std::optional<CallLatency> call;     ///< on the proposed GPUs

    bool operator==(const ServingPlan&) const = default;
};

/// S1, S2, S3, S6, S7 and S8. Where the KV cache is not known, numbers of GPUs are the fewest that hold the
/// weights. Has no numbers where models are not self-hosted.
[[nodiscard]] ServingPlan servingPlan(const PlanSource& source, const LoadPlan& load);

} // namespace ogive
