#pragma once

#include "core/figure/tree_figure.h"
#include "core/report/report_words.h"

#include <cstddef>
#include <vector>

namespace ogive {

/// Parts of a decision tree for places where the whole does not fit: the path taken with the question next to
/// it on every side.
class TreeExcerpt {
public:
    /// Both are kept by reference.
    TreeExcerpt(const DecisionTreePicture& whole, const Words& words);

    /// How many questions the path has.
    [[nodiscard]] std::size_t pathLength() const { return m_questions; }
    /// The last questions of the path; what leads away from it as one box each, which says where that ends.
    [[nodiscard]] DecisionTreePicture lastOnPath(std::size_t questions) const;
    /// How many questions of the whole an excerpt does not show.
    [[nodiscard]] std::size_t leftOut(std::size_t questions) const;

private:
    [[nodiscard]] const DecisionTreeNode& node(int index) const
    {
        return m_whole.nodes[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] DecisionTreeNode branchOf(int index) const;
    [[nodiscard]] int addBranch(DecisionTreePicture& excerpt, int index) const;
    [[nodiscard]] std::string endsOf(int index) const;

    const DecisionTreePicture& m_whole;
    const Words& m_words;
    std::vector<int> m_path; ///< from the root to the outcome, or to the question that is open
    std::size_t m_questions = 0;
};

} // namespace ogive
