#include "ui/presentation/room/scratch.h"

#include "ui/text/convert.h"

#include <algorithm>

namespace ogive::ui {

Scratch::Scratch(DesignSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_base(session.currentScenario())
{
    connect(&m_session, &DesignSession::evaluationChanged, this, &Scratch::follow);
    evaluateNow();
}

bool Scratch::tries(std::size_t field) const
{
    return std::ranges::any_of(m_values, [&](const auto& tried) { return tried.first == field; });
}

void Scratch::tryValue(std::size_t field, double value)
{
    const auto known =
        std::ranges::find_if(m_values, [&](const auto& tried) { return tried.first == field; });
    const bool isBase = m_session.evaluation().fields.values[field] == value;
    if (known == m_values.end()) {
        if (isBase)
            return;
        m_values.emplace_back(field, value);
    } else if (isBase) {
        m_values.erase(known);
    } else if (known->second == value) {
        return;
    } else {
        known->second = value;
    }
    evaluateNow();
    emit changed();
}

void Scratch::drop()
{
    if (m_values.empty())
        return;
    m_values.clear();
    evaluateNow();
    emit changed();
}

/// The design has changed below what is tried, or another scenario is in view.
void Scratch::follow()
{
    if (m_base != m_session.currentScenario())
        m_values.clear();
    m_base = m_session.currentScenario();
    const auto& stated = m_session.evaluation().fields.values;
    std::erase_if(m_values, [&](const auto& tried) { return stated[tried.first] == tried.second; });
    evaluateNow();
    emit changed();
}

void Scratch::evaluateNow()
{
    if (m_values.empty()) {
        const DesignPtr design = m_session.sharedDesign();
        m_scenario = std::shared_ptr<const Scenario>(design, design->scenario(m_base));
        m_evaluation = m_session.sharedEvaluation();
        return;
    }
    const Knowledge& knowledge = m_session.knowledge();
    auto tried = std::make_shared<Scenario>(m_session.scenario());
    for (const auto& [field, value] : m_values)
        tried->requirements.set(knowledge.fields[field].id, valueFrom(knowledge.fields[field], value));
    m_evaluation = std::make_shared<const Evaluation>(
        evaluate(knowledge, *tried, m_session.design().rules, toStdString(m_session.date())));
    m_scenario = std::move(tried);
}

} // namespace ogive::ui
