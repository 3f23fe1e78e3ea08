#pragma once

#include "core/base/ids.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;

namespace ogive::ui {

class CompareDelegate;
class CompareModel;
class DesignSession;

/// One decision's options side by side.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(DesignSession& session, QWidget* parent = nullptr);

    void setDecision(const DecisionId& decision);

signals:
    void decisionSelected(const ogive::DecisionId& decision); ///< another one was picked in the page

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void createWidgets();
    void createTable();
    void createLayout();
    void connectSession();
    void showTable();
    void showFootnote();
    void showDecisions();
    void selectDecision(int row);
    void copyAsMarkdown() const;
    void fitRowsSoon();
    void fitRows();

    DesignSession& m_session;
    CompareModel* m_model;
    CompareDelegate* m_delegate;
    QComboBox* m_decisions = nullptr;
    QCheckBox* m_differencesOnly = nullptr;
    QCheckBox* m_allOptions = nullptr;
    QTableView* m_view = nullptr;
    QLabel* m_footnote = nullptr;
    std::vector<std::size_t> m_listed; ///< the decisions of the chooser, row by row
    std::size_t m_decision = 0;
    bool m_isStale = true;
    bool m_isFitPending = false;
};

} // namespace ogive::ui
