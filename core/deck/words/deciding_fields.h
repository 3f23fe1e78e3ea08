#pragma once

#include "core/evaluation/evaluation.h"

#include <cstddef>
#include <vector>

namespace ogive {

/// The fields that a person edits to move a decision: first those by which alone it comes out otherwise, the
/// nearest first, then the others that the path taken reads, its own and those of the decisions it asks for.
[[nodiscard]] std::vector<std::size_t> decidingFieldsOf(const Knowledge& knowledge,
                                                        const Evaluation& evaluation, std::size_t decision);

} // namespace ogive
