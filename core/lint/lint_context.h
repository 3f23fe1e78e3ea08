#pragma once

#include "core/decide/regions/tree_regions.h"
#include "core/lint/lint.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace ogive {

/// One rule set's tree for one decision, analysed. Tests with a stand-in read their own field.
struct TreeAnalysis {
    std::size_t ruleSet = 0;
    std::size_t decision = 0;
    const RuleTree* tree = nullptr;
    Space space;
    Region inputs;          ///< all that can occur
    Region declared;        ///< those of them that the decision declares
    TreeRegions all;        ///< over inputs
    TreeRegions asDeclared; ///< over declared
};

/// What the rules work on: the knowledge, and its trees analysed once for all rules.
struct LintContext {
    const Knowledge& knowledge;
    LintSettings settings;
    std::vector<std::vector<TreeAnalysis>> trees; ///< per decision, those of the rule sets that have one
    std::vector<std::pair<std::size_t, std::size_t>> tooLarge; ///< rule set and decision not analysed

    /// Those of a decision's trees that decide among the guide's options by its inputs.
    [[nodiscard]] std::vector<TreeAnalysis> guideTrees(std::size_t decision) const;

    [[nodiscard]] const Decision& decisionOf(const TreeAnalysis& tree) const
    {
        return knowledge.decisions[tree.decision];
    }
};

[[nodiscard]] LintContext analysed(const Knowledge& knowledge, const LintSettings& settings);

/// The inputs with only those choices that a decision declares.
[[nodiscard]] Region declaredInputs(const Decision& decision, const Space& space, const Region& inputs);

/// Whether two classes of an axis lead to the same outcomes, whatever the other axes are.
[[nodiscard]] bool areAlike(const TreeRegions& regions, std::size_t axis, std::size_t first,
                            std::size_t second);

/// Everything on an axis that a region takes in.
[[nodiscard]] ClassSet sideOf(const Region& region, std::size_t axis);

} // namespace ogive
