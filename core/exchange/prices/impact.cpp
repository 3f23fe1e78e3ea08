#include "core/exchange/prices/impact.h"

#include "core/evaluation/evaluation.h"

#include <algorithm>

namespace ogive {
namespace {

/// The models that a scenario's costs are reckoned with.
struct ModelsInUse {
    ModelId llm;
    ModelId embedding;
};

/// The estimate of what is chosen: without a provider the first one is only that of the first option.
const CostEstimate* estimateInUse(const Knowledge& knowledge, const Evaluation& evaluation)
{
    const auto provider = knowledge.decisionInRole("llm");
    const bool isChosen = provider && evaluation.chosen[*provider] && !evaluation.cost.estimates.empty();
    return isChosen ? &evaluation.cost.estimates.front() : nullptr;
}

ModelsInUse modelsInUse(const CostEstimate* estimate)
{
    return estimate ? ModelsInUse{estimate->llmModel, estimate->embeddingModel} : ModelsInUse{};
}

std::optional<double> monthlyOf(const CostEstimate* estimate)
{
    return estimate ? estimate->monthlyUsd : std::nullopt;
}

void appendChanges(const Model* before, const Model* after, std::string_view date,
                   std::vector<RateChange>& prices)
{
    if (!before || !after)
        return;
    const auto changes = rateChanges(*before, *after, date, Compared::InForce);
    prices.insert(prices.end(), changes.begin(), changes.end());
}

OptionId chosenOption(const Decision& decision, const DecisionResult& result)
{
    const auto chosen = result.chosen();
    return chosen ? decision.options[*chosen].id : OptionId();
}

std::vector<OutcomeChange> outcomeChanges(const Knowledge& before, const Evaluation& was,
                                          const Knowledge& after, const Evaluation& is)
{
    std::vector<OutcomeChange> changes;
    for (std::size_t i = 0; i < before.decisions.size(); ++i) {
        const auto other = after.decisionIndex(before.decisions[i].id);
        if (!other)
            continue;
        const OptionId from = chosenOption(before.decisions[i], was.decisions[i]);
        const OptionId to = chosenOption(after.decisions[*other], is.decisions[*other]);
        if (from != to)
            changes.push_back({before.decisions[i].id, from, to});
    }
    return changes;
}

} // namespace

std::optional<double> ScenarioImpact::difference() const
{
    return monthlyFrom && monthlyTo ? std::optional(*monthlyTo - *monthlyFrom) : std::nullopt;
}

bool ScenarioImpact::isMoved() const
{
    const bool hasSameMonthly = monthlyFrom.has_value() == monthlyTo.has_value() &&
                                (!monthlyFrom || isSameAmount(*monthlyFrom, *monthlyTo));
    return !prices.empty() || !outcomes.empty() || !hasSameMonthly;
}

std::vector<ScenarioImpact> impactOn(const Design& design, const Knowledge& before, const Knowledge& after,
                                     std::string_view date)
{
    std::vector<ScenarioImpact> impacts;
    for (const Scenario& scenario : design.scenarios) {
        const Evaluation was = evaluate(before, scenario, design.rules, date);
        const Evaluation is = evaluate(after, scenario, design.rules, date);
        const CostEstimate* cost = estimateInUse(before, was);
        ScenarioImpact impact{scenario.id,
                              {},
                              outcomeChanges(before, was, after, is),
                              monthlyOf(cost),
                              monthlyOf(estimateInUse(after, is))};
        const ModelsInUse used = modelsInUse(cost);
        appendChanges(before.llmModel(used.llm), after.llmModel(used.llm), date, impact.prices);
        appendChanges(before.embeddingModel(used.embedding), after.embeddingModel(used.embedding), date,
                      impact.prices);
        impacts.push_back(std::move(impact));
    }
    return impacts;
}

} // namespace ogive
