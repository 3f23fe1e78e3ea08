#include "core/exchange/estimate/estimate_json.h"

#include "core/plan/growth_changes.h"

#include <cmath>

namespace ogive {
namespace {

Json numberOrNull(const std::optional<double>& number)
{
    return number && std::isfinite(*number) ? Json(*number) : Json(nullptr);
}

Json monthlyJson(const CostEstimate* chosen, const Forecast& forecast)
{
    Json lines = Json::array();
    if (chosen)
        for (const CostLine& line : chosen->lines)
            lines.push_back(Json{{"id", line.id},
                                 {"title", line.title},
                                 {"usd", numberOrNull(line.usd)},
                                 {"one_time", line.oneTime},
                                 {"included", line.included},
                                 {"note", line.note}});
    Json json = Json::object();
    json["total"] = chosen ? numberOrNull(chosen->monthlyUsd) : Json(nullptr);
    const bool isKnown = !forecast.whyNot;
    const auto percentile = [&](double usd) { return isKnown ? Json(usd) : Json(nullptr); };
    json["p10"] = percentile(forecast.cost.p10);
    json["p50"] = percentile(forecast.cost.p50);
    json["p90"] = percentile(forecast.cost.p90);
    json["mean"] = percentile(forecast.cost.mean);
    json["low"] = numberOrNull(forecast.use.low);
    json["typical"] = numberOrNull(forecast.use.typical);
    json["high"] = numberOrNull(forecast.use.high);
    json["budget"] = numberOrNull(forecast.budget);
    json["within_budget"] = forecast.withinBudget ? Json(forecast.withinBudget->share) : Json(nullptr);
    json["lines"] = std::move(lines);
    return json;
}

Json alternativesJson(const Knowledge& knowledge, const std::vector<AlternativeCost>& alternatives)
{
    Json json = Json::array();
    for (const AlternativeCost& alternative : alternatives) {
        const Decision& decision = knowledge.decisions[alternative.decision];
        json.push_back(Json{{"decision", decision.id.value},
                            {"option", decision.options[alternative.option].id.value},
                            {"monthly", numberOrNull(alternative.monthlyUsd)}});
    }
    return json;
}

Json patternsJson(const Knowledge& knowledge, const PatternReport& report)
{
    Json json = Json::array();
    for (const PatternWorth& worth : report.patterns)
        json.push_back(Json{{"id", knowledge.patterns[worth.pattern].id},
                            {"on", worth.isOn},
                            {"marginal", numberOrNull(worth.marginalUsd)},
                            {"alone", numberOrNull(worth.aloneUsd)},
                            {"shapley", numberOrNull(worth.shapleyUsd)}});
    return json;
}

Json robustnessJson(const Knowledge& knowledge, const Forecast& forecast)
{
    Json json = Json::object();
    for (const DecisionShares& shares : forecast.robustness) {
        const Decision& decision = knowledge.decisions[shares.decision];
        Json options = Json::object();
        for (const auto& [option, share] : shares.shares)
            options[decision.options[option].id.value] = share;
        json[decision.id.value] = std::move(options);
    }
    return json;
}

Json sensitivityJson(const Forecast& forecast)
{
    Json json = Json::array();
    for (const InputEffect& effect : forecast.effects) {
        const UncertainInput& input = forecast.inputs[effect.input];
        json.push_back(Json{{"input", input.id},
                            {"p10", effect.p10},
                            {"p90", effect.p90},
                            {"at_p10", effect.costAtP10},
                            {"at_p90", effect.costAtP90},
                            {"first_order", numberOrNull(effect.firstOrder)},
                            {"total", numberOrNull(effect.total)},
                            {"finding_out", numberOrNull(effect.findingOut)}});
    }
    return json;
}

Json rangeJson(const std::optional<LatencyRange>& range)
{
    return range ? Json{{"p10", range->p10}, {"p50", range->p50}, {"p90", range->p90}} : Json(nullptr);
}

Json servingJson(const Knowledge& knowledge, const ServingPlan& serving)
{
    if (!serving.isKnown() || !serving.proposed)
        return nullptr;
    const GpuFit& fit = serving.gpus[*serving.proposed];
    return Json{{"gpu", knowledge.gpus[fit.gpu].id},
                {"gpus_per_replica", fit.gpus},
                {"replicas", numberOrNull(fit.replicas)},
                {"tokens_per_s", numberOrNull(fit.tokensPerSecond)}};
}

Json horizonJson(const Knowledge& knowledge, const ScenarioEstimate& estimate,
                 const std::vector<GrowthChange>& changes)
{
    Json tiers = Json::array();
    for (const TierChange& change : estimate.capacity.horizon.tierChanges)
        tiers.push_back(
            Json{{"month", change.month}, {"in_flight", change.to == ScalingTier::Kubernetes ? 100 : 10}});
    Json decisions = Json::array();
    for (const GrowthChange& change : changes) {
        const Decision& decision = knowledge.decisions[change.decision];
        decisions.push_back(Json{{"month", change.month},
                                 {"decision", decision.id.value},
                                 {"from", decision.options[change.from].id.value},
                                 {"to", decision.options[change.to].id.value}});
    }
    return Json{{"months", estimate.capacity.horizon.horizon},
                {"thresholds", std::move(tiers)},
                {"decisions", std::move(decisions)}};
}

Json capacityJson(const Knowledge& knowledge, const Scenario& scenario, const ScenarioEstimate& estimate)
{
    const CapacityPlan& plan = estimate.capacity;
    const auto when = [](const PlanPart& part, double number) {
        return part.isKnown() && std::isfinite(number) ? Json(number) : Json(nullptr);
    };
    Json json = Json::object();
    json["peak_rps"] = when(plan.load, plan.load.peakRate);
    json["in_flight"] = when(plan.load, plan.load.inFlight);
    json["replicas"] = when(plan.replicas, plan.replicas.planned.replicas);
    json["first_output_p95_s"] = when(plan.latency, plan.latency.firstOutput.p95);
    json["full_answer_p95_s"] = when(plan.latency, plan.latency.fullAnswer.p95);
    json["full_answer_mean_ms"] = when(plan.latency, plan.latency.meanAnswerMs());
    json["first_output_s"] = rangeJson(estimate.forecast.firstOutput);
    json["full_answer_s"] = rangeJson(estimate.forecast.fullAnswer);
    json["availability"] = plan.availability.isKnown() && !plan.availability.points.empty()
                               ? Json(plan.availability.shown().availability)
                               : Json(nullptr);
    json["batch_workers"] = when(plan.batch, plan.batch.workers);
    json["serving"] = servingJson(knowledge, plan.serving);
    const bool hasIndex = plan.index.isKnown() && !plan.index.sizes.empty();
    json["index_bytes"] = hasIndex ? Json(plan.index.sizes.front().total) : Json(nullptr);
    json["index_nodes"] = hasIndex ? Json(plan.index.sizes.front().nodes.nodes) : Json(nullptr);
    json["horizon"] =
        horizonJson(knowledge, estimate, growthChanges(knowledge, scenario, estimate.evaluation));
    return json;
}

/// Prices and parameters, then the requirements that nobody has stated.
Json assumptionsJson(const Knowledge& knowledge, const Evaluation& evaluation)
{
    Json json = Json::array();
    for (const CostAssumption& assumption : evaluation.cost.assumptions)
        json.push_back(Json{{"field", assumption.id},
                            {"title", assumption.title},
                            {"value", assumption.value},
                            {"source", assumption.source},
                            {"as_of", assumption.asOf}});
    for (const auto& [role, field] : knowledge.fieldRoles) {
        const Origin origin = evaluation.fields.origins[field];
        if (origin != Origin::Default && origin != Origin::Assumed)
            continue;
        json.push_back(Json{{"field", knowledge.fields[field].id.value},
                            {"title", knowledge.fields[field].title},
                            {"value", fieldText(knowledge, evaluation.fields, field)},
                            {"source", origin == Origin::Default ? "default" : "assumed"},
                            {"as_of", knowledge.asOf}});
    }
    return json;
}

} // namespace

Json estimateJson(const Knowledge& knowledge, const Scenario& scenario, const ScenarioEstimate& estimate)
{
    const CostEstimate* chosen = estimate.isChosen ? &estimate.evaluation.cost.estimates.front() : nullptr;
    const auto perThousand =
        chosen && chosen->perRequestUsd ? std::optional(*chosen->perRequestUsd * 1000) : std::nullopt;
    return Json{{"id", scenario.id.value},
                {"currency", "USD"},
                {"monthly", monthlyJson(chosen, estimate.forecast)},
                {"per_request", chosen ? numberOrNull(chosen->perRequestUsd) : Json(nullptr)},
                {"per_1000_requests", numberOrNull(perThousand)},
                {"per_user", chosen ? numberOrNull(chosen->perUserUsd) : Json(nullptr)},
                {"samples", estimate.forecast.samples},
                {"seed", estimate.forecast.seed},
                {"alternatives", alternativesJson(knowledge, estimate.alternatives)},
                {"patterns", patternsJson(knowledge, estimate.patterns)},
                {"robustness", robustnessJson(knowledge, estimate.forecast)},
                {"sensitivity", sensitivityJson(estimate.forecast)},
                {"capacity", capacityJson(knowledge, scenario, estimate)},
                {"assumptions", assumptionsJson(knowledge, estimate.evaluation)}};
}

} // namespace ogive
