#pragma once

#include "core/evaluation/evaluation.h"

#include <cstddef>
#include <vector>

namespace ogive {

/// The options worth a look for this scenario, in the decision's order. Where a catalog gives the options
/// (chat models), those of the chosen option of the decision that it follows that are still current; and
/// always the chosen, the recommended and the still possible ones. Elsewhere every option.
[[nodiscard]] std::vector<std::size_t> candidates(const Knowledge& knowledge, const Evaluation& evaluation,
                                                  std::size_t decision);

/// What an architect may choose: the candidates, then every other option that is still offered.
[[nodiscard]] std::vector<std::size_t> choices(const Knowledge& knowledge, const Evaluation& evaluation,
                                               std::size_t decision);

/// Whether the guide or a tree of its rule sets knows the option. The others are further ones, beside them.
[[nodiscard]] bool isNamed(const Knowledge& knowledge, std::size_t decision, std::size_t option);

} // namespace ogive
