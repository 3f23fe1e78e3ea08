#include "core/figure/figure.h"

#include <catch2/catch.hpp>

using namespace ogive;

TEST_CASE("series inks start again after the eighth")
{
    CHECK(seriesInk(0) == Ink::Series1);
    CHECK(seriesInk(7) == Ink::Series8);
    CHECK(seriesInk(8) == Ink::Series1);
}

TEST_CASE("an arrow head takes the end of its line")
{
    const Polyline line{{{0, 10}, {100, 10}}, {Ink::Text, 1, Dash::Solid}, true};
    const Arrow arrow = arrowFor(line);
    CHECK(arrow.shaft == std::vector<Point>{{0, 10}, {92, 10}});
    CHECK(arrow.head == std::array<Point, 3>{Point{100, 10}, Point{92, 14}, Point{92, 6}});
}

TEST_CASE("a thick line has a larger head")
{
    const Polyline line{{{10, 0}, {10, 100}}, {Ink::Text, 5, Dash::Solid}, true};
    const Arrow arrow = arrowFor(line);
    CHECK(arrow.shaft.back() == Point{10, 80});
    CHECK(arrow.head == std::array<Point, 3>{Point{10, 100}, Point{-1, 80}, Point{21, 80}});
}

TEST_CASE("only the last piece of a bent line is shortened, and never reversed")
{
    const Polyline bent{{{0, 0}, {0, 50}, {3, 50}}, {Ink::Text, 1, Dash::Solid}, true};
    const Arrow arrow = arrowFor(bent);
    CHECK(arrow.shaft == std::vector<Point>{{0, 0}, {0, 50}, {0, 50}});
    CHECK(arrow.head[0] == Point{3, 50});
}

TEST_CASE("a line without direction has no head")
{
    for (const std::vector<Point>& points : {std::vector<Point>{}, {{5, 5}}, {{5, 5}, {5, 5}}}) {
        const Arrow arrow = arrowFor({points, {}, true});
        CHECK(arrow.shaft == points);
        CHECK(arrow.head[0] == arrow.head[1]);
        CHECK(arrow.head[1] == arrow.head[2]);
    }
}
