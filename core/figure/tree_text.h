#pragma once

#include "core/figure/tree_figure.h"

#include <string>

namespace ogive {

/// The tree as a Mermaid flowchart, for pages that draw it themselves (GitHub, GitLab, …): the path taken is
/// thick, outcomes that nothing leads to are dashed. Texts can't become Mermaid or HTML. Ends with a line
/// break.
[[nodiscard]] std::string mermaidOf(const DecisionTreePicture& picture);

/// The same as a directed graph in Graphviz's DOT language, in UTF-8.
[[nodiscard]] std::string dotOf(const DecisionTreePicture& picture);

} // namespace ogive
