#include "ui/shell/commands/assumption_commands.h"

#include "core/evaluation/fields/assumption_ledger.h"
#include "ui/assumptions/assumptions_panel.h"
#include "ui/session/design_session.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QStatusBar>
#include <QTableView>
#include <QToolButton>

namespace ogive::ui {

AssumptionCommands::AssumptionCommands(DesignSession& session, QDockWidget& dock, QStatusBar& statusBar)
    : QObject(&dock)
    , m_session(session)
    , m_dock(dock)
    , m_warning(new QToolButton(&statusBar))
{
    m_warning->setAutoRaise(true);
    m_warning->setFocusPolicy(Qt::TabFocus);
    m_warning->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_warning->installEventFilter(this);
    m_warning->hide();
    statusBar.addWidget(m_warning);
    m_warning->hide(); // the bar has shown it
    action()->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    connect(m_warning, &QToolButton::clicked, this, &AssumptionCommands::showOverdue);
    connect(&m_session, &DesignSession::evaluationChanged, this, &AssumptionCommands::showWarning);
    applyIcon();
}

QAction* AssumptionCommands::action() const
{
    return m_dock.toggleViewAction();
}

void AssumptionCommands::createPanel()
{
    m_panel = new AssumptionsPanel(m_session, &m_dock);
    m_dock.setWidget(m_panel);
    connect(m_panel, &AssumptionsPanel::fieldRequested, this, &AssumptionCommands::fieldRequested);
    connect(m_panel, &AssumptionsPanel::editRequested, this, &AssumptionCommands::editRequested);
    showWarning();
}

void AssumptionCommands::removePanel()
{
    delete m_panel;
    m_panel = nullptr;
}

void AssumptionCommands::setDesignOpen(bool isOpen)
{
    m_isDesignOpen = isOpen;
    action()->setEnabled(isOpen);
    if (!isOpen)
        m_dock.hide();
    showWarning();
}

void AssumptionCommands::show()
{
    if (m_panel == nullptr)
        return;
    m_panel->setFilter(LedgerFilter::All);
    m_dock.show();
    m_dock.raise();
    m_panel->table().setFocus(Qt::OtherFocusReason);
}

void AssumptionCommands::showOverdue()
{
    show();
    if (m_panel != nullptr)
        m_panel->setFilter(LedgerFilter::Overdue);
}

void AssumptionCommands::showWarning()
{
    const auto overdue =
        overdueAssumptions(m_session.knowledge(), m_session.design(), toStdString(m_session.date())).size();
    //: assumptions, in few words beside a clock
    m_warning->setText(tr("%1 overdue").arg(overdue));
    const QString words =
        overdue == 1 ? tr("1 assumption overdue") : tr("%1 assumptions overdue").arg(overdue);
    m_warning->setAccessibleName(words);
    //: how many assumptions are overdue, and what a click does
    m_warning->setToolTip(tr("%1; click for the list").arg(words));
    m_warning->setVisible(m_isDesignOpen && overdue > 0);
}

void AssumptionCommands::applyIcon()
{
    const Theme& theme = themeOf(m_warning);
    m_warning->setIcon(icon(u"overdue", theme.warning, theme.disabled));
}

bool AssumptionCommands::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_warning && event->type() == QEvent::PaletteChange)
        applyIcon();
    return QObject::eventFilter(watched, event);
}

} // namespace ogive::ui
