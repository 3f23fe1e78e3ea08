#pragma once

#include "core/layout/tree_layout.h"

#include <span>
#include <vector>

namespace ogive {

/// The indices of the nodes with every parent before its children and siblings as given, or what is wrong
/// with the input of `layoutTree`. The list is not empty.
[[nodiscard]] Result<std::vector<int>> parentsFirst(std::span<const TreeNodeSize> nodes,
                                                    const TreeLayoutOptions& options);

} // namespace ogive
