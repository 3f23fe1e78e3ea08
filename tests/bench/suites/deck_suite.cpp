#include "tests/bench/inputs.h"

#include "core/deck/deck.h"

#include <benchmark/benchmark.h>

using namespace ogive;
using namespace ogive::bench;

namespace {

/// Every decision's page of a presentation, by rule set: what a what-if of the room costs until it is
/// painted.
void decisionPages(benchmark::State& state)
{
    const RuleSet& rules = builtIn().ruleSets[static_cast<std::size_t>(state.range(0))];
    Design design = largeDesign(1);
    design.rules = rules.id;
    const Evaluation now = evaluate(builtIn(), design.scenarios.front(), rules.id);
    DeckSubject subject{builtIn(), design, design.scenarios.front(), now};
    subject.before = &now;
    std::vector<DeckEntry> pages = pagesOf(subject);
    std::erase_if(pages, [](const DeckEntry& page) { return page.kind != DeckPageKind::Decision; });
    for (auto _ : state)
        for (const DeckEntry& page : pages)
            benchmark::DoNotOptimize(drawPage(subject, page, {1920, 1, 12, true, true}));
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(pages.size()));
    state.SetLabel(rules.id.value);
}
BENCHMARK(decisionPages)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

/// One page of each kind; the number is that of DeckPageKind.
void deckPage(benchmark::State& state)
{
    const Design design = largeDesign(3);
    const Evaluation now = evaluate(builtIn(), design.scenarios.front());
    const DeckSubject subject{builtIn(), design, design.scenarios.front(), now};
    for (const DeckEntry& page : pagesOf(subject)) {
        if (page.kind != static_cast<DeckPageKind>(state.range(0)))
            continue;
        for (auto _ : state)
            benchmark::DoNotOptimize(drawPage(subject, page, {}));
        state.SetLabel(page.id);
        return;
    }
    state.SkipWithError("the design has no such page");
}
BENCHMARK(deckPage)
    ->DenseRange(static_cast<int>(DeckPageKind::Title), static_cast<int>(DeckPageKind::Roadmap))
    ->Arg(static_cast<int>(DeckPageKind::Questions))
    ->Arg(static_cast<int>(DeckPageKind::NextSteps))
    ->Unit(benchmark::kMillisecond);

} // namespace
