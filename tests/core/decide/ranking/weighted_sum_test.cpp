#include "core/decide/ranking/weighted_sum.h"

#include "tests/core/decide/ranking/wrong_input.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

// Expected values and tolerances: MODELS.md M1.

namespace {

using Ranks = std::vector<std::size_t>;

const DecisionMatrix triantaphyllou{{3, 4, {25, 20, 15, 30, 10, 30, 20, 30, 30, 10, 30, 10}},
                                    {true, true, true, true},
                                    {0.2, 0.15, 0.4, 0.25}};
const DecisionMatrix priceAndQuality{{3, 2, {100, 0.9, 80, 0.8, 120, 0.95}}, {false, true}, {0.6, 0.4}};

} // namespace

TEST_CASE("the weighted sum gives Triantaphyllou's published scores and tie")
{
    const auto result = weightedSum(triantaphyllou).value(); // M1-a
    REQUIRE(result.scores[0] == near(21.5));
    REQUIRE(result.scores[1] == near(22));
    REQUIRE(result.scores[2] == near(22));
    REQUIRE(result.ranks == Ranks{3, 1, 1});
}

TEST_CASE("the weighted sum of normalised values counts low costs as good")
{
    const auto result = weightedSum(priceAndQuality, Normalisation::MinMax).value(); // M1-b
    REQUIRE(result.scores[0] == near(0.5666666666666668));
    REQUIRE(result.scores[1] == near(0.6));
    REQUIRE(result.scores[2] == near(0.4));
    REQUIRE(result.ranks == Ranks{2, 1, 3});
}

TEST_CASE("each criterion's contribution is returned, and they add up to the score")
{
    const auto result = weightedSum(priceAndQuality, Normalisation::MinMax).value();
    // M1-b's working: 0.6·0.5 and 0.4·(0.1/0.15).
    REQUIRE(result.contributions.at(0, 0) == near(0.3));
    REQUIRE(result.contributions.at(0, 1) == near(0.26666666666666666));
    for (std::size_t i = 0; i < 3; ++i)
        REQUIRE(result.scores[i] == result.contributions.at(i, 0) + result.contributions.at(i, 1));
}

TEST_CASE("only the ratios of weights count")
{
    DecisionMatrix scaled = triantaphyllou;
    for (double& weight : scaled.weights)
        weight *= 40;
    REQUIRE(weightedSum(scaled).value().scores[0] == near(21.5));
}

TEST_CASE("one option, one criterion and equal options have defined scores")
{
    for (const auto normalisation : {Normalisation::None, Normalisation::MinMax, Normalisation::Max,
                                     Normalisation::Sum, Normalisation::Vector}) {
        const auto one = weightedSum({{1, 2, {4, 2}}, {true, true}, {1, 1}}, normalisation).value();
        REQUIRE(one.ranks == Ranks{1});
        const auto equal = weightedSum({{2, 1, {4, 4}}, {true}, {2}}, normalisation).value();
        REQUIRE(equal.ranks == Ranks{1, 1});
        REQUIRE(equal.scores[0] == equal.scores[1]);
    }
    REQUIRE(weightedSum({{1, 1, {4}}, {true}, {2}}, Normalisation::MinMax).value().scores[0] == 1);
}

TEST_CASE("costs are refused where the normalisation does not turn them round")
{
    REQUIRE(wrongPlace(weightedSum(priceAndQuality)) == "/benefit/0");
    REQUIRE(wrongPlace(weightedSum(priceAndQuality, Normalisation::Vector)) == "/benefit/0");
    REQUIRE(wrongPlace(weightedSum({{1, 1, {1}}, {true}, {0}})) == "/w");
    REQUIRE(wrongPlace(weightedSum({{1, 1, {0}}, {true}, {1}}, Normalisation::Max)) == "/X/0/0");
}
