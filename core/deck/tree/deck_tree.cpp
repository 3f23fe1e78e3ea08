#include "core/deck/tree/deck_tree.h"

#include "core/deck/deck.h"
#include "core/deck/sheet/placed_figure.h"
#include "core/deck/tree/tree_excerpt.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ogive {
namespace {

constexpr DecisionTreeLook roomyLook{};
constexpr DecisionTreeLook denseLook{260, 190, 112, 72, 28};
constexpr DecisionTreeLook narrowLook{176, 116, 96, 52, 28};
constexpr double largestTreeText = 27; // of the smallest text, so that a small tree does not shout

/// The scale at which a figure fills a room.
double fillingScale(const Figure& figure, const Size& room)
{
    return std::min(room.width / std::max(1.0, figure.size.width),
                    room.height / std::max(1.0, figure.size.height));
}

/// Whether the figure can be read in the room; sets the scale.
bool fits(DeckTree& tree, const Size& room)
{
    const double smallest = smallestTextOf(tree.figure);
    if (!(smallest > 0))
        return true;
    tree.scale = std::min(fillingScale(tree.figure, room), largestTreeText / smallest);
    return tree.scale * smallest >= smallestDeckText - 1e-9;
}

bool fits(DeckTree& tree, const DecisionTreePicture& picture, const Size& room)
{
    for (const DecisionTreeLook& look : {roomyLook, denseLook, narrowLook}) {
        tree.figure = drawDecisionTree(picture, look);
        if (fits(tree, room))
            return true;
    }
    return false;
}

std::string leftOutWords(const TreeExcerpt& excerpt, std::size_t questions, const DecisionTreePicture& whole,
                         const Words& words)
{
    const auto left = static_cast<double>(excerpt.leftOut(questions));
    const auto never = static_cast<double>(whole.neverReached.size());
    if (left > 0 && never > 0)
        return words(OGIVE_TR("deck", "Not shown here: %1 questions, and %2 options that no rule reaches")
                         .arg(left)
                         .arg(never));
    if (left > 0)
        return words(OGIVE_TR("deck", "Not shown here: %1 questions of the tree").arg(left));
    return never > 0 ? words(OGIVE_TR("deck", "Not shown here: %1 options that no rule reaches").arg(never))
                     : std::string();
}

void dropRemarks(DecisionTreePicture& picture)
{
    for (DecisionTreeNode& node : picture.nodes)
        node.remark.clear();
}

} // namespace

DeckTree fitTree(const DecisionTreePicture& whole, const Size& room, const Words& words)
{
    DeckTree tree;
    if (fits(tree, whole, room))
        return tree;
    const TreeExcerpt excerpt(whole, words);
    std::size_t questions = excerpt.pathLength();
    while (questions > 0) {
        DecisionTreePicture picture = excerpt.lastOnPath(questions);
        tree.leftOut = leftOutWords(excerpt, questions, whole, words);
        if (fits(tree, picture, room))
            return tree;
        dropRemarks(picture);
        tree.figure = drawDecisionTree(picture, narrowLook);
        if (fits(tree, room))
            return tree;
        // A long path is shortened by what it is too high, a broad one question by question.
        const double share = std::clamp(room.height * smallestTextOf(tree.figure) /
                                            (tree.figure.size.height * smallestDeckText),
                                        0.0, 1.0);
        questions = std::min(questions - 1,
                             static_cast<std::size_t>(std::ceil(static_cast<double>(questions) * share)));
    }
    // Nothing of it can be read here: the words below say so.
    tree.figure = {};
    tree.leftOut = words(OGIVE_TR("deck", "The tree is too large for this page."));
    return tree;
}

} // namespace ogive
