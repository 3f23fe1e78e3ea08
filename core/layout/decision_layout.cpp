// How the layout works
//
// Terms. The depth of a node is the number of yes answers on the way to it; a run is a node and what follows
// it along "no". All nodes of one depth share an axis, and the axes lie side by side, as wide as their widest
// box.
//
// Heights. A node's yes branch hangs on the node's centre line, so a branch is described by how far it
// reaches above and below that line: its rise and its fall. Within a run every node comes under the one
// before, far enough down for its own box to clear the box above and for its yes branch to clear the branch
// above. Branches are kept apart as whole blocks: one horizontal line then separates what two questions lead
// to.
//
// Order. Nodes are listed from the root, no before yes, without recursion; backwards, that list meets both
// answers before their question, which is all that rise and fall need.

#include "core/layout/decision_layout.h"

#include "core/layout/box_error.h"

#include <algorithm>
#include <cstddef>

namespace ogive {

namespace {

constexpr int noChild = -1;

/// One node while it is being placed; heights are measured from its centre line.
struct Branch {
    int depth = 0;
    double drop = 0; // from this centre line to that of the node below
    double rise = 0; // of the node's box and its yes branch
    double fall = 0;
    double runFall = 0; // of the node and all below it in its run
    Point center;
};

struct Axis {
    double left = 0; // half of the widest box
    double right = 0;
    double x = 0;
};

class DecisionTree {
public:
    DecisionTree(std::span<const DecisionNodeSize> nodes, const DecisionLayoutOptions& options)
        : m_nodes(nodes)
        , m_options(options)
        , m_branches(nodes.size())
    {}

    [[nodiscard]] Result<void> order();
    void measure();
    void place();
    [[nodiscard]] DecisionLayout collect() const;

private:
    [[nodiscard]] const DecisionNodeSize& node(int index) const
    {
        return m_nodes[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] Branch& branch(int index) { return m_branches[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const Branch& branch(int index) const
    {
        return m_branches[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] Result<void> check(int index) const;
    [[nodiscard]] Rect box(int index) const;
    void placeAxes();

    std::span<const DecisionNodeSize> m_nodes;
    DecisionLayoutOptions m_options;
    std::vector<Branch> m_branches;
    std::vector<int> m_order; // from the root, questions before what follows them
};

Result<void> DecisionTree::check(int index) const
{
    const DecisionNodeSize& size = node(index);
    if (!isLength(size.width) || !isLength(size.height) || !isLength(size.side))
        return boxSizeError(static_cast<std::size_t>(index));
    if ((size.yes == noChild) != (size.no == noChild))
        return boxError(static_cast<std::size_t>(index),
                        OGIVE_TR("layout", "a question needs both a yes and a no"));
    const auto exists = [&](int other) {
        return other >= noChild && other < static_cast<int>(m_nodes.size());
    };
    if (!exists(size.yes) || !exists(size.no))
        return boxError(static_cast<std::size_t>(index),
                        OGIVE_TR("layout", "an answer leads to a box that does not exist"));
    return {};
}

Result<void> DecisionTree::order()
{
    std::vector<bool> seen(m_nodes.size(), false);
    m_order.reserve(m_nodes.size());
    std::vector<int> open{0};
    while (!open.empty()) {
        const int index = open.back();
        open.pop_back();
        if (seen[static_cast<std::size_t>(index)])
            return boxError(static_cast<std::size_t>(index),
                            OGIVE_TR("layout", "two answers lead to the same box"));
        seen[static_cast<std::size_t>(index)] = true;
        if (const Result<void> sound = check(index); !sound)
            return sound;
        m_order.push_back(index);
        const DecisionNodeSize& size = node(index);
        if (size.yes == noChild)
            continue;
        branch(size.yes).depth = branch(index).depth + 1;
        branch(size.no).depth = branch(index).depth;
        open.push_back(size.yes);
        open.push_back(size.no);
    }
    const auto missed = std::find(seen.begin(), seen.end(), false);
    if (missed != seen.end())
        return boxError(static_cast<std::size_t>(missed - seen.begin()),
                        OGIVE_TR("layout", "no answer leads to this box"));
    return {};
}

void DecisionTree::measure()
{
    for (auto at = m_order.rbegin(); at != m_order.rend(); ++at) {
        const DecisionNodeSize& size = node(*at);
        Branch& own = branch(*at);
        own.rise = own.fall = own.runFall = size.height / 2;
        if (size.yes == noChild)
            continue;
        const Branch& yes = branch(size.yes);
        const Branch& no = branch(size.no);
        own.rise = std::max(own.rise, yes.rise);
        own.fall = std::max(own.fall, yes.runFall);
        own.drop = size.height / 2 + m_options.noGap + node(size.no).height / 2;
        if (node(size.no).yes != noChild) // below it stands a question with a yes branch of its own
            own.drop = std::max(own.drop, own.fall + m_options.outcomeGap + no.rise);
        own.runFall = std::max(own.fall, own.drop + no.runFall);
    }
}

void DecisionTree::placeAxes()
{
    std::vector<Axis> axes;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const auto depth = static_cast<std::size_t>(m_branches[i].depth);
        if (axes.size() <= depth)
            axes.resize(depth + 1);
        const double half = m_nodes[i].width / 2;
        axes[depth].left = std::max(axes[depth].left, half);
        axes[depth].right = std::max(axes[depth].right, half + m_nodes[i].side);
    }
    double x = 0;
    for (Axis& axis : axes) {
        axis.x = x + axis.left;
        x = axis.x + axis.right + m_options.yesGap;
    }
    for (Branch& branch : m_branches)
        branch.center.x = axes[static_cast<std::size_t>(branch.depth)].x;
}

void DecisionTree::place()
{
    placeAxes();
    branch(0).center.y = branch(0).rise;
    for (const int index : m_order) {
        const DecisionNodeSize& size = node(index);
        if (size.yes == noChild)
            continue;
        branch(size.yes).center.y = branch(index).center.y;
        branch(size.no).center.y = branch(index).center.y + branch(index).drop;
    }
}

Rect DecisionTree::box(int index) const
{
    const DecisionNodeSize& size = node(index);
    const Point& center = branch(index).center;
    return {center.x - size.width / 2, center.y - size.height / 2, size.width, size.height};
}

DecisionLayout DecisionTree::collect() const
{
    DecisionLayout layout;
    layout.boxes.reserve(m_nodes.size());
    layout.edges.reserve(m_nodes.size());
    for (int i = 0; i < static_cast<int>(m_nodes.size()); ++i) {
        const Rect own = box(i);
        layout.boxes.push_back(own);
        layout.size.width = std::max(layout.size.width, own.right() + node(i).side);
        layout.size.height = std::max(layout.size.height, own.bottom());
        if (node(i).yes == noChild)
            continue;
        const Point rightEnd{own.right(), own.center().y};
        const Point yesStart{box(node(i).yes).x, own.center().y};
        layout.edges.push_back(
            {i, node(i).yes, true, {rightEnd, yesStart}, {(rightEnd.x + yesStart.x) / 2, rightEnd.y}});
        const Point lowerEnd{own.center().x, own.bottom()};
        const Point noStart{own.center().x, box(node(i).no).y};
        layout.edges.push_back(
            {i, node(i).no, false, {lowerEnd, noStart}, {lowerEnd.x, lowerEnd.y + m_options.noGap / 3}});
    }
    return layout;
}

} // namespace

Result<DecisionLayout> layoutDecisionTree(std::span<const DecisionNodeSize> nodes,
                                          const DecisionLayoutOptions& options)
{
    if (!isLength(options.yesGap) || !isLength(options.noGap) || !isLength(options.outcomeGap))
        return gapError();
    if (nodes.empty())
        return DecisionLayout{};
    DecisionTree tree(nodes, options);
    if (const Result<void> ordered = tree.order(); !ordered)
        return Failure(ordered.error());
    tree.measure();
    tree.place();
    return tree.collect();
}

} // namespace ogive
