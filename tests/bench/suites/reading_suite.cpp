#include "tests/bench/inputs.h"

#include "core/design/edit.h"
#include "core/design/file.h"
#include "core/knowledge/load.h"

#include <benchmark/benchmark.h>

using namespace ogive;
using namespace ogive::bench;

namespace {

constexpr std::size_t scenariosOf5Megabytes = 2000;

void readLargeDesign(benchmark::State& state)
{
    const std::string text = writeDesign(largeDesign(scenariosOf5Megabytes));
    for (auto _ : state)
        benchmark::DoNotOptimize(readDesign(text, "large.ogive.json"));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(readLargeDesign)->Unit(benchmark::kMillisecond);

void writeLargeDesign(benchmark::State& state)
{
    const Design design = largeDesign(scenariosOf5Megabytes);
    for (auto _ : state)
        benchmark::DoNotOptimize(writeDesign(design));
}
BENCHMARK(writeLargeDesign)->Unit(benchmark::kMillisecond);

void loadKnowledge(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(loadBuiltinKnowledge());
}
BENCHMARK(loadKnowledge)->Unit(benchmark::kMillisecond);

/// One edit of a design with 20 scenarios.
void edit(benchmark::State& state)
{
    const Design design = largeDesign(20);
    const Field& field = builtIn().fields[*builtIn().fieldInRole("requests_per_day")];
    double number = field.minimum;
    for (auto _ : state) {
        number += 1;
        const SetRequirement change{design.scenarios.front().id, field.id, Value(number)};
        benchmark::DoNotOptimize(applyEdit(design, change, builtIn()));
    }
}
BENCHMARK(edit)->Unit(benchmark::kMicrosecond);

} // namespace
