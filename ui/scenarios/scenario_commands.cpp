#include "ui/scenarios/scenario_commands.h"

#include "ui/scenarios/approval/approval_dialog.h"
#include "ui/scenarios/compare_menu.h"
#include "ui/scenarios/scenario_edits.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"

#include <QApplication>
#include <QMenu>

namespace ogive::ui {

ScenarioCommands::ScenarioCommands(DesignSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    createActions();
    createMoves();
    createApproval();
    connect(&m_session, &DesignSession::designChanged, this, &ScenarioCommands::showDesign);
    showDesign();
}

void ScenarioCommands::createActions()
{
    m_whatIf = addAction(tr("Add &what-if"), tr("Add a scenario that starts as this one"),
                         Qt::CTRL | Qt::SHIFT | Qt::Key_W);
    m_whatIf->setIconText(tr("What-if"));
    m_duplicate =
        addAction(tr("&Duplicate"), tr("Add a copy of this scenario"), Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    m_blank = addAction(tr("Add &blank"), tr("Add a scenario in which nothing is stated yet"));
    m_rename = addAction(tr("&Rename"), tr("Give this scenario another name"));
    m_remove = addAction(tr("De&lete"), tr("Delete this scenario; Undo brings it back"));
    connect(m_whatIf, &QAction::triggered, this,
            [this] { added(addWhatIf(m_session, m_session.currentScenario())); });
    connect(m_duplicate, &QAction::triggered, this,
            [this] { added(duplicateScenario(m_session, m_session.currentScenario())); });
    connect(m_blank, &QAction::triggered, this, [this] { added(addBlankScenario(m_session)); });
    connect(m_rename, &QAction::triggered, this, &ScenarioCommands::renameRequested);
    connect(m_remove, &QAction::triggered, this,
            [this] { report(removeScenario(m_session, m_session.currentScenario())); });
}

void ScenarioCommands::createMoves()
{
    m_next = addAction(tr("&Next scenario"), tr("Show the next scenario; after the last comes the first"),
                       Qt::CTRL | Qt::Key_PageDown);
    m_previous = addAction(tr("&Previous scenario"), tr("Show the scenario before this one"),
                           Qt::CTRL | Qt::Key_PageUp);
    m_promote = addAction(tr("Make it the ba&seline"), tr("Put this scenario first: it is the baseline then"),
                          Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    m_moveLeft = addAction(tr("Move le&ft"), tr("Put this scenario before its neighbour"),
                           Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp);
    m_moveRight = addAction(tr("Move ri&ght"), tr("Put this scenario behind its neighbour"),
                            Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown);
    connect(m_next, &QAction::triggered, this,
            [this] { m_session.showScenario(scenarioAfter(m_session, 1)); });
    connect(m_previous, &QAction::triggered, this,
            [this] { m_session.showScenario(scenarioAfter(m_session, -1)); });
    connect(m_promote, &QAction::triggered, this,
            [this] { report(putScenario(m_session, m_session.currentScenario(), 0)); });
    connect(m_moveLeft, &QAction::triggered, this, [this] { moveBy(-1); });
    connect(m_moveRight, &QAction::triggered, this, [this] { moveBy(1); });
}

void ScenarioCommands::createApproval()
{
    m_approve = addAction(tr("&Approve the outcomes…"),
                          tr("Keep what this scenario comes to now; checks tell what moves it later"));
    m_withdraw = addAction(tr("Withdraw the appro&val"), tr("Expect no outcomes of this scenario any more"));
    connect(m_approve, &QAction::triggered, this, &ScenarioCommands::approve);
    connect(m_withdraw, &QAction::triggered, this, [this] {
        report(m_session.apply(SetExpected{m_session.currentScenario(), std::nullopt}));
    });
}

void ScenarioCommands::approve()
{
    ApprovalDialog dialog(m_session, QApplication::activeWindow());
    if (dialog.exec() == QDialog::Accepted)
        report(m_session.apply(SetExpected{m_session.currentScenario(), dialog.expected()}));
}

QAction* ScenarioCommands::addAction(const QString& text, const QString& toolTip,
                                     const QKeySequence& shortcut)
{
    auto* action = new QAction(text, this);
    action->setToolTip(toolTip);
    action->setStatusTip(toolTip);
    action->setShortcut(shortcut);
    return action;
}

void ScenarioCommands::fillMenu(QMenu& menu)
{
    menu.addActions({m_whatIf, m_duplicate, m_blank});
    menu.addSeparator();
    menu.addActions({m_rename, m_promote, m_moveLeft, m_moveRight, m_remove});
    menu.addSeparator();
    menu.addActions({m_approve, m_withdraw});
    menu.addSeparator();
    menu.addActions({m_next, m_previous});
    menu.addMenu(new CompareMenu(m_session, &menu));
}

void ScenarioCommands::setEnabled(bool isEnabled)
{
    m_isEnabled = isEnabled;
    for (QAction* action : {m_whatIf, m_duplicate, m_blank, m_rename, m_approve})
        action->setEnabled(isEnabled);
    showDesign();
}

std::size_t ScenarioCommands::position() const
{
    return m_session.design().scenarioIndex(m_session.currentScenario()).value_or(0);
}

void ScenarioCommands::showDesign()
{
    const std::size_t count = m_session.design().scenarios.size();
    const bool areSeveral = m_isEnabled && count > 1;
    for (QAction* action : {m_remove, m_next, m_previous})
        action->setEnabled(areSeveral);
    m_withdraw->setEnabled(m_isEnabled && isApproved(m_session));
    m_promote->setEnabled(areSeveral && position() > 0);
    m_moveLeft->setEnabled(areSeveral && position() > 0);
    m_moveRight->setEnabled(areSeveral && position() + 1 < count);
}

void ScenarioCommands::moveBy(int places)
{
    const auto target = static_cast<std::size_t>(static_cast<int>(position()) + places);
    report(putScenario(m_session, m_session.currentScenario(), target));
}

/// The session shows what was added; its name can be changed at once.
void ScenarioCommands::added(const Result<void>& done)
{
    report(done);
    if (done)
        emit renameRequested();
}

void ScenarioCommands::report(const Result<void>& done)
{
    if (!done)
        emit failed(translated(done.error()));
}

} // namespace ogive::ui
