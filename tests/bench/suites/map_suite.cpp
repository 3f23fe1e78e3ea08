#include "tests/bench/inputs.h"

#include "core/decide/map/decision_map.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/interview.h"
#include "core/evaluation/parts.h"

#include <benchmark/benchmark.h>

#include <cmath>

using namespace ogive;
using namespace ogive::bench;

namespace {

/// What the 600 pixel columns of a map stand for on a logarithmic scale.
std::vector<double> pixelValues(const Field& field)
{
    std::vector<double> values;
    for (int i = 0; i < 600; ++i)
        values.push_back(field.minimum + std::pow(10.0, 7.0 * i / 600));
    return values;
}

/// The most telling map of every decision, exact at 600 columns, by rule set.
void decisionMaps(benchmark::State& state)
{
    const RuleSet& rules = builtIn().ruleSets[static_cast<std::size_t>(state.range(0))];
    const Evaluation now = evaluate(builtIn(), largeDesign(1).scenarios.front(), rules.id);
    const DecisionChain chain = chainOf(now);
    std::size_t maps = 0;
    for (auto _ : state)
        for (std::size_t i = 0; i < builtIn().decisions.size(); ++i) {
            const auto fields = mapFields(builtIn(), chain, now.fields, i);
            if (fields.size() < 2)
                continue;
            benchmark::DoNotOptimize(mapOf(builtIn(), chain, now.fields, i, fields[0], fields[1],
                                           pixelValues(builtIn().fields[fields[0]])));
            ++maps;
        }
    state.SetLabel(rules.id.value);
    state.SetItemsProcessed(static_cast<std::int64_t>(maps));
}
BENCHMARK(decisionMaps)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

/// A map whose borders depend on both fields: requests in flight over traffic and latency.
void curvedMap(benchmark::State& state)
{
    const Evaluation now = evaluate(builtIn(), largeDesign(1).scenarios.front());
    const DecisionChain chain = chainOf(now);
    const std::size_t decision = builtIn().decisionIndex(DecisionId("scalability")).value();
    const std::size_t traffic = builtIn().fieldIndex(FieldId("expected_traffic")).value();
    const std::size_t latency = builtIn().fieldIndex(FieldId("latency_requirement_ms")).value();
    const auto at = pixelValues(builtIn().fields[traffic]);
    for (auto _ : state)
        benchmark::DoNotOptimize(mapOf(builtIn(), chain, now.fields, decision, traffic, latency, at));
}
BENCHMARK(curvedMap)->Unit(benchmark::kMillisecond);

/// Which two fields to draw a decision over.
void mostTelling(benchmark::State& state)
{
    const RuleSet& rules = builtIn().ruleSets[static_cast<std::size_t>(state.range(0))];
    const Evaluation now = evaluate(builtIn(), largeDesign(1).scenarios.front(), rules.id);
    const DecisionChain chain = chainOf(now);
    for (auto _ : state)
        for (std::size_t i = 0; i < builtIn().decisions.size(); ++i)
            benchmark::DoNotOptimize(mostTellingFields(builtIn(), chain, now.fields, i));
    state.SetLabel(rules.id.value);
}
BENCHMARK(mostTelling)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

/// Where an interview stands when nothing is known: the costliest question to choose.
void interviewStart(benchmark::State& state)
{
    const RuleSet& rules = builtIn().ruleSets[static_cast<std::size_t>(state.range(0))];
    Scenario scenario;
    scenario.id = ScenarioId("new");
    const Evaluation before = evaluate(builtIn(), scenario, rules.id);
    const Evaluation now = evaluate(builtIn(), askedAnew(builtIn(), scenario, before), rules.id);
    for (auto _ : state)
        benchmark::DoNotOptimize(interviewOf(builtIn(), now));
    state.SetLabel(rules.id.value);
}
BENCHMARK(interviewStart)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

} // namespace
