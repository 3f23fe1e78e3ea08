#include "core/simulate/forecast/forecast_parts.h"

#include "core/capacity/plan/latency_plan.h"
#include "core/cost/assumptions.h"
#include "core/simulate/finding_out.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ogive {
namespace {

std::vector<Distribution> distributionsOf(const std::vector<UncertainInput>& inputs)
{
    std::vector<Distribution> distributions;
    for (const UncertainInput& input : inputs)
        distributions.push_back(input.distribution);
    return distributions;
}

constexpr std::uint64_t latencySamples = 512;

LatencyRange rangeOf(const std::vector<double>& seconds)
{
    constexpr std::array<double, 3> ps{0.1, 0.5, 0.9};
    const std::vector<double> found = percentilesOf(seconds, ps);
    return {found[0], found[1], found[2]};
}

/// The shares of one decision's outcomes, from their positions a sample; -1: none.
DecisionShares sharesOf(std::size_t decision, const std::vector<double>& outcomes, std::size_t options,
                        std::optional<std::size_t> now)
{
    std::vector<std::size_t> counts(options);
    for (const double outcome : outcomes)
        if (outcome >= 0)
            ++counts[static_cast<std::size_t>(outcome)];
    const auto all = static_cast<double>(outcomes.size());
    DecisionShares shares;
    shares.decision = decision;
    shares.now = now;
    for (std::size_t i = 0; i < options; ++i)
        if (counts[i] > 0)
            shares.shares.emplace_back(i, static_cast<double>(counts[i]) / all);
    std::stable_sort(shares.shares.begin(), shares.shares.end(),
                     [](const auto& left, const auto& right) { return left.second > right.second; });
    const double same = now ? static_cast<double>(counts[*now]) : 0;
    shares.same.share = same / all;
    if (const auto interval = wilsonInterval(same, all))
        shares.same.interval = *interval;
    return shares;
}

} // namespace

SimulationPlan ForecastParts::planOf(const std::vector<UncertainInput>& inputs, std::size_t results) const
{
    SimulationPlan plan;
    plan.inputs = distributionsOf(inputs);
    plan.results = results;
    plan.samples = request.samples;
    plan.seed = request.seed;
    plan.method = request.method;
    return plan;
}

Result<Simulation> ForecastParts::costs(const std::vector<UncertainInput>& inputs) const
{
    const auto plans = std::make_shared<const std::vector<BillPlan>>(1, variant.plan());
    return simulate(planOf(inputs, 1), costModel(SampledScenario(variant, inputs), plans), run);
}

Result<std::vector<DecisionShares>> ForecastParts::robustness(const std::vector<UncertainInput>& inputs) const
{
    const Knowledge& knowledge = variant.subject().knowledge;
    const auto now = outcomesOf(knowledge, request.chain, variant.fields());
    const BlockModel model = [scenario = SampledScenario(variant, inputs), &knowledge,
                              chain = request.chain](const SampleBlock& block) mutable {
        for (std::size_t i = 0; i < block.count; ++i) {
            for (std::size_t k = 0; k < block.inputs.size(); ++k)
                scenario.set(k, block.inputs[k][i]);
            scenario.settle();
            const auto outcomes = outcomesOf(knowledge, chain, scenario.fields());
            for (std::size_t d = 0; d < outcomes.size(); ++d)
                block.results[d][i] = outcomes[d] ? static_cast<double>(*outcomes[d]) : -1;
        }
    };
    const auto simulation = simulate(planOf(inputs, knowledge.decisions.size()), model, run);
    if (!simulation)
        return Failure(simulation.error());
    std::vector<DecisionShares> robustness;
    if (simulation->isCancelled)
        return robustness;
    for (std::size_t d = 0; d < knowledge.decisions.size(); ++d) {
        DecisionShares shares =
            sharesOf(d, simulation->results[d], knowledge.decisions[d].options.size(), now[d]);
        if (!shares.shares.empty())
            robustness.push_back(std::move(shares));
    }
    return robustness;
}

void ForecastParts::addEffects(Forecast& forecast) const
{
    std::vector<InputPercentiles> spreads;
    for (const UncertainInput& input : forecast.inputs)
        spreads.push_back({input.distribution.quantile(0.1), input.distribution.median(),
                           input.distribution.quantile(0.9)});
    SampledScenario scenario(variant, forecast.inputs);
    const auto cost = [&](std::span<const double> values) {
        for (std::size_t i = 0; i < values.size(); ++i)
            scenario.set(i, values[i]);
        scenario.settle();
        const double usd = monthlyUsd(variant.plan(), scenario.quantities());
        return std::isnan(usd) ? unaffordableUsd : usd;
    };
    const Tornado bars = tornado(spreads, cost);
    forecast.base = bars.base;
    for (const TornadoBar& bar : bars.bars)
        forecast.effects.push_back({bar.input, spreads[bar.input].p10, spreads[bar.input].p90, bar.atP10,
                                    bar.atP90, std::nullopt, std::nullopt, std::nullopt});
    if (!request.withSensitivity || run.stop.stop_requested())
        return;
    addShares(forecast);
    if (!run.stop.stop_requested())
        addFindingOut(forecast);
}

/// U11 over the inputs that do anything at all.
void ForecastParts::addShares(Forecast& forecast) const
{
    constexpr std::uint64_t samples = 8192;
    std::vector<std::size_t> moving;
    for (std::size_t i = 0; i < forecast.effects.size(); ++i) {
        const bool moves = forecast.effects[i].costAtP10 != forecast.effects[i].costAtP90;
        if (moves)
            moving.push_back(i);
    }
    if (moving.empty())
        return;
    SampledScenario scenario(variant, forecast.inputs);
    for (std::size_t i = 0; i < forecast.inputs.size(); ++i)
        scenario.set(i, forecast.inputs[i].distribution.median());
    const auto cost = [&](std::span<const double> uniforms) {
        for (std::size_t i = 0; i < uniforms.size(); ++i) {
            const std::size_t input = forecast.effects[moving[i]].input;
            scenario.set(input, forecast.inputs[input].distribution.quantile(uniforms[i]));
        }
        scenario.settle();
        const double usd = monthlyUsd(variant.plan(), scenario.quantities());
        return std::isnan(usd) ? unaffordableUsd : usd;
    };
    const auto shares = sampledShares(moving.size(), cost, samples, request.seed);
    if (!shares)
        return;
    for (std::size_t i = 0; i < moving.size(); ++i) {
        forecast.effects[moving[i]].firstOrder = shares->firstOrder[i];
        forecast.effects[moving[i]].total = shares->total[i];
    }
}

/// P95 of both times in every sample; the options chosen are held.
void ForecastParts::addLatency(Forecast& forecast) const
{
    const CostSubject subject = variant.subject();
    const ParameterChanges parameters = allParameters(subject);
    bool isKnown = true;
    const auto latencyOf = [&](const FieldValues& fields) {
        const ParameterValues values(subject.knowledge, parameters);
        const PlanSource source{subject.knowledge, fields, subject.chosen, values};
        return latencyPlan(source, servingPlan(source, loadPlan(source)));
    };
    if (!latencyOf(variant.fields()).isKnown())
        return;
    const Sampler sampler(distributionsOf(forecast.inputs), latencySamples, request.seed,
                          SamplingMethod::MonteCarlo);
    std::vector<std::vector<double>> drawn;
    for (std::size_t i = 0; i < forecast.inputs.size(); ++i)
        drawn.push_back(sampler.samplesOf(i));
    SampledScenario scenario(variant, forecast.inputs);
    std::vector<double> first;
    std::vector<double> full;
    for (std::size_t i = 0; i < latencySamples && isKnown; ++i) {
        if (run.stop.stop_requested())
            return;
        for (std::size_t k = 0; k < drawn.size(); ++k)
            scenario.set(k, drawn[k][i]);
        scenario.settle();
        const LatencyPlan plan = latencyOf(scenario.fields());
        isKnown = plan.isKnown();
        first.push_back(plan.firstOutput.p95);
        full.push_back(plan.fullAnswer.p95);
    }
    if (!isKnown)
        return;
    forecast.firstOutput = rangeOf(first);
    forecast.fullAnswer = rangeOf(full);
}

/// Decisions are choices of their own: what knowing saves in one adds to what it saves in another, since
/// they touch other lines of the bill.
void ForecastParts::addFindingOut(Forecast& forecast) const
{
    const CostSubject subject = variant.subject();
    std::vector<BillPlan> plans;
    std::vector<std::vector<std::size_t>> choices; ///< positions of plans, one list a decision
    for (std::size_t d = 0; d < subject.knowledge.decisions.size(); ++d) {
        std::vector<std::size_t> choice;
        // What follows from another choice is no choice.
        const bool follows = subject.knowledge.decisions[d].followsDecision.has_value();
        for (std::size_t k = 0; !follows && k < subject.knowledge.decisions[d].options.size(); ++k) {
            const Variant other(subject, {{{d, k}}, {}, {}});
            if (std::isnan(other.bill().monthly))
                continue;
            choice.push_back(plans.size());
            plans.push_back(other.plan());
        }
        choices.push_back(std::move(choice));
    }
    SimulationPlan plan = planOf(forecast.inputs, plans.size());
    plan.samples = std::min<std::uint64_t>(request.samples, SimulationPlan::preview({}).samples);
    const auto simulation =
        plans.empty() ? Result<Simulation>(Simulation{})
                      : simulate(plan,
                                 costModel(SampledScenario(variant, forecast.inputs),
                                           std::make_shared<const std::vector<BillPlan>>(std::move(plans))),
                                 run);
    if (!simulation || simulation->isCancelled || simulation->results.empty())
        return;
    const Sampler sampler(plan.inputs, plan.samples, plan.seed, plan.method);
    for (InputEffect& effect : forecast.effects) {
        const std::vector<double> values = sampler.samplesOf(effect.input);
        double saving = 0;
        for (const std::vector<std::size_t>& choice : choices) {
            std::vector<std::span<const double>> costs;
            for (const std::size_t position : choice)
                costs.emplace_back(simulation->results[position]);
            if (costs.size() > 1)
                saving += findingOutValue(values, costs).value_or(0);
        }
        effect.findingOut = saving;
    }
}

} // namespace ogive
