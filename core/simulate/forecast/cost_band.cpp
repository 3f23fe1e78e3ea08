#include "core/simulate/forecast/cost_band.h"

#include "core/simulate/forecast/sampled_scenario.h"
#include "core/simulate/percentiles.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

Bill billAt(const Variant& variant, const std::vector<UncertainInput>& inputs, double p)
{
    SampledScenario scenario(variant, inputs);
    for (std::size_t i = 0; i < inputs.size(); ++i)
        scenario.set(i, inputs[i].distribution.quantile(p));
    scenario.settle();
    return billOf(variant.plan(), scenario.quantities());
}

/// All draws of the inputs, but of the field that is looked at.
class Draws {
public:
    Draws(const std::vector<UncertainInput>& inputs, std::size_t field, std::uint64_t samples,
          std::uint64_t seed)
        : m_samples(samples)
    {
        std::vector<Distribution> distributions;
        for (const UncertainInput& input : inputs)
            distributions.push_back(input.field == field ? Distribution::constant(input.value)
                                                         : input.distribution);
        const Sampler sampler(std::move(distributions), samples, seed, SamplingMethod::MonteCarlo);
        for (std::size_t i = 0; i < inputs.size(); ++i)
            m_columns.push_back(sampler.samplesOf(i));
    }

    [[nodiscard]] std::uint64_t samples() const { return m_samples; }
    void place(SampledScenario& scenario, std::uint64_t sample) const
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            scenario.set(i, m_columns[i][sample]);
    }

private:
    std::uint64_t m_samples;
    std::vector<std::vector<double>> m_columns;
};

double costAt(SampledScenario& scenario, const BillPlan& plan, std::size_t field, double value)
{
    scenario.setField(field, value);
    scenario.settle();
    return monthlyUsd(plan, scenario.quantities());
}

double distanceOf(const CurveAxis& axis, double left, double right)
{
    const bool byRatio = axis.isLogarithmic && left > 0 && right > 0;
    return std::abs(byRatio ? std::log(left / right) : left - right);
}

} // namespace

UseBills useBills(const Variant& variant, const std::vector<UncertainInput>& inputs)
{
    constexpr double tenth = 0.1;
    return {billAt(variant, inputs, tenth), variant.bill(), billAt(variant, inputs, 1 - tenth)};
}

CostBand costBand(const Variant& variant, const std::vector<UncertainInput>& inputs, std::size_t field,
                  const std::vector<double>& grid, std::uint64_t samples, std::uint64_t seed)
{
    constexpr std::array<double, 2> ends{0.1, 0.9};
    const Draws draws(inputs, field, samples, seed);
    SampledScenario scenario(variant, inputs);
    CostBand band;
    std::vector<double> costs;
    for (const double value : grid) {
        costs.clear();
        for (std::uint64_t i = 0; i < draws.samples(); ++i) {
            draws.place(scenario, i);
            const double usd = costAt(scenario, variant.plan(), field, value);
            if (!std::isnan(usd))
                costs.push_back(usd);
        }
        // What is not known in some cases has no percentiles.
        const bool isWhole = costs.size() == draws.samples();
        const std::vector<double> found = isWhole ? percentilesOf(costs, ends) : std::vector<double>();
        band.p10.push_back(isWhole ? found[0] : notKnown);
        band.p90.push_back(isWhole ? found[1] : notKnown);
    }
    return band;
}

std::optional<std::pair<double, double>> breakEvenBand(const Variant& first, const Variant& second,
                                                       const std::vector<UncertainInput>& inputs,
                                                       const CurveAxis& axis, double value,
                                                       std::uint64_t samples, std::uint64_t seed)
{
    constexpr std::size_t resolution = 64;
    constexpr std::array<double, 2> ends{0.1, 0.9};
    const std::vector<double> grid = gridOf(first.subject().knowledge.fields[axis.field], axis, resolution);
    const Draws draws(inputs, axis.field, samples, seed);
    SampledScenario left(first, inputs);
    SampledScenario right(second, inputs);
    std::vector<double> crossings;
    for (std::uint64_t i = 0; i < draws.samples(); ++i) {
        draws.place(left, i);
        draws.place(right, i);
        std::optional<double> nearest;
        double before = notKnown;
        for (std::size_t k = 0; k < grid.size(); ++k) {
            const double difference = costAt(left, first.plan(), axis.field, grid[k]) -
                                      costAt(right, second.plan(), axis.field, grid[k]);
            if (before * difference < 0) {
                // Straight between the two neighbours.
                const double share = before / (before - difference);
                const double at = grid[k - 1] + share * (grid[k] - grid[k - 1]);
                if (!nearest || distanceOf(axis, at, value) < distanceOf(axis, *nearest, value))
                    nearest = at;
            }
            if (difference != 0)
                before = difference;
        }
        if (nearest)
            crossings.push_back(*nearest);
    }
    if (crossings.empty() || crossings.size() * 2 < draws.samples())
        return std::nullopt;
    const std::vector<double> found = percentilesOf(crossings, ends);
    return std::pair(found[0], found[1]);
}

} // namespace ogive
