#include "core/layout/decision_layout.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <limits>
#include <random>

using namespace ogive;

namespace {

constexpr DecisionLayoutOptions gaps{.yesGap = 50, .noGap = 30, .outcomeGap = 10};

DecisionNodeSize question(int yes, int no)
{
    return {100, 40, yes, no, 0};
}

DecisionNodeSize outcome(double side = 0)
{
    return {60, 20, -1, -1, side};
}

/// A random tree whose questions lie as deep along yes as along no.
std::vector<DecisionNodeSize> randomDecisions(int questions, unsigned seed)
{
    std::mt19937 engine(seed);
    const auto below = [&](std::size_t end) { return engine() % end; };
    const auto size = [&](double low) { return low + static_cast<double>(below(80)); };
    std::vector<DecisionNodeSize> nodes{{size(40), size(20), -1, -1, size(0)}};
    std::vector<std::size_t> leaves{0};
    for (int i = 0; i < questions; ++i) {
        const std::size_t pick = below(leaves.size());
        const std::size_t grown = leaves[pick];
        nodes[grown].yes = static_cast<int>(nodes.size());
        nodes[grown].no = static_cast<int>(nodes.size()) + 1;
        leaves[pick] = nodes.size();
        leaves.push_back(nodes.size() + 1);
        nodes.push_back({size(40), size(20), -1, -1, size(0)});
        nodes.push_back({size(40), size(20), -1, -1, size(0)});
    }
    return nodes;
}

/// The box with its free side.
Rect withSide(const Rect& box, const DecisionNodeSize& node)
{
    return {box.x, box.y, box.width + node.side, box.height};
}

/// The line as a box one thousandth thick, without its ends.
Rect inside(const DecisionEdge& edge)
{
    const Point& a = edge.points.front();
    const Point& b = edge.points.back();
    if (edge.isYes)
        return {a.x + 0.01, a.y - 0.0005, b.x - a.x - 0.02, 0.001};
    return {a.x - 0.0005, a.y + 0.01, 0.001, b.y - a.y - 0.02};
}

std::string pointerOf(const std::vector<DecisionNodeSize>& nodes)
{
    const auto result = layoutDecisionTree(nodes);
    return result ? "no error" : result.error().place.pointer;
}

} // namespace

TEST_CASE("one question has its yes to the right and its no below")
{
    const std::vector<DecisionNodeSize> nodes{question(1, 2), outcome(), {60, 30}};
    const auto layout = layoutDecisionTree(nodes, gaps);
    REQUIRE(layout);
    CHECK(layout->boxes == std::vector<Rect>{{0, 0, 100, 40}, {150, 10, 60, 20}, {20, 70, 60, 30}});
    CHECK(layout->size == Size{210, 100});
    REQUIRE(layout->edges.size() == 2);
    CHECK(layout->edges[0] == DecisionEdge{0, 1, true, {{100, 20}, {150, 20}}, {125, 20}});
    CHECK(layout->edges[1] == DecisionEdge{0, 2, false, {{50, 40}, {50, 70}}, {50, 50}});
}

TEST_CASE("a question in a yes branch begins a column of its own")
{
    // 0 asks: yes -> 1 asks (yes 2, no 3); no -> 4 asks (yes 5, no 6)
    const std::vector<DecisionNodeSize> nodes{question(1, 4), question(2, 3), outcome(), outcome(),
                                              question(5, 6), outcome(),      outcome()};
    const auto layout = layoutDecisionTree(nodes, gaps);
    REQUIRE(layout);
    CHECK(layout->boxes[0].center() == Point{50, 20});
    CHECK(layout->boxes[1].center() == Point{200, 20});
    CHECK(layout->boxes[2].center() == Point{330, 20});
    CHECK(layout->boxes[3].center() == Point{200, 80});
    // The branch of 0 ends at 90; 10 below it begins the row of 4, which is 40 high.
    CHECK(layout->boxes[4].center() == Point{50, 120});
    CHECK(layout->boxes[5].center() == Point{200, 120});
    CHECK(layout->boxes[6].center() == Point{50, 180});
    CHECK(layout->size == Size{360, 190});
}

TEST_CASE("the side of an outcome is kept free")
{
    const std::vector<DecisionNodeSize> nodes{question(1, 2), outcome(), outcome(80)};
    const auto layout = layoutDecisionTree(nodes, gaps);
    REQUIRE(layout);
    // Half of the outcome below and its side need 30 + 80 to the right of the axis at 50.
    CHECK(layout->boxes[1].x == 50 + 110 + 50);
}

TEST_CASE("an outcome alone and no box at all can be laid out")
{
    const auto alone = layoutDecisionTree(std::vector<DecisionNodeSize>{outcome(15)});
    REQUIRE(alone);
    CHECK(alone->boxes == std::vector<Rect>{{0, 0, 60, 20}});
    CHECK(alone->size == Size{75, 20});
    CHECK(alone->edges.empty());
    CHECK(layoutDecisionTree({}) == DecisionLayout{});
}

TEST_CASE("decision trees of any shape have no overlaps and no line through a box")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const auto nodes = randomDecisions(static_cast<int>(seed), seed);
        const auto layout = layoutDecisionTree(nodes);
        REQUIRE(layout);
        int conflicts = 0;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const Rect own = withSide(layout->boxes[i], nodes[i]);
            conflicts += own.x < 0 || own.y < 0 || own.right() > layout->size.width + 1e-9 ||
                                 own.bottom() > layout->size.height + 1e-9
                             ? 1
                             : 0;
            for (std::size_t j = i + 1; j < nodes.size(); ++j)
                conflicts += overlap(own, withSide(layout->boxes[j], nodes[j])) ? 1 : 0;
            // A question's own side is crossed by its yes line, so lines are held against the boxes
            // themselves.
            for (const DecisionEdge& edge : layout->edges)
                conflicts += overlap(inside(edge), layout->boxes[i]) ? 1 : 0;
        }
        for (const DecisionEdge& edge : layout->edges) {
            const Point& a = edge.points.front();
            const Point& b = edge.points.back();
            conflicts += (edge.isYes ? a.y == b.y && a.x < b.x : a.x == b.x && a.y < b.y) ? 0 : 1;
        }
        INFO("seed " << seed);
        CHECK(conflicts == 0);
    }
}

TEST_CASE("ten thousand questions in a row need no deep stack")
{
    constexpr int questions = 10000;
    for (const bool alongYes : {false, true}) {
        std::vector<DecisionNodeSize> nodes;
        for (int i = 0; i < questions; ++i) {
            nodes.push_back(alongYes ? question(2 * i + 2, 2 * i + 1) : question(2 * i + 1, 2 * i + 2));
            nodes.push_back(outcome());
        }
        nodes.push_back(outcome());
        const auto layout = layoutDecisionTree(nodes, gaps);
        REQUIRE(layout);
        const Size expected = alongYes ? Size{150.0 * questions + 60, 90} : Size{210, 70.0 * questions + 20};
        CHECK(layout->size == expected);
    }
}

TEST_CASE("input that is no decision tree is an error that names the box")
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    CHECK(pointerOf({question(1, -1), outcome()}) == "/0");
    CHECK(pointerOf({question(1, 3), outcome(), outcome()}) == "/0");
    CHECK(pointerOf({question(1, -5), outcome(), outcome()}) == "/0");
    CHECK(pointerOf({question(1, 1), outcome()}) == "/1");
    CHECK(pointerOf({question(0, 1), outcome()}) == "/0");
    CHECK(pointerOf({question(1, 2), outcome(), outcome(), outcome()}) == "/3");
    CHECK(pointerOf({question(1, 2), outcome(), {nan, 20}}) == "/2");
    CHECK(pointerOf({question(1, 2), {60, -1}, outcome()}) == "/1");
    const auto badGap = layoutDecisionTree(std::vector<DecisionNodeSize>{outcome()}, {.yesGap = -1});
    REQUIRE_FALSE(badGap);
    CHECK(badGap.error().code == ErrorCode::Invalid);
}
