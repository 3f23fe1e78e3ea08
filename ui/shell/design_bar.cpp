#include "ui/shell/design_bar.h"

#include "ui/files/file_commands.h"
#include "ui/scenarios/compare_chooser.h"
#include "ui/scenarios/design_title.h"
#include "ui/scenarios/scenario_bar.h"
#include "ui/scenarios/scenario_commands.h"
#include "ui/shell/actions.h"
#include "ui/shell/ogive_style.h"

#include <QMenu>
#include <QToolButton>

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

DesignBar::DesignBar(DesignSession& session, const FileCommands& files, const Actions& actions,
                     const ScenarioCommands& scenarios, QWidget* parent)
    : QToolBar(tr("Design"), parent)
    , m_title(new DesignTitle(session, this))
    , m_scenario(new ScenarioBar(session, this))
{
    setObjectName(u"designBar"_s);
    setMovable(false);
    toggleViewAction()->setVisible(false);
    setIconSize({16, 16});
    addActions({files.openAction(), files.saveAction(), actions.undoAction(), actions.redoAction()});
    for (QAction* action : {files.openAction(), files.saveAction()})
        qobject_cast<QToolButton*>(widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addWidget(m_title);
    addWidget(m_scenario);
    addAction(scenarios.whatIf());
    addWidget(new CompareChooser(session, this));
    auto* gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(gap);
    addExportButton(files);
    reachByTab();
    connect(m_title, &DesignTitle::failed, this, &DesignBar::failed);
    connect(m_scenario, &ScenarioBar::failed, this, &DesignBar::failed);
}

/// Qt leaves the buttons of tool bars to the mouse.
void DesignBar::reachByTab()
{
    for (QToolButton* button : findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly))
        button->setFocusPolicy(Qt::TabFocus);
    if (auto* more = findChild<QToolButton*>(u"qt_toolbar_ext_button"_s))
        more->setAccessibleName(tr("More commands"));
}

void DesignBar::addExportButton(const FileCommands& files)
{
    auto* button = new QToolButton(this);
    button->setObjectName(u"export"_s);
    button->setText(tr("Export"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(new QMenu(button));
    files.fillExportMenu(*button->menu());
    makePrimary(*button);
    m_export = addWidget(button);
}

void DesignBar::addPresent(QAction& action)
{
    insertAction(m_export, &action);
    auto* button = qobject_cast<QToolButton*>(widgetForAction(&action));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
}

void DesignBar::startDesignRename()
{
    m_title->startRename();
}

void DesignBar::startScenarioRename()
{
    m_scenario->startRename();
}

} // namespace ogive::ui
