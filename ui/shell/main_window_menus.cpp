#include "ui/files/file_commands.h"
#include "ui/scenarios/scenario_commands.h"
#include "ui/session/appearance.h"
#include "ui/session/knowledge_library.h"
#include "ui/shell/actions.h"
#include "ui/shell/commands/interview_commands.h"
#include "ui/shell/commands/knowledge_commands.h"
#include "ui/shell/commands/preference_commands.h"
#include "ui/shell/commands/presentation_commands.h"
#include "ui/shell/commands/tour_commands.h"
#include "ui/shell/commands/workshop_commands.h"
#include "ui/shell/design_bar.h"
#include "ui/shell/help/help_commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/view_tabs.h"
#include "ui/shell/windows/window_frame.h"
#include "ui/widgets/pages/message_bar.h"

#include <QMenuBar>

namespace ogive::ui {

void MainWindow::createMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    m_files->fillMenu(*file);
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    m_actions->fillEditMenu(*edit);
    edit->addAction(m_interview->action());
    edit->addSeparator();
    edit->addAction(m_preferences->action());
    QMenu* view = menuBar()->addMenu(tr("&View"));
    m_actions->fillViewMenu(*view);
    m_frame->fillViewMenu(*view);
    m_actions->fillAppearanceMenus(*view);
    QMenu* decisions = menuBar()->addMenu(tr("&Decisions"));
    m_actions->fillDecisionMenu(*decisions);
    m_frame->fillDecisionMenu(*decisions);
    m_scenarios->fillMenu(*menuBar()->addMenu(tr("&Scenario")));
    QMenu* workshop = menuBar()->addMenu(tr("Worksho&p"));
    m_frame->fillPresentationMenu(*workshop);
    m_designBar->addPresent(*presentation().action());
    fillWorkshopMenu(*workshop);
    m_knowledge->fillMenu(*menuBar()->addMenu(tr("&Knowledge")));
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(m_tour->action());
    m_frame->fillHelpMenu(*help);
    m_help->fillMenu(*help);
    m_help->setViewInSight([this] {
        return m_isWorkbenchShown ? QString::fromLatin1(allViews()[m_views->currentIndex()].id) : QString();
    });
    connect(m_help, &HelpCommands::failed, m_messages, &MessageBar::showProblem);
    m_frame->fillWindowMenu(*file);
}

PresentationCommands& MainWindow::presentation() const
{
    return m_frame->presentation();
}

void MainWindow::fillWorkshopMenu(QMenu& menu)
{
    auto* workshop = new WorkshopCommands(m_session, m_document, m_settings, *this);
    workshop->fillMenu(menu, *presentation().recordAction());
    for (QAction* action : {m_actions->undoAction(), m_actions->redoAction()})
        workshop->addToWindow(*action);
    connect(workshop, &WorkshopCommands::fieldRequested, this,
            [this](const FieldId& field) { showFields({field}); });
    connect(m_library, &KnowledgeLibrary::aboutToChange, workshop, &WorkshopCommands::close);
    connect(m_appearance, &Appearance::numbersChanged, workshop, &WorkshopCommands::close);
}

} // namespace ogive::ui
