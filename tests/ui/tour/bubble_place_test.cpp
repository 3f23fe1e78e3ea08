#include "ui/tour/bubble_place.h"

#include <catch2/catch.hpp>

using namespace ogive::ui;
using Side = BubblePlace::Side;

namespace {

constexpr QRect window(0, 0, 1280, 800);

/// 340 px wide at best, 220 px at least; the narrower, the higher.
BubbleSize size()
{
    return {340, 220, [](int width) { return 340 * 160 / width; }};
}

BubblePlace placed(const QRect& target, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return placeBubble(window, target, size(), direction);
}

} // namespace

TEST_CASE("the bubble stands beside a dock, on the side that has room")
{
    const QRect left(0, 150, 300, 620);
    const QRect right(980, 150, 300, 620);
    REQUIRE(placed(left).side == Side::Right);
    REQUIRE(placed(right).side == Side::Left);
    REQUIRE(placed(left).lit == left);
    REQUIRE(placed(left).bubble.left() > left.right());
    REQUIRE(placed(right).bubble.right() < right.left());
}

TEST_CASE("the bubble stands below bars, and is narrower where only that fits")
{
    REQUIRE(placed({0, 60, 1280, 80}).side == Side::Below);
    const BubblePlace narrow = placed({300, 200, 710, 580});
    REQUIRE(narrow.side == Side::Right);
    REQUIRE(narrow.bubble.width() < 340);
    REQUIRE(narrow.bubble.width() >= 220);
}

TEST_CASE("right to left it looks for room on the other side first")
{
    const QRect middle(500, 300, 200, 200);
    REQUIRE(placed(middle).side == Side::Right);
    REQUIRE(placed(middle, Qt::RightToLeft).side == Side::Left);
}

TEST_CASE("the bubble never stands on what is lit, and always within the window")
{
    for (int x = 0; x < 1280; x += 160)
        for (int y = 0; y < 800; y += 100)
            for (const QSize extent : {QSize(20, 20), QSize(300, 500), QSize(900, 60), QSize(1280, 800)}) {
                const QRect target = QRect(QPoint(x, y), extent).intersected(window);
                const BubblePlace place = placed(target);
                INFO(x << ' ' << y << ' ' << extent.width());
                REQUIRE(window.contains(place.bubble));
                REQUIRE_FALSE(place.bubble.intersects(place.lit));
                REQUIRE(target.contains(place.lit));
                REQUIRE_FALSE(place.lit.isEmpty());
            }
}

TEST_CASE("without a target in sight the bubble stands in the middle")
{
    const BubblePlace place = placed({});
    REQUIRE(place.side == Side::Middle);
    REQUIRE(place.lit.isEmpty());
    REQUIRE(std::abs(place.bubble.center().x() - window.center().x()) < 2);
}
