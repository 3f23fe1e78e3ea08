#include "core/evaluation/estimate/flip_costs.h"

#include "core/base/number_text.h"
#include "core/cost/variant/variant.h"
#include "core/decide/changes/lever.h"
#include "core/decide/truth.h"
#include "core/evaluation/parts.h"

#include <cmath>

namespace ogive {
namespace {

/// What holds for each decision with other values; an own choice counts where the question arises.
std::vector<std::optional<std::size_t>> chosenAt(const Knowledge& knowledge, const Evaluation& evaluation,
                                                 const FieldValues& fields)
{
    const DecisionChain chain = chainOf(evaluation);
    std::vector<std::optional<std::size_t>> chosen = outcomesOf(knowledge, chain, fields);
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        const auto& relevantWhen = knowledge.decisions[i].relevantWhen;
        if (chain.overridden[i] && (!relevantWhen || truthOf(*relevantWhen, fields, chosen) != Truth::No))
            chosen[i] = chain.overridden[i];
    }
    return chosen;
}

std::optional<double> monthlyNow(const Knowledge& knowledge, const Evaluation& evaluation)
{
    const auto provider = knowledge.decisionInRole("llm");
    const bool isChosen = provider && evaluation.chosen[*provider] && !evaluation.cost.estimates.empty();
    return isChosen ? evaluation.cost.estimates.front().monthlyUsd : std::nullopt;
}

} // namespace

std::vector<ChangeCost> flipCosts(const Knowledge& knowledge, const Scenario& scenario,
                                  const Evaluation& evaluation, std::span<const Flip> flips,
                                  std::string_view date)
{
    const auto now = monthlyNow(knowledge, evaluation);
    std::vector<ChangeCost> costs;
    costs.reserve(flips.size());
    for (const Flip& flip : flips) {
        FieldValues fields = evaluation.fields;
        for (const FieldChange& change : flip.changes)
            state(knowledge, fields, change.field, change.to);
        const auto chosen = chosenAt(knowledge, evaluation, fields);
        const double usd =
            Variant({knowledge, fields, chosen, scenario.patterns, date, scenario.parameters}).bill().monthly;
        ChangeCost& cost = costs.emplace_back();
        if (!std::isfinite(usd))
            continue;
        cost.monthlyUsd = usd;
        if (now)
            cost.differenceUsd = usd - *now;
    }
    return costs;
}

std::optional<Message> differenceText(const ChangeCost& cost)
{
    if (!cost.differenceUsd)
        return std::nullopt;
    // Half a cent is below what amounts are shown with.
    if (std::abs(*cost.differenceUsd) < 0.005)
        return OGIVE_TR("cost", "as much a month");
    const double usd = *cost.differenceUsd;
    return usd < 0 ? OGIVE_TR("cost", "%1 less a month").usd(-usd)
                   : OGIVE_TR("cost", "%1 more a month").usd(usd);
}

} // namespace ogive
