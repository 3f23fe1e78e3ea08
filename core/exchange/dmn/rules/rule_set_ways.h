#pragma once

#include "core/decide/regions/tree_regions.h"
#include "core/exchange/dmn/feel.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace ogive {

/// One way through a tree: where it leads, and which inputs take it.
struct Way {
    FeelValue outcome;
    std::string reason;
    Region region;
};

/// Finds the ways through the trees of a rule set, decision by decision in the knowledge's order, as boxes
/// that do not overlap. Where a value may be missing, one class behind the axis's last stands for that.
class WaysFinder {
public:
    WaysFinder(const Knowledge& knowledge, std::size_t ruleSet)
        : m_knowledge(knowledge)
        , m_ruleSet(ruleSet)
    {}

    [[nodiscard]] const RuleTree& treeOf(std::size_t decision) const;
    /// Nothing where it would take too many boxes. The decisions that the space has axes of have been found.
    [[nodiscard]] std::optional<std::vector<Way>> find(std::size_t decision, const Space& space);
    /// Whether a value of the axis may be missing, in the table of the decision that was found last.
    [[nodiscard]] bool mayBeNull(const Axis& axis) const;
    /// A side of a box, all of an earlier decision's options where it is all that this can become.
    [[nodiscard]] ClassSet written(const Axis& axis, ClassSet side) const;

private:
    [[nodiscard]] std::set<std::size_t> fieldsWithStandIn(std::size_t decision) const;
    void note(std::size_t decision, const std::vector<Way>& ways);
    [[nodiscard]] CellBox possible(const Space& space) const;
    [[nodiscard]] Region bothReadings(const Space& space, Region stated, Region standing) const;
    [[nodiscard]] Region withNull(const Space& space, Region region) const;

    const Knowledge& m_knowledge;
    std::size_t m_ruleSet;
    std::map<std::size_t, ClassSet> m_reached; ///< the options that a decision can become
    std::set<std::size_t> m_open;              ///< decisions that are not always made
    std::set<std::size_t> m_nullable;          ///< fields that may be missing in the present table
};

} // namespace ogive
