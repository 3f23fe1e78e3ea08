#pragma once

#include "core/evaluation/ranking/rank_stability.h"
#include "ui/compare/ranking/ranking_subject.h"
#include "ui/session/latest_task.h"
#include "ui/widgets/card.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace ogive::ui {

class BarList;
class SegmentedControl;
class TextLabel;

/// How often each option comes first, second, … over all weights or over those near the chosen ones, drawn
/// off the window's thread.
class StabilityCard : public Card {
    Q_OBJECT

public:
    explicit StabilityCard(QWidget* parent = nullptr);

    void show(const RankingSubject& subject);

signals:
    /// The share of the drawn weights in which each ranked option comes first, best ranked first.
    void firstSharesFound(const std::vector<double>& shares);

private:
    void ask();
    void showAnswer(const Smaa& answer);

    SegmentedControl* m_space;
    TextLabel* m_finding;
    BarList* m_list;
    TextLabel* m_legend;
    std::optional<StabilityQuestion> m_all;
    std::optional<StabilityQuestion> m_near;
    std::optional<StabilityQuestion> m_asked;
    QList<QString> m_titles; ///< of the ranked options
    LatestTask<Result<Smaa>> m_task;
};

} // namespace ogive::ui
