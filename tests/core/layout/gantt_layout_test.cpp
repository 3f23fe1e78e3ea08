#include "core/layout/gantt_layout.h"

#include <catch2/catch.hpp>

using namespace ogive;

namespace {

const GanttScale scale{10, 20, 30, 8, 4};

std::vector<GanttGroup> twoGroups()
{
    return {{{{1, 3, 2, 5}, {2, 4, 3, 4.5}}, false}, {{{4, 4, 4, 4}}, false}};
}

} // namespace

TEST_CASE("groups stand below each other, a row for the heading and one a bar")
{
    const GanttLayout layout = layoutGantt(twoGroups(), scale);
    REQUIRE(layout.rows.size() == 5);
    CHECK(layout.height == 30 + 20 + 20 + 30 + 20);
    CHECK(layout.days == 5);
    CHECK_FALSE(layout.rows[0].bar);
    CHECK(layout.rows[0].box == Rect{10, 13, 30, 4}); // from day 1 to 4, in the middle of 30 px
    CHECK(layout.rows[1].box == Rect{10, 36, 20, 8}); // below the heading, in the middle of 20 px
    CHECK(layout.rows[1].early == 20);
    CHECK(layout.rows[1].late == 50);
    CHECK(layout.rows[4].box == Rect{40, 106, 1, 8}); // no length, still to be seen
}

TEST_CASE("a folded group shows its heading alone, with the same span")
{
    std::vector<GanttGroup> groups = twoGroups();
    groups[0].isFolded = true;
    const GanttLayout layout = layoutGantt(groups, scale);
    REQUIRE(layout.rows.size() == 3);
    CHECK(layout.rows[0].box.width == 30);
    CHECK(layout.days == 5); // the axis does not jump
    CHECK_FALSE(layout.rowOf(0, 1));
    CHECK(layout.rowOf(1, 0) == 2);
}

TEST_CASE("rows are found by their height")
{
    const GanttLayout layout = layoutGantt(twoGroups(), scale);
    CHECK(layout.rowAt(0) == 0);
    CHECK(layout.rowAt(29.9) == 0);
    CHECK(layout.rowAt(30) == 1);
    CHECK(layout.rowAt(119) == 4);
    CHECK_FALSE(layout.rowAt(120));
    CHECK_FALSE(layout.rowAt(-1));
    CHECK(layoutGantt({}, scale) == GanttLayout{});
}

TEST_CASE(
    "a link goes by right angles, and straight down where the second bar begins at the end of the first")
{
    const Rect first{0, 0, 20, 8};
    const std::vector<Point> around = ganttLink(first, {60, 40, 10, 8});
    REQUIRE(around.size() == 4);
    CHECK(around.front() == Point{20, 4});
    CHECK(around.back() == Point{60, 44});
    CHECK(around[1].x == around[2].x);
    const std::vector<Point> down = ganttLink(first, {20, 40, 10, 8});
    REQUIRE(down.size() == 3);
    CHECK(down.front() == Point{20, 4});
    CHECK(down[1].x == down[2].x);
    CHECK(down.back().x > 20); // within the second bar
    CHECK(down.back().x < 30);
    CHECK(down.back().y == 40);
}
