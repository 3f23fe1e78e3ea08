#pragma once

#include "core/base/result.h"
#include "core/layout/geometry.h"

#include <span>
#include <vector>

namespace ogive {

/// A box to be placed: its parent's index in the same list (-1 for the root, which stands once) and its size.
struct TreeNodeSize {
    int parent = -1;
    double width = 0;
    double height = 0;
};

struct TreeLayoutOptions {
    double siblingGap = 18; ///< free width between neighbours
    double levelGap = 36;   ///< free height between a parent and its children
};

struct TreeLayout {
    std::vector<Rect> boxes; ///< in the order of the input
    Size size;               ///< of the whole; the leftmost box starts at 0, the root at the top

    auto operator<=>(const TreeLayout&) const = default;
};

/// Tidy drawing of a tree whose boxes differ in width and height, in linear time and without recursion.
///
/// A child's top lies `levelGap` under its parent's bottom, so rows need not line up. A parent stands over
/// the middle between its first and last child. Children keep the order of the input; parents may come after
/// their children in it. No boxes overlap, equal subtrees are drawn equally wherever they stand, and small
/// subtrees between large ones are spaced evenly. An empty list gives an empty layout.
///
/// Errors (`Invalid`, with the JSON pointer "/INDEX" of the node): no root, more than one root, a parent that
/// is not in the list, a cycle, a size or gap that is negative or not finite. Source of the method: A. van
/// der Ploeg, "Drawing non-layered tidy trees in linear time", 2014.
[[nodiscard]] Result<TreeLayout> layoutTree(std::span<const TreeNodeSize> nodes,
                                            const TreeLayoutOptions& options = {});

} // namespace ogive
