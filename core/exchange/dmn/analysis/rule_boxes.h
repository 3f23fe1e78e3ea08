#pragma once

#include "core/exchange/dmn/analysis/value_classes.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace ogive {

/// Combinations of classes: of every column those in the ranges.
using TableBox = std::vector<ClassRanges>;

/// The rules of a table as boxes over the classes of its columns.
class RuleBoxes {
public:
    RuleBoxes(const DmnTable& table, std::vector<ColumnClasses> columns);

    [[nodiscard]] const std::vector<ColumnClasses>& columns() const { return m_columns; }
    [[nodiscard]] std::size_t ruleCount() const { return m_table.rules.size(); }
    [[nodiscard]] const ClassRanges& side(std::size_t rule, std::size_t column) const
    {
        return m_columns[column].tests[m_table.rules[rule].tests[column]];
    }
    [[nodiscard]] TableBox boxOf(std::size_t rule) const;
    [[nodiscard]] TableBox everything() const;

    /// The first column of which a rule takes no value at all; absent: the rule can match.
    [[nodiscard]] std::optional<std::size_t> emptyColumn(std::size_t rule) const;
    [[nodiscard]] bool overlap(std::size_t a, std::size_t b) const;
    [[nodiscard]] bool isWithin(std::size_t inner, std::size_t outer) const;
    /// The rules before a rule that some input matches together with it, in order.
    [[nodiscard]] std::vector<std::size_t> overlapsBefore(std::size_t rule) const;

private:
    const DmnTable& m_table;
    std::vector<ColumnClasses> m_columns;
    std::vector<ClassRange>
        m_hulls; ///< per rule, from its first to its last class of the column with most tests
};

/// What of a box no rule takes.
struct Uncovered {
    std::vector<TableBox> boxes;
    bool isComplete = true; ///< all of it has been found
};

struct CoverLimits {
    std::size_t boxes = 1000;       ///< the search ends when more have been found
    std::size_t steps = 50'000'000; ///< … or when it has looked at so many rules
};

/// What of a box none of some rules takes, exactly: class by class of one column after the other, with the
/// rules that are still in play. Classes that leave the same rules in play are looked at once.
[[nodiscard]] Uncovered uncoveredBy(const RuleBoxes& boxes, const TableBox& box,
                                    const std::vector<std::size_t>& rules, const CoverLimits& limits);

} // namespace ogive
