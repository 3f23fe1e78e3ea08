#pragma once

#include "core/capacity/plan/capacity_plan.h"
#include "core/cost/pattern_report.h"
#include "core/evaluation/evaluation.h"
#include "core/simulate/forecast/forecast.h"

#include <string_view>
#include <vector>

namespace ogive {

/// What a scenario's cost depends on; lives no longer than the arguments.
[[nodiscard]] CostSubject costSubject(const Knowledge& knowledge, const Scenario& scenario,
                                      const Evaluation& evaluation, std::string_view date);

/// A forecast of the scenario with the ranges and decisions that it has.
[[nodiscard]] ForecastRequest forecastRequest(const Scenario& scenario, const Evaluation& evaluation);

/// What a scenario needs to run; parameters as the scenario sets them.
[[nodiscard]] CapacityPlan capacityOf(const Knowledge& knowledge, const Scenario& scenario,
                                      const Evaluation& evaluation);

/// All of MODELS.md section 11 for one scenario.
struct ScenarioEstimate {
    Evaluation evaluation; ///< its cost's first estimate is that of what is chosen, while a provider is
    std::vector<AlternativeCost> alternatives;
    PatternReport patterns;
    Forecast forecast;
    CapacityPlan capacity;
    bool isChosen = false; ///< a provider is
};

/// Errors as of forecastOf.
[[nodiscard]] Result<ScenarioEstimate> estimateScenario(const Knowledge& knowledge, const Scenario& scenario,
                                                        const RuleSetId& rules, std::string_view date,
                                                        std::uint64_t samples, std::uint64_t seed,
                                                        const SimulationRun& run = {});

} // namespace ogive
