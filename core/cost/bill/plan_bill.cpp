#include "core/cost/bill/plan_parts.h"

#include <algorithm>
#include <cmath>

namespace ogive {

TokenRates ModelRates::forPrompt(double tokens) const
{
    if (tiers.empty())
        return base;
    if (std::isnan(tokens))
        return {};
    TokenRates rates = base;
    for (const auto& [least, others] : tiers)
        if (tokens >= least)
            rates = others;
    return rates;
}

const Option* PlanContext::optionInRole(std::string_view role) const
{
    const auto decision = subject.knowledge.decisionInRole(role);
    if (!decision || *decision >= subject.chosen.size() || !subject.chosen[*decision])
        return nullptr;
    const auto& options = subject.knowledge.decisions[*decision].options;
    const std::size_t option = *subject.chosen[*decision];
    return option < options.size() ? &options[option] : nullptr;
}

double PlanContext::fieldInRole(std::string_view role) const
{
    const auto field = subject.knowledge.fieldInRole(role);
    return field && *field < subject.fields.values.size() ? subject.fields.values[*field] : notKnown;
}

std::string_view PlanContext::choiceInRole(std::string_view role) const
{
    const auto field = subject.knowledge.fieldInRole(role);
    const double position = fieldInRole(role);
    if (!field)
        return {};
    const auto& choices = subject.knowledge.fields[*field].choices;
    const bool isChoice = position >= 0 && position < static_cast<double>(choices.size());
    return isChoice ? std::string_view(choices[static_cast<std::size_t>(position)].id) : std::string_view();
}

Message PlanContext::fieldNotKnown(std::string_view role) const
{
    const auto field = subject.knowledge.fieldInRole(role);
    const std::string_view title =
        field ? std::string_view(subject.knowledge.fields[*field].title) : std::string_view(role);
    return OGIVE_TR("cost", "Not known: %1.").arg(title);
}

const CloudUnit* PlanContext::unitInRole(std::string_view role) const
{
    return subject.knowledge.unitInRole(role, choiceInRole("cloud"));
}

double PlanContext::unitUsd(std::string_view role) const
{
    const CloudUnit* unit = unitInRole(role);
    return unit ? unit->usd : notKnown;
}

bool PlanContext::hasPatternInRole(std::string_view role) const
{
    const auto& roles = subject.knowledge.patternRoles;
    const auto found = roles.find(role);
    return found != roles.end() && hasPattern(found->second);
}

bool PlanContext::hasPattern(std::string_view id) const
{
    return std::any_of(subject.patterns.begin(), subject.patterns.end(),
                       [id](const PatternChoice& it) { return it.isOn && it.id == id; });
}

BillPlan planBill(const CostSubject& subject, const QuantitySources& sources, const Quantities& quantities)
{
    const PlanContext context{subject, sources, quantities};
    BillPlan plan;
    plan.factors.fill(1);
    planChat(context, plan);
    planEmbedding(context, plan);
    planVectorDatabase(context, plan);
    planOwnServing(context, plan);
    planCompute(context, plan);
    planAround(context, plan);
    planPatterns(context, plan);
    return plan;
}

} // namespace ogive
