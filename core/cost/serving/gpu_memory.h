#pragma once

#include "core/base/result.h"

#include <optional>

namespace ogive {

// What a self-hosted language model takes of its GPUs' memory: MODELS.md S1 to S3 and S8. Bytes. Inputs
// outside part 0's ranges give an error at /name, with the name of appendix A.

/// Weights as they are stored.
struct WeightFormat {
    double parameters = 0; ///< 1e5 to 1e14; of a mixture of experts all of them
    double bits = 16;      ///< of one parameter, 1 to 32
    double group = 0;      ///< parameters that share a scale; 0: no scales
    double scaleBits = 16;
    double zeroBits = 0;
};

/// S1.
[[nodiscard]] Result<double> weightBytes(const WeightFormat& format);

/// S1: the part of a mixture's experts that one step reads, of `experts` of which each of `batch` tokens is
/// routed to `routed` at random: 1 − (1 − k/E)^B.
[[nodiscard]] Result<double> touchedExperts(double experts, double routed, double batch);

/// Attention with grouped keys and values; as many groups as heads is plain attention, one is multi-query.
struct GroupedAttention {
    double layers = 1;
    double kvHeads = 1;
    double headDimension = 1;
    double valueBytes = 2; ///< bf16 2, fp8 1
};

/// S2: KV cache of one token of context, 2·layers·heads·dimension·bytes.
[[nodiscard]] Result<double> kvBytes(const GroupedAttention& attention);

/// Multi-head latent attention (DeepSeek).
struct LatentAttention {
    double layers = 1;
    double latent = 1; ///< dimension of the compressed keys and values
    double rope = 0;   ///< dimension of the part with positions
    double valueBytes = 2;
};

/// S2: layers·(latent + rope)·bytes.
[[nodiscard]] Result<double> kvBytes(const LatentAttention& attention);

/// The GPUs of one replica (tensor parallel), and what lies on them.
struct ReplicaMemory {
    double gpus = 1;        ///< 1 to 1024
    double gpuMemory = 0;   ///< of one
    double utilisation = 1; ///< part of the memory that the engine takes, 0.9 in vLLM and TensorRT-LLM
    double weights = 0;
    double reserve = 0; ///< of one GPU, for activations and graphs: 1 to 4 GB
};

/// S3: memory left for the KV cache; negative where the weights don't fit.
[[nodiscard]] Result<double> kvBudget(const ReplicaMemory& memory);

/// S3: sequences of `context` tokens that fit at the same time, of `kv` bytes a token; 0 for a negative
/// budget.
[[nodiscard]] Result<double> mostSequences(double budget, double kv, double context);

/// S8: the smallest of 1, 2, 4, 8 and 16 GPUs whose budget holds `sequences` of `context` tokens; absent
/// where none does. `memory.gpus` is not read. More GPUs are not for more load: replicas are.
[[nodiscard]] Result<std::optional<double>> gpusNeeded(const ReplicaMemory& memory, double kv, double context,
                                                       double sequences);

} // namespace ogive
