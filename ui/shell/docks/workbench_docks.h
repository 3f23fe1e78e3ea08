#pragma once

#include <QByteArray>
#include <QList>
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
    [[nodiscard]] QList<QDockWidget*> all() const { return {m_requirements, m_inspector, m_assumptions}; }

    void setVisible(bool isVisible);
    void restoreLayout();
    void rememberLayout();

    /// Where the docks are now, for applyLayout().
    [[nodiscard]] QByteArray layout() const;
    /// False, and nothing changes, where the bytes are of no layout.
    bool applyLayout(const QByteArray& layout);
    /// As when the program was first started: requirements left, inspector right.
    void reset();

private:
    QDockWidget* create(const QString& title, const QString& name, Qt::DockWidgetArea area);
    void setFirstWidths();
    void keepOnScreen();

    QMainWindow& m_window;
    Settings& m_settings;
    QDockWidget* m_requirements;
    QDockWidget* m_inspector;
    QDockWidget* m_assumptions;
};

} // namespace ogive::ui
