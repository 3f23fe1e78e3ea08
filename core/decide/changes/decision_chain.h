#pragma once

#include "core/decide/field_values.h"
#include "core/knowledge/knowledge.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace ogive {

/// By which trees the decisions of a scenario are made, one after the other, and which the architect made
/// otherwise. Both in the order of the knowledge's decisions.
struct DecisionChain {
    std::vector<std::size_t> ruleSets;                  ///< position of the rule set that decides
    std::vector<std::optional<std::size_t>> overridden; ///< the architect's own choice
};

/// The rule set that decides: the asked one, or the default where that has no tree for the decision.
[[nodiscard]] std::size_t decidingRuleSet(const Knowledge& knowledge, std::size_t asked,
                                          std::size_t decision);

[[nodiscard]] const RuleTree& treeOf(const Knowledge& knowledge, const DecisionChain& chain,
                                     std::size_t decision);

/// What the rules recommend for each decision with these values, while the architect's own choices stay.
/// Absent: open, or the question does not arise.
[[nodiscard]] std::vector<std::optional<std::size_t>>
outcomesOf(const Knowledge& knowledge, const DecisionChain& chain, const FieldValues& fields);

/// The same for the first decisions, up to and with `last`.
[[nodiscard]] std::vector<std::optional<std::size_t>> outcomesOf(const Knowledge& knowledge,
                                                                 const DecisionChain& chain,
                                                                 const FieldValues& fields, std::size_t last);

} // namespace ogive
