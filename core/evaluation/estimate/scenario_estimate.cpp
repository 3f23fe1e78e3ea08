#include "core/evaluation/estimate/scenario_estimate.h"

#include "core/cost/assumptions.h"
#include "core/evaluation/parts.h"

namespace ogive {

CostSubject costSubject(const Knowledge& knowledge, const Scenario& scenario, const Evaluation& evaluation,
                        std::string_view date)
{
    return {knowledge, evaluation.fields, evaluation.chosen, scenario.patterns, date, scenario.parameters};
}

ForecastRequest forecastRequest(const Scenario& scenario, const Evaluation& evaluation)
{
    ForecastRequest request;
    request.ranges = scenario.uncertainty;
    request.chain = chainOf(evaluation);
    return request;
}

CapacityPlan capacityOf(const Knowledge& knowledge, const Scenario& scenario, const Evaluation& evaluation)
{
    const ParameterChanges parameters = allParameters(costSubject(knowledge, scenario, evaluation, {}));
    return capacityPlan(knowledge, evaluation.fields, evaluation.chosen,
                        ParameterValues(knowledge, parameters));
}

Result<ScenarioEstimate> estimateScenario(const Knowledge& knowledge, const Scenario& scenario,
                                          const RuleSetId& rules, std::string_view date,
                                          std::uint64_t samples, std::uint64_t seed, const SimulationRun& run)
{
    ScenarioEstimate estimate;
    estimate.evaluation = evaluate(knowledge, scenario, rules, date);
    const CostSubject subject = costSubject(knowledge, scenario, estimate.evaluation, date);
    const auto provider = knowledge.decisionInRole("llm");
    estimate.isChosen =
        provider && estimate.evaluation.chosen[*provider] && !estimate.evaluation.cost.estimates.empty();
    estimate.alternatives = alternativeCosts(subject);
    estimate.patterns = patternReport(subject, true);
    estimate.capacity = capacityOf(knowledge, scenario, estimate.evaluation);
    ForecastRequest request = forecastRequest(scenario, estimate.evaluation);
    request.samples = samples;
    request.seed = seed;
    auto forecast = forecastOf(subject, request, run);
    if (!forecast)
        return Failure(forecast.error());
    estimate.forecast = std::move(*forecast);
    return estimate;
}

} // namespace ogive
