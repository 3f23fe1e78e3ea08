#pragma once

#include "core/base/ids.h"
#include "core/evaluation/ranking/option_ranking.h"

#include <QWidget>

#include <cstddef>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;
class QPushButton;

namespace ogive::ui {

class CompareDelegate;
class CompareModel;
class ArrangeButton;
class Card;
class DesignSession;
class RankingPanel;
class SegmentedControl;

/// One decision's options side by side, and how they rank: beside the table where there is room, else in its
/// place.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(DesignSession& session, QWidget* parent = nullptr);

    void setDecision(const DecisionId& decision);
    /// Selects the column of one of the decision's options and gives the table the keyboard.
    void showOption(const OptionId& option);

signals:
    void decisionSelected(const ogive::DecisionId& decision); ///< another one was picked in the page

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void createWidgets();
    void createTable();
    void createLayout();
    [[nodiscard]] QPushButton* createCopyButton();
    void connectSession();
    void showTable();
    void showRows();
    void showRanking();
    void keepFirstShares(const std::vector<double>& shares);
    void arrange();
    void showFootnote();
    void showDecisions();
    void selectDecision(int row);
    void fitRowsSoon();
    void fitRows();

    DesignSession& m_session;
    CompareModel* m_model;
    CompareDelegate* m_delegate;
    QComboBox* m_decisions = nullptr;
    QLabel* m_title = nullptr;
    ArrangeButton* m_arrange = nullptr;
    QCheckBox* m_differencesOnly = nullptr;
    QCheckBox* m_allOptions = nullptr;
    QTableView* m_view = nullptr;
    Card* m_tableCard = nullptr;
    SegmentedControl* m_parts = nullptr; ///< table or ranking, where there is no room for both
    RankingPanel* m_panel = nullptr;
    QLabel* m_footnote = nullptr;
    std::vector<std::size_t> m_listed; ///< the decisions of the chooser, row by row
    std::size_t m_decision = 0;
    std::vector<std::size_t> m_options; ///< those with a column
    OptionRanking m_ranking;
    std::vector<std::optional<double>> m_firstShares; ///< by option of the decision
    bool m_hasMoreOptions = false;                    ///< than those worth a look
    bool m_isStale = true;
    bool m_isFitPending = false;
};

} // namespace ogive::ui
