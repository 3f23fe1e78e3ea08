#pragma once

#include "core/base/ids.h"
#include "core/evaluation/rule_differences.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QTableView;

namespace ogive::ui {

class DesignSession;
class DifferenceModel;
class TextLabel;

/// What leads to each option by the rule set that decides, or where another one names different options.
class DifferencesPanel : public QWidget {
    Q_OBJECT

public:
    explicit DifferencesPanel(DesignSession& session, QWidget* parent = nullptr);

    void setDecision(const DecisionId& decision);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createWidgets();
    void createLayout();
    void showComparisons();
    void showRuleSets(std::size_t decision);
    void showChosen();
    void fitRows();
    [[nodiscard]] QString sentenceOf(const RuleComparison& comparison) const;
    void showOutcomes(std::size_t decision);

    DesignSession& m_session;
    DecisionId m_decision;
    std::vector<RuleComparison> m_comparisons;
    DifferenceModel* m_model;
    QComboBox* m_others = nullptr;
    TextLabel* m_othersLabel = nullptr;
    TextLabel* m_sentence = nullptr;
    QTableView* m_table = nullptr;
    bool m_isStale = true;
};

} // namespace ogive::ui
