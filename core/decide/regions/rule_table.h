#pragma once

#include "core/knowledge/knowledge.h"
#include "core/knowledge/rule_set.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace ogive {

/// A decision's tree as the finite table that it is: every condition cuts a field's range into finitely many
/// classes, and a cell is one combination of them.
struct RuleTable {
    std::size_t axes = 0; ///< fields, and other decisions, that the tree tests
    double cells = 0;     ///< that can occur where no derived field is stated; exact up to 2^53
    /// Per node of the tree, whether some input leads there. A test that another field may stand in for
    /// counts both ways, and fields that follow from others may be stated otherwise.
    std::vector<bool> isReached;

    bool operator==(const RuleTable&) const = default;
};

/// Analyses a tree exactly; what other decisions became counts as free. Nothing where that would take too
/// many boxes.
[[nodiscard]] std::optional<RuleTable> ruleTableOf(const Knowledge& knowledge, const RuleTree& tree);

/// Per node of a tree, whether some input leads there; a tree too large to be analysed reaches every node.
[[nodiscard]] std::vector<bool> reachedNodes(const Knowledge& knowledge, const RuleTree& tree);

/// How large the tables of a rule set are together.
struct RuleTableTotals {
    std::size_t tables = 0;   ///< decisions that the rule set decides itself
    std::size_t tooLarge = 0; ///< of which so many are not counted
    double cells = 0;

    bool operator==(const RuleTableTotals&) const = default;
};

[[nodiscard]] RuleTableTotals ruleTableTotals(const Knowledge& knowledge, const RuleSet& rules);

} // namespace ogive
