#pragma once

#include "core/decide/changes/decision_chain.h"
#include "core/decide/regions/space.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace ogive {

/// A condition made ready for walking many ways: each test knows its axis and the classes that pass.
struct WayCondition {
    Condition::Kind kind = Condition::Kind::All;
    std::size_t subject = 0;         ///< the axis of a field's test, the decision of a decision's
    ClassSet passing;                ///< of a field's test
    const Condition* test = nullptr; ///< of a decision
    std::vector<WayCondition> parts; ///< of All, Any and Not
};

/// A decision with all that its trees ask: what makes it arise, and a condition for each node of its tree.
struct WayDecision {
    std::optional<WayCondition> arises;
    std::vector<WayCondition> questions;
    const RuleTree* tree = nullptr; ///< none where the decision is not asked for
};

/// The decision asked about and every other that it asks for, by position; the space of the fields they test.
struct WayRules {
    Space space; ///< without axes of decisions, since these follow from the fields
    std::vector<WayDecision> decisions;
    bool hasStandIns = false;
};

/// Decisions that the architect made otherwise are not followed into their trees.
[[nodiscard]] WayRules wayRulesOf(const Knowledge& knowledge, const DecisionChain& chain,
                                  std::size_t decision, StandIn standIn);

} // namespace ogive
