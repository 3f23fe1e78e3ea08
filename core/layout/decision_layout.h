#pragma once

#include "core/base/result.h"
#include "core/layout/geometry.h"

#include <span>
#include <vector>

namespace ogive {

/// A question (with both answers) or an outcome (with neither: -1) of a decision tree; the first one is the
/// root.
struct DecisionNodeSize {
    double width = 0;
    double height = 0;
    int yes = -1;    ///< index of what follows the answer yes
    int no = -1;     ///< index of what follows the answer no
    double side = 0; ///< width kept free to the right of the box, for a remark
};

struct DecisionLayoutOptions {
    double yesGap = 96;     ///< free width between a question and what stands to its right
    double noGap = 44;      ///< free height between a question and what stands below it
    double outcomeGap = 18; ///< free height between what belongs to the yes of one question and of the next
};

struct DecisionEdge {
    int from = -1;
    int to = -1;
    bool isYes = false;
    std::vector<Point> points; ///< from the border of one box to that of the other
    Point label;               ///< yes: middle of the line; no: on it, a third of `noGap` below the question

    auto operator<=>(const DecisionEdge&) const = default;
};

struct DecisionLayout {
    std::vector<Rect> boxes;         ///< in the order of the input
    std::vector<DecisionEdge> edges; ///< question by question, yes before no
    Size size;

    auto operator<=>(const DecisionLayout&) const = default;
};

/// Places a tree of yes/no questions so that it reads like a list: along "no" the questions go straight down,
/// what follows "yes" stands to the right of its question at the same height. A question in a yes branch
/// begins a column of its own there. All boxes that follow the same number of yes answers share one vertical
/// axis. Every edge is one straight line. Works without recursion.
///
/// Errors (`Invalid`, with the JSON pointer "/INDEX" of the node): an index out of range, a question with one
/// answer, a node that is reached twice or not at all, a size or gap that is negative or not finite.
[[nodiscard]] Result<DecisionLayout> layoutDecisionTree(std::span<const DecisionNodeSize> nodes,
                                                        const DecisionLayoutOptions& options = {});

} // namespace ogive
