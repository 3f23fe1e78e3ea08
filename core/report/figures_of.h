#pragma once

#include "core/base/text/language.h"
#include "core/evaluation/evaluation.h"
#include "core/figure/chart/chart_figure.h"
#include "core/figure/tree_figure.h"

#include <cstddef>

namespace ogive {

/// A decision's tree with the values and answers on the path taken, chips on outcomes that are one change
/// away, the architect's own choice marked, and the options no rule of this tree names.
[[nodiscard]] DecisionTreePicture decisionTreeOf(const Knowledge& knowledge, const Evaluation& evaluation,
                                                 std::size_t decision, const Words& words = english,
                                                 const NumberStyle& style = {});

/// What each provider would cost a month, by line; the title is the finding. Lines that are paid once or
/// elsewhere are left out. No bars where nothing was estimated.
[[nodiscard]] StackedBarPicture costBarsOf(const Knowledge& knowledge, const Evaluation& evaluation,
                                           const Words& words = english, const NumberStyle& style = {});

} // namespace ogive
