#pragma once

#include "core/decide/changes/decision_chain.h"
#include "core/decide/field_values.h"
#include "core/knowledge/knowledge.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace ogive {

/// A value of a field at which a decision changes, all other fields held as they are.
struct Threshold {
    std::size_t field = 0;
    double value = 0; ///< the first value, going up, with which the decision comes out otherwise
    std::size_t decision = 0;
    std::optional<std::size_t> below; ///< the outcome one step below; absent: open, or does not arise
    std::optional<std::size_t> from;  ///< … and from the value on

    bool operator==(const Threshold&) const = default;
};

/// Every threshold of every field that a decision reads, exactly: by field, then value, then decision. Fields
/// that follow from others stand for the fields that a person edits (`leversOf`); choices go up by position.
[[nodiscard]] std::vector<Threshold> thresholds(const Knowledge& knowledge, const DecisionChain& chain,
                                                const FieldValues& fields);

/// One value for each stretch of a field's values that no decision tells apart, rising; the present value
/// stands for its own stretch.
[[nodiscard]] std::vector<double> distinctValues(const Knowledge& knowledge, const DecisionChain& chain,
                                                 const FieldValues& fields, std::size_t field);

} // namespace ogive
