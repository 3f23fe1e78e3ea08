#pragma once

#include "core/base/ids.h"

#include <QObject>

class QAction;
class QDockWidget;
class QStatusBar;
class QToolButton;

namespace ogive::ui {

class AssumptionsPanel;
class DesignSession;

/// The list of assumptions in its dock, which is hidden until it is asked for, and the warning of the status
/// bar that some are overdue.
class AssumptionCommands : public QObject {
    Q_OBJECT

public:
    AssumptionCommands(DesignSession& session, QDockWidget& dock, QStatusBar& statusBar);

    /// Shows or hides the list.
    [[nodiscard]] QAction* action() const;
    void createPanel();
    void removePanel(); ///< before another knowledge takes the place of the one it was made from
    void setDesignOpen(bool isOpen);
    void show(); ///< all of them
    void showOverdue();
    [[nodiscard]] AssumptionsPanel* panel() const { return m_panel; } ///< null while no design was open
    [[nodiscard]] QToolButton* warning() const { return m_warning; }

signals:
    void fieldRequested(const ogive::FieldId& field);
    void editRequested(const ogive::FieldId& field);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showWarning();
    void applyIcon();

    DesignSession& m_session;
    QDockWidget& m_dock;
    QToolButton* m_warning;
    AssumptionsPanel* m_panel = nullptr;
    bool m_isDesignOpen = false;
};

} // namespace ogive::ui
