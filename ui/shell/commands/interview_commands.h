#pragma once

#include <QAction>
#include <QObject>
#include <QPointer>

class QWidget;

namespace ogive::ui {

class DesignSession;
class InterviewDialog;

/// The guided interview: its action, and its one dialog beside the window.
class InterviewCommands : public QObject {
    Q_OBJECT

public:
    InterviewCommands(DesignSession& session, QWidget& window);

    [[nodiscard]] QAction* action() const { return m_action; }
    void setDesignOpen(bool isOpen); ///< without one there is nothing to ask about

    /// The dialog, shown and in front.
    InterviewDialog& show();
    /// Takes everything that decides something for not known, and begins to ask.
    void showForUnknown();
    void close();
    /// A command of the main window that works in the dialog too.
    void addToWindow(QAction& action) { m_shared.append(&action); }

private:
    DesignSession& m_session;
    QWidget& m_window;
    QAction* m_action;
    QList<QAction*> m_shared;
    QPointer<InterviewDialog> m_dialog;
};

} // namespace ogive::ui
