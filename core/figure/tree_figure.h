#pragma once

#include "core/figure/figure.h"

#include <optional>
#include <string>
#include <vector>

namespace ogive {

enum class DecisionNodeKind { Question, Outcome };

/// A box of a drawn decision tree.
struct DecisionTreeNode {
    DecisionNodeKind kind = DecisionNodeKind::Outcome;
    std::string title;
    std::string detail; ///< a question's values and answer: "budget = low, scale = medium: no"; may be empty
    bool isOnPath = false;      ///< the present values lead here
    std::optional<bool> answer; ///< of a question: the answer taken, where known
    int yes = -1;               ///< index of the next node, for questions only
    int no = -1;
    std::string remark; ///< beside an outcome, such as "1 change away: scale → large"; may be empty
    bool isNeverReached = false; ///< no values at all lead here; drawn dashed, with the words for it

    auto operator<=>(const DecisionTreeNode&) const = default;
};

/// The words a drawing adds of its own, in the reader's language.
struct DecisionTreeWords {
    std::string yes = "yes";
    std::string no = "no";
    std::string neverReached = "never reached";

    auto operator<=>(const DecisionTreeWords&) const = default;
};

struct DecisionTreePicture {
    std::string title;
    std::string description; ///< if empty, the path taken is described: question: answer → … → outcome
    std::vector<DecisionTreeNode> nodes;   ///< the first one is the root
    std::vector<std::string> neverReached; ///< outcomes that no rule leads to, drawn aside
    DecisionTreeWords words;

    auto operator<=>(const DecisionTreePicture&) const = default;
};

inline constexpr double decisionTreeMargin = 8; ///< around a drawing

/// How far a drawing's texts and boxes reach, in pixels; less where a tree must fit a place.
struct DecisionTreeLook {
    double questionText = 236; ///< the width at which questions are broken into lines
    double outcomeText = 190;
    double remarkText = 112;
    double yesGap = 96; ///< between a question and what stands beside it
    double noGap = 44;  ///< between a question and what stands below it

    auto operator<=>(const DecisionTreeLook&) const = default;
};

/// Draws the tree by `layoutDecisionTree`: the path taken in the accent and thick, the rest muted and thin,
/// so that it can be told apart in grey print. The figure is as large as its content needs; it has no frame.
/// Nodes that form no tree (see the errors of `layoutDecisionTree`) give a figure without shapes.
[[nodiscard]] Figure drawDecisionTree(const DecisionTreePicture& picture, const DecisionTreeLook& look = {});

} // namespace ogive
