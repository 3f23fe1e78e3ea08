#include "ui/session/scenarios/scenario_evaluations.h"

#include "ui/text/convert.h"

namespace ogive::ui {

ScenarioEvaluations::Pointer ScenarioEvaluations::of(const std::shared_ptr<const Knowledge>& knowledge,
                                                     const Scenario& scenario, const RuleSetId& rules,
                                                     const QString& date)
{
    if (knowledge != m_knowledge || rules != m_rules || date != m_date)
        m_known.clear();
    m_knowledge = knowledge;
    m_rules = rules;
    m_date = date;
    const auto known = m_known.find(scenario.id);
    if (known != m_known.end() && known->second.scenario == scenario)
        return known->second.evaluation;
    auto evaluation =
        std::make_shared<const Evaluation>(evaluate(*knowledge, scenario, rules, toStdString(date)));
    m_known[scenario.id] = {scenario, evaluation};
    return evaluation;
}

} // namespace ogive::ui
