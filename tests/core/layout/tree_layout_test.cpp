#include "core/layout/tree_layout.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace ogive;

namespace {

constexpr TreeLayoutOptions tens{10, 10};

/// Small whole numbers from a fixed seed, the same on every platform.
class Dice {
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {}
    int below(int end) { return static_cast<int>(m_engine() % static_cast<unsigned>(end)); }
    int between(int low, int high) { return low + below(high - low + 1); }

private:
    std::mt19937 m_engine;
};

std::vector<TreeNodeSize> randomTree(int count, unsigned seed)
{
    Dice dice(seed);
    const int reach = dice.between(1, 40); // few: long and thin; many: bushy
    std::vector<TreeNodeSize> nodes;
    for (int i = 0; i < count; ++i) {
        const int parent = i == 0 ? -1 : std::max(0, i - 1 - dice.below(reach));
        nodes.push_back({parent, double(dice.between(0, 220)), double(dice.between(0, 90))});
    }
    return nodes;
}

/// Renumbers the nodes at random, so that parents may come after their children.
std::vector<TreeNodeSize> shuffled(const std::vector<TreeNodeSize>& nodes, unsigned seed)
{
    Dice dice(seed);
    std::vector<int> place(nodes.size());
    for (std::size_t i = 0; i < place.size(); ++i)
        place[i] = static_cast<int>(i);
    for (std::size_t i = place.size(); i > 1; --i)
        std::swap(place[i - 1], place[static_cast<std::size_t>(dice.below(static_cast<int>(i)))]);
    std::vector<TreeNodeSize> mixed(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        TreeNodeSize node = nodes[i];
        if (node.parent >= 0)
            node.parent = place[static_cast<std::size_t>(node.parent)];
        mixed[static_cast<std::size_t>(place[i])] = node;
    }
    return mixed;
}

/// Pairs of boxes that overlap or are nearer than the gap to each other at a common height.
int crowdedPairs(const std::vector<Rect>& boxes, double gap)
{
    constexpr double rounding = 1e-6;
    int crowded = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1; j < boxes.size(); ++j) {
            Rect wide = boxes[i];
            wide.x -= gap - rounding;
            wide.width += 2 * (gap - rounding);
            wide.y += rounding;
            crowded += overlap(wide, boxes[j]) ? 1 : 0;
        }
    return crowded;
}

std::vector<std::vector<std::size_t>> childrenOf(const std::vector<TreeNodeSize>& nodes)
{
    std::vector<std::vector<std::size_t>> children(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (nodes[i].parent >= 0)
            children[static_cast<std::size_t>(nodes[i].parent)].push_back(i);
    return children;
}

std::vector<std::size_t> subtree(const std::vector<std::vector<std::size_t>>& children, std::size_t root)
{
    std::vector<std::size_t> all{root};
    for (std::size_t i = 0; i < all.size(); ++i)
        all.insert(all.end(), children[all[i]].begin(), children[all[i]].end());
    return all;
}

std::string pointerOf(const Result<TreeLayout>& result)
{
    return result ? "no error" : result.error().place.pointer;
}

} // namespace

TEST_CASE("no boxes give an empty tree layout")
{
    CHECK(layoutTree({}) == TreeLayout{});
}

TEST_CASE("a single box stands at the origin")
{
    const std::vector<TreeNodeSize> nodes{{-1, 70, 30}};
    const auto layout = layoutTree(nodes);
    REQUIRE(layout);
    CHECK(layout->boxes == std::vector<Rect>{{0, 0, 70, 30}});
    CHECK(layout->size == Size{70, 30});
}

TEST_CASE("a parent stands over the middle of its two children")
{
    const std::vector<TreeNodeSize> nodes{{-1, 40, 20}, {0, 20, 10}, {0, 20, 10}};
    const auto layout = layoutTree(nodes);
    REQUIRE(layout);
    CHECK(layout->boxes == std::vector<Rect>{{9, 0, 40, 20}, {0, 56, 20, 10}, {38, 56, 20, 10}});
    CHECK(layout->size == Size{58, 66});
}

TEST_CASE("a parent wider than its children keeps them under its middle")
{
    const std::vector<TreeNodeSize> nodes{{-1, 100, 20}, {0, 20, 10}};
    const auto layout = layoutTree(nodes, tens);
    REQUIRE(layout);
    CHECK(layout->boxes == std::vector<Rect>{{0, 0, 100, 20}, {40, 30, 20, 10}});
    CHECK(layout->size == Size{100, 40});
}

TEST_CASE("a tall box keeps the grandchildren of its neighbour away")
{
    // The tall leaf reaches from 20 to 120, the wide grandchild stands at 40 to 50 beside it.
    const std::vector<TreeNodeSize> nodes{{-1, 10, 10}, {0, 10, 100}, {0, 10, 10}, {2, 60, 10}};
    const auto layout = layoutTree(nodes, tens);
    REQUIRE(layout);
    CHECK(layout->boxes ==
          std::vector<Rect>{{22.5, 0, 10, 10}, {0, 20, 10, 100}, {45, 20, 10, 10}, {20, 40, 60, 10}});
    CHECK(layout->size == Size{80, 120});
}

TEST_CASE("a wide grandchild slides under a short neighbour")
{
    const std::vector<TreeNodeSize> nodes{{-1, 10, 10}, {0, 10, 10}, {0, 10, 10}, {2, 60, 10}};
    const auto layout = layoutTree(nodes, tens);
    REQUIRE(layout);
    CHECK(layout->boxes ==
          std::vector<Rect>{{15, 0, 10, 10}, {5, 20, 10, 10}, {25, 20, 10, 10}, {0, 40, 60, 10}});
    CHECK(layout->size == Size{60, 50});
}

TEST_CASE("a small box between two large subtrees stands in the middle")
{
    // The wide grandchildren need 110 between their centres, so the outer children stand 110 apart.
    const std::vector<TreeNodeSize> nodes{{-1, 10, 10}, {0, 10, 10},  {0, 10, 10},
                                          {0, 10, 10},  {1, 100, 10}, {3, 100, 10}};
    const auto layout = layoutTree(nodes, tens);
    REQUIRE(layout);
    CHECK(layout->boxes[1].center().x == 50);
    CHECK(layout->boxes[2].center().x == 105);
    CHECK(layout->boxes[3].center().x == 160);
    CHECK(layout->boxes[0].center().x == 105);
    CHECK(layout->size == Size{210, 50});
}

TEST_CASE("several small boxes between two large subtrees are spaced evenly")
{
    const std::vector<TreeNodeSize> nodes{{-1, 10, 10}, {0, 10, 10},  {0, 10, 10}, {0, 10, 10},
                                          {0, 10, 10},  {1, 100, 10}, {4, 100, 10}};
    const auto layout = layoutTree(nodes, TreeLayoutOptions{20, 10});
    REQUIRE(layout); // 120 between the outer ones, in three steps
    CHECK(layout->boxes[2].x - layout->boxes[1].x == Approx(40));
    CHECK(layout->boxes[3].x - layout->boxes[2].x == Approx(40));
    CHECK(layout->boxes[4].x - layout->boxes[3].x == Approx(40));
}

TEST_CASE("parents may come after their children")
{
    const std::vector<TreeNodeSize> nodes{{2, 20, 10}, {2, 20, 10}, {-1, 40, 20}};
    const auto layout = layoutTree(nodes);
    REQUIRE(layout);
    CHECK(layout->boxes == std::vector<Rect>{{0, 56, 20, 10}, {38, 56, 20, 10}, {9, 0, 40, 20}});
}

TEST_CASE("a chain of twenty thousand boxes is one straight column")
{
    constexpr int count = 20000;
    std::vector<TreeNodeSize> nodes;
    for (int i = 0; i < count; ++i)
        nodes.push_back({i - 1, 30, 10});
    const auto layout = layoutTree(nodes);
    REQUIRE(layout);
    CHECK(layout->boxes.back() == Rect{0, 46.0 * (count - 1), 30, 10});
    CHECK(layout->size == Size{30, 46.0 * (count - 1) + 10});
}

TEST_CASE("a parent of twenty thousand leaves is one row")
{
    constexpr int count = 20000;
    std::vector<TreeNodeSize> nodes{{-1, 30, 10}};
    nodes.resize(count + 1, {0, 30, 10});
    const auto layout = layoutTree(nodes);
    REQUIRE(layout);
    CHECK(layout->size == Size{48.0 * count - 18, 56});
}

TEST_CASE("random trees keep every rule of a tidy drawing")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const auto nodes = randomTree(40 + static_cast<int>(seed) * 5, seed);
        const auto children = childrenOf(nodes);
        const auto layout = layoutTree(nodes);
        REQUIRE(layout);
        const auto& boxes = layout->boxes;
        INFO("seed " << seed);
        CHECK(crowdedPairs(boxes, TreeLayoutOptions{}.siblingGap) == 0);
        double left = boxes[0].x;
        double right = 0;
        double bottom = 0;
        int misplaced = 0;
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            left = std::min(left, boxes[i].x);
            right = std::max(right, boxes[i].right());
            bottom = std::max(bottom, boxes[i].bottom());
            for (const std::size_t child : children[i])
                misplaced += std::abs(boxes[child].y - boxes[i].bottom() - 36) > 1e-6 ? 1 : 0;
            if (children[i].empty())
                continue;
            const double middle = (boxes[children[i].front()].x + boxes[children[i].back()].right()) / 2;
            misplaced += std::abs(boxes[i].center().x - middle) > 1e-6 ? 1 : 0;
            misplaced += std::is_sorted(children[i].begin(), children[i].end(),
                                        [&](auto a, auto b) { return boxes[a].x < boxes[b].x; })
                             ? 0
                             : 1;
        }
        CHECK(misplaced == 0);
        CHECK(left == Approx(0).margin(1e-6));
        CHECK(layout->size.width == Approx(right));
        CHECK(layout->size.height == Approx(bottom));
    }
}

TEST_CASE("the last child stands as near as it may to the ones before it")
{
    const auto nodes = randomTree(300, 7);
    const auto children = childrenOf(nodes);
    const auto layout = layoutTree(nodes);
    REQUIRE(layout);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (children[i].size() < 2)
            continue;
        double nearest = std::numeric_limits<double>::infinity();
        for (const std::size_t b : subtree(children, children[i].back()))
            for (std::size_t k = 0; k + 1 < children[i].size(); ++k)
                for (const std::size_t a : subtree(children, children[i][k])) {
                    const Rect& first = layout->boxes[a];
                    const Rect& second = layout->boxes[b];
                    if (first.y < second.bottom() + 36 && second.y < first.bottom() + 36)
                        nearest = std::min(nearest, second.x - first.right());
                }
        CHECK(nearest == Approx(18));
    }
}

TEST_CASE("the order of the list changes nothing but the order of siblings")
{
    // All siblings alike in size, so that their order can't be seen.
    std::vector<TreeNodeSize> nodes;
    for (int i = 0; i < 121; ++i)
        nodes.push_back({i == 0 ? -1 : (i - 1) / 3, 50, 20});
    const auto straight = layoutTree(nodes);
    const auto mixed = layoutTree(shuffled(nodes, 3));
    REQUIRE(straight);
    REQUIRE(mixed);
    auto expected = straight->boxes;
    auto actual = mixed->boxes;
    std::sort(expected.begin(), expected.end());
    std::sort(actual.begin(), actual.end());
    CHECK(actual == expected);
    CHECK(crowdedPairs(layoutTree(shuffled(randomTree(300, 11), 4))->boxes, 18) == 0);
}

TEST_CASE("input that is no tree of boxes is an error that names the box")
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    constexpr double infinity = std::numeric_limits<double>::infinity();
    using Nodes = std::vector<TreeNodeSize>;
    CHECK(pointerOf(layoutTree(Nodes{{-1, 1, 1}, {-1, 1, 1}})) == "/1");
    CHECK(pointerOf(layoutTree(Nodes{{1, 1, 1}, {0, 1, 1}})) == "/0");
    CHECK(pointerOf(layoutTree(Nodes{{-1, 1, 1}, {2, 1, 1}, {1, 1, 1}})) == "/1");
    CHECK(pointerOf(layoutTree(Nodes{{-1, 1, 1}, {1, 1, 1}})) == "/1");
    CHECK(pointerOf(layoutTree(Nodes{{-1, 1, 1}, {0, 1, 1}, {3, 1, 1}})) == "/2");
    CHECK(pointerOf(layoutTree(Nodes{{-1, 1, 1}, {-2, 1, 1}})) == "/1");
    CHECK(pointerOf(layoutTree(Nodes{{-1, 1, 1}, {0, -1, 1}})) == "/1");
    CHECK(pointerOf(layoutTree(Nodes{{-1, 1, nan}})) == "/0");
    CHECK(pointerOf(layoutTree(Nodes{{-1, infinity, 1}})) == "/0");
    const auto badGap = layoutTree(Nodes{{-1, 1, 1}}, {-1, 36});
    REQUIRE_FALSE(badGap);
    CHECK(badGap.error().code == ErrorCode::Invalid);
    CHECK_FALSE(layoutTree(Nodes{{-1, 1, 1}}, {18, nan}));
}
