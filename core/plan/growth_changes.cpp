#include "core/plan/growth_changes.h"

#include "core/cost/workload.h"
#include "core/decide/evaluate_rules.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ogive {
namespace {

constexpr double longestHorizon = 120; // months; MODELS.md part 0

std::optional<double> knownInRole(const Knowledge& knowledge, const FieldValues& fields,
                                  std::string_view role)
{
    const auto field = knowledge.fieldInRole(role);
    if (!field || std::isnan(fields.values[*field]))
        return std::nullopt;
    return fields.values[*field];
}

/// The traffic of a month as the field can hold it.
double fitted(const Field& field, double traffic)
{
    const double whole = field.kind == FieldKind::Integer ? std::round(traffic) : traffic;
    return std::clamp(whole, field.minimum, field.maximum);
}

} // namespace

std::vector<GrowthChange> growthChanges(const Knowledge& knowledge, const Scenario& scenario,
                                        const Evaluation& evaluation)
{
    const auto traffic = knownInRole(knowledge, evaluation.fields, "requests_per_day");
    const auto growth = knownInRole(knowledge, evaluation.fields, "growth_per_month");
    const auto horizon = knownInRole(knowledge, evaluation.fields, "horizon_months");
    std::vector<GrowthChange> changes;
    if (!traffic || !growth || !horizon)
        return changes;
    const Field& field = knowledge.fields[*knowledge.fieldInRole("requests_per_day")];
    std::vector<std::optional<std::size_t>> before;
    for (const DecisionResult& result : evaluation.decisions)
        before.push_back(result.outcome);
    std::vector<std::optional<std::size_t>> chosen = evaluation.chosen;
    Requirements requirements = scenario.requirements;
    const int months = static_cast<int>(std::clamp(*horizon, 0.0, longestHorizon));
    for (int month = 1; month <= months; ++month) {
        const auto grown = growthInMonth(*traffic, *growth, month);
        if (!grown)
            break;
        const double requestsPerDay = fitted(field, *grown);
        requirements.set(field.id, requestsPerDay);
        const FieldValues fields = resolveFields(knowledge, requirements);
        for (std::size_t i = 0; i < before.size(); ++i) {
            const DecisionResult& result = evaluation.decisions[i];
            if (!result.isRelevant)
                continue;
            const auto outcome = evaluateTree(treeOf(knowledge, result, i), fields, chosen).outcome;
            if (outcome && before[i] && outcome != before[i])
                changes.push_back({i, *before[i], *outcome, month, requestsPerDay});
            if (outcome)
                before[i] = outcome;
            chosen[i] = result.overridden ? result.overridden : outcome;
        }
    }
    return changes;
}

} // namespace ogive
