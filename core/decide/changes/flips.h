#pragma once

#include "core/decide/changes/decision_chain.h"
#include "core/decide/field_values.h"
#include "core/knowledge/knowledge.h"

#include <cstddef>
#include <vector>

namespace ogive {

/// A field's move to another value; `from` is NaN where it is open.
struct FieldChange {
    std::size_t field = 0;
    double from = 0;
    double to = 0;

    bool operator==(const FieldChange&) const = default;
};

/// The smallest changes that lead a decision to another outcome, in field order.
struct Flip {
    std::size_t outcome = 0;
    std::vector<FieldChange> changes;

    bool operator==(const Flip&) const = default;
};

/// For each other outcome that a decision can come to: the fewest fields, and among those the smallest sum of
/// relative steps, that lead there; ties go to the fields that come first. Exact: every way through the trees
/// is looked at with the classes of values that it allows, none is sampled. Only fields that the decision
/// reads are moved, one that follows from others by the first of those (`leversOf`). A number's step counts
/// by its present value (from 0 the step itself), a choice's by positions. Where a value that follows from
/// two fields would need both to move, the outcome is left out. In the options' order; empty where the
/// question does not arise.
[[nodiscard]] std::vector<Flip> flips(const Knowledge& knowledge, const DecisionChain& chain,
                                      const FieldValues& fields, std::size_t decision);

/// Every outcome that open fields still allow, exactly, in the options' order: one whose questions would need
/// two different answers from the same field is not among them. One where nothing is open that matters.
[[nodiscard]] std::vector<std::size_t> possibleOutcomes(const Knowledge& knowledge,
                                                        const DecisionChain& chain, const FieldValues& fields,
                                                        std::size_t decision);

} // namespace ogive
