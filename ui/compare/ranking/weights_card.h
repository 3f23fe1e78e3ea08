#pragma once

#include "ui/compare/ranking/ranking_subject.h"
#include "ui/widgets/card.h"

#include <string>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace ogive::ui {

class DesignSession;
class PairRow;
class SegmentedControl;
class TextLabel;
class WeightRow;

/// How much each criterion counts, by sliders or by judgements of pairs, and what an option must have. Every
/// change is an edit of the design.
class WeightsCard : public Card {
    Q_OBJECT

public:
    explicit WeightsCard(DesignSession& session, QWidget* parent = nullptr);

    void show(const RankingSubject& subject);

private:
    void createLayout();
    void createRows(const RankingSubject& subject);
    void createPairs(const RankingSubject& subject);
    void showPairs(const RankingSubject& subject);
    template <class Change>
    void change(Change change);
    void chooseMode(int mode);

    DesignSession& m_session;
    DecisionId m_decision;
    std::vector<std::string> m_ids; ///< of the criteria, row by row
    std::vector<std::string> m_titles;
    std::vector<double> m_weights; ///< shares, to begin judgements with
    SegmentedControl* m_mode;
    QPushButton* m_reset;
    TextLabel* m_note;    ///< on weights that are all 0
    TextLabel* m_refusal; ///< why the last change was not taken
    QVBoxLayout* m_rowColumn = nullptr;
    QWidget* m_pairs;
    QVBoxLayout* m_pairColumn = nullptr;
    TextLabel* m_consistency;
    std::vector<WeightRow*> m_rows;
    std::vector<PairRow*> m_pairRows; ///< (0, 1), (0, 2), … (1, 2), …
};

} // namespace ogive::ui
