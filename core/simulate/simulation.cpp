#include "core/simulate/simulation.h"

#include "core/base/numeric/input_check.h"
#include "core/base/numeric/wide_loops.h"
#include "core/simulate/percentiles.h"
#include "core/simulate/statistics.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

// Threads take blocks of samples from a counter and write each result into its sample's slot; which thread
// computes a block changes nothing, for the draws of a sample are functions of its number alone.

namespace ogive {
namespace {

constexpr double mostNumbers = 268'435'456; // 2^28

InputCheck checkPlan(const SimulationPlan& plan)
{
    const auto varying = std::count_if(plan.inputs.begin(), plan.inputs.end(),
                                       [](const Distribution& input) { return !input.isConstant(); });
    const auto samples = static_cast<double>(plan.samples);
    InputCheck check;
    check.whole("samples", samples, range::samples)
        .that(plan.method == SamplingMethod::MonteCarlo ||
                  (plan.samples >= qmcShifts && std::has_single_bit(plan.samples)),
              "samples",
              OGIVE_TR("simulate", "even samples must be %1 times a power of two").arg(double{qmcShifts}))
        .that(static_cast<std::size_t>(varying) <= mostUncertainInputs, "inputs",
              OGIVE_TR("simulate", "expected at most %1 uncertain inputs").arg(double{mostUncertainInputs}))
        .that(plan.results > 0 && samples * static_cast<double>(plan.results) <= mostNumbers, "results",
              OGIVE_TR("simulate", "expected 1 to %1 results in all samples").arg(mostNumbers));
    return check;
}

OGIVE_WIDE bool areFinite(const double* numbers, std::size_t count)
{
    constexpr std::uint64_t exponent =
        0x7FF0'0000'0000'0000; // all its bits are set where a number is not finite
    std::uint64_t highest = 0;
    for (std::size_t l = 0; l < count; ++l) {
        const std::uint64_t bits = std::bit_cast<std::uint64_t>(numbers[l]) & exponent;
        highest = bits > highest ? bits : highest;
    }
    return highest != exponent;
}

/// What the threads of one simulation share.
class BlockRunner {
public:
    BlockRunner(const SimulationPlan& plan, const SimulationRun& run, Simulation& simulation)
        : m_sampler(plan.inputs, plan.samples, plan.seed, plan.method)
        , m_run(run)
        , m_simulation(simulation)
    {}

    /// Computes blocks until none is left; one call a thread.
    void work(BlockModel model)
    {
        std::vector<double> room(m_sampler.inputs() * samplesInBlock);
        std::vector<double*> columns(m_sampler.inputs());
        for (std::size_t i = 0; i < columns.size(); ++i)
            columns[i] = room.data() + i * samplesInBlock;
        const std::vector<const double*> inputs(columns.begin(), columns.end());
        std::vector<double*> results(m_simulation.results.size());
        while (const auto first = nextBlock()) {
            const auto count = static_cast<std::size_t>(
                std::min<std::uint64_t>(samplesInBlock, m_simulation.samples - *first));
            for (std::size_t k = 0; k < results.size(); ++k)
                results[k] = m_simulation.results[k].data() + *first;
            m_sampler.draw(*first, count, columns);
            model({inputs, *first, count, results});
            for (const double* result : results)
                if (!areFinite(result, count))
                    m_hasFailed = true;
            if (m_run.samplesDone)
                *m_run.samplesDone += count;
        }
    }

    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    std::optional<std::uint64_t> nextBlock()
    {
        const std::uint64_t first = m_nextBlock.fetch_add(1) * samplesInBlock;
        if (first >= m_simulation.samples || m_hasFailed)
            return std::nullopt;
        if (m_run.stop.stop_requested()) {
            m_isStopped = true;
            return std::nullopt;
        }
        return first;
    }

    Sampler m_sampler;
    const SimulationRun& m_run;
    Simulation& m_simulation;
    std::atomic<std::uint64_t> m_nextBlock = 0;
    std::atomic<bool> m_isStopped = false;
    std::atomic<bool> m_hasFailed = false;
};

void runOn(unsigned threads, BlockRunner& runner, const BlockModel& model)
{
    std::vector<std::jthread> workers;
    for (unsigned i = 1; i < threads; ++i) {
        try {
            workers.emplace_back([&runner, model] { runner.work(model); });
        } catch (const std::system_error&) {
            break; // the threads there are do all the work
        }
    }
    runner.work(model);
}

double standardErrorOf(const Simulation& simulation, std::span<const double> numbers, double mean)
{
    std::vector<double> parts(numbers.begin(), numbers.end());
    if (simulation.method == SamplingMethod::QuasiRandom) {
        const std::size_t points = numbers.size() / qmcShifts;
        parts.clear();
        for (std::size_t shift = 0; shift < qmcShifts; ++shift)
            parts.push_back(blockSum(numbers.subspan(shift * points, points)) / static_cast<double>(points));
    }
    if (parts.size() < 2)
        return 0;
    const auto count = static_cast<double>(parts.size());
    for (double& part : parts)
        part = (part - mean) * (part - mean);
    return std::sqrt(blockSum(parts) / (count - 1) / count);
}

} // namespace

SimulationPlan SimulationPlan::preview(std::vector<Distribution> inputs, std::size_t results)
{
    constexpr std::uint64_t pointsOfPreview = 512;
    return {std::move(inputs), results, qmcShifts * pointsOfPreview, 1, SamplingMethod::QuasiRandom};
}

Result<Simulation> simulate(const SimulationPlan& plan, const BlockModel& model, const SimulationRun& run)
{
    if (const auto check = checkPlan(plan); check.failed())
        return check.failure();
    Simulation simulation;
    simulation.samples = plan.samples;
    simulation.seed = plan.seed;
    simulation.method = plan.method;
    simulation.results.assign(plan.results, std::vector<double>(plan.samples));
    BlockRunner runner(plan, run, simulation);
    const std::uint64_t blocks = (plan.samples + samplesInBlock - 1) / samplesInBlock;
    runOn(static_cast<unsigned>(std::min<std::uint64_t>(run.threads, blocks)), runner, model);
    if (runner.hasFailed())
        return Failure(
            inputError("results", OGIVE_TR("simulate", "the model gave no finite number for a sample")));
    simulation.isCancelled = runner.isStopped();
    if (simulation.isCancelled)
        simulation.results.clear();
    return simulation;
}

SampleSummary summaryOf(const Simulation& simulation, std::size_t result)
{
    const std::vector<double>& numbers = simulation.results[result];
    const auto percentiles = percentilesOf(numbers, std::array{0.1, 0.5, 0.9, 0.95});
    const double mean = blockSum(numbers) / static_cast<double>(numbers.size());
    return {percentiles[0], percentiles[1], percentiles[2],
            percentiles[3], mean,           standardErrorOf(simulation, numbers, mean)};
}

} // namespace ogive
