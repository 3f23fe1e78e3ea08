#pragma once

#include "core/base/ids.h"

#include <QAction>
#include <QObject>
#include <QPointer>

class QMenu;

namespace ogive::ui {

class DecisionStrip;
class DesignSession;
class MainWindow;

/// What can be done with a decision beside looking at it: from the Decisions menu for the one in view, and
/// from the menu of each card.
class DecisionCommands : public QObject {
    Q_OBJECT

public:
    DecisionCommands(DesignSession& session, MainWindow& window);

    void fillMenu(QMenu& menu);
    void setDesignOpen(bool isOpen); ///< without one there are no decisions

signals:
    void done(const QString& message);
    void failed(const QString& problem);

private:
    void addToCards(DecisionStrip& strip);
    void showCardMenu(std::size_t decision, const QPoint& place);
    void showCostMenu(const QPoint& place);
    void startCall(const DecisionId& decision);
    void withdraw(std::size_t decision);
    void copy(const QString& text, const QString& said);
    [[nodiscard]] DecisionId inView() const;
    [[nodiscard]] QString outcomeText(std::size_t decision) const;
    [[nodiscard]] QString allOutcomes() const;

    DesignSession& m_session;
    MainWindow& m_window;
    QAction* m_call;
    QAction* m_compare;
    QAction* m_copy;
    QAction* m_copyAll;
    QPointer<DecisionStrip> m_strip; ///< whose cards have their menus
};

} // namespace ogive::ui
