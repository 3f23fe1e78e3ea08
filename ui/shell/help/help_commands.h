#pragma once

#include "core/base/ids.h"

#include <QAction>
#include <QObject>
#include <QPointer>

#include <functional>

class QMenu;
class QWidget;

namespace ogive::ui {

class DesignSession;
class GuideWindow;
class KnowledgeLibrary;
class Settings;

/// Help: the manual, the guide to read, what Ogive is, and what a report of a fault needs.
class HelpCommands : public QObject {
    Q_OBJECT

public:
    HelpCommands(DesignSession& session, KnowledgeLibrary& library, const Settings& settings,
                 QWidget& window);

    void fillMenu(QMenu& menu);
    /// Says which decision the guide opens at.
    void setSubject(const DecisionId& decision) { m_subject = decision; }
    /// Tells which view is in sight, by its id; empty: none.
    void setViewInSight(std::function<QString()> viewInSight) { m_viewInSight = std::move(viewInSight); }

    /// Where the program lies, and the manual beside it.
    void setProgramFolder(const QString& folder) { m_programFolder = folder; }

    /// The guide at a decision, shown and in front; an empty id leaves it where it is.
    GuideWindow& showGuide(const DecisionId& decision);
    [[nodiscard]] GuideWindow* guide() const; ///< null until first shown
    /// Writes an open guide anew, after numbers are written in another way.
    void rewriteGuide();

signals:
    void done(const QString& message);
    void failed(const QString& problem);

private:
    void showManual(const QString& view); ///< at a view; empty: its first page
    void showDiagnostics();
    void copyDiagnostics();
    void showAbout();

    DesignSession& m_session;
    KnowledgeLibrary& m_library;
    const Settings& m_settings;
    QWidget& m_window;
    DecisionId m_subject;
    std::function<QString()> m_viewInSight;
    QString m_programFolder;
    QPointer<GuideWindow> m_guide;
};

} // namespace ogive::ui
