#include "core/base/numeric/random.h"
#include "core/decide/ranking/smaa/smaa.h"

#include <benchmark/benchmark.h>

using namespace ogive;

namespace {

/// 15 options by 12 criteria over all weights; on so many threads.
void smaaWeights(benchmark::State& state)
{
    ValueTable table{15, 12, {}};
    for (std::uint64_t cell = 0; cell < table.options * table.criteria; ++cell)
        table.values.push_back(uniform(5, RandomStream::MonteCarlo, cell, 0));
    const WeightSampling sampling{AnyWeights{}, static_cast<std::uint64_t>(state.range(0)), 1};
    for (auto _ : state)
        benchmark::DoNotOptimize(smaa(table, sampling, static_cast<unsigned>(state.range(1))));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(smaaWeights)->Args({100'000, 1})->Args({100'000, 2})->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
