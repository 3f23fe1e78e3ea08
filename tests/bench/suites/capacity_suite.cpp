#include "tests/bench/inputs.h"

#include "core/capacity/plan/capacity_plan.h"
#include "core/evaluation/evaluation.h"
#include "core/plan/growth_changes.h"

#include <benchmark/benchmark.h>

using namespace ogive;
using namespace ogive::bench;

namespace {

/// All of the capacity plan, as the view asks for it with every edit; by requests a day.
void plan(benchmark::State& state)
{
    Scenario scenario = largeDesign(1).scenarios.front();
    if (const auto traffic = builtIn().fieldInRole("requests_per_day"))
        scenario.requirements.set(builtIn().fields[*traffic].id, static_cast<double>(state.range(0)));
    const Evaluation evaluation = evaluate(builtIn(), scenario);
    const ParameterValues parameters(builtIn());
    for (auto _ : state)
        benchmark::DoNotOptimize(capacityPlan(builtIn(), evaluation.fields, evaluation.chosen, parameters));
}
BENCHMARK(plan)->Arg(10'000)->Arg(10'000'000)->Unit(benchmark::kMicrosecond);

void growth(benchmark::State& state)
{
    const Scenario scenario = largeDesign(1).scenarios.front();
    const Evaluation evaluation = evaluate(builtIn(), scenario);
    for (auto _ : state)
        benchmark::DoNotOptimize(growthChanges(builtIn(), scenario, evaluation));
}
BENCHMARK(growth)->Unit(benchmark::kMicrosecond);

} // namespace
