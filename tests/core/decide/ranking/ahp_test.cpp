#include "core/decide/ranking/ahp.h"

#include "tests/core/decide/ranking/wrong_input.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace ogive;
using namespace ogive::test;

// Expected values and tolerances: MODELS.md M4.

namespace {

Approx within(double value, double distance = 1e-9)
{
    return Approx(value).epsilon(0).margin(distance);
}

void requireWeights(const Ahp& result, const std::vector<double>& wanted)
{
    REQUIRE(result.weights.size() == wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i)
        REQUIRE(result.weights[i] == within(wanted[i]));
}

const JudgementMatrix consistent{3, {1, 2, 4, 0.5, 1, 2, 0.25, 0.5, 1}};

} // namespace

TEST_CASE("AHP gives the published weights of criteria")
{
    const double third = 1.0 / 3;
    const auto result =
        ahp({4, {1, 1, 5, 3, 1, 1, 5, 3, 0.2, 0.2, 1, third, third, third, 3, 1}}).value(); // M4-a
    requireWeights(result,
                   {0.3898616418225331, 0.3898616418225331, 0.06792478346563133, 0.15235193288930238});
    REQUIRE(result.lambdaMax == within(4.043493461607891));
    REQUIRE(result.consistencyIndex == within(0.014497820535963749));
    REQUIRE(result.consistencyRatio == within(0.016108689484404165));
    REQUIRE_FALSE(result.isInconsistent);
}

TEST_CASE("AHP gives consistent judgements their ratios")
{
    const auto result = ahp(consistent).value(); // M4-b
    requireWeights(result, {4.0 / 7, 2.0 / 7, 1.0 / 7});
    REQUIRE(result.lambdaMax == within(3));
    REQUIRE(result.consistencyIndex == within(0));
    REQUIRE(result.consistencyRatio == within(0));
    REQUIRE_FALSE(result.mostInconsistent);
}

TEST_CASE("AHP gives the published weights of alternatives")
{
    const double third = 1.0 / 3;
    const double seventh = 1.0 / 7;
    const auto result =
        ahp({6, {1, 5, 1, 1, third, 3, 0.2, 1, third, 0.2, seventh, 1, 1,     3, 1, third, 0.2,     1,
                 1, 5, 3, 1, third, 3, 3,   7, 5,     3,   1,       7, third, 1, 1, third, seventh, 1}})
            .value(); // M4-c
    requireWeights(result, {0.16201671397207199, 0.04390936283386605, 0.09763592085337815, 0.1934733841388549,
                            0.44093416542111763, 0.06203045278071131});
    REQUIRE(result.lambdaMax == within(6.207645013646611));
    REQUIRE(result.consistencyIndex == within(0.04152900272932225));
    REQUIRE(result.consistencyRatio == within(0.033491131233324395));
}

TEST_CASE("judgements that run in a circle are inconsistent")
{
    // Of three, the weights are the rows' geometric means, and the eigenvalue is 1 + x + 1/x with
    // x³ = a12·a23/a13 = 729.
    const auto result = ahp({3, {1, 9, 1.0 / 9, 1.0 / 9, 1, 9, 9, 1.0 / 9, 1}}).value();
    requireWeights(result, {1.0 / 3, 1.0 / 3, 1.0 / 3});
    REQUIRE(result.lambdaMax == within(10 + 1.0 / 9));
    REQUIRE(result.consistencyRatio == within((7 + 1.0 / 9) / 2 / 0.58));
    REQUIRE(result.isInconsistent);
    // All three pairs depart by a factor of 9; the first is named.
    REQUIRE(result.mostInconsistent.value().first == 0);
    REQUIRE(result.mostInconsistent.value().second == 1);
    REQUIRE(result.mostInconsistent.value().judged == 9);
    REQUIRE(result.mostInconsistent.value().consistent == within(1));
}

TEST_CASE("the pair that contradicts the others is named with its consistent value")
{
    // 8 : 4 : 2 : 1, but the first counts only twice as much as the last.
    const auto result = ahp({4, {1, 2, 4, 2, 0.5, 1, 2, 4, 0.25, 0.5, 1, 2, 0.5, 0.25, 0.5, 1}}).value();
    const InconsistentPair pair = result.mostInconsistent.value();
    REQUIRE(pair.first == 0);
    REQUIRE(pair.second == 3);
    REQUIRE(pair.judged == 2);
    REQUIRE(pair.consistent == within(result.weights[0] / result.weights[3]));
    REQUIRE(pair.consistent > 2);
    REQUIRE(pair.consistent < 8);
}

TEST_CASE("one or two things are always consistent")
{
    const auto one = ahp({1, {1}}).value();
    requireWeights(one, {1});
    REQUIRE(one.consistencyRatio == 0);
    const auto two = ahp({2, {1, 4, 0.25, 1}}).value();
    requireWeights(two, {0.8, 0.2});
    REQUIRE(two.consistencyRatio == 0);
    REQUIRE_FALSE(two.isInconsistent);
}

TEST_CASE("another random index changes the ratio alone")
{
    auto index = saatyRandomIndex;
    index[2] = 0.5;
    const JudgementMatrix circle{3, {1, 9, 1.0 / 9, 1.0 / 9, 1, 9, 9, 1.0 / 9, 1}};
    REQUIRE(ahp(circle, index).value().consistencyRatio == within((7 + 1.0 / 9) / 2 / 0.5));
}

TEST_CASE("the largest judgements allowed have defined weights")
{
    const double most = largestJudgement;
    const auto result = ahp({3, {1, most, 1 / most, 1 / most, 1, most, most, 1 / most, 1}}).value();
    requireWeights(result, {1.0 / 3, 1.0 / 3, 1.0 / 3});
    REQUIRE(std::isfinite(result.consistencyRatio));
}

TEST_CASE("judgements that are no positive reciprocal square are refused")
{
    REQUIRE(wrongPlace(ahp({0, {}})) == "/A");
    REQUIRE(wrongPlace(ahp({2, {1, 2, 0.5}})) == "/A");
    REQUIRE(wrongPlace(ahp({11, std::vector<double>(121, 1)})) == "/A");
    REQUIRE(wrongPlace(ahp({2, {1, notANumber, 0.5, 1}})) == "/A/0/1");
    REQUIRE(wrongPlace(ahp({2, {1, -2, -0.5, 1}})) == "/A/0/1");
    REQUIRE(wrongPlace(ahp({2, {1, 2, 0.4, 1}})) == "/A/1/0");
    REQUIRE(wrongPlace(ahp({2, {2, 2, 0.5, 1}})) == "/A/0/0");
}
