#include "core/deck/tree/deck_tree.h"

#include "core/deck/deck.h"
#include "core/deck/sheet/placed_figure.h"
#include "core/deck/tree/tree_excerpt.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ogive {
namespace {

/// The looks that are tried, from the one that reads best to the one that takes least.
constexpr std::array<DecisionTreeLook, 4> treeLooks{
    {{236, 190, 150, 96, 44}, {236, 150, 150, 64, 28}, {300, 150, 150, 56, 22}, {176, 116, 96, 52, 24}}};
constexpr double largestTreeText = 27; // of the smallest text, so that a small tree does not shout
constexpr double easyTreeText = 21;    // from here on a look is not given up for a larger text

/// The scale at which a figure fills a room.
double fillingScale(const Figure& figure, const Size& room)
{
    return std::min(room.width / std::max(1.0, figure.size.width),
                    room.height / std::max(1.0, figure.size.height));
}

/// The tree in the look in which it is largest, if it can then be read in the room.
bool fits(DeckTree& tree, const DecisionTreePicture& picture, const Size& room)
{
    constexpr double clearlyLarger = 1.05; // else the look that reads better is kept
    tree.scale = 0;
    double smallest = 0;
    for (const DecisionTreeLook& look : treeLooks) {
        Figure figure = drawDecisionTree(picture, look);
        smallest = smallestTextOf(figure);
        if (!(smallest > 0)) {
            tree = {std::move(figure), 1, {}};
            return true; // nothing to read
        }
        const double most = largestTreeText / smallest;
        const double scale = std::min(fillingScale(figure, room), most);
        if (scale > tree.scale * clearlyLarger) {
            tree.figure = std::move(figure);
            tree.scale = scale;
        }
        if (tree.scale * smallest >= easyTreeText)
            break;
    }
    return tree.scale * smallest >= smallestDeckText - 1e-9;
}

std::string leftOutWords(const TreeExcerpt& excerpt, const TreePart& part, const DecisionTreePicture& whole,
                         const Words& words)
{
    const auto left = static_cast<double>(excerpt.leftOut(part));
    const auto never = static_cast<double>(whole.neverReached.size());
    if (left == 1 && never == 1)
        return words(OGIVE_TR("deck", "Not shown here: one question, and one option that no rule reaches"));
    if (left == 1 && never > 0)
        return words(
            OGIVE_TR("deck", "Not shown here: one question, and %1 options that no rule reaches").arg(never));
    if (left > 0 && never == 1)
        return words(
            OGIVE_TR("deck", "Not shown here: %1 questions, and one option that no rule reaches").arg(left));
    if (left == 1)
        return words(OGIVE_TR("deck", "Not shown here: one question of the tree"));
    if (left == 0 && never == 1)
        return words(OGIVE_TR("deck", "Not shown here: one option that no rule reaches"));
    if (left > 0 && never > 0)
        return words(OGIVE_TR("deck", "Not shown here: %1 questions, and %2 options that no rule reaches")
                         .arg(left)
                         .arg(never));
    if (left > 0)
        return words(OGIVE_TR("deck", "Not shown here: %1 questions of the tree").arg(left));
    return never > 0 ? words(OGIVE_TR("deck", "Not shown here: %1 options that no rule reaches").arg(never))
                     : std::string();
}

DecisionTreePicture withoutRemarks(DecisionTreePicture picture)
{
    for (DecisionTreeNode& node : picture.nodes)
        node.remark.clear();
    return picture;
}

/// Fits excerpts of one tree into a room; lives for one call of fitTree.
class ExcerptFitting {
public:
    ExcerptFitting(const DecisionTreePicture& whole, const Size& room, const Words& words)
        : m_whole(whole)
        , m_room(room)
        , m_words(words)
        , m_excerpt(whole, words)
    {}

    [[nodiscard]] DeckTree best();

private:
    [[nodiscard]] bool hasRoomFor(const TreePart& part);
    [[nodiscard]] TreePart longestPath();

    const DecisionTreePicture& m_whole;
    const Size& m_room;
    const Words& m_words;
    TreeExcerpt m_excerpt;
    DeckTree m_tried;
};

bool ExcerptFitting::hasRoomFor(const TreePart& part)
{
    return fits(m_tried, withoutRemarks(m_excerpt.part(part)), m_room);
}

/// The longest end of the path that has room; nothing where not even its last question has.
TreePart ExcerptFitting::longestPath()
{
    TreePart part{m_excerpt.all().onPath, 0};
    while (part.onPath > 0 && !hasRoomFor(part)) {
        // A long path is shortened by what it is too high, a broad one question by question.
        const double share =
            std::clamp(m_tried.scale * smallestTextOf(m_tried.figure) / smallestDeckText, 0.0, 1.0);
        const auto shorter = static_cast<std::size_t>(std::ceil(static_cast<double>(part.onPath) * share));
        part.onPath = std::min(part.onPath - 1, shorter);
    }
    return part;
}

DeckTree ExcerptFitting::best()
{
    TreePart part = longestPath();
    if (part.onPath == 0)
        return {{}, 1, m_words(OGIVE_TR("deck", "The tree is too large for this page."))};
    // Beside the whole path as much else as there is room for.
    if (part.onPath == m_excerpt.all().onPath) {
        std::size_t tooMany = m_excerpt.all().besides + 1;
        while (part.besides + 1 < tooMany) {
            const std::size_t middle = (part.besides + tooMany) / 2;
            if (hasRoomFor({part.onPath, middle}))
                part.besides = middle;
            else
                tooMany = middle;
        }
    }
    if (!fits(m_tried, m_excerpt.part(part), m_room))
        (void)hasRoomFor(part);
    m_tried.leftOut = leftOutWords(m_excerpt, part, m_whole, m_words);
    return std::move(m_tried);
}

} // namespace

DeckTree fitTree(const DecisionTreePicture& whole, const Size& room, const Words& words)
{
    DeckTree tree;
    if (fits(tree, whole, room) || fits(tree, withoutRemarks(whole), room))
        return tree;
    return ExcerptFitting(whole, room, words).best();
}

} // namespace ogive
