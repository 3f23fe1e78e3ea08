#include "core/cost/variant/variant.h"

#include "core/cost/assumptions.h"
#include "core/cost/compare_costs.h"

#include <algorithm>

namespace ogive {
namespace {

std::vector<std::optional<std::size_t>> chosenBy(const CostSubject& subject, const Alternative& alternative)
{
    std::vector<std::optional<std::size_t>> chosen(subject.chosen.begin(), subject.chosen.end());
    for (const auto& [decision, option] : alternative.options) {
        CostSubject step{subject.knowledge, subject.fields, chosen, {}, subject.date, {}};
        chosen = chosenWith(step, decision, option);
    }
    return chosen;
}

std::vector<PatternChoice> patternsBy(const CostSubject& subject, const Alternative& alternative)
{
    std::vector<PatternChoice> patterns(subject.patterns.begin(), subject.patterns.end());
    for (const PatternChoice& choice : alternative.patterns) {
        const auto found = std::find_if(patterns.begin(), patterns.end(),
                                        [&](const PatternChoice& it) { return it.id == choice.id; });
        if (found == patterns.end())
            patterns.push_back(choice);
        else
            *found = choice;
    }
    return patterns;
}

/// Gives a field a value that nothing derives anew.
void give(const Knowledge& knowledge, FieldValues& fields, std::size_t field, double value)
{
    fields.values[field] = value;
    if (!knowledge.fields[field].derived)
        return;
    fields.pinned.resize(fields.values.size());
    fields.pinned[field] = true;
}

FieldValues fieldsBy(const CostSubject& subject, const Alternative& alternative)
{
    FieldValues fields = subject.fields;
    if (alternative.fields.empty())
        return fields;
    for (const auto& [field, value] : alternative.fields)
        give(subject.knowledge, fields, field, value);
    deriveFields(subject.knowledge, fields);
    return fields;
}

} // namespace

Variant::Variant(const CostSubject& subject, const Alternative& alternative)
    : m_knowledge(&subject.knowledge)
    , m_date(subject.date)
    , m_fields(fieldsBy(subject, alternative))
    , m_chosen(chosenBy(subject, alternative))
    , m_patterns(patternsBy(subject, alternative))
    , m_parameters(subject.parameters)
    , m_sources(subject.knowledge)
    , m_quantities(m_sources.read(m_fields.values, allParameters(this->subject())))
    , m_plan(planBill(this->subject(), m_sources, m_quantities))
{}

CostSubject Variant::subject() const
{
    return {*m_knowledge, m_fields, m_chosen, m_patterns, m_date, m_parameters};
}

double Variant::monthlyWith(std::size_t field, double value) const
{
    FieldValues fields = m_fields;
    give(*m_knowledge, fields, field, value);
    deriveFields(*m_knowledge, fields);
    Quantities quantities = m_quantities;
    m_sources.readFields(fields.values, quantities);
    const CostSubject moved{*m_knowledge, fields, m_chosen, m_patterns, m_date, m_parameters};
    return monthlyUsd(planBill(moved, m_sources, quantities), quantities);
}

} // namespace ogive
