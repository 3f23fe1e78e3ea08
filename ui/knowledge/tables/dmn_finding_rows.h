#pragma once

#include "core/exchange/dmn/analysis/dmn_lint.h"
#include "ui/knowledge/findings/finding_rows.h"

#include <optional>

namespace ogive::ui {

/// What is wrong with decision tables, in words under its rules. A row's id names the decision and the rule
/// of its table that it is about.
[[nodiscard]] QList<FindingGroup> findingGroups(const DmnModel& model,
                                                const std::vector<DmnFinding>& findings);

/// Where in the tables a finding is.
struct DmnSpot {
    std::size_t decision = 0;
    std::optional<std::size_t> rule;
};

/// Absent for a finding that is about no decision.
[[nodiscard]] std::optional<DmnSpot> spotOf(const DmnModel& model, const FindingRow& row);

} // namespace ogive::ui
