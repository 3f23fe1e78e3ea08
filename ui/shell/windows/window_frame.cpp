#include "ui/shell/windows/window_frame.h"

#include "ui/session/design_session.h"
#include "ui/shell/commands/context_menus.h"
#include "ui/shell/commands/decision_commands.h"
#include "ui/shell/commands/interview_commands.h"
#include "ui/shell/commands/knowledge_commands.h"
#include "ui/shell/commands/palette_commands.h"
#include "ui/shell/docks/layout_commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/view_tabs.h"
#include "ui/shell/windows/settled_paint.h"
#include "ui/shell/windows/window_commands.h"
#include "ui/text/convert.h"
#include "ui/widgets/pages/message_bar.h"

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

WindowFrame::WindowFrame(DesignSession& session, Document& document, Settings& settings, WindowHost* host,
                         WorkbenchDocks& docks, MainWindow& window)
    : QObject(&window)
    , m_window(window)
    , m_windows(new WindowCommands(host, window.files(), window))
    , m_layouts(new LayoutCommands(docks, settings, window))
    , m_decisions(new DecisionCommands(session, window))
    , m_menus(new ContextMenus(session, document, window))
    , m_palette(new PaletteCommands(session, settings, goTo(session), window))
{
    new SettledPaint(window);
    window.knowledge().addToWindow(*m_palette->paletteAction());
    window.interview().addToWindow(*m_palette->paletteAction());
    connectMessages();
}

void WindowFrame::connectMessages()
{
    MessageBar* messages = &m_window.messages();
    connect(m_layouts, &LayoutCommands::failed, messages, &MessageBar::showProblem);
    connect(m_layouts, &LayoutCommands::done, messages, &MessageBar::showDone);
    connect(m_decisions, &DecisionCommands::failed, messages, &MessageBar::showProblem);
    connect(m_decisions, &DecisionCommands::done, messages, &MessageBar::showDone);
    connect(m_menus, &ContextMenus::failed, messages, &MessageBar::showProblem);
    connect(m_menus, &ContextMenus::done, messages, &MessageBar::showDone);
    connect(m_layouts, &LayoutCommands::removed, messages,
            [messages](const QString& text, const std::function<void()>& restore) {
                messages->showOffer(text, tr("&Undo"), restore);
            });
}

GoTo WindowFrame::goTo(DesignSession& session) const
{
    MainWindow* window = &m_window;
    return {[window](const FieldId& field) { window->showFields({field}); },
            [window](const DecisionId& decision, const OptionId& option) {
                window->showView(u"compare:%1"_s.arg(toQString(decision.value)));
                window->views()->showOption(option);
            },
            [&session](const ScenarioId& scenario) { session.showScenario(scenario); },
            [window](const QString& section) { window->showView(u"knowledge:%1"_s.arg(section)); }};
}

void WindowFrame::fillViewMenu(QMenu& menu)
{
    m_layouts->fillViewMenu(menu);
}

void WindowFrame::fillDecisionMenu(QMenu& menu)
{
    m_decisions->fillMenu(menu);
}

void WindowFrame::fillHelpMenu(QMenu& menu)
{
    m_palette->fillHelpMenu(menu);
}

void WindowFrame::fillWindowMenu(QMenu& fileMenu)
{
    m_windows->addTo(fileMenu);
}

void WindowFrame::setDesignOpen(bool isOpen)
{
    m_layouts->setDesignOpen(isOpen);
    m_decisions->setDesignOpen(isOpen);
    m_menus->setDesignOpen(isOpen);
    m_palette->setDesignOpen(isOpen);
}

} // namespace ogive::ui
