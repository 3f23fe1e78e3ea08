#pragma once

#include "core/decide/regions/tree_regions.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace ogive {

/// Two trees for one decision, side by side over one space.
struct TreeComparison {
    Space space;
    Region inputs;
    std::vector<Disagreement> parts; ///< empty: the trees agree

    /// All parts together.
    [[nodiscard]] Region parting() const;
};

/// Where two trees name different options, exactly. `inputsOf` says which combinations count. Nothing where
/// it would take too many boxes.
[[nodiscard]] std::optional<TreeComparison> compareTrees(const Knowledge& knowledge, const RuleTree& first,
                                                         const RuleTree& second, std::size_t options,
                                                         StandIn standIn,
                                                         const std::function<Region(const Space&)>& inputsOf);

/// The fields of a tree for which another one stands in where only that is stated, with the one that does.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> standInsOf(const RuleTree& tree);

} // namespace ogive
