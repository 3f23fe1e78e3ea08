#pragma once

#include "core/simulate/forecast/forecast.h"
#include "core/simulate/forecast/sampled_scenario.h"

#include <vector>

namespace ogive {

/// The steps of a forecast.
struct ForecastParts {
    const Variant& variant;
    const ForecastRequest& request;
    const SimulationRun& run;

    [[nodiscard]] Result<Simulation> costs(const std::vector<UncertainInput>& inputs) const;
    [[nodiscard]] Result<std::vector<DecisionShares>>
    robustness(const std::vector<UncertainInput>& inputs) const;
    void addEffects(Forecast& forecast) const;
    void addLatency(Forecast& forecast) const;

private:
    [[nodiscard]] SimulationPlan planOf(const std::vector<UncertainInput>& inputs, std::size_t results) const;
    void addShares(Forecast& forecast) const;
    void addFindingOut(Forecast& forecast) const;
};

} // namespace ogive
