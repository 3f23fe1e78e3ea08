#include "tests/bench/inputs.h"

#include <benchmark/benchmark.h>

using namespace ogive;
using namespace ogive::bench;

namespace {

void tidyTree(benchmark::State& state)
{
    const auto tree = randomTree(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(layoutTree(tree));
}
BENCHMARK(tidyTree)->Arg(2000)->Arg(20'000)->Unit(benchmark::kMillisecond);

} // namespace
