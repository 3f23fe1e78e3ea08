#pragma once

#include "core/base/text/language.h"
#include "core/figure/tree_figure.h"

#include <cstddef>
#include <vector>

namespace ogive {

/// How much of a tree is kept.
struct TreePart {
    std::size_t onPath = 0;  ///< the last questions of the path taken
    std::size_t besides = 0; ///< questions off the path, those next to it first

    bool operator==(const TreePart&) const = default;
};

/// Parts of a decision tree for places where the whole does not fit: the path taken, and what leads away from
/// it as far as there is room. What is not followed is one box that says where it ends.
class TreeExcerpt {
public:
    /// Both are kept by reference.
    TreeExcerpt(const DecisionTreePicture& whole, const Words& words);

    /// All there is.
    [[nodiscard]] const TreePart& all() const { return m_all; }
    [[nodiscard]] DecisionTreePicture part(const TreePart& part) const;
    /// How many questions a part does not show.
    [[nodiscard]] std::size_t leftOut(const TreePart& part) const;

private:
    [[nodiscard]] const DecisionTreeNode& node(int index) const
    {
        return m_whole.nodes[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] bool isQuestion(int index) const { return node(index).kind == DecisionNodeKind::Question; }
    [[nodiscard]] std::vector<bool> followed(const TreePart& part) const;
    [[nodiscard]] int startOf(const TreePart& part) const;
    [[nodiscard]] DecisionTreeNode endOf(int index) const;
    [[nodiscard]] std::string endsText(int index) const;

    const DecisionTreePicture& m_whole;
    const Words& m_words;
    std::vector<int> m_path;    ///< questions from the root on, the one that is open too
    std::vector<int> m_besides; ///< questions off the path, the nearest to it first
    TreePart m_all;
};

} // namespace ogive
