#pragma once

#include "core/decide/evaluate_rules.h"
#include "core/knowledge/rule_set.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace ogive {

/// A tree without the questions that earlier decisions have answered.
struct AnsweredTree {
    RuleTree tree;
    std::vector<std::size_t> origins; ///< per node, its position in the whole tree

    /// Where a node of the whole tree stands here; absent where it was left out.
    [[nodiscard]] std::optional<std::size_t> positionOf(std::size_t origin) const;
};

/// Leaves out every question that only asks what another decision became, where that is known, and all that
/// stands behind its other answer. `chosen` holds the chosen option per decision.
[[nodiscard]] AnsweredTree withoutAnswered(const RuleTree& tree,
                                           std::span<const std::optional<std::size_t>> chosen);

/// The steps that tell something: without each No to the question whether another decision became this or
/// that.
[[nodiscard]] std::vector<TraceStep> tellingSteps(const RuleTree& tree, const std::vector<TraceStep>& trace);

} // namespace ogive
