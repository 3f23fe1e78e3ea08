#include "ui/shell/commands/palette_commands.h"

#include "ui/session/design_session.h"
#include "ui/session/settings.h"
#include "ui/shell/palette/command_palette.h"
#include "ui/shell/palette/menu_entries.h"
#include "ui/shell/palette/shortcuts_dialog.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace ogive::ui {

PaletteCommands::PaletteCommands(DesignSession& session, Settings& settings, GoTo goTo, QMainWindow& window)
    : QObject(&window)
    , m_session(session)
    , m_settings(settings)
    , m_goTo(std::move(goTo))
    , m_window(window)
    , m_palette(new QAction(tr("&Command palette…"), this))
    , m_shortcuts(new QAction(tr("&Keyboard shortcuts"), this))
{
    m_palette->setShortcut(Qt::CTRL | Qt::Key_K);
    m_palette->setToolTip(tr("Find a command, a requirement or an option by a few letters of its name"));
    m_shortcuts->setShortcut(Qt::CTRL | Qt::Key_F1);
    connect(m_palette, &QAction::triggered, this, &PaletteCommands::show);
    connect(m_shortcuts, &QAction::triggered, this, &PaletteCommands::showShortcuts);
}

void PaletteCommands::fillHelpMenu(QMenu& menu)
{
    menu.addActions({m_palette, m_shortcuts});
    menu.addSeparator();
}

void PaletteCommands::setDesignOpen(bool isOpen)
{
    m_isDesignOpen = isOpen;
    if (m_shown)
        m_shown->leave();
}

QList<PaletteEntry> PaletteCommands::entries() const
{
    QList<PaletteEntry> entries = menuEntries(*m_window.menuBar());
    if (m_isDesignOpen)
        entries += designEntries(m_session, m_goTo);
    return entries + knowledgeEntries(m_goTo);
}

/// A floating dock is too small to lie over.
QWidget& PaletteCommands::windowInUse() const
{
    QWidget* active = QApplication::activeWindow();
    const bool isBeside = active != nullptr && active->parentWidget() == &m_window &&
                          (active->windowType() == Qt::Window || active->windowType() == Qt::Dialog);
    return isBeside ? *active : m_window;
}

void PaletteCommands::show()
{
    if (m_shown && m_shown->isVisible()) {
        m_shown->leave();
        return;
    }
    m_shown = new CommandPalette(entries(), m_settings.recentCommands(), windowInUse());
    connect(m_shown, &CommandPalette::chosen, this,
            [this](const QString& id) { m_settings.addRecentCommand(id); });
    m_shown->show();
    m_shown->window()->activateWindow(); // the keyboard may be in a floating dock
}

void PaletteCommands::showShortcuts()
{
    if (m_dialog.isNull())
        m_dialog = new ShortcutsDialog(m_window);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace ogive::ui
