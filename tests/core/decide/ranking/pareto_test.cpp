#include "core/decide/ranking/pareto.h"

#include "tests/core/decide/ranking/wrong_input.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

namespace {

using Dominators = std::vector<std::vector<std::size_t>>;

} // namespace

TEST_CASE("an option is dominated by those that are as good everywhere and better somewhere")
{
    // Price is a cost, quality a benefit.
    const ValueTable table{5, 2, {10, 5, 12, 5, 8, 3, 10, 6, 20, 1}};
    REQUIRE(dominators(table, {false, true}).value() == Dominators{{3}, {0, 3}, {}, {}, {0, 1, 2, 3}});
}

TEST_CASE("equal options don't dominate each other")
{
    REQUIRE(dominators({2, 2, {1, 2, 1, 2}}, {true, false}).value() == Dominators{{}, {}});
    REQUIRE(dominators({1, 1, {4}}, {true}).value() == Dominators{{}});
}

TEST_CASE("dominance needs usable numbers")
{
    REQUIRE(wrongPlace(dominators({1, 1, {notANumber}}, {true})) == "/X/0/0");
    REQUIRE(wrongPlace(dominators({1, 1, {1}}, {})) == "/benefit");
}
