#pragma once

#include <QAction>
#include <QList>
#include <QObject>
#include <Qt>

#include <functional>

class QDockWidget;
class QMainWindow;
class QMenu;

namespace ogive::ui {

class Settings;
class WorkbenchDocks;

/// Where the docks are, from menus and keys: each moved, floated or hidden, all hidden, arrangements kept by
/// name.
class LayoutCommands : public QObject {
    Q_OBJECT

public:
    LayoutCommands(WorkbenchDocks& docks, Settings& settings, QMainWindow& window);

    void fillViewMenu(QMenu& menu);
    void setDesignOpen(bool isOpen); ///< without one there are no docks to see

signals:
    void failed(const QString& problem);
    void done(const QString& message);
    /// Something was removed; `restore` brings it back.
    void removed(const QString& message, const std::function<void()>& restore);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createActions();
    void fillLayoutMenu(QMenu& menu);
    void fillDockMenu(QMenu& menu, QDockWidget& dock);
    void updateDockMenu(QDockWidget& dock, const QList<QAction*>& places);
    void showDockMenu(QDockWidget& dock, const QPoint& position);
    void toggleAllDocks();
    void toggleFullScreen(bool isFull);
    void moveDock(QDockWidget& dock, Qt::DockWidgetArea area);
    void saveAs();
    void apply(const QString& name);
    void remove(const QString& name);

    WorkbenchDocks& m_docks;
    Settings& m_settings;
    QMainWindow& m_window;
    QList<QMenu*> m_dockMenus; ///< in the docks' order
    QMenu* m_layouts = nullptr;
    QMenu* m_removal = nullptr;
    QAction* m_working = nullptr;
    QAction* m_focus = nullptr;
    QAction* m_fullScreen = nullptr;
    QAction* m_saveAs = nullptr;
    QAction* m_reset = nullptr;
    QByteArray m_beforeFocus; ///< what the docks were like before all were hidden
    bool m_isDesignOpen = false;
};

} // namespace ogive::ui
