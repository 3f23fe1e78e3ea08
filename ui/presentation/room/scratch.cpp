#include "ui/presentation/room/scratch.h"

#include "ui/text/convert.h"

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

/// How far a value may be off moves with it, in proportion; where that means nothing, it is taken as it is.
void moveRange(Scenario& scenario, const Field& field, double from, double to)
{
    const auto stated = std::ranges::find_if(scenario.uncertainty,
                                             [&](const auto& entry) { return entry.first == field.id; });
    if (stated == scenario.uncertainty.end())
        return;
    const auto moved = [&](double bound) {
        const double there = std::clamp(bound * to / from, field.minimum, field.maximum);
        return field.kind == FieldKind::Integer ? std::round(there) : there;
    };
    UncertainRange range = stated->second;
    range.low = moved(range.low);
    range.mode = moved(range.mode);
    range.high = moved(range.high);
    if (from > 0 && to > 0 && range.low < range.high)
        stated->second = range;
    else
        scenario.uncertainty.erase(stated);
}

} // namespace

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
    for (const auto& [field, value] : m_values) {
        const Field& described = knowledge.fields[field];
        tried->requirements.set(described.id, valueFrom(described, value));
        moveRange(*tried, described, m_session.evaluation().fields.values[field], value);
    }
    m_evaluation = std::make_shared<const Evaluation>(
        evaluate(knowledge, *tried, m_session.design().rules, toStdString(m_session.date())));
    m_scenario = std::move(tried);
}

} // namespace ogive::ui
