#include "ui/shell/docks/layout_commands.h"

#include "ui/session/settings.h"
#include "ui/shell/docks/workbench_docks.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QEvent>
#include <QInputDialog>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

LayoutCommands::LayoutCommands(WorkbenchDocks& docks, Settings& settings, QMainWindow& window)
    : QObject(&window)
    , m_docks(docks)
    , m_settings(settings)
    , m_window(window)
{
    createActions();
    m_window.installEventFilter(this);
    for (QDockWidget* dock : m_docks.all()) {
        QWidget* head = dock->titleBarWidget();
        head->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(head, &QWidget::customContextMenuRequested, this,
                [this, dock, head](const QPoint& at) { showDockMenu(*dock, head->mapToGlobal(at)); });
    }
}

void LayoutCommands::createActions()
{
    m_working = new QAction(tr("&Working"), this);
    m_working->setToolTip(tr("Requirements on the left, the inspector on the right"));
    m_focus = new QAction(tr("&Focus: view only"), this);
    m_focus->setShortcut(Qt::CTRL | Qt::Key_F11);
    m_focus->setToolTip(tr("Hides the panels beside the view; the same again brings them back"));
    m_focus->setCheckable(true);
    m_fullScreen = new QAction(tr("F&ull screen"), this);
    m_fullScreen->setShortcut(Qt::Key_F11);
    m_fullScreen->setCheckable(true);
    m_saveAs = new QAction(tr("&Save layout as…"), this);
    m_saveAs->setToolTip(tr("Keeps where the panels are now under a name"));
    m_reset = new QAction(tr("&Reset layout"), this);
    m_reset->setToolTip(tr("The panels as they were when Ogive was first started"));
    connect(m_working, &QAction::triggered, this, [this] { m_docks.reset(); });
    connect(m_focus, &QAction::triggered, this, &LayoutCommands::toggleAllDocks);
    connect(m_fullScreen, &QAction::triggered, this, &LayoutCommands::toggleFullScreen);
    connect(m_saveAs, &QAction::triggered, this, &LayoutCommands::saveAs);
    connect(m_reset, &QAction::triggered, this, [this] {
        m_docks.reset();
        m_settings.setDockLayout({});
    });
    for (QDockWidget* dock : m_docks.all())
        // The list is kept here: a window that ends hides its docks last.
        connect(dock, &QDockWidget::visibilityChanged, this, [this, docks = m_docks.all()] {
            m_focus->setChecked(m_isDesignOpen && std::ranges::all_of(docks, &QWidget::isHidden));
        });
}

void LayoutCommands::fillViewMenu(QMenu& menu)
{
    for (QDockWidget* dock : m_docks.all()) {
        QAction* toggle = dock->toggleViewAction();
        menu.addAction(toggle);
        m_dockMenus.append(menu.addMenu(tr("Move %1").arg(dock->windowTitle().toLower())));
        fillDockMenu(*m_dockMenus.back(), *dock);
    }
    m_layouts = menu.addMenu(tr("&Layout"));
    m_layouts->setToolTipsVisible(true);
    m_removal = new QMenu(tr("&Delete layout"), m_layouts);
    connect(m_layouts, &QMenu::aboutToShow, this, [this] { fillLayoutMenu(*m_layouts); });
    fillLayoutMenu(*m_layouts);
    menu.addAction(m_fullScreen);
}

void LayoutCommands::fillLayoutMenu(QMenu& menu)
{
    menu.clear();
    menu.addActions({m_working, m_focus});
    const QStringList names = m_settings.layoutNames();
    if (!names.isEmpty())
        menu.addSeparator();
    for (const QString& name : names)
        connect(menu.addAction(QString(name).replace(u'&', "&&"_L1)), &QAction::triggered, this,
                [this, name] { apply(name); });
    menu.addSeparator();
    menu.addAction(m_saveAs);
    menu.addMenu(m_removal);
    m_removal->clear();
    m_removal->setEnabled(!names.isEmpty());
    for (const QString& name : names)
        connect(m_removal->addAction(QString(name).replace(u'&', "&&"_L1)), &QAction::triggered, this,
                [this, name] { remove(name); });
    menu.addAction(m_reset);
}

/// Where one dock may be, as choices of which one holds.
void LayoutCommands::fillDockMenu(QMenu& menu, QDockWidget& dock)
{
    auto* group = new QActionGroup(&menu);
    const QList<QAction*> places{menu.addAction(tr("To the &left")), menu.addAction(tr("To the &right")),
                                 menu.addAction(tr("&Float")), menu.addAction(tr("To the &bottom"))};
    for (QAction* place : places) {
        place->setCheckable(true);
        group->addAction(place);
    }
    connect(places[0], &QAction::triggered, this, [this, &dock] { moveDock(dock, Qt::LeftDockWidgetArea); });
    connect(places[1], &QAction::triggered, this, [this, &dock] { moveDock(dock, Qt::RightDockWidgetArea); });
    connect(places[2], &QAction::triggered, this, [&dock] {
        dock.setFloating(true);
        dock.show();
    });
    connect(places[3], &QAction::triggered, this,
            [this, &dock] { moveDock(dock, Qt::BottomDockWidgetArea); });
    const auto update = [this, &dock, places] { updateDockMenu(dock, places); };
    connect(&menu, &QMenu::aboutToShow, this, update);
    connect(&dock, &QDockWidget::topLevelChanged, this, update);
    connect(&dock, &QDockWidget::dockLocationChanged, this, update);
    update();
}

void LayoutCommands::updateDockMenu(QDockWidget& dock, const QList<QAction*>& places)
{
    const Qt::DockWidgetArea area = m_window.dockWidgetArea(&dock);
    places[0]->setChecked(!dock.isFloating() && area == Qt::LeftDockWidgetArea);
    places[1]->setChecked(!dock.isFloating() && area == Qt::RightDockWidgetArea);
    places[2]->setChecked(dock.isFloating());
    places[3]->setChecked(!dock.isFloating() && area == Qt::BottomDockWidgetArea);
}

void LayoutCommands::showDockMenu(QDockWidget& dock, const QPoint& position)
{
    QMenu menu(&dock);
    menu.addActions(m_dockMenus[m_docks.all().indexOf(&dock)]->actions());
    menu.addSeparator();
    connect(menu.addAction(tr("&Hide")), &QAction::triggered, &dock, &QWidget::hide);
    menu.exec(position);
}

void LayoutCommands::moveDock(QDockWidget& dock, Qt::DockWidgetArea area)
{
    dock.setFloating(false);
    m_window.addDockWidget(area, &dock);
    dock.show();
}

/// Brings back what was hidden with it, or every dock where each was hidden by itself.
void LayoutCommands::toggleAllDocks()
{
    const auto docks = m_docks.all();
    const bool isAnyShown = std::ranges::any_of(docks, [](const QWidget* dock) { return !dock->isHidden(); });
    if (isAnyShown) {
        m_beforeFocus = m_docks.layout();
        for (QDockWidget* dock : docks)
            dock->hide();
    } else if (!m_docks.applyLayout(std::exchange(m_beforeFocus, {}))) {
        m_docks.setVisible(true);
    }
}

void LayoutCommands::toggleFullScreen(bool isFull)
{
    m_window.setWindowState(isFull ? m_window.windowState() | Qt::WindowFullScreen
                                   : m_window.windowState() & ~Qt::WindowFullScreen);
}

void LayoutCommands::saveAs()
{
    bool isAccepted = false;
    const QString name = QInputDialog::getText(&m_window, tr("Save layout"), tr("Name of the layout:"),
                                               QLineEdit::Normal, {}, &isAccepted)
                             .simplified();
    if (!isAccepted || name.isEmpty())
        return;
    m_settings.setLayout(name, m_docks.layout());
    emit done(tr("The layout “%1” was saved.").arg(name));
}

void LayoutCommands::apply(const QString& name)
{
    if (!m_docks.applyLayout(m_settings.layout(name)))
        emit failed(tr("The layout “%1” can't be read. Delete it and save it anew.").arg(name));
}

void LayoutCommands::remove(const QString& name)
{
    const QByteArray layout = m_settings.layout(name);
    m_settings.removeLayout(name);
    emit removed(tr("The layout “%1” was deleted.").arg(name),
                 [this, name, layout] { m_settings.setLayout(name, layout); });
}

void LayoutCommands::setDesignOpen(bool isOpen)
{
    m_isDesignOpen = isOpen;
    m_layouts->setEnabled(isOpen);
    for (QAction* action : {m_working, m_focus, m_saveAs, m_reset})
        action->setEnabled(isOpen);
    for (QDockWidget* dock : m_docks.all())
        dock->toggleViewAction()->setEnabled(isOpen);
    for (QMenu* menu : m_dockMenus)
        menu->setEnabled(isOpen);
}

bool LayoutCommands::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::WindowStateChange)
        m_fullScreen->setChecked(m_window.isFullScreen());
    return QObject::eventFilter(watched, event);
}

} // namespace ogive::ui
