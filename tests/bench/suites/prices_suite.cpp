#include "core/exchange/prices/overlay.h"
#include "core/exchange/prices/preview.h"
#include "tests/bench/inputs.h"
#include "tests/support/core/price_files.h"

#include <benchmark/benchmark.h>

using namespace ogive;
using namespace ogive::bench;

namespace {

constexpr std::size_t modelsOf2500Kilobytes = 3900;
constexpr std::size_t entriesOf800Kilobytes = 1300;
constexpr const char* today = "2026-11-25";

/// Reading a price list and comparing it with the knowledge.
void preview(benchmark::State& state, const std::string& text)
{
    for (auto _ : state) {
        const auto list = readPriceList(text, "list.json");
        benchmark::DoNotOptimize(previewPriceList(builtIn(), *list, today));
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

void previewModelsDev(benchmark::State& state)
{
    preview(state, test::modelsDevFile(modelsOf2500Kilobytes));
}
BENCHMARK(previewModelsDev)->Unit(benchmark::kMillisecond);

void previewLitellm(benchmark::State& state)
{
    preview(state, test::litellmFile(entriesOf800Kilobytes));
}
BENCHMARK(previewLitellm)->Unit(benchmark::kMillisecond);

/// The file that importing a list of 2.5 MB writes.
void writePriceList(benchmark::State& state)
{
    const auto list = readPriceList(test::modelsDevFile(modelsOf2500Kilobytes), "list.json");
    for (auto _ : state)
        benchmark::DoNotOptimize(priceListFile(builtIn(), *list, today));
}
BENCHMARK(writePriceList)->Unit(benchmark::kMillisecond);

} // namespace
