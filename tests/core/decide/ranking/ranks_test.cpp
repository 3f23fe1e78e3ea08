#include "core/decide/ranking/ranks.h"

#include "tests/core/decide/ranking/wrong_input.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

namespace {

using Positions = std::vector<std::size_t>;

Positions ranks(const std::vector<double>& scores)
{
    return ranksOf(scores);
}

} // namespace

TEST_CASE("ties share the best rank, and the next rank counts them all")
{
    REQUIRE(ranks({22, 22, 21.5}) == Positions{1, 1, 3});
    REQUIRE(ranks({1, 3, 2, 3}) == Positions{4, 1, 3, 1});
    REQUIRE(ranks({5, 5, 5}) == Positions{1, 1, 1});
    REQUIRE(ranks({7}) == Positions{1});
    REQUIRE(ranks({}).empty());
}

TEST_CASE("scores tie within a tolerance of the group's leader, not of their neighbour")
{
    REQUIRE(ranks({1, 1 + 0.9e-12}) == Positions{1, 1});
    REQUIRE(ranks({1, 1 + 1.2e-12}) == Positions{2, 1});
    // Each is near its neighbour, but the last is too far from the first.
    REQUIRE(ranks({0, 0.8e-12, 1.6e-12}) == Positions{3, 1, 1});
    REQUIRE(ranks({1e6, 1e6 + 0.9e-6}) == Positions{1, 1});
}

TEST_CASE("options of one rank are listed in their own order")
{
    REQUIRE(orderOf(Positions{3, 1, 1}) == Positions{1, 2, 0});
    REQUIRE(orderOf(ranks({2, 2 + 1e-13, 9})) == Positions{2, 0, 1});
}

TEST_CASE("no clear winner: all options within the margin of the best")
{
    REQUIRE(leadingOptions(std::vector<double>{0.80, 0.75, 0.7, 0.79}, 0.05).value() == Positions{0, 1, 3});
    REQUIRE(leadingOptions(std::vector<double>{0.80, 0.75, 0.80}, 0).value() == Positions{0, 2});
    REQUIRE(leadingOptions(std::vector<double>{0.1, 0.9}, 0.5).value() == Positions{1});
    REQUIRE(leadingOptions(std::vector<double>{}, 0.5).value().empty());
    REQUIRE(wrongPlace(leadingOptions(std::vector<double>{1}, -0.1)) == "/margin");
    REQUIRE(wrongPlace(leadingOptions(std::vector<double>{1}, notANumber)) == "/margin");
}
