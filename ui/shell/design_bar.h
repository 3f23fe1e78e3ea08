#pragma once

#include <QToolBar>

namespace ogive::ui {

class Actions;
class DesignSession;
class DesignTitle;
class FileCommands;
class ScenarioBar;
class ScenarioCommands;

/// The tool bar: files, undo, the design's name, the scenario in view, export.
class DesignBar : public QToolBar {
    Q_OBJECT

public:
    DesignBar(DesignSession& session, const FileCommands& files, const Actions& actions,
              const ScenarioCommands& scenarios, QWidget* parent = nullptr);

    /// Before the export.
    void addPresent(QAction& action);
    void startDesignRename();
    void startScenarioRename();

signals:
    void failed(const QString& problem);

private:
    void reachByTab();
    void addExportButton(const FileCommands& files);

    DesignTitle* m_title;
    ScenarioBar* m_scenario;
    QAction* m_export = nullptr;
};

} // namespace ogive::ui
