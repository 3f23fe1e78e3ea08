#include "core/decide/ranking/normalise.h"

#include "tests/core/decide/ranking/wrong_input.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

namespace {

/// A single criterion, normalised.
std::vector<double> normalised(std::vector<double> values, bool isBenefit, Normalisation normalisation)
{
    const std::size_t options = values.size();
    return normalise({options, 1, std::move(values)}, {isBenefit}, normalisation).value().values;
}

} // namespace

TEST_CASE("min-max runs from the worst to the best, and is 1 where all are equal")
{
    REQUIRE(normalised({2, 6, 4}, true, Normalisation::MinMax) == std::vector<double>{0, 1, 0.5});
    REQUIRE(normalised({2, 6, 4}, false, Normalisation::MinMax) == std::vector<double>{1, 0, 0.5});
    REQUIRE(normalised({3, 3}, true, Normalisation::MinMax) == std::vector<double>{1, 1});
    REQUIRE(normalised({3, 3}, false, Normalisation::MinMax) == std::vector<double>{1, 1});
}

TEST_CASE("max is the share of the best")
{
    REQUIRE(normalised({2, 8, 4}, true, Normalisation::Max) == std::vector<double>{0.25, 1, 0.5});
    REQUIRE(normalised({2, 8, 4}, false, Normalisation::Max) == std::vector<double>{1, 0.25, 0.5});
}

TEST_CASE("sum is the share of the sum, for costs of reciprocals")
{
    REQUIRE(normalised({1, 2, 5}, true, Normalisation::Sum) == std::vector<double>{0.125, 0.25, 0.625});
    // 1/2, 1/8 and 1/4 of their sum 7/8.
    const auto costs = normalised({2, 8, 4}, false, Normalisation::Sum);
    REQUIRE(costs[0] == Approx(4.0 / 7).epsilon(1e-12));
    REQUIRE(costs[1] == Approx(1.0 / 7).epsilon(1e-12));
    REQUIRE(costs[2] == Approx(2.0 / 7).epsilon(1e-12));
    REQUIRE(normalised({1e-310, 1e-310}, false, Normalisation::Sum) == std::vector<double>{0.5, 0.5});
}

TEST_CASE("vector divides by the column's length")
{
    const auto scaled = normalised({3, -4}, true, Normalisation::Vector);
    REQUIRE(scaled[0] == Approx(0.6).epsilon(1e-12));
    REQUIRE(scaled[1] == Approx(-0.8).epsilon(1e-12));
    REQUIRE(normalised({0, 0}, true, Normalisation::Vector) == std::vector<double>{0, 0});
    REQUIRE(normalised({3e-200, 4e-200}, true, Normalisation::Vector)[0] == Approx(0.6).epsilon(1e-12));
}

TEST_CASE("no normalisation leaves values as they are")
{
    REQUIRE(normalised({3, -4}, false, Normalisation::None) == std::vector<double>{3, -4});
}

TEST_CASE("max and sum refuse values that are not positive")
{
    REQUIRE(wrongPlace(normalise({2, 2, {1, 2, 3, 0}}, {true, true}, Normalisation::Max)) == "/X/1/1");
    REQUIRE(wrongPlace(normalise({2, 2, {1, -2, 3, 1}}, {true, true}, Normalisation::Sum)) == "/X/0/1");
    REQUIRE(wrongPlace(normalise({2, 2, {1, 2, 3, notANumber}}, {true, true}, Normalisation::MinMax)) ==
            "/X/1/1");
    REQUIRE(wrongPlace(normalise({2, 2, {1, 2, 3, 4}}, {true}, Normalisation::MinMax)) == "/benefit");
}

TEST_CASE("it is known which normalisations turn costs round, and which can reverse ranks")
{
    REQUIRE(turnsCosts(Normalisation::MinMax));
    REQUIRE_FALSE(turnsCosts(Normalisation::None));
    REQUIRE_FALSE(turnsCosts(Normalisation::Vector));
    REQUIRE(canReverseRanks(Normalisation::MinMax));
    REQUIRE(canReverseRanks(Normalisation::Sum));
    REQUIRE(canReverseRanks(Normalisation::Vector));
    REQUIRE_FALSE(canReverseRanks(Normalisation::Max));
    REQUIRE_FALSE(canReverseRanks(Normalisation::None));
}
