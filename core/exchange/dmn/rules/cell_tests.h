#pragma once

#include "core/decide/regions/axis.h"
#include "core/exchange/dmn/feel.h"
#include "core/knowledge/knowledge.h"

namespace ogive {

/// The classes of an axis as one cell of a decision table. Where a value may be missing, one class more,
/// behind the last, stands for null.
[[nodiscard]] FeelTest cellTest(const Knowledge& knowledge, const Axis& axis, const ClassSet& classes,
                                bool mayBeNull);

/// The values that a field can take; absent: all of its type.
[[nodiscard]] std::optional<FeelTest> allowedValues(const Field& field);

[[nodiscard]] FeelType feelTypeOf(const Field& field);

} // namespace ogive
