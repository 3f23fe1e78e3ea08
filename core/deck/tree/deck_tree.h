#pragma once

#include "core/base/text/language.h"
#include "core/figure/tree_figure.h"
#include "core/layout/geometry.h"

#include <string>

namespace ogive {

/// A decision tree as it fits on a page.
struct DeckTree {
    Figure figure;
    double scale = 1;
    std::string leftOut; ///< in words, what of the tree is not shown; empty: nothing
};

/// The tree as large as the room allows: whole if its smallest text can stay readable, else the path taken
/// with the question next to it, else only the last questions of the path.
[[nodiscard]] DeckTree fitTree(const DecisionTreePicture& whole, const Size& room, const Words& words);

} // namespace ogive
