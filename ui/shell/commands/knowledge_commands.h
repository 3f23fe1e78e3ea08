#pragma once

#include <QAction>
#include <QObject>
#include <QPointer>

class QMenu;
class QWidget;

namespace ogive::ui {

class DesignSession;
class KnowledgeLibrary;
class KnowledgeWindow;
class Settings;

/// What the main window does with knowledge: shows its window, and chooses whose knowledge is laid over the
/// built-in one.
class KnowledgeCommands : public QObject {
    Q_OBJECT

public:
    KnowledgeCommands(DesignSession& session, KnowledgeLibrary& library, Settings& settings, QWidget& window);

    void fillMenu(QMenu& menu);
    /// A command of the main window that works in the Knowledge window too.
    void addToWindow(QAction& action) { m_shared.append(&action); }
    /// The window, shown and in front.
    KnowledgeWindow& show();
    /// knowledge, or knowledge:SECTION, or knowledge:KIND:RECORD. False for another name.
    bool showNamed(const QString& name);
    /// A file of prices or decision tables, in the window.
    void showFile(const QString& path);
    void showOldFacts();
    /// Makes the window anew where it is open, after numbers are written in another way. A record that is
    /// being edited keeps it as it is.
    void showAnew();
    [[nodiscard]] KnowledgeWindow* knowledgeWindow() const; ///< null until first shown

signals:
    void failed(const QString& problem);
    void done(const QString& message);

private:
    void createActions();
    void chooseFile(const QString& title, const QString& filter);
    void chooseFolder();
    void useFolder(const QString& folder);
    void updateActions();

    DesignSession& m_session;
    KnowledgeLibrary& m_library;
    Settings& m_settings;
    QWidget& m_window;
    QPointer<KnowledgeWindow> m_knowledge;
    QList<QAction*> m_shared;
    QAction* m_show = nullptr;
    QAction* m_import = nullptr;
    QAction* m_tables = nullptr;
    QAction* m_choose = nullptr;
    QAction* m_builtin = nullptr;
};

} // namespace ogive::ui
