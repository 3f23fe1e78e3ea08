#include "core/simulate/simulation.h"

#include "core/base/numeric/normal.h"
#include "core/base/numeric/random.h"
#include "core/simulate/closed_forms.h"
#include "core/simulate/percentiles.h"
#include "core/simulate/quasi_random.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

using namespace ogive;

namespace {

/// The product of all inputs.
void multiply(const SampleBlock& block)
{
    std::fill_n(block.results[0], block.count, 1.0);
    for (const double* input : block.inputs)
        for (std::size_t l = 0; l < block.count; ++l)
            block.results[0][l] *= input[l];
}

/// U9-a: requests a day × tokens × price factor × $3 per million tokens × 365/12.
SimulationPlan monthlyCost(std::uint64_t seed)
{
    SimulationPlan plan;
    plan.inputs = {Distribution::percentiles(20000, 60000), Distribution::percentiles(2500, 4000),
                   Distribution::percentiles(0.8, 1.3), Distribution::constant(9.125000000000001e-05)};
    plan.seed = seed;
    return plan;
}

/// A number from 0 to 2 is 2u.
Distribution doubled()
{
    return Distribution::triangular({0, 0, 1}); // 1 − √(1 − u): see twoU
}

/// Recovers 2u from the triangular draw 1 − √(1 − u).
double twoU(double draw)
{
    return 2 * (1 - (1 - draw) * (1 - draw));
}

/// U6's acceptance test: the mean of Π 2u over four dimensions is 1.
void productOfTwoU(const SampleBlock& block)
{
    for (std::size_t l = 0; l < block.count; ++l) {
        block.results[0][l] = 1;
        for (const double* input : block.inputs)
            block.results[0][l] *= twoU(input[l]);
    }
}

Simulation simulated(const SimulationPlan& plan, const BlockModel& model, const SimulationRun& run = {})
{
    auto simulation = simulate(plan, model, run);
    if (!simulation)
        FAIL(describe(simulation.error()));
    return std::move(*simulation);
}

std::string refusalPlace(const SimulationPlan& plan, const BlockModel& model = multiply)
{
    const auto simulation = simulate(plan, model);
    REQUIRE_FALSE(simulation);
    return simulation.error().place.pointer;
}

} // namespace

TEST_CASE("a simulated product hits its closed form")
{
    const auto seed = GENERATE(1U, 2U, 3U);
    const Simulation simulation = simulated(monthlyCost(seed), multiply);
    REQUIRE(simulation.results[0].size() == 65'536);
    const SampleSummary summary = summaryOf(simulation, 0);
    // U9-a, with the acceptance of U9.
    CHECK(summary.p50 == Approx(10193.89523195132).epsilon(0.015));
    CHECK(summary.p10 == Approx(5348.904185588828).epsilon(0.025));
    CHECK(summary.p90 == Approx(19427.43717114469).epsilon(0.025));
    CHECK(std::abs(summary.mean - 11569.846014561846) < 4 * summary.standardError);
    const double exceeds = 0.37291213781272714;
    const ShareOfSamples above = shareAbove(simulation.results[0], 12000);
    CHECK(std::abs(above.share - exceeds) < 4 * std::sqrt(exceeds * (1 - exceeds) / 65'536));
    CHECK(above.interval.lower < above.share);
    CHECK(above.interval.upper > above.share);
}

TEST_CASE("sample i of an input is the quantile of its Philox number")
{
    SimulationPlan plan;
    plan.samples = 12'346;
    plan.inputs = {Distribution::normal(0, 1), Distribution::constant(3), Distribution::triangular({0, 1, 4}),
                   Distribution::constant(1), Distribution::normal(1, 2)};
    plan.results = 2;
    const Simulation simulation = simulated(plan, [](const SampleBlock& block) {
        std::copy_n(block.inputs[0], block.count, block.results[0]);
        std::copy_n(block.inputs[4], block.count, block.results[1]);
    });
    // U4-a, and U4-c: sample 12,345 of dimension 4.
    CHECK(simulation.results[0][0] == Approx(normalQuantile(0.8946847163350925)).epsilon(1e-13));
    CHECK(simulation.results[1][12'345] ==
          Approx(1 + 2 * normalQuantile(0.20806669780369635)).epsilon(1e-13));
}

TEST_CASE("one more input at the end changes none of the others' draws")
{
    SimulationPlan plan = monthlyCost(5);
    const auto first = [](const SampleBlock& block) {
        std::copy_n(block.inputs[2], block.count, block.results[0]);
    };
    const Simulation before = simulated(plan, first);
    plan.inputs.push_back(Distribution::normal(0, 1));
    CHECK(simulated(plan, first).results == before.results);
    CHECK(Sampler(plan.inputs, plan.samples, plan.seed, plan.method).samplesOf(2) == before.results[0]);
}

TEST_CASE("threads change no bit of a simulation")
{
    const auto method = GENERATE(SamplingMethod::MonteCarlo, SamplingMethod::QuasiRandom);
    SimulationPlan plan = monthlyCost(3);
    plan.method = method;
    plan.samples = method == SamplingMethod::MonteCarlo ? 10'001 : 8'192;
    const auto on = [&](unsigned threads) {
        SimulationRun run;
        run.threads = threads;
        return simulated(plan, multiply, run);
    };
    const Simulation alone = on(1);
    CHECK(on(2) == alone);
    CHECK(on(7) == alone);
    CHECK(summaryOf(on(7), 0) == summaryOf(alone, 0));
}

TEST_CASE("evenly spread points come much closer to a mean than random ones")
{
    SimulationPlan plan = SimulationPlan::preview(std::vector(4, doubled()));
    CHECK(plan.samples == 4096);
    double squares = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        plan.seed = seed;
        const double error = summaryOf(simulated(plan, productOfTwoU), 0).mean - 1;
        squares += error * error;
    }
    // U6: 0.0010 was seen; plain Monte Carlo has 0.023.
    CHECK(std::sqrt(squares / 20) < 0.002);
    plan.seed = 1;
    const SampleSummary even = summaryOf(simulated(plan, productOfTwoU), 0);
    CHECK(even.standardError < 0.003);
    plan.method = SamplingMethod::MonteCarlo;
    CHECK(summaryOf(simulated(plan, productOfTwoU), 0).standardError == Approx(0.02297).epsilon(0.15));
}

TEST_CASE("quasi-random samples are Sobol' points under a digital shift, the eleventh input is random")
{
    SimulationPlan plan = SimulationPlan::preview(std::vector(11, doubled()));
    const Sampler sampler(plan.inputs, plan.samples, 1, plan.method);
    const auto uniformOf = [](double draw) { return 1 - (1 - draw) * (1 - draw); };
    const std::vector<double> second = sampler.samplesOf(1);
    for (const std::size_t sample : {std::size_t{0}, std::size_t{5}, std::size_t{512}, std::size_t{4095}}) {
        const std::uint64_t shift = sample / 512;
        const SobolSequence sequence(10, static_cast<std::uint32_t>(sample % 512));
        const auto word =
            static_cast<std::uint32_t>(std::floor(uniform(1, RandomStream::QmcShift, shift, 1) * 0x1p32));
        CHECK(uniformOf(second[sample]) == Approx(shiftedCoordinate(sequence.word(1), word)).epsilon(1e-9));
    }
    CHECK(uniformOf(sampler.samplesOf(10)[77]) ==
          Approx(uniform(1, RandomStream::MonteCarlo, 77, 10)).epsilon(1e-9));
}

TEST_CASE("plans that make no sense are refused")
{
    SimulationPlan plan = monthlyCost(1);
    plan.samples = 0;
    CHECK(refusalPlace(plan) == "/samples");
    plan.samples = 67'108'865;
    CHECK(refusalPlace(plan) == "/samples");
    plan.samples = 1000;
    plan.method = SamplingMethod::QuasiRandom;
    CHECK(refusalPlace(plan) == "/samples");
    plan.method = SamplingMethod::MonteCarlo;
    plan.results = 0;
    CHECK(refusalPlace(plan) == "/results");
    plan.results = 1;
    plan.inputs.assign(65, Distribution::normal(0, 1));
    CHECK(refusalPlace(plan) == "/inputs");
    plan.inputs.assign(65, Distribution::constant(1)); // nothing varies
    CHECK(simulated(plan, multiply).results[0] == std::vector<double>(1000, 1.0));
}

TEST_CASE("a model that gives no number for one sample is found out")
{
    const double wrong =
        GENERATE(std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
                 std::numeric_limits<double>::quiet_NaN());
    SimulationPlan plan = monthlyCost(1);
    plan.samples = 5000;
    CHECK(refusalPlace(plan, [&](const SampleBlock& block) {
              for (std::size_t l = 0; l < block.count; ++l)
                  block.results[0][l] = block.first + l == 4321 ? wrong : 1;
          }) == "/results");
}

TEST_CASE("a cancelled simulation says so and has no results; a whole one counts all samples")
{
    std::atomic<std::uint64_t> done = 0;
    SimulationRun run;
    run.samplesDone = &done;
    CHECK_FALSE(simulated(monthlyCost(1), multiply, run).isCancelled);
    CHECK(done == 65'536);

    std::stop_source stop;
    run.stop = stop.get_token();
    run.samplesDone = nullptr;
    const Simulation cancelled = simulated(
        monthlyCost(1),
        [&](const SampleBlock& block) {
            multiply(block);
            stop.request_stop();
        },
        run);
    CHECK(cancelled.isCancelled);
    CHECK(cancelled.results.empty());
}

TEST_CASE("each thread works with a model of its own")
{
    SimulationPlan plan = monthlyCost(1);
    SimulationRun run;
    run.threads = 4;
    const Simulation simulation = simulated(
        plan,
        [room = std::vector<double>(samplesInBlock)](const SampleBlock& block) mutable {
            std::copy_n(block.inputs[0], block.count, room.data());
            std::copy_n(room.data(), block.count, block.results[0]);
        },
        run);
    CHECK(simulation.results[0] == Sampler(plan.inputs, plan.samples, 1, plan.method).samplesOf(0));
}
