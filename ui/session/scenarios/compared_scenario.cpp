#include "ui/session/scenarios/compared_scenario.h"

#include "ui/session/design_session.h"
#include "ui/text/convert.h"

namespace ogive::ui {

ComparedScenario::ComparedScenario(const DesignSession& session)
    : m_session(session)
{}

void ComparedScenario::choose(const ScenarioId& scenario)
{
    if (scenario == m_chosen)
        return;
    m_chosen = scenario;
    emit changed();
}

ScenarioId ComparedScenario::chosen() const
{
    return m_session.design().scenario(m_chosen) != nullptr ? m_chosen : ScenarioId();
}

const Scenario* ComparedScenario::scenario() const
{
    return m_chosen.isEmpty() || m_chosen == m_session.currentScenario()
               ? nullptr
               : m_session.design().scenario(m_chosen);
}

std::shared_ptr<const Evaluation> ComparedScenario::evaluation() const
{
    const Scenario* compared = scenario();
    return compared != nullptr ? m_session.evaluationOf(*compared) : nullptr;
}

QString ComparedScenario::name() const
{
    constexpr qsizetype mostLetters = 24;
    const Scenario* compared = scenario();
    const QString name = compared != nullptr ? toQString(compared->name) : QString();
    //: a name that is shortened
    return name.size() <= mostLetters ? name : tr("%1…").arg(name.first(mostLetters - 1).trimmed());
}

QString ComparedScenario::otherOutcome(std::size_t decision) const
{
    const auto other = evaluation();
    if (other == nullptr)
        return {};
    const DecisionResult& there = other->decisions[decision];
    const DecisionResult& here = m_session.evaluation().decisions[decision];
    if (there.isRelevant == here.isRelevant && there.chosen() == here.chosen())
        return {};
    const Decision& about = m_session.knowledge().decisions[decision];
    QString outcome = tr("open");
    if (!there.isRelevant)
        outcome = tr("does not arise");
    else if (const auto chosen = there.chosen())
        outcome = toQString(about.options[*chosen].shortTitle);
    //: the name of a scenario, and what a decision becomes there
    return tr("%1: %2").arg(name(), outcome);
}

} // namespace ogive::ui
