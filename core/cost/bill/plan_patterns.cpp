#include "core/cost/bill/pattern_choice.h"
#include "core/cost/bill/plan_parts.h"
#include "core/decide/truth.h"

#include <algorithm>

namespace ogive {
namespace {

/// What one pattern takes off each line, as fractions.
PerLine<double> savingsOf(const CostPattern& pattern, const PatternChoice& choice)
{
    const auto& given = choice.parameters;
    const auto own = std::find_if(given.begin(), given.end(),
                                  [](const auto& parameter) { return parameter.first == savingParameter; });
    PerLine<double> savings{};
    for (const PatternEffect& effect : pattern.effects) {
        const auto line = billLineOf(effect.line);
        // A line that two effects name is taken by the first: they are two ways to do it.
        if (line && savings[positionOf(*line)] == 0)
            savings[positionOf(*line)] = own == given.end() ? effect.typical.value_or(0) : own->second;
    }
    return savings;
}

double strength(const PerLine<double>& savings)
{
    return *std::max_element(savings.begin(), savings.end());
}

bool conflict(const CostPattern& left, const CostPattern& right)
{
    const auto names = [](const CostPattern& pattern, const std::string& id) {
        return std::find(pattern.conflictsWith.begin(), pattern.conflictsWith.end(), id) !=
               pattern.conflictsWith.end();
    };
    return names(left, right.id) || names(right, left.id);
}

} // namespace

std::vector<AppliedPattern> appliedPatterns(const Knowledge& knowledge, const FieldValues& fields,
                                            std::span<const std::optional<std::size_t>> chosen,
                                            std::span<const PatternChoice> choices)
{
    std::vector<AppliedPattern> applied;
    for (const CostPattern& pattern : knowledge.patterns) {
        const auto choice = std::find_if(choices.begin(), choices.end(), [&](const PatternChoice& it) {
            return it.isOn && it.id == pattern.id;
        });
        if (choice == choices.end())
            continue;
        AppliedPattern entry;
        entry.pattern = &pattern;
        entry.isFormula = std::any_of(knowledge.patternRoles.begin(), knowledge.patternRoles.end(),
                                      [&](const auto& role) { return role.second == pattern.id; });
        entry.savings = savingsOf(pattern, *choice);
        if (pattern.appliesWhen && truthOf(*pattern.appliesWhen, fields, chosen) == Truth::No)
            entry.status = AppliedPattern::Status::DoesNotApply;
        applied.push_back(entry);
    }
    // Of two that conflict the weaker is skipped; of equal ones the later.
    for (AppliedPattern& left : applied)
        for (AppliedPattern& right : applied) {
            const bool count = left.status == AppliedPattern::Status::Counts &&
                               right.status == AppliedPattern::Status::Counts && &left < &right;
            if (count && conflict(*left.pattern, *right.pattern))
                (strength(left.savings) < strength(right.savings) ? left : right).status =
                    AppliedPattern::Status::Conflicts;
        }
    return applied;
}

void planPatterns(const PlanContext& context, BillPlan& plan)
{
    const CostSubject& subject = context.subject;
    if (subject.patterns.empty())
        return;
    for (const AppliedPattern& entry :
         appliedPatterns(subject.knowledge, subject.fields, subject.chosen, subject.patterns)) {
        if (entry.isFormula || entry.status != AppliedPattern::Status::Counts)
            continue;
        for (std::size_t i = 0; i < billLineCount; ++i)
            plan.factors[i] *= 1 - entry.savings[i];
        for (const PatternAddition& addition : entry.pattern->adds) {
            const auto line = billLineOf(addition.line);
            if (!line)
                continue;
            plan.perThousand[positionOf(*line)] += addition.usdPerThousandRequests;
            if (plan.kindOf(*line) == LineState::Kind::Absent)
                plan.count(*line);
        }
    }
}

} // namespace ogive
