#pragma once

#include "core/evaluation/ranking/option_ranking.h"

#include <QScrollArea>

#include <cstddef>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace ogive::ui {

class DesignSession;
class RadarCard;
class ResultCard;
class StabilityCard;
class WeightsCard;

/// How one decision's options rank by the architect's weights: the weights, the result, its stability and a
/// radar chart, in one column or in two.
class RankingPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit RankingPanel(DesignSession& session, QWidget* parent = nullptr);

    void showRanking(std::size_t decision, const OptionRanking& ranking);
    void setColumns(int columns); ///< 1 or 2

signals:
    /// The share of the drawn weights in which each ranked option comes first, best ranked first.
    void firstSharesFound(const std::vector<double>& shares);

private:
    DesignSession& m_session;
    WeightsCard* m_weights;
    ResultCard* m_result;
    StabilityCard* m_stability;
    RadarCard* m_radar;
    QHBoxLayout* m_row = nullptr; ///< the two columns
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
    int m_columns = 0;
};

} // namespace ogive::ui
