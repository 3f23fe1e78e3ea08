#include "ui/scenarios/scenario_commands.h"

#include "ui/session/design_session.h"
#include "ui/text/convert.h"

#include <QMenu>

#include <algorithm>

namespace ogive::ui {

ScenarioCommands::ScenarioCommands(DesignSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    createActions();
    connect(&m_session, &DesignSession::designChanged, this, &ScenarioCommands::showDesign);
    showDesign();
}

void ScenarioCommands::createActions()
{
    m_whatIf = addAction(tr("Add &what-if"), tr("Add a scenario that starts as this one"));
    m_whatIf->setIconText(tr("What-if"));
    m_whatIf->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    m_duplicate = addAction(tr("&Duplicate"), tr("Add a copy of this scenario"));
    m_blank = addAction(tr("Add &blank"), tr("Add a scenario in which nothing is stated yet"));
    m_rename = addAction(tr("&Rename"), tr("Give this scenario another name"));
    m_remove = addAction(tr("De&lete"), tr("Delete this scenario; Undo brings it back"));
    connect(m_whatIf, &QAction::triggered, this, &ScenarioCommands::addWhatIf);
    connect(m_duplicate, &QAction::triggered, this, &ScenarioCommands::duplicate);
    connect(m_blank, &QAction::triggered, this, &ScenarioCommands::addBlank);
    connect(m_rename, &QAction::triggered, this, &ScenarioCommands::renameRequested);
    connect(m_remove, &QAction::triggered, this, &ScenarioCommands::remove);
}

QAction* ScenarioCommands::addAction(const QString& text, const QString& toolTip)
{
    auto* action = new QAction(text, this);
    action->setToolTip(toolTip);
    action->setStatusTip(toolTip);
    return action;
}

void ScenarioCommands::fillMenu(QMenu& menu)
{
    menu.addActions({m_whatIf, m_duplicate, m_blank});
    menu.addSeparator();
    menu.addActions({m_rename, m_remove});
}

void ScenarioCommands::setEnabled(bool isEnabled)
{
    m_isEnabled = isEnabled;
    for (QAction* action : {m_whatIf, m_duplicate, m_blank, m_rename})
        action->setEnabled(isEnabled);
    showDesign();
}

void ScenarioCommands::showDesign()
{
    m_remove->setEnabled(m_isEnabled && m_session.design().scenarios.size() > 1);
}

void ScenarioCommands::addBlank()
{
    Scenario blank;
    blank.name = toStdString(freeName(tr("Scenario %1")));
    add(std::move(blank));
}

void ScenarioCommands::duplicate()
{
    Scenario copy = m_session.scenario();
    copy.name = toStdString(tr("%1, copy").arg(toQString(copy.name)));
    add(std::move(copy));
}

void ScenarioCommands::addWhatIf()
{
    Scenario copy = m_session.scenario();
    copy.name = toStdString(freeName(tr("What-if %1")));
    add(std::move(copy));
}

/// The session shows what was added; its name can be changed at once.
void ScenarioCommands::add(Scenario scenario)
{
    const Design& design = m_session.design();
    scenario.id = freeScenarioId(design, scenario.name);
    const std::size_t position = design.scenarioIndex(m_session.currentScenario()).value_or(0) + 1;
    const auto added = m_session.apply(AddScenario{std::move(scenario), position});
    if (added)
        emit renameRequested();
    else
        emit failed(translated(added.error()));
}

void ScenarioCommands::remove()
{
    const auto removed = m_session.apply(RemoveScenario{m_session.currentScenario()});
    if (!removed)
        emit failed(translated(removed.error()));
}

QString ScenarioCommands::freeName(const QString& pattern) const
{
    const auto& scenarios = m_session.design().scenarios;
    for (int number = 1;; ++number) {
        const QString name = pattern.arg(number);
        const auto isNamed = [&](const Scenario& scenario) { return toQString(scenario.name) == name; };
        if (std::ranges::none_of(scenarios, isNamed))
            return name;
    }
}

} // namespace ogive::ui
