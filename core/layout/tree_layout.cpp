// How the layout works
//
// Terms. A subtree has two contours: what one sees of it from the left and from the right. A contour is a
// chain of boxes from the root down to the subtree's lowest edge; each one is seen from where the one before
// ends to its own lower edge. For this every box is taken with half the sibling gap on both sides and the
// level gap below it, so that boxes of one branch follow each other without a hole and touching boxes are at
// the right distance. Gaps below boxes also keep the lines from parents to children clear of foreign boxes.
//
// Order. The nodes are copied into preorder: a subtree is then one stretch of memory, a node's first child is
// the next element, its next sibling stands one subtree further, and walking the array backwards meets all
// descendants before their ancestor. Nothing recurses, however deep the tree.
//
// Placing. For each node, last to first, its children are set from left to right. The next child's left
// contour is walked down together with the right contour of the siblings already placed; the largest distance
// needed on the way is where the child goes. The walk ends at the lower of the two bottoms. Then the contours
// of the grown group are joined: if the new child reaches deeper, the group's left contour goes on inside the
// new child; if it is shallower, its right contour goes on inside the group. The link is put on the last box
// of the contour that ended (a leaf, so it has no children of its own to point to). Every step of a walk
// hides a contour box for good or ends at one, hence linear time.
//
// Relative places. A box knows its distance from its parent, and each contour link the distance between its
// two ends. Moving a subtree thus changes one number.
//
// Even spacing. When the new child is pushed away not by its neighbour but by an earlier sibling that reaches
// deeper, the ones between, all shallower, would stay huddled to the left. The push is shared among them:
// sibling number i between j and k gets (i - j) / (k - j) of it. Adding this up for all pushes uses a running
// speed and its change, in one pass over the children. Siblings between are hidden from both contours (the
// deeper one is seen before them from the left, the new one from the right), so the links stay valid. Which
// earlier sibling a box belongs to is known from a stack of the siblings still seen from the right: those
// below the top reach deeper and deeper, and what the new child covers is popped.
//
// In the end the parent is put over the middle of its outer children, absolute places are added up from the
// root down, and all is moved so that the leftmost box starts at 0.

#include "core/layout/tree_layout.h"

#include "core/layout/tree_order.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace ogive {

namespace {

constexpr int none = -1;

/// A box in preorder, gaps included, with what a walk along a contour needs in one cache line.
struct Node {
    double half = 0;      // half the width
    double bottom = 0;    // lower edge, from the top of the drawing
    double offset = 0;    // centre, from the parent's centre (from the first sibling's while being placed)
    double leftStep = 0;  // from this centre to that of the next box of the left contour
    double rightStep = 0; // … of the right contour
    int left = none;      // next box of the left contour
    int right = none;     // … of the right contour
    int size = 1;         // boxes of the subtree, this one included
    int parent = none;
};

/// The last box of each contour of a subtree, with centres from the centre of its root.
struct Tails {
    double leftX = 0;
    double rightX = 0;
    int left = none;
    int right = none;
};

/// A sibling already placed that is seen from the right.
struct Visible {
    double bottom = 0;
    int ordinal = 0;
};

class TidyTree {
public:
    TidyTree(std::span<const TreeNodeSize> input, const std::vector<int>& order,
             const TreeLayoutOptions& options);

    void place();
    [[nodiscard]] TreeLayout collect() const;

private:
    [[nodiscard]] Node& at(int index) { return m_nodes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] Tails& tailsOf(int index) { return m_tails[static_cast<std::size_t>(index)]; }
    void placeChildren(int parent);
    void placeSibling(Tails& group, int before, int child, int ordinal);
    void cover(double bottom, int ordinal);
    void spread(int from, int to, double distance);
    void applySpread(int parent);

    std::span<const TreeNodeSize> m_input;
    TreeLayoutOptions m_options;
    std::vector<int> m_position; // preorder index of each input node
    std::vector<Node> m_nodes;
    std::vector<Tails> m_tails;
    std::vector<Visible> m_visible;
    std::vector<double> m_speed;  // change of the spreading speed at each child
    std::vector<double> m_return; // what a child has already been moved
    bool m_isSpread = false;
};

TidyTree::TidyTree(std::span<const TreeNodeSize> input, const std::vector<int>& order,
                   const TreeLayoutOptions& options)
    : m_input(input)
    , m_options(options)
    , m_position(input.size())
    , m_nodes(input.size())
    , m_tails(input.size())
{
    // Sizes of subtrees, kept in m_position until the position itself is known.
    std::vector<int> sizes(input.size(), 1);
    for (std::size_t i = order.size(); i-- > 1;) {
        const auto node = static_cast<std::size_t>(order[i]);
        sizes[static_cast<std::size_t>(input[node].parent)] += sizes[node];
    }
    std::vector<int> nextFree(input.size());
    for (const int index : order) {
        const auto node = static_cast<std::size_t>(index);
        const TreeNodeSize& box = input[node];
        int position = 0;
        int parent = none;
        double top = 0;
        if (box.parent != none) {
            const auto above = static_cast<std::size_t>(box.parent);
            position = nextFree[above];
            nextFree[above] += sizes[node];
            parent = m_position[above];
            top = at(parent).bottom;
        }
        m_position[node] = position;
        nextFree[node] = position + 1;
        at(position) = Node{.half = (box.width + options.siblingGap) / 2,
                            .bottom = top + box.height + options.levelGap,
                            .size = sizes[node],
                            .parent = parent};
    }
}

void TidyTree::place()
{
    for (int i = static_cast<int>(m_nodes.size()) - 1; i >= 0; --i) {
        if (at(i).size == 1)
            tailsOf(i) = Tails{0, 0, i, i};
        else
            placeChildren(i);
    }
}

void TidyTree::placeChildren(int parent)
{
    const int first = parent + 1;
    const int end = parent + at(parent).size;
    int last = first;
    Tails group = tailsOf(first);
    m_visible.clear();
    m_visible.push_back({at(group.right).bottom, 0});
    int ordinal = 0;
    for (int child = first + at(first).size; child < end; child += at(child).size) {
        placeSibling(group, last, child, ++ordinal);
        last = child;
    }
    if (std::exchange(m_isSpread, false))
        applySpread(parent);

    const double middle = (at(first).offset - at(first).half + at(last).offset + at(last).half) / 2;
    for (int child = first; child < end; child += at(child).size)
        at(child).offset -= middle;
    Node& node = at(parent);
    node.left = first;
    node.right = last;
    node.leftStep = at(first).offset;
    node.rightStep = at(last).offset;
    tailsOf(parent) = Tails{group.leftX - middle, group.rightX - middle, group.left, group.right};
}

/// Puts `child` as close as it may be to the siblings before it and joins the contours.
void TidyTree::placeSibling(Tails& group, int before, int child, int ordinal)
{
    int a = before; // on the right contour of the group
    int b = child;  // on the left contour of the child, whose root is taken to stand at 0
    double aX = at(before).offset;
    double bX = 0;
    double shift = aX + at(a).half + at(b).half;
    std::size_t owner = m_visible.size() - 1; // the sibling that `a` belongs to
    while (a != none && b != none) {
        const Node& left = at(a);
        const Node& right = at(b);
        const double needed = aX + left.half + right.half - bX;
        if (needed > shift) {
            if (m_visible[owner].ordinal + 1 < ordinal)
                spread(m_visible[owner].ordinal, ordinal, needed - shift);
            shift = needed;
        }
        if (left.bottom <= right.bottom) {
            aX += left.rightStep;
            a = left.right;
            if (left.bottom >= m_visible[owner].bottom && owner > 0)
                --owner;
        }
        if (right.bottom <= left.bottom) {
            bX += right.leftStep;
            b = right.left;
        }
    }

    at(child).offset = shift;
    const Tails& tails = tailsOf(child);
    cover(at(tails.right).bottom, ordinal);
    if (b != none) { // the child reaches deeper: seen from the left, it goes on below the group
        at(group.left).left = b;
        at(group.left).leftStep = bX + shift - group.leftX;
        group.left = tails.left;
        group.leftX = tails.leftX + shift;
    }
    if (a != none) { // the group reaches deeper: seen from the right, it goes on below the child
        at(tails.right).right = a;
        at(tails.right).rightStep = aX - (tails.rightX + shift);
    } else {
        group.right = tails.right;
        group.rightX = tails.rightX + shift;
    }
}

/// Takes the siblings off the stack that a new one, reaching down to `bottom`, hides from the right.
void TidyTree::cover(double bottom, int ordinal)
{
    while (!m_visible.empty() && m_visible.back().bottom <= bottom)
        m_visible.pop_back();
    m_visible.push_back({bottom, ordinal});
}

/// Notes that the siblings between `from` and `to` share a push of `to` by `distance`.
void TidyTree::spread(int from, int to, double distance)
{
    const auto needed = static_cast<std::size_t>(to) + 1;
    if (!std::exchange(m_isSpread, true)) {
        m_speed.assign(needed, 0);
        m_return.assign(needed, 0);
    }
    if (m_speed.size() < needed) {
        m_speed.resize(needed, 0);
        m_return.resize(needed, 0);
    }
    const double part = distance / (to - from);
    m_speed[static_cast<std::size_t>(from) + 1] += part;
    m_speed[static_cast<std::size_t>(to)] -= part;
    m_return[static_cast<std::size_t>(to)] += distance - part;
}

void TidyTree::applySpread(int parent)
{
    const int end = parent + at(parent).size;
    double speed = 0;
    double moved = 0;
    std::size_t ordinal = 0;
    for (int child = parent + 1; child < end && ordinal < m_speed.size(); child += at(child).size) {
        speed += m_speed[ordinal];
        moved += speed - m_return[ordinal];
        at(child).offset += moved;
        ++ordinal;
    }
}

TreeLayout TidyTree::collect() const
{
    std::vector<double> centers(m_nodes.size(), 0.0);
    double leftmost = 0;
    double rightmost = 0;
    double lowest = 0;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const Node& node = m_nodes[i];
        if (node.parent != none)
            centers[i] = centers[static_cast<std::size_t>(node.parent)] + node.offset;
        leftmost = std::min(leftmost, centers[i] - node.half);
        rightmost = std::max(rightmost, centers[i] + node.half);
        lowest = std::max(lowest, node.bottom);
    }
    const double gap = m_options.siblingGap;
    leftmost += gap / 2;
    TreeLayout layout;
    layout.size = {rightmost - gap / 2 - leftmost, lowest - m_options.levelGap};
    layout.boxes.reserve(m_input.size());
    for (std::size_t i = 0; i < m_input.size(); ++i) {
        const TreeNodeSize& box = m_input[i];
        const auto position = static_cast<std::size_t>(m_position[i]);
        const double top = m_nodes[position].bottom - m_options.levelGap - box.height;
        layout.boxes.push_back({centers[position] - box.width / 2 - leftmost, top, box.width, box.height});
    }
    return layout;
}

} // namespace

Result<TreeLayout> layoutTree(std::span<const TreeNodeSize> nodes, const TreeLayoutOptions& options)
{
    if (nodes.empty())
        return TreeLayout{};
    const Result<std::vector<int>> order = parentsFirst(nodes, options);
    if (!order)
        return Failure(order.error());
    TidyTree tree(nodes, *order, options);
    tree.place();
    return tree.collect();
}

} // namespace ogive
