#pragma once

#include "core/base/result.h"

#include <optional>

namespace ogive {

// How fast a self-hosted language model answers: MODELS.md S4 to S7, a roofline of memory bandwidth and
// arithmetic (Pope et al., arXiv 2211.05102). Seconds, bytes, tokens. Inputs outside part 0's ranges give an
// error at /name, with the name of appendix A.

/// The GPUs of one replica (tensor parallel), and how much of their peaks is achieved. With measured
/// throughput divided by the ideal one, either these are 1 or that factor is not applied.
struct GpuSpeed {
    double bandwidth = 1; ///< of one GPU, bytes per second
    double flops = 1;     ///< of one GPU, dense peak at the precision used, operations per second
    double gpus = 1;      ///< 1 to 1024
    double mbu = 1;       ///< part of the bandwidth
    double mfu = 1;       ///< part of the operations
};

/// A model as its decoding sees it.
struct ServedModel {
    double weights = 0;    ///< bytes
    double parameters = 0; ///< read per token; of a mixture of experts the active ones
    double kv = 0;         ///< bytes of KV cache a token of context
    double layers = 0;     ///< with the width, for the attention's part of a prefill; 0: left out
    double width = 0;      ///< d_model
};

/// S4: seconds between two tokens of a sequence while `batch` sequences of `context` tokens decode together.
[[nodiscard]] Result<double> decodeStep(const ServedModel& model, const GpuSpeed& gpus, double batch,
                                        double context);

/// S4: the batch up to which memory is what limits decoding; absent where it always is.
[[nodiscard]] Result<std::optional<double>> memoryBoundBatch(const ServedModel& model, const GpuSpeed& gpus,
                                                             double context);

/// S5: seconds until a prompt is read, of whose tokens `tokens` don't come from the prefix cache.
[[nodiscard]] Result<double> prefillTime(const ServedModel& model, const GpuSpeed& gpus, double tokens);

/// S6: output tokens per second with continuous batching, of calls with so many input and output tokens.
[[nodiscard]] Result<double> throughput(const ServedModel& model, const GpuSpeed& gpus, double inputTokens,
                                        double outputTokens, double batch);

/// One call, without what it waits in a queue.
struct CallShape {
    double inputTokens = 0;
    double outputTokens = 1;
    double batch = 1;
    double context = 1; ///< tokens, mean of the sequences that decode together
    double network = 0; ///< seconds
    double queue = 0;   ///< seconds
};

struct CallLatency {
    double timePerToken = 0; ///< ITL
    double timeToFirst = 0;  ///< TTFT: queue, prefill, one step and network
    double total = 0;        ///< until the last token

    bool operator==(const CallLatency&) const = default;
};

/// S7.
[[nodiscard]] Result<CallLatency> callLatency(const ServedModel& model, const GpuSpeed& gpus,
                                              const CallShape& call);

} // namespace ogive
