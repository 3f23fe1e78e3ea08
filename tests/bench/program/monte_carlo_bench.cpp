#include "tests/bench/program/commands.h"
#include "tests/bench/program/csv.h"
#include "tests/bench/program/measure.h"

#include "core/simulate/percentiles.h"
#include "core/simulate/simulation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ogive::bench {
namespace {

constexpr int simulationRuns = 11;
constexpr std::array<double, 3> printedPercentiles{0.1, 0.5, 0.9};

/// By the median and the deviation of the logarithm.
Distribution aroundMedian(double median, double deviation)
{
    return Distribution::lognormal({std::log(median), deviation});
}

SimulationPlan planOf(std::uint64_t samples)
{
    SimulationPlan plan;
    plan.samples = samples;
    plan.inputs = {aroundMedian(2e6, 0.5),
                   aroundMedian(900, 0.4),
                   aroundMedian(250, 0.4),
                   Distribution::triangular({0.1, 0.5, 3}),
                   Distribution::triangular({0.4, 1.5, 15}),
                   Distribution::triangular({0.05, 0.25, 0.6}),
                   aroundMedian(400, 0.6),
                   Distribution::triangular({0.01, 0.02, 0.13}),
                   aroundMedian(8, 0.5),
                   Distribution::triangular({2, 9, 25}),
                   Distribution::triangular({0, 300, 1440}),
                   Distribution::triangular({1.1, 2.2, 4.5})};
    return plan;
}

void cost(const SampleBlock& block)
{
    const auto& x = block.inputs;
    for (std::size_t l = 0; l < block.count; ++l)
        block.results[0][l] = x[0][l] * (x[1][l] * x[3][l] + x[2][l] * x[4][l]) / 1e6 * (1 - x[5][l]) +
                              x[6][l] * x[7][l] + x[8][l] * x[9][l] + x[10][l] * x[11][l];
}

Result<std::vector<double>> simulatedPercentiles(const SimulationPlan& plan, unsigned threads)
{
    SimulationRun run;
    run.threads = threads;
    const auto simulation = simulate(plan, cost, run);
    if (!simulation)
        return Failure(simulation.error());
    return percentilesOf(simulation->results[0], printedPercentiles);
}

} // namespace

Result<void> benchMonteCarlo(const std::string& samples)
{
    const auto plan = planOf(static_cast<std::uint64_t>(std::max(0.0, cellNumber(samples).value_or(0))));
    auto percentiles = simulatedPercentiles(plan, 1);
    if (!percentiles)
        return Failure(percentiles.error());
    const double onOne =
        medianSecondsOf(simulationRuns, [&] { percentiles = simulatedPercentiles(plan, 1); });
    printFigure(onOne * 1e3, "ms");
    const double onTwo =
        medianSecondsOf(simulationRuns, [&] { percentiles = simulatedPercentiles(plan, 2); });
    printFigure(onTwo * 1e3, "ms-2-threads");
    for (std::size_t i = 0; i < printedPercentiles.size(); ++i)
        printFigure((*percentiles)[i], "p" + std::to_string(std::lround(printedPercentiles[i] * 100)));
    return {};
}

} // namespace ogive::bench
