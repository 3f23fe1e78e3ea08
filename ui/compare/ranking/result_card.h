#pragma once

#include "ui/compare/ranking/ranking_subject.h"
#include "ui/widgets/card.h"

class QComboBox;

namespace ogive::ui {

class BarList;
class DesignSession;
class PointList;
class TextLabel;

/// The ranking: what it says beside the rules, every option with its score and what each criterion adds, and
/// who is left out and why.
class ResultCard : public Card {
    Q_OBJECT

public:
    explicit ResultCard(DesignSession& session, QWidget* parent = nullptr);

    void show(const RankingSubject& subject);

private:
    void createLayout();
    void showFinding(const RankingSubject& subject);
    void chooseMethod(int method);

    DesignSession& m_session;
    DecisionId m_decision;
    QComboBox* m_method;
    TextLabel* m_finding;
    TextLabel* m_change; ///< what would change the lead
    BarList* m_list;
    TextLabel* m_legend;
    PointList* m_leftOut;
};

} // namespace ogive::ui
