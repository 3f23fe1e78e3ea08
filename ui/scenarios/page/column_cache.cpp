#include "ui/scenarios/page/column_cache.h"

#include "ui/session/scenarios/compared_scenario.h"
#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QStringList>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct HeadWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioHead)
};

} // namespace

QString ScenarioHead::stateText() const
{
    QStringList words;
    if (isBaseline)
        words << HeadWords::tr("baseline");
    if (isShown)
        words << HeadWords::tr("in view");
    if (isReference && !isBaseline)
        words << HeadWords::tr("compared with");
    return words.join(u" · "_s);
}

QList<ScenarioHead> scenarioHeads(const DesignSession& session)
{
    const auto& scenarios = session.design().scenarios;
    const ScenarioId chosen = session.compared().chosen();
    QList<ScenarioHead> heads;
    for (const Scenario& scenario : scenarios)
        heads.append({scenario.id, toQString(scenario.name), heads.isEmpty(),
                      scenario.id == session.currentScenario(),
                      chosen.isEmpty() ? heads.isEmpty() : scenario.id == chosen});
    return heads;
}

ScenarioComparison ColumnCache::compare(const DesignSession& session, const QList<ScenarioHead>& heads)
{
    if (m_knowledge != session.sharedKnowledge()) {
        m_knowledge = session.sharedKnowledge();
        m_sections = comparisonSections(*m_knowledge);
        m_known.clear();
    }
    std::vector<std::shared_ptr<const ScenarioColumn>> columns;
    std::size_t reference = 0;
    for (const ScenarioHead& head : heads) {
        const Scenario& scenario = *session.design().scenario(head.id);
        Known& known = m_known[head.id];
        if (const EvaluationPtr evaluation = session.evaluationOf(scenario); evaluation != known.evaluation)
            known = {evaluation, std::make_shared<const ScenarioColumn>(
                                     scenarioColumn(*m_knowledge, m_sections, scenario, *evaluation))};
        if (head.isReference)
            reference = columns.size();
        columns.push_back(known.column);
    }
    return compareScenarios(m_sections, std::move(columns), reference);
}

} // namespace ogive::ui
