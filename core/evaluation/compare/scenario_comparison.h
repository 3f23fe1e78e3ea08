#pragma once

#include "core/evaluation/compare/scenario_column.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace ogive {

/// Whether a cell says something else than that of the reference: another text or another range. A
/// requirement that does not matter in one of the two is no difference; a decision, amount or figure that is
/// there in only one of them is.
[[nodiscard]] bool differs(const ComparisonRow& row, const ComparisonCell& cell,
                           const ComparisonCell& reference);

/// A row and what each scenario says in it.
struct ComparedRow {
    ComparisonRow row;
    std::size_t place = 0;     ///< of its cells in the columns
    std::vector<bool> differs; ///< one a column
    bool isAlike = true;       ///< no column differs from the reference
};

struct ComparedSection {
    std::string id;
    Message title;
    std::vector<ComparedRow> rows;
};

/// Scenarios side by side. Rows that apply to none of them, and assumptions that all of them see as the
/// knowledge does, are left out; so are patterns that none switches on, and sections without rows.
struct ScenarioComparison {
    std::vector<std::shared_ptr<const ScenarioColumn>> columns;
    std::size_t reference = 0; ///< the column that the others are compared with
    std::vector<ComparedSection> sections;

    [[nodiscard]] const ComparisonCell& cell(const ComparedRow& row, std::size_t column) const
    {
        return (*columns[column])[row.place];
    }
};

/// Every column is scenarioColumn() of these sections. `reference` is one of them.
[[nodiscard]] ScenarioComparison compareScenarios(const std::vector<ComparisonSection>& sections,
                                                  std::vector<std::shared_ptr<const ScenarioColumn>> columns,
                                                  std::size_t reference);

} // namespace ogive
