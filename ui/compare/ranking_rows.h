#pragma once

#include "core/evaluation/ranking/option_ranking.h"
#include "ui/compare/compare_table.h"

#include <QList>

#include <cstddef>
#include <optional>
#include <vector>

namespace ogive::ui {

/// What the table says of a ranking above the attributes: how well each option fits, and in what share of the
/// drawn weights it comes first. `firstShares` are by option of the decision, `options` the table's columns.
/// None where there is no ranking.
[[nodiscard]] QList<CompareRow> rankingRows(const OptionRanking& ranking,
                                            const std::vector<std::optional<double>>& firstShares,
                                            const std::vector<std::size_t>& options);

} // namespace ogive::ui
