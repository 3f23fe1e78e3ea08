#pragma once

#include "core/capacity/plan/capacity_plan.h"
#include "core/evaluation/compare/scenario_column.h"

namespace ogive {

/// One figure of a plan; where its part has no numbers the note says why.
[[nodiscard]] ComparisonCell capacityCell(const Knowledge& knowledge, const CapacityPlan& plan,
                                          CapacityFigure figure, const NumberStyle& style = {});

} // namespace ogive
