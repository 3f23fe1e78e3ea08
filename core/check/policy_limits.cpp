#include "core/base/number_text.h"
#include "core/check/scenario_check.h"
#include "core/evaluation/estimate/scenario_estimate.h"
#include "core/knowledge/records/fact_age.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace ogive {
namespace {

std::string titlesOf(const Decision& decision, const std::vector<std::size_t>& options)
{
    std::string text;
    for (const std::size_t option : options)
        text += (text.empty() ? "" : ", ") + decision.options[option].title;
    return text;
}

/// The estimate of what is chosen; null where the provider is open.
const CostEstimate* chosenEstimate(const Knowledge& knowledge, const Evaluation& evaluation)
{
    const auto provider = knowledge.decisionInRole("llm");
    const bool isChosen = provider && evaluation.chosen[*provider] && !evaluation.cost.estimates.empty();
    return isChosen ? &evaluation.cost.estimates.front() : nullptr;
}

/// Why a line that belongs to the bill has no amount; empty where all have one.
std::string missingAmount(const CostEstimate& estimate)
{
    for (const CostLine& line : estimate.lines)
        if (!line.oneTime && line.included && !line.usd)
            return line.note.empty() ? line.title : line.note;
    return {};
}

/// A share in percent with one digit, rounded down: what is just short of all is not shown as all.
std::string percentBelow(double share)
{
    return plainNumber(std::floor(share * 1000) / 10);
}

void addNotChecked(ScenarioCheck& check, Message reason)
{
    check.add(policyfindings::budgetNotChecked, Severity::Warning, {}, std::move(reason),
              OGIVE_TR("policy", "State what is missing, or switch this finding off in the policy."));
}

void findOldPrice(ScenarioCheck& check, const char* kind, const Model* model)
{
    const PriceInForce price = model ? priceOf(*model, check.date, 0) : PriceInForce{};
    if (!price)
        return;
    const std::string& asOf = price.price->asOf.empty() ? model->asOf : price.price->asOf;
    const auto days = daysBetween(asOf, check.date);
    if (days && *days <= *check.policy.maxPriceAgeDays)
        return;
    const std::string limit = std::to_string(*check.policy.maxPriceAgeDays);
    const Message message =
        days ? OGIVE_TR("policy", "The price of %1 is %2 days old (%3); the policy allows %4.")
                   .arg(model->title)
                   .arg(std::to_string(*days))
                   .arg(asOf)
                   .arg(limit)
             : OGIVE_TR("policy", "How old the price of %1 is can't be told; the policy allows %2 days.")
                   .arg(model->title)
                   .arg(limit);
    check.add(policyfindings::oldPrice, Severity::Error, std::string(kind) + "/" + model->id.value, message,
              OGIVE_TR("policy", "Import a newer price list."));
}

} // namespace

void findNotAllowed(ScenarioCheck& check)
{
    for (const auto& [index, allowed] : check.policy.allowed) {
        const DecisionResult& result = check.evaluation.decisions[index];
        if (!result.isRelevant)
            continue;
        const auto isAllowed = [&list = allowed](std::size_t option) {
            return std::find(list.begin(), list.end(), option) != list.end();
        };
        const Decision& decision = check.knowledge.decisions[index];
        const std::string titles = titlesOf(decision, allowed);
        const Message advice = OGIVE_TR("policy", "Allowed: %1.").arg(titles);
        if (const auto chosen = result.chosen()) {
            if (!isAllowed(*chosen))
                check.add(policyfindings::notAllowed, Severity::Error, placeOf(decision),
                          OGIVE_TR("policy", "%1 is %2, which the policy does not allow.")
                              .arg(decision.title)
                              .arg(decision.options[*chosen].title),
                          advice);
            continue;
        }
        std::vector<std::size_t> others = result.possible;
        std::erase_if(others, isAllowed);
        if (!others.empty())
            check.add(policyfindings::notAllowed, Severity::Warning, placeOf(decision),
                      OGIVE_TR("policy", "%1 is open and may become %2, which the policy does not allow.")
                          .arg(decision.title)
                          .arg(titlesOf(decision, others)),
                      advice);
    }
}

void findOverBudget(ScenarioCheck& check)
{
    if (!check.policy.budgetUsd)
        return;
    const double budget = *check.policy.budgetUsd;
    const CostEstimate* estimate = chosenEstimate(check.knowledge, check.evaluation);
    if (!estimate)
        return addNotChecked(check,
                             OGIVE_TR("policy", "The budget can't be checked: no provider is chosen."));
    const std::string missing = missingAmount(*estimate);
    if (!estimate->monthlyUsd)
        return addNotChecked(
            check, OGIVE_TR("policy", "The budget can't be checked, since the monthly cost is not known: %1")
                       .arg(missing));
    if (*estimate->monthlyUsd > budget)
        return check.add(
            policyfindings::overBudget, Severity::Error, {},
            OGIVE_TR("policy", "The monthly cost of %1 is above the policy's budget of %2.")
                .usd(*estimate->monthlyUsd)
                .usd(budget),
            OGIVE_TR("policy", "Choose a cheaper model, send less, or ask for a larger budget."));
    if (!missing.empty())
        addNotChecked(
            check, OGIVE_TR("policy",
                            "The budget can't be checked: %1 a month is within it, but that is not all: %2")
                       .usd(*estimate->monthlyUsd)
                       .arg(missing));
}

void findBudgetUnsure(ScenarioCheck& check)
{
    // What is not chosen, or costs what is not known, findOverBudget has said.
    const CostEstimate* estimate = chosenEstimate(check.knowledge, check.evaluation);
    if (!check.policy.budgetProbability || !check.policy.budgetUsd || !estimate || !estimate->monthlyUsd)
        return;
    ForecastRequest request = forecastRequest(check.scenario, check.evaluation);
    request.withSensitivity = false;
    SimulationRun run;
    run.threads = std::max(1U, std::thread::hardware_concurrency());
    const auto forecast =
        forecastOf(costSubject(check.knowledge, check.scenario, check.evaluation, check.date), request, run);
    if (!forecast || forecast->whyNot)
        return addNotChecked(check,
                             OGIVE_TR("policy", "How surely the budget suffices can't be checked: %1")
                                 .arg(english(forecast ? *forecast->whyNot : forecast.error().reason)));
    const double within = 1 - shareAbove(forecast->costs, *check.policy.budgetUsd).share;
    if (within >= *check.policy.budgetProbability)
        return;
    check.add(policyfindings::budgetUnsure, Severity::Error, {},
              OGIVE_TR("policy",
                       "In %1 % of the simulated cases the monthly cost is within the policy's budget of %2; "
                       "the policy asks for %3 %.")
                  .number(percentBelow(within))
                  .usd(*check.policy.budgetUsd)
                  .arg(100 * *check.policy.budgetProbability),
              OGIVE_TR("policy",
                       "Find out what is uncertain, choose what is cheaper at high use, or ask for a "
                       "larger budget."));
}

void findOldPrices(ScenarioCheck& check)
{
    const CostEstimate* estimate = chosenEstimate(check.knowledge, check.evaluation);
    if (!check.policy.maxPriceAgeDays || !estimate)
        return;
    findOldPrice(check, "llm-model", check.knowledge.llmModel(estimate->llmModel));
    findOldPrice(check, "embedding-model", check.knowledge.embeddingModel(estimate->embeddingModel));
}

} // namespace ogive
