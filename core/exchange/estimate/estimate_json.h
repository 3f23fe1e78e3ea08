#pragma once

#include "core/base/json.h"
#include "core/evaluation/estimate/scenario_estimate.h"

#include <string>
#include <string_view>

namespace ogive {

/// One scenario of what `ogive estimate --format json` prints (PRODUCT.md section 5). Amounts are US dollars;
/// null: not known.
[[nodiscard]] Json estimateJson(const Knowledge& knowledge, const Scenario& scenario,
                                const ScenarioEstimate& estimate);

/// The same for people; `date` (ISO) tells how old prices are.
[[nodiscard]] std::string estimateText(const Knowledge& knowledge, const Scenario& scenario,
                                       const ScenarioEstimate& estimate, std::string_view date);

} // namespace ogive
