#pragma once

#include "core/evaluation/ranking/option_ranking.h"
#include "ui/widgets/point_list.h"

#include <QList>

#include <cstddef>

namespace ogive::ui {

/// The options that are left out of a ranking, those of one reason together: broken must-haves, what the
/// requirements rule out and, with `withUnknown`, values that are not known.
[[nodiscard]] QList<Point> leftOutPoints(const Decision& decision, const OptionRanking& ranking,
                                         bool withUnknown);

/// Where must-haves leave no option: the conflicts and the ways out.
[[nodiscard]] QList<Point> conflictPoints(const Knowledge& knowledge, std::size_t decision,
                                          const OptionRanking& ranking);

} // namespace ogive::ui
