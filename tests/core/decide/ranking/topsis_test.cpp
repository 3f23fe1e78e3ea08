#include "core/decide/ranking/topsis.h"
#include "tests/support/core/expectations.h"

#include "tests/core/decide/ranking/wrong_input.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

// Expected values and tolerances: MODELS.md M2.

namespace {

using Ranks = std::vector<std::size_t>;

void requireNear(const std::vector<double>& got, const std::vector<double>& wanted, double relative)
{
    REQUIRE(got.size() == wanted.size());
    for (std::size_t i = 0; i < got.size(); ++i)
        REQUIRE(got[i] == Approx(wanted[i]).epsilon(relative));
}

const DecisionMatrix ersoy{
    {6, 6, {256, 8, 41, 1.6, 1.77, 7347.16, 256, 8, 32, 1,   1.8, 6919.99, 256, 8, 53, 1.6, 1.9, 8400,
            256, 8, 41, 1,   1.75, 6808.9,  512, 8, 35, 1.6, 1.7, 8479.99, 256, 4, 35, 1.6, 1.7, 7499.99}},
    {true, true, true, true, false, false},
    {0.405, 0.221, 0.134, 0.199, 0.007, 0.034}};
const DecisionMatrix cars{{4, 4, {7, 9, 9, 8, 8, 7, 8, 7, 9, 6, 8, 9, 6, 7, 8, 6}},
                          {true, true, true, false},
                          {0.1, 0.4, 0.3, 0.2}};

} // namespace

TEST_CASE("TOPSIS gives the published closeness of equipment")
{
    const auto result = topsis(ersoy).value(); // M2-a
    requireNear(result.closeness,
                {0.3074724676570864, 0.2536310946015863, 0.32717597113383873, 0.26232561756376577,
                 0.856252961640438, 0.1913648181004665},
                1e-9);
    requireWithin(result.closeness, {0.308, 0.254, 0.327, 0.263, 0.857, 0.192}, 0.005);
    REQUIRE(result.ranks == Ranks{3, 5, 2, 4, 1, 6});
}

TEST_CASE("TOPSIS finds the published ideal among cars")
{
    const auto result = topsis(cars).value(); // M2-b
    requireNear(result.closeness,
                {0.7426940888613219, 0.4035993297263738, 0.17586998530798234, 0.4414292740495746}, 1e-9);
    requireNear(result.ideal,
                {0.05934424260562084, 0.2455179622093705, 0.16341143382057666, 0.07912565680749445}, 1e-9);
    requireWithin(result.ideal, {0.059, 0.244, 0.162, 0.080}, 0.002);
    requireNear(result.antiIdeal,
                {0.039562828403747224, 0.16367864147291367, 0.14525460784051258, 0.11868848521124167}, 1e-9);
    REQUIRE(result.ranks == Ranks{1, 3, 4, 2});
}

TEST_CASE("two options' closeness sums to 1")
{
    const auto result = topsis({{2, 2, {1, 4, 2, 3}}, {true, true}, {1, 1}}).value(); // M2-c
    requireNear(result.closeness, {0.30901699437494745, 0.6909830056250524}, 1e-9);
    REQUIRE(result.ranks == Ranks{2, 1});
}

TEST_CASE("closeness is distance to the anti-ideal by both distances")
{
    const auto result = topsis(cars).value();
    for (std::size_t i = 0; i < 4; ++i)
        REQUIRE(result.closeness[i] ==
                Approx(result.toAntiIdeal[i] / (result.toIdeal[i] + result.toAntiIdeal[i])).epsilon(1e-12));
}

TEST_CASE("options that are all equal, or one alone, are half way")
{
    requireNear(topsis({{1, 2, {3, 5}}, {true, false}, {1, 1}}).value().closeness, {0.5}, 1e-12);
    requireNear(topsis({{2, 1, {0, 0}}, {true}, {1}}).value().closeness, {0.5, 0.5}, 1e-12);
    requireNear(topsis({{2, 2, {3, 5, 3, 5}}, {true, false}, {1, 1}}).value().closeness, {0.5, 0.5}, 1e-12);
    REQUIRE(topsis({{2, 1, {0, 0}}, {true}, {1}}).value().ranks == Ranks{1, 1});
}

TEST_CASE("with options in another order closeness moves with them")
{
    DecisionMatrix reversed = cars;
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t j = 0; j < 4; ++j)
            reversed.table.values[i * 4 + j] = cars.table.at(3 - i, j);
    const auto there = topsis(cars).value();
    const auto back = topsis(reversed).value();
    for (std::size_t i = 0; i < 4; ++i) {
        REQUIRE(back.closeness[i] == Approx(there.closeness[3 - i]).epsilon(1e-12));
        REQUIRE(back.ranks[i] == there.ranks[3 - i]);
    }
}

TEST_CASE("TOPSIS refuses what is no decision matrix")
{
    REQUIRE(wrongPlace(topsis({{1, 1, {notANumber}}, {true}, {1}})) == "/X/0/0");
    REQUIRE(wrongPlace(topsis({{1, 1, {1}}, {true}, {0}})) == "/w");
}
