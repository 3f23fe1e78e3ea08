#pragma once

#include "core/decide/truth.h"
#include "core/knowledge/rule_set.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace ogive {

/// One question on the way to an outcome, and the answer.
struct TraceStep {
    std::size_t node = 0;
    bool answer = false;
    std::vector<std::size_t> fields; ///< the fields that the question reads

    bool operator==(const TraceStep&) const = default;
};

/// What a tree says of a row of values. Options by position in the decision.
struct RuleOutcome {
    std::optional<std::size_t> outcome;  ///< absent while open fields leave more than one possible
    std::vector<std::size_t> possible;   ///< every outcome that open fields still allow, in option order
    std::vector<TraceStep> trace;        ///< up to the outcome, or to the first question that is open
    std::optional<std::size_t> openNode; ///< the first question on the way that can't be answered

    bool operator==(const RuleOutcome&) const = default;
};

/// `chosen` holds the chosen option per decision, for trees that test decisions.
[[nodiscard]] RuleOutcome evaluateTree(const RuleTree& tree, const FieldValues& fields,
                                       std::span<const std::optional<std::size_t>> chosen = {});

} // namespace ogive
