#include "core/simulate/forecast/forecast.h"

#include "core/simulate/forecast/forecast_parts.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

std::optional<double> budgetOf(const CostSubject& subject)
{
    const auto field = subject.knowledge.fieldInRole("monthly_budget_usd");
    const double budget = field ? subject.fields.values[*field] : notKnown;
    return budget > 0 ? std::optional(budget) : std::nullopt;
}

/// The cost with all inputs at one quantile of theirs.
std::optional<double> costAt(const Variant& variant, const std::vector<UncertainInput>& inputs, double p)
{
    SampledScenario scenario(variant, inputs);
    for (std::size_t i = 0; i < inputs.size(); ++i)
        scenario.set(i, inputs[i].distribution.quantile(p));
    scenario.settle();
    const double usd = monthlyUsd(variant.plan(), scenario.quantities());
    return std::isfinite(usd) ? std::optional(usd) : std::nullopt;
}

/// A sum of samples that no budget could hold says nothing of money.
std::optional<Message> whyUnaffordable(const std::vector<double>& costs)
{
    const bool isKnown =
        std::all_of(costs.begin(), costs.end(), [](double usd) { return usd < unaffordableUsd; });
    if (isKnown)
        return std::nullopt;
    return OGIVE_TR("cost",
                    "In some of the cases the model does not fit on 16 GPUs, so what they cost is not "
                    "known.");
}

} // namespace

Result<Forecast> forecastOf(const CostSubject& subject, const ForecastRequest& request,
                            const SimulationRun& run)
{
    const Variant variant(subject);
    Forecast forecast;
    forecast.samples = request.samples;
    forecast.seed = request.seed;
    forecast.method = request.method;
    forecast.inputs = uncertainInputs(variant, request.ranges);
    forecast.budget = budgetOf(subject);
    const ForecastParts parts{variant, request, run};

    const auto robustness = parts.robustness(forecast.inputs);
    if (!robustness)
        return Failure(robustness.error());
    forecast.robustness = *robustness;
    forecast.isCancelled = run.stop.stop_requested();
    const double typical = variant.bill().monthly;
    if (std::isnan(typical)) {
        forecast.whyNot = OGIVE_TR("cost", "The monthly cost is not known, so neither is its distribution.");
        return forecast;
    }
    forecast.use = {costAt(variant, forecast.inputs, 0.1), typical, costAt(variant, forecast.inputs, 0.9)};
    auto simulation = parts.costs(forecast.inputs);
    if (!simulation)
        return Failure(simulation.error());
    forecast.isCancelled = simulation->isCancelled;
    if (forecast.isCancelled)
        return forecast;
    forecast.whyNot = whyUnaffordable(simulation->results.front());
    if (forecast.whyNot)
        return forecast;
    forecast.cost = summaryOf(*simulation, 0);
    forecast.costs = std::move(simulation->results.front());
    if (forecast.budget) {
        // What is not above the budget is within it.
        const ShareOfSamples above = shareAbove(forecast.costs, *forecast.budget);
        forecast.withinBudget =
            ShareOfSamples{1 - above.share, {1 - above.interval.upper, 1 - above.interval.lower}};
    }
    parts.addEffects(forecast);
    parts.addLatency(forecast);
    forecast.isCancelled = run.stop.stop_requested();
    return forecast;
}

} // namespace ogive
