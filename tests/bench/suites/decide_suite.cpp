#include "tests/bench/inputs.h"

#include "core/decide/changes/flips.h"
#include "core/decide/changes/thresholds.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/parts.h"
#include "core/exchange/batch.h"
#include "core/lint/lint.h"

#include <benchmark/benchmark.h>

using namespace ogive;
using namespace ogive::bench;

namespace {

/// Requirement sets through all decisions, from columns in memory, on one thread.
void columns(benchmark::State& state)
{
    const CompiledRules rules(builtIn(), builtIn().ruleSets.front().id);
    const RandomSets sets(rules, static_cast<std::size_t>(state.range(0)));
    std::vector<std::vector<std::uint8_t>> outcomes(rules.decisionCount(),
                                                    std::vector<std::uint8_t>(sets.columns.rows));
    std::vector<std::uint8_t*> targets;
    for (auto& column : outcomes)
        targets.push_back(column.data());
    for (auto _ : state) {
        rules.decide(sets.columns, targets);
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(columns)->Arg(1000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

/// One scenario to everything that follows from it: what every edit costs.
void evaluation(benchmark::State& state)
{
    const Design design = largeDesign(1);
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(builtIn(), design.scenarios.front()));
}
BENCHMARK(evaluation)->Unit(benchmark::kMicrosecond);

/// The smallest changes of every decision, and every threshold of every field: what the window shows of how
/// close the call is. By rule set.
void howClose(benchmark::State& state)
{
    const RuleSet& rules = builtIn().ruleSets[static_cast<std::size_t>(state.range(0))];
    const Evaluation now = evaluate(builtIn(), largeDesign(1).scenarios.front(), rules.id);
    const DecisionChain chain = chainOf(now);
    for (auto _ : state) {
        for (std::size_t i = 0; i < builtIn().decisions.size(); ++i)
            benchmark::DoNotOptimize(flips(builtIn(), chain, now.fields, i));
        benchmark::DoNotOptimize(thresholds(builtIn(), chain, now.fields));
    }
    state.SetLabel(rules.id.value);
}
BENCHMARK(howClose)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

/// JSON Lines in, JSON Lines out, on all threads.
void batchLines(benchmark::State& state)
{
    std::string lines;
    for (int i = 0; i < state.range(0); ++i)
        lines += R"({"id":)" + std::to_string(i) + R"(,"requirements":{"expected_traffic":)" +
                 std::to_string(i * 13) + R"(,"team_size":)" + std::to_string(i % 30) +
                 R"(,"budget":"medium","user_waiting":true}})" + "\n";
    const BatchEvaluator batch(builtIn(), {});
    for (auto _ : state)
        benchmark::DoNotOptimize(batch.evaluateLines(lines));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(batchLines)->Arg(100'000)->Unit(benchmark::kMillisecond)->UseRealTime();

/// The built-in knowledge, every rule of lint; rule sets analysed exactly.
void lintKnowledge(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(lint(builtIn()));
}
BENCHMARK(lintKnowledge)->Unit(benchmark::kMillisecond);

} // namespace
