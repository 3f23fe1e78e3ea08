#include "core/capacity/plan/plan_part.h"

#include "core/cost/token_factor.h"

#include <cmath>

namespace ogive {

const Option* PlanSource::option(std::string_view role) const
{
    const auto decision = knowledge.decisionInRole(role);
    if (!decision || *decision >= chosen.size() || !chosen[*decision])
        return nullptr;
    return &knowledge.decisions[*decision].options[*chosen[*decision]];
}

bool PlanSource::isYes(std::string_view role) const
{
    const auto field = knowledge.fieldInRole(role);
    return field && *field < fields.values.size() && fields.values[*field] == 1;
}

double PlanReader::field(std::string_view role)
{
    const auto index = m_source.knowledge.fieldInRole(role);
    if (!index || *index >= m_source.fields.values.size()) {
        miss(role);
        return notKnown;
    }
    const Field& field = m_source.knowledge.fields[*index];
    double value = m_source.fields.values[*index];
    if (isTextTokens(role))
        value *= tokenFactor(m_source.knowledge, m_source.fields.values);
    m_part.inputs.push_back({field.title, value, unitBehind(field.unit), {}, {}});
    if (std::isnan(value))
        miss(field.title);
    return value;
}

double PlanReader::parameter(std::string_view id)
{
    const Parameter* record = m_source.parameters.record(id);
    const double value = m_source.parameters.value(id);
    if (record)
        m_part.inputs.push_back(
            {record->title, value, unitBehind(record->unit), record->source, record->asOf});
    if (std::isnan(value))
        miss(record ? std::string_view(record->title) : id);
    return value;
}

bool PlanReader::complete()
{
    if (m_missing.empty())
        return true;
    m_part.whyNot = OGIVE_TR("capacity", "Not known: %1.").arg(m_missing);
    return false;
}

void PlanReader::miss(std::string_view title)
{
    m_missing += m_missing.empty() ? "" : ", ";
    m_missing += title;
}

} // namespace ogive
