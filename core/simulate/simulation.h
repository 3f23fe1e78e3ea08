#pragma once

#include "core/base/result.h"
#include "core/simulate/sampling/sampler.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace ogive {

// Monte Carlo over any model: MODELS.md part 7 and D6. The same plan gives the same bits on any number of
// threads.

inline constexpr std::size_t mostUncertainInputs = 64;

struct SimulationPlan {
    std::vector<Distribution> inputs; ///< order those that matter most first: QuasiRandom serves ten of them
    std::size_t results = 1;          ///< of a sample, such as one an alternative
    std::uint64_t samples = 65'536;   ///< QuasiRandom: qmcShifts times a power of two
    std::uint64_t seed = 1;
    SamplingMethod method = SamplingMethod::MonteCarlo;

    /// U7's live preview: QuasiRandom, 8 × 512.
    [[nodiscard]] static SimulationPlan preview(std::vector<Distribution> inputs, std::size_t results = 1);
};

/// Some consecutive samples, up to samplesInBlock: a column of numbers for each input and each result.
struct SampleBlock {
    std::span<const double* const> inputs;
    std::uint64_t first = 0;
    std::size_t count = 0;
    std::span<double* const> results;
};

/// Writes every result of every sample of a block, finite numbers all. Each thread works with a copy of its
/// own, so a model may keep room to work in; it must not remember anything from block to block.
using BlockModel = std::function<void(const SampleBlock&)>;

/// How a simulation runs; nothing here changes what it gives.
struct SimulationRun {
    unsigned threads = 1;
    std::stop_token stop = {};                         ///< looked at once a block
    std::atomic<std::uint64_t>* samplesDone = nullptr; ///< counted up, for a progress bar
};

struct Simulation {
    bool isCancelled = false;                 ///< stopped before its end: there are no results
    std::vector<std::vector<double>> results; ///< of each kind, one a sample, in the order of samples
    std::uint64_t samples = 0;
    std::uint64_t seed = 0;
    SamplingMethod method = SamplingMethod::MonteCarlo;

    bool operator==(const Simulation&) const = default;
};

/// Runs the model over all samples. Errors at /samples (1 to 2^26; QuasiRandom: no power of two), /inputs
/// (more than 64 vary), /results (none, or with all samples more than 2^28 numbers; or the model gave no
/// number).
[[nodiscard]] Result<Simulation> simulate(const SimulationPlan& plan, const BlockModel& model,
                                          const SimulationRun& run = {});

/// What one kind of result is like.
struct SampleSummary {
    double p10 = 0;
    double p50 = 0;
    double p90 = 0;
    double p95 = 0;
    double mean = 0;
    double standardError = 0; ///< of the mean: U6 over the means of the shifts, else σ/√N

    bool operator==(const SampleSummary&) const = default;
};

/// Of a simulation that was not cancelled.
[[nodiscard]] SampleSummary summaryOf(const Simulation& simulation, std::size_t result);

} // namespace ogive
