#pragma once

#include "core/base/result.h"
#include "core/design/design.h"

#include <QAction>
#include <QObject>

class QMenu;

namespace ogive::ui {

class DesignSession;

/// What can be done with the scenario in view; each is one step of undo, so nothing asks back.
class ScenarioCommands : public QObject {
    Q_OBJECT

public:
    explicit ScenarioCommands(DesignSession& session, QObject* parent = nullptr);

    void fillMenu(QMenu& menu);
    void setEnabled(bool isEnabled);
    [[nodiscard]] QAction* whatIf() const { return m_whatIf; }

signals:
    void renameRequested(); ///< of the scenario in view
    void failed(const QString& problem);

private:
    void createActions();
    void createMoves();
    QAction* addAction(const QString& text, const QString& toolTip, const QKeySequence& shortcut = {});
    void added(const Result<void>& done);
    void report(const Result<void>& done);
    void moveBy(int places);
    void createApproval();
    void approve();
    void showDesign();
    [[nodiscard]] std::size_t position() const;

    DesignSession& m_session;
    QAction* m_blank = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_whatIf = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_promote = nullptr;
    QAction* m_moveLeft = nullptr;
    QAction* m_moveRight = nullptr;
    QAction* m_approve = nullptr;
    QAction* m_withdraw = nullptr;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    bool m_isEnabled = true;
};

} // namespace ogive::ui
