#include "core/evaluation/findings/finding_search.h"

#include "core/base/number_text.h"
#include "core/evaluation/ranking/option_ranking.h"

#include <cmath>

namespace ogive {

void FindingSearch::add(NumberCheckKind kind, Message message, Message advice,
                        std::initializer_list<std::string_view> roles)
{
    NumberFinding finding{static_cast<std::size_t>(kind), std::move(message), std::move(advice), {}};
    for (const std::string_view role : roles)
        if (const auto field = knowledge.fieldInRole(role))
            finding.fields.push_back(*field);
    findings.push_back(std::move(finding));
}

std::optional<double> FindingSearch::number(std::string_view role) const
{
    const auto field = knowledge.fieldInRole(role);
    if (!field || !std::isfinite(evaluation.fields.values[*field]))
        return std::nullopt;
    return evaluation.fields.values[*field];
}

bool FindingSearch::isStated(std::string_view role) const
{
    const auto field = knowledge.fieldInRole(role);
    return field && evaluation.fields.isStated(*field);
}

const CostEstimate* FindingSearch::chosenEstimate() const
{
    const auto provider = knowledge.decisionInRole("llm");
    const bool isChosen = provider && evaluation.chosen[*provider] && !evaluation.cost.estimates.empty();
    return isChosen ? &evaluation.cost.estimates.front() : nullptr;
}

double FindingSearch::monthlyUsd() const
{
    const CostEstimate* estimate = chosenEstimate();
    return estimate && estimate->monthlyUsd ? *estimate->monthlyUsd : notKnown;
}

bool canReplace(const FindingSearch& search, const Model& model, const Model& present,
                const std::string& until)
{
    const double prompt = search.number("input_tokens").value_or(0);
    const bool isServed = model.status == "current" && (model.retiresOn.empty() || model.retiresOn > until);
    const bool callsTools = present.toolCalling != true || model.toolCalling == true;
    return isServed && callsTools && model.contextTokens && *model.contextTokens >= prompt;
}

const CostEstimate* cheapestOther(const FindingSearch& search, const std::string& until)
{
    const CostEstimate* chosen = search.chosenEstimate();
    const auto decision = search.knowledge.decisionInRole("llm");
    const Model* present = chosen ? search.knowledge.llmModel(chosen->llmModel) : nullptr;
    const CostEstimate* cheapest = nullptr;
    if (!present || !decision)
        return nullptr;
    for (const CostEstimate& other : search.evaluation.cost.estimates) {
        const Model* model = search.knowledge.llmModel(other.llmModel);
        if (&other == chosen || !other.monthlyUsd || !model || !canReplace(search, *model, *present, until) ||
            !ruledOutReason(search.knowledge, search.evaluation, *decision, other.option).empty())
            continue;
        if (!cheapest || *other.monthlyUsd < *cheapest->monthlyUsd)
            cheapest = &other;
    }
    return cheapest;
}

} // namespace ogive
