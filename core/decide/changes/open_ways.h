#pragma once

#include "core/decide/changes/decision_chain.h"
#include "core/decide/field_values.h"

#include <cstddef>
#include <span>
#include <vector>

namespace ogive {

/// A field's value that a person may give.
struct FieldAnswer {
    std::size_t field = 0;
    double value = 0;
};

/// How many outcomes each answer would leave possible in a decision, by the ways through its trees that the
/// known values allow. Values that follow from several open fields count as free: then an outcome may be
/// counted that `possibleOutcomes` would not name.
[[nodiscard]] std::vector<std::size_t> countsAfter(const Knowledge& knowledge, const DecisionChain& chain,
                                                   const FieldValues& fields, std::size_t decision,
                                                   std::span<const FieldAnswer> answers);

/// The open fields that a way through a decision's trees asks for while the known values allow it, as far as
/// a person states them, in field order.
[[nodiscard]] std::vector<std::size_t> openFieldsOnWays(const Knowledge& knowledge,
                                                        const DecisionChain& chain, const FieldValues& fields,
                                                        std::size_t decision);

} // namespace ogive
