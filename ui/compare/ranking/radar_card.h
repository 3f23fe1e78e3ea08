#pragma once

#include "ui/compare/ranking/ranking_subject.h"
#include "ui/widgets/card.h"

#include <QStringList>

#include <cstddef>
#include <vector>

class QMenu;

namespace ogive::ui {

class RadarChart;

/// The values of up to four options by every criterion: the best ranked ones and the chosen one, until others
/// are picked.
class RadarCard : public Card {
    Q_OBJECT

public:
    explicit RadarCard(QWidget* parent = nullptr);

    void show(const RankingSubject& subject);

private:
    void offer(const RankingSubject& subject);
    void draw();
    void pick(std::size_t option, bool isPicked);

    RadarChart* m_chart;
    QMenu* m_menu;
    DecisionId m_decision;
    std::vector<std::size_t> m_offered; ///< options with every value known, by rank
    std::vector<std::size_t> m_shown;   ///< in the order they were picked
    bool m_isPicked = false;            ///< by the user
    QStringList m_axes;
    QStringList m_titles;                      ///< of the offered options
    std::vector<std::vector<double>> m_values; ///< of the offered options
};

} // namespace ogive::ui
