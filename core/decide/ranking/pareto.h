#pragma once

#include "core/decide/ranking/decision_matrix.h"

namespace ogive {

/// For each option those that dominate it: as good by every criterion and better by one. What no option
/// dominates is the Pareto front. Errors as of checkTable and checkBenefit.
[[nodiscard]] Result<std::vector<std::vector<std::size_t>>> dominators(const ValueTable& table,
                                                                       const std::vector<bool>& benefit);

} // namespace ogive
