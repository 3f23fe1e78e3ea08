#pragma once

#include "core/design/design.h"
#include "core/evaluation/evaluation.h"
#include "core/knowledge/knowledge.h"

#include <cstddef>
#include <vector>

namespace ogive {

/// A recommendation that growing traffic alone changes.
struct GrowthChange {
    std::size_t decision = 0;
    std::size_t from = 0; ///< options
    std::size_t to = 0;
    int month = 0; ///< first month, counted from 0 for today, in which the rules say `to`
    double requestsPerDay = 0;

    bool operator==(const GrowthChange&) const = default;
};

/// What the rules will recommend in each month of the horizon while traffic grows by MODELS.md W6 and
/// everything else is held: one entry a change, by month, then in the order of the decisions. Values that the
/// user pinned instead of deriving them from traffic don't grow. Empty without fields in the roles
/// "requests_per_day", "growth_per_month" and "horizon_months", or while one of them is not known. Overrides
/// are not looked at.
[[nodiscard]] std::vector<GrowthChange> growthChanges(const Knowledge& knowledge, const Scenario& scenario,
                                                      const Evaluation& evaluation);

} // namespace ogive
