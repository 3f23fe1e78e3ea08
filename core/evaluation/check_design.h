#pragma once

#include "core/design/design.h"
#include "core/evaluation/evaluation.h"

#include <optional>

namespace ogive {

/// The first value of a design that the knowledge refuses, with its JSON pointer in the design file; nothing
/// where all is well. Fields and decisions that the knowledge does not know are kept and ignored.
[[nodiscard]] std::optional<Error> firstProblem(const Knowledge& knowledge, const Design& design);

} // namespace ogive
