#include "ui/session/design_session.h"

#include "ui/session/edit_command.h"
#include "ui/session/scenarios/compared_scenario.h"
#include "ui/text/convert.h"

namespace ogive::ui {
namespace {

/// Where the user stands after an edit: on an added scenario, off a deleted one.
ScenarioId scenarioAfter(const Design& design, const Edit& edit, const ScenarioId& current)
{
    if (const auto* add = std::get_if<AddScenario>(&edit))
        return add->scenario.id;
    return design.scenario(current) ? current : design.scenarios.front().id;
}

/// Each keeps what it changed; a day of edits, and a bound on memory.
constexpr int mostUndoSteps = 1000;

} // namespace

DesignSession::DesignSession(std::shared_ptr<const Knowledge> knowledge, QObject* parent)
    : QObject(parent)
    , m_knowledge(std::move(knowledge))
    , m_compared(std::make_unique<ComparedScenario>(*this))
{
    m_undoStack.setUndoLimit(mostUndoSteps);
    Design empty;
    empty.name = toStdString(tr("New design"));
    Scenario baseline;
    baseline.id = ScenarioId("baseline");
    baseline.name = toStdString(tr("Baseline"));
    empty.scenarios.push_back(std::move(baseline));
    open(std::move(empty));
}

DesignSession::~DesignSession() = default;

const Scenario& DesignSession::scenario() const
{
    return *m_design->scenario(m_scenario);
}

EvaluationPtr DesignSession::evaluationOf(const Scenario& scenario) const
{
    return scenario.id == m_scenario ? m_evaluation
                                     : m_evaluations.of(m_knowledge, scenario, m_design->rules, m_date);
}

const std::vector<bool>& DesignSession::reachedNodes(std::size_t decision)
{
    return m_reach.nodes(*m_knowledge, m_evaluation->decisions[decision].ruleSet, decision);
}

void DesignSession::open(Design design)
{
    m_design = std::make_shared<const Design>(std::move(design));
    m_scenario = m_design->scenarios.front().id;
    m_undoStack.clear();
    evaluateNow();
    m_previous.reset();
    m_compared->choose({});
    emit designChanged();
    emit evaluationChanged();
}

void DesignSession::setDate(const QString& isoDate)
{
    if (m_date == isoDate)
        return;
    m_date = isoDate;
    evaluateNow();
    m_previous.reset();
    emit evaluationChanged();
}

void DesignSession::replaceKnowledge(std::shared_ptr<const Knowledge> knowledge)
{
    m_knowledge = std::move(knowledge);
    m_reach.clear();
    evaluateNow();
    m_previous.reset();
    emit designChanged();
    emit evaluationChanged();
}

Result<void> DesignSession::apply(const Edit& edit)
{
    auto after = applyEdit(*m_design, edit, *m_knowledge);
    if (!after) {
        emit editRefused(after.error());
        return Failure(after.error());
    }
    if (*after == *m_design)
        return {};
    const ScenarioId next = scenarioAfter(*after, edit, m_scenario);
    m_undoStack.push(new EditCommand(*this, m_design, m_scenario,
                                     std::make_shared<const Design>(std::move(*after)), next, edit,
                                     translated(describeEdit(edit, *m_design, *m_knowledge))));
    return {};
}

Result<void> DesignSession::applyAll(const std::vector<Edit>& edits, const QString& title)
{
    Design design = *m_design;
    ScenarioId next = m_scenario;
    for (const Edit& edit : edits) {
        auto after = applyEdit(design, edit, *m_knowledge);
        if (!after) {
            emit editRefused(after.error());
            return Failure(after.error());
        }
        design = std::move(*after);
        next = scenarioAfter(design, edit, next);
    }
    if (design == *m_design)
        return {};
    m_undoStack.push(new EditCommand(*this, m_design, m_scenario,
                                     std::make_shared<const Design>(std::move(design)), next, std::nullopt,
                                     title));
    return {};
}

void DesignSession::showScenario(const ScenarioId& scenario)
{
    if (scenario == m_scenario || !m_design->scenario(scenario))
        return;
    m_scenario = scenario;
    evaluateNow();
    m_previous.reset();
    emit designChanged();
    emit evaluationChanged();
}

void DesignSession::replaceDesign(DesignPtr design, const ScenarioId& scenario)
{
    const bool sameScenario = scenario == m_scenario;
    m_design = std::move(design);
    m_scenario = scenario;
    evaluateNow();
    if (!sameScenario)
        m_previous.reset();
    emit designChanged();
    emit evaluationChanged();
}

void DesignSession::evaluateNow()
{
    m_previous = m_evaluation;
    m_evaluation = std::make_shared<const Evaluation>(
        evaluate(*m_knowledge, scenario(), m_design->rules, toStdString(m_date)));
}

} // namespace ogive::ui
