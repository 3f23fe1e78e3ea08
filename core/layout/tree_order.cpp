#include "core/layout/tree_order.h"

#include "core/layout/box_error.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

namespace ogive {

namespace {

constexpr int noNode = -1;

/// Checks everything but cycles; gives the root.
Result<int> findRoot(std::span<const TreeNodeSize> nodes)
{
    const int count = static_cast<int>(nodes.size());
    int root = noNode;
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const TreeNodeSize& node = nodes[at];
        if (!isLength(node.width) || !isLength(node.height))
            return boxSizeError(at);
        if (node.parent < noNode || node.parent >= count)
            return boxError(at, OGIVE_TR("layout", "the parent of a box does not exist"));
        if (node.parent == noNode && root != noNode)
            return boxError(at, OGIVE_TR("layout", "a tree has only one root"));
        if (node.parent == noNode)
            root = i;
    }
    if (root == noNode)
        return boxError(0, OGIVE_TR("layout", "a tree needs a root"));
    return root;
}

/// Level by level from the root; what hangs on a cycle is not reached.
std::vector<int> levelByLevel(std::span<const TreeNodeSize> nodes, int root)
{
    std::vector<int> firstChild(nodes.size(), noNode);
    std::vector<int> nextSibling(nodes.size(), noNode);
    for (std::size_t i = nodes.size(); i-- > 0;)
        if (nodes[i].parent != noNode)
            nextSibling[i] =
                std::exchange(firstChild[static_cast<std::size_t>(nodes[i].parent)], static_cast<int>(i));
    std::vector<int> order{root};
    order.reserve(nodes.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        for (int child = firstChild[static_cast<std::size_t>(order[i])]; child != noNode;
             child = nextSibling[static_cast<std::size_t>(child)])
            order.push_back(child);
    return order;
}

} // namespace

Result<std::vector<int>> parentsFirst(std::span<const TreeNodeSize> nodes, const TreeLayoutOptions& options)
{
    if (!isLength(options.siblingGap) || !isLength(options.levelGap))
        return gapError();
    const Result<int> root = findRoot(nodes);
    if (!root)
        return Failure(root.error());

    std::vector<int> order(nodes.size());
    std::iota(order.begin(), order.end(), 0);
    const auto comesAfterParent = [&](int i) { return nodes[static_cast<std::size_t>(i)].parent < i; };
    if (std::all_of(order.begin(), order.end(), comesAfterParent))
        return order;
    order = levelByLevel(nodes, *root);
    if (order.size() == nodes.size())
        return order;
    std::vector<bool> isReached(nodes.size(), false);
    for (const int node : order)
        isReached[static_cast<std::size_t>(node)] = true;
    const auto lost = std::find(isReached.begin(), isReached.end(), false) - isReached.begin();
    return boxError(static_cast<std::size_t>(lost),
                    OGIVE_TR("layout", "a box descends from itself, not from the root"));
}

} // namespace ogive
