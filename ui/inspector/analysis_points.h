#pragma once

#include "core/evaluation/ranking/option_ranking.h"
#include "ui/widgets/point_list.h"

#include <QList>
#include <QString>

#include <cstddef>

namespace ogive::ui {

class DesignSession;

/// The smallest changes that lead to other options, nearest first: "Microservices: traffic 1,000 → 100,001
/// requests/day · $1,240 less a month".
[[nodiscard]] QList<Point> flipPoints(const DesignSession& session, std::size_t decision);

/// The open fields that can still change a decision, the one that tells its options apart best first.
[[nodiscard]] QList<Point> openPoints(const Knowledge& knowledge, const Evaluation& evaluation,
                                      std::size_t decision);

/// The open fields that the decision reads and that can no longer change it, as one point; empty where none
/// is.
[[nodiscard]] QList<Point> settledPoints(const Knowledge& knowledge, const Evaluation& evaluation,
                                         std::size_t decision);

/// The best options with their scores, then those that are ruled out with the reason.
[[nodiscard]] QList<Point> rankingPoints(const Decision& decision, const OptionRanking& ranking);

/// What the ranking says beside the rules, in one sentence; where must-haves leave no option, what conflicts.
[[nodiscard]] QString rankingSentence(const Knowledge& knowledge, const Evaluation& evaluation,
                                      std::size_t decision, const OptionRanking& ranking);

} // namespace ogive::ui
