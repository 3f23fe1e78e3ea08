#include "ui/shell/windows/window_commands.h"

#include "ui/files/file_commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/windows/window_host.h"

#include <QMenu>
#include <QMenuBar>

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

WindowCommands::WindowCommands(WindowHost* host, FileCommands& files, MainWindow& window)
    : QObject(&window)
    , m_host(host)
    , m_files(files)
    , m_window(window)
{
    connect(&m_files, &FileCommands::quitRequested, this, &WindowCommands::quit);
    if (m_host == nullptr)
        return;
    createActions();
    connectFiles();
    connect(m_host, &WindowHost::windowsChanged, this, &WindowCommands::updateActions);
    updateActions();
}

void WindowCommands::createActions()
{
    m_new = new QAction(tr("New &window"), this);
    m_new->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    m_new->setToolTip(tr("A window for another design"));
    m_openNew = new QAction(tr("Open in new win&dow…"), this);
    m_openNew->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    m_openNew->setToolTip(
        tr("Open a design and keep this one open; Ctrl with a recent design does the same"));
    m_next = new QAction(tr("&Next window"), this);
    m_next->setShortcut(Qt::CTRL | Qt::Key_F6);
    m_previous = new QAction(tr("&Previous window"), this);
    m_previous->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F6);
    m_close = new QAction(tr("&Close window"), this);
    connect(m_close, &QAction::triggered, &m_window, &QWidget::close);
    connect(m_new, &QAction::triggered, this, [this] { m_host->openWindow(); });
    connect(m_openNew, &QAction::triggered, this, &WindowCommands::chooseFile);
    connect(m_next, &QAction::triggered, this, [this] { showNext(1); });
    connect(m_previous, &QAction::triggered, this, [this] { showNext(-1); });
}

void WindowCommands::connectFiles()
{
    m_files.setShowElsewhere([this](const QString& path) { return m_host->showElsewhere(path, m_window); });
    connect(&m_files, &FileCommands::newWindowRequested, this,
            [this](const QString& path) { m_host->openInNewWindow(path); });
}

void WindowCommands::addTo(QMenu& fileMenu)
{
    if (m_host == nullptr)
        return;
    const QList<QAction*> entries = fileMenu.actions();
    const qsizetype open = entries.indexOf(m_files.openAction());
    fileMenu.insertAction(entries[open + 1], m_openNew);
    fileMenu.insertAction(entries[open - 1], m_new); // before the separator

    auto* menu = new QMenu(tr("&Window"), &m_window);
    menu->setToolTipsVisible(true);
    fillWindowMenu(*menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillWindowMenu(*menu); });
    m_window.menuBar()->insertMenu(m_window.menuBar()->actions().constLast(), menu);
}

void WindowCommands::fillWindowMenu(QMenu& menu)
{
    menu.clear(); // deletes what the menu owns, the list of windows
    menu.addActions({m_new, m_next, m_previous, m_close});
    menu.addSeparator();
    for (MainWindow* window : m_host->windows()) {
        QString title = window->designTitle();
        if (window->isWindowModified())
            title = tr("%1 (unsaved changes)").arg(title);
        QAction* show = menu.addAction(title.replace(u'&', "&&"_L1));
        show->setCheckable(true);
        show->setChecked(window == &m_window);
        show->setToolTip(window->windowFilePath());
        connect(show, &QAction::triggered, window, [this, window] { m_host->bringToFront(*window); });
    }
}

void WindowCommands::updateActions()
{
    const bool hasOthers = m_host->windows().size() > 1;
    m_next->setEnabled(hasOthers);
    m_previous->setEnabled(hasOthers);
}

void WindowCommands::showNext(int step)
{
    const QList<MainWindow*> windows = m_host->windows();
    const qsizetype next = windows.indexOf(&m_window) + step + windows.size();
    m_host->bringToFront(*windows[next % windows.size()]);
}

void WindowCommands::chooseFile()
{
    const QString path = m_files.askForDesign();
    if (!path.isEmpty())
        m_host->openInNewWindow(path);
}

void WindowCommands::quit()
{
    if (m_host != nullptr)
        m_host->quit();
    else
        m_window.close();
}

} // namespace ogive::ui
