#pragma once

#include <Qt>
#include <QtGlobal>

class QDockWidget;
class QMainWindow;
class QString;

namespace ogive::ui {

class Settings;

/// The two docks of the workbench, and where the user last left them.
class WorkbenchDocks {
public:
    WorkbenchDocks(QMainWindow& window, Settings& settings);

    [[nodiscard]] QDockWidget* requirements() const { return m_requirements; }
    [[nodiscard]] QDockWidget* inspector() const { return m_inspector; }

    void setVisible(bool isVisible);
    void restoreLayout();
    void rememberLayout();

private:
    QDockWidget* create(const QString& title, const QString& name, Qt::DockWidgetArea area);

    QMainWindow& m_window;
    Settings& m_settings;
    QDockWidget* m_requirements;
    QDockWidget* m_inspector;
};

} // namespace ogive::ui
