#pragma once

#include "core/base/ids.h"

#include <QMainWindow>

#include <memory>
#include <vector>

class QMenu;
class QStackedWidget;
class QToolBar;

namespace ogive::ui {

class Actions;
class Appearance;
class AssumptionCommands;
class DecisionStrip;
class DesignBar;
class DesignSession;
class Document;
class FileCommands;
class Forecaster;
class HelpCommands;
class Inspector;
class InterviewCommands;
class KnowledgeCommands;
class KnowledgeLibrary;
class MessageBar;
class PreferenceCommands;
class PresentationCommands;
class RequirementsPanel;
class ScenarioCommands;
class Settings;
class StartPage;
class TourCommands;
class ViewTabs;
class WindowAccessibility;
class WindowFrame;
class WindowHost;
class WorkbenchDocks;

/// Arranges the workbench: bars above, requirements left, views in the middle, inspector right. Everything
/// else is done by its parts; what they ask of each other passes through here.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `knowledgeFolder` is what the session's knowledge was loaded with over the built-in one. Without a
    /// host the window is the only one.
    MainWindow(DesignSession& session, Document& document, Settings& settings,
               const QString& knowledgeFolder = {}, WindowHost* host = nullptr);
    ~MainWindow() override;

    void openDesign(const QString& path);
    [[nodiscard]] KnowledgeLibrary& library() const { return *m_library; }
    /// Shows a view by its name: overview, decision:ID, decision:ID:map, compare:ID, cost, capacity,
    /// scenarios, controls, roadmap, report, present:N, knowledge:SECTION. False for another name.
    bool showView(const QString& name);
    void showDecision(const DecisionId& decision);
    void startCall();                                    ///< on the decision in view, in the inspector
    void showFields(const std::vector<FieldId>& fields); ///< in the requirements panel
    [[nodiscard]] QString designTitle() const;           ///< what the window shows, in a list of windows

    /// Asks about unsaved changes; false when the user wants to stay.
    [[nodiscard]] bool mayClose();
    /// Closes without asking what mayClose() has asked.
    void closeNow();

    [[nodiscard]] KnowledgeCommands& knowledge() const { return *m_knowledge; }
    [[nodiscard]] FileCommands& files() const { return *m_files; }
    [[nodiscard]] InterviewCommands& interview() const { return *m_interview; }
    [[nodiscard]] AssumptionCommands& assumptions() const { return *m_assumptions; }
    [[nodiscard]] PreferenceCommands& preferences() const { return *m_preferences; }
    [[nodiscard]] HelpCommands& help() const { return *m_help; }
    [[nodiscard]] TourCommands& tour() const { return *m_tour; }
    [[nodiscard]] PresentationCommands& presentation() const;
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }
    [[nodiscard]] DecisionStrip* strip() const { return m_strip; }     ///< null while no design was open
    [[nodiscard]] ViewTabs* views() const { return m_views; }          ///< …
    [[nodiscard]] Inspector* inspector() const { return m_inspector; } ///< …
    [[nodiscard]] const Forecaster* forecaster() const { return m_forecaster; } ///< …

signals:
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void createMenus();
    void fillWorkshopMenu(QMenu& menu);
    void createCentre();
    void createWorkbench();
    void removeWorkbench();
    void connectParts();
    void connectWorkbench();
    void connectStart();
    void selectDecision(const DecisionId& decision);
    void showDocument();
    void showAnew();

    DesignSession& m_session;
    Document& m_document;
    Settings& m_settings;
    Appearance* m_appearance;
    KnowledgeLibrary* m_library;
    FileCommands* m_files;
    ScenarioCommands* m_scenarios;
    KnowledgeCommands* m_knowledge;
    InterviewCommands* m_interview;
    PreferenceCommands* m_preferences;
    HelpCommands* m_help;
    WindowFrame* m_frame = nullptr;
    TourCommands* m_tour;
    Actions* m_actions;
    std::unique_ptr<WorkbenchDocks> m_docks;
    AssumptionCommands* m_assumptions = nullptr;
    DesignBar* m_designBar = nullptr;
    QToolBar* m_stripBar = nullptr;
    MessageBar* m_messages = nullptr;
    QStackedWidget* m_centre = nullptr;
    StartPage* m_start = nullptr;
    DecisionStrip* m_strip = nullptr;
    Forecaster* m_forecaster = nullptr; ///< of the open design
    ViewTabs* m_views = nullptr;
    RequirementsPanel* m_requirements = nullptr;
    Inspector* m_inspector = nullptr;
    DecisionId m_decision; ///< the one selected
    bool m_isWorkbenchShown = false;
    WindowAccessibility* m_accessibility;
    bool m_isLeaving = false; ///< what is unsaved was asked about
};

} // namespace ogive::ui
