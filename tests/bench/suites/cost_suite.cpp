#include "tests/bench/inputs.h"

#include "core/cost/variant/cost_study.h"
#include "core/evaluation/estimate/scenario_estimate.h"
#include "core/simulate/forecast/sampled_scenario.h"

#include <benchmark/benchmark.h>

using namespace ogive;
using namespace ogive::bench;

namespace {

/// A scenario of the large design, evaluated.
struct Priced {
    Scenario scenario = largeDesign(1).scenarios.front();
    Evaluation evaluation = evaluate(builtIn(), scenario);

    [[nodiscard]] CostSubject subject() const { return costSubject(builtIn(), scenario, evaluation, {}); }
};

void bill(benchmark::State& state)
{
    const Priced priced;
    const Variant variant(priced.subject());
    for (auto _ : state)
        benchmark::DoNotOptimize(billOf(variant.plan(), variant.quantities()));
}
BENCHMARK(bill)->Unit(benchmark::kNanosecond);

void plan(benchmark::State& state)
{
    const Priced priced;
    const Variant variant(priced.subject());
    for (auto _ : state)
        benchmark::DoNotOptimize(planBill(priced.subject(), variant.sources(), variant.quantities()));
}
BENCHMARK(plan)->Unit(benchmark::kNanosecond);

/// Every line for all providers, every alternative of every decision, every pattern's saving.
void estimate(benchmark::State& state)
{
    const Priced priced;
    for (auto _ : state) {
        benchmark::DoNotOptimize(compareCosts(priced.subject()));
        benchmark::DoNotOptimize(alternativeCosts(priced.subject()));
        benchmark::DoNotOptimize(patternReport(priced.subject()));
    }
}
BENCHMARK(estimate)->Unit(benchmark::kMicrosecond);

/// The cost curve: 200 points of what is chosen and five rivals.
void sweep(benchmark::State& state)
{
    const Priced priced;
    const auto field = builtIn().fieldInRole("requests_per_day").value();
    for (auto _ : state)
        benchmark::DoNotOptimize(costStudy(priced.subject(), field, "chosen",
                                           rivalsOf(priced.subject(), builtIn().decisionInRole("llm")), 5,
                                           200));
}
BENCHMARK(sweep)->Unit(benchmark::kMillisecond);

/// 1,000,000 samples of the whole bill with its percentiles; by threads.
void millionBills(benchmark::State& state)
{
    const Priced priced;
    const Variant variant(priced.subject());
    const auto inputs = uncertainInputs(variant, {});
    SimulationPlan simulation;
    for (const UncertainInput& input : inputs)
        simulation.inputs.push_back(input.distribution);
    simulation.samples = 1'000'000;
    SimulationRun run;
    run.threads = static_cast<unsigned>(state.range(0));
    const auto plans = std::make_shared<const std::vector<BillPlan>>(1, variant.plan());
    for (auto _ : state) {
        const auto done = simulate(simulation, costModel(SampledScenario(variant, inputs), plans), run);
        benchmark::DoNotOptimize(summaryOf(*done, 0));
    }
    state.counters["inputs"] = static_cast<double>(inputs.size());
}
BENCHMARK(millionBills)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

/// What the window shows first after an edit, and what it shows then.
void forecast(benchmark::State& state)
{
    const Priced priced;
    ForecastRequest request = forecastRequest(priced.scenario, priced.evaluation);
    SimulationRun run;
    if (state.range(0) == 0) {
        const SimulationPlan preview = SimulationPlan::preview({});
        request.samples = preview.samples;
        request.method = preview.method;
        request.withSensitivity = false;
    } else {
        run.threads = 2;
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(forecastOf(priced.subject(), request, run));
}
BENCHMARK(forecast)->ArgName("fine")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
