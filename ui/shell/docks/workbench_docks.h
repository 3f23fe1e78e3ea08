#pragma once

#include <Qt>
#include <QtGlobal>

class QDockWidget;
class QMainWindow;
class QString;

namespace ogive::ui {

class Settings;

/// The docks of the workbench, and where the user last left them.
class WorkbenchDocks {
public:
    WorkbenchDocks(QMainWindow& window, Settings& settings);

    [[nodiscard]] QDockWidget* requirements() const { return m_requirements; }
    [[nodiscard]] QDockWidget* inspector() const { return m_inspector; }
    [[nodiscard]] QDockWidget* assumptions() const { return m_assumptions; } ///< hidden until asked for

    void setVisible(bool isVisible);
    void restoreLayout();
    void rememberLayout();

private:
    QDockWidget* create(const QString& title, const QString& name, Qt::DockWidgetArea area);

    QMainWindow& m_window;
    Settings& m_settings;
    QDockWidget* m_requirements;
    QDockWidget* m_inspector;
    QDockWidget* m_assumptions;
};

} // namespace ogive::ui
