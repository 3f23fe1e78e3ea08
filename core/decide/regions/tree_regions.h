#pragma once

#include "core/decide/regions/space.h"

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace ogive {

/// An analysis that would need more boxes than this is not made.
inline constexpr std::size_t mostBoxes = 20'000;

/// How conditions are read over a space.
struct Reading {
    StandIn standIn = StandIn::Unused;
    /// Decisions whose outcome follows from the space's inputs: a region for each option. Tests of other
    /// decisions need an axis.
    std::map<std::size_t, std::vector<Region>> decided = {};
};

struct Split {
    Region yes;
    Region no;
};

/// What of a region answers a condition yes and what no. Every field that the condition tests must be an axis
/// of the space. Nothing where it would take too many boxes.
[[nodiscard]] std::optional<Split> split(const Space& space, const Region& region, const Condition& condition,
                                         const Reading& reading = {});

/// Where each way through a tree leads, exactly.
struct TreeRegions {
    std::vector<Region> nodes;    ///< the inputs that reach each node
    std::vector<Region> outcomes; ///< the inputs that lead to each option of the decision

    [[nodiscard]] std::optional<std::size_t> outcomeAt(const CellBox& cell) const;
};

/// Walks a tree with a region of inputs. Nothing where it would take too many boxes.
[[nodiscard]] std::optional<TreeRegions> regionsOf(const Space& space, const RuleTree& tree,
                                                   std::size_t options, const Region& inputs,
                                                   const Reading& reading = {});

/// Inputs for which two ways to decide name different options.
struct Disagreement {
    std::size_t first = 0;
    std::size_t second = 0;
    Region region;
};

/// Every pair of options that two trees name for the same inputs; both over the same space.
[[nodiscard]] std::vector<Disagreement> disagreements(const TreeRegions& first, const TreeRegions& second);

/// Where changing one axis alone changes the outcome.
[[nodiscard]] Region whereAxisMatters(const Space& space, const TreeRegions& regions, std::size_t axis,
                                      const ClassSet& classes);

} // namespace ogive
