#include "core/decide/ranking/decision_matrix.h"

#include "tests/core/decide/ranking/wrong_input.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

namespace {

const ValueTable table{2, 3, {1, 2, 3, 4, 5, 6}};

DecisionMatrix weighted(std::vector<double> weights)
{
    return {table, {true, false, true}, std::move(weights)};
}

} // namespace

TEST_CASE("a decision matrix with usable numbers is accepted")
{
    REQUIRE(checkMatrix(weighted({1, 0, 2})).has_value());
    REQUIRE(checkMatrix({{1, 1, {-5}}, {true}, {3}}).has_value());
}

TEST_CASE("a cell that is no usable number is refused by option and criterion")
{
    REQUIRE(wrongPlace(checkTable({2, 2, {1, 2, notANumber, 4}})) == "/X/1/0");
    REQUIRE(wrongPlace(checkTable({2, 2, {1, -infinite, 3, 4}}, "V")) == "/V/0/1");
    REQUIRE(wrongPlace(checkTable({1, 1, {1e101}})) == "/X/0/0");
    REQUIRE(english(checkTable({2, 2, {1, 2, 3, notANumber}}).error().reason) ==
            "option 2 has no usable number for criterion 2");
}

TEST_CASE("a matrix without options or criteria, or of another size than said, is refused")
{
    REQUIRE(wrongPlace(checkTable({0, 2, {}})) == "/X");
    REQUIRE(wrongPlace(checkTable({2, 0, {}})) == "/X");
    REQUIRE(wrongPlace(checkTable({2, 2, {1, 2, 3}})) == "/X");
    REQUIRE(wrongPlace(checkTable({mostOptions + 1, 1, std::vector<double>(mostOptions + 1)})) == "/X");
    REQUIRE(wrongPlace(checkTable({1, mostCriteria + 1, std::vector<double>(mostCriteria + 1)})) == "/X");
}

TEST_CASE("weights that are negative, no numbers, all zero or too few are refused")
{
    REQUIRE(wrongPlace(checkMatrix(weighted({1, -1, 1}))) == "/w/1");
    REQUIRE(wrongPlace(checkMatrix(weighted({1, 1, notANumber}))) == "/w/2");
    REQUIRE(wrongPlace(checkMatrix(weighted({infinite, 1, 1}))) == "/w/0");
    REQUIRE(wrongPlace(checkMatrix(weighted({0, 0, 0}))) == "/w");
    REQUIRE(wrongPlace(checkMatrix(weighted({1, 1}))) == "/w");
}

TEST_CASE("a direction is needed for every criterion")
{
    REQUIRE(wrongPlace(checkMatrix({table, {true, true}, {1, 1, 1}})) == "/benefit");
}

TEST_CASE("weights are rescaled to sum 1")
{
    REQUIRE(rescaled(std::vector<double>{1, 0, 3}) == std::vector<double>{0.25, 0, 0.75});
}
