#include "core/decide/ranking/smaa/smaa.h"

#include "core/base/numeric/random.h"
#include "tests/core/decide/ranking/wrong_input.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <numeric>

using namespace ogive;
using namespace ogive::test;

// Expected values and tolerances: MODELS.md M5. Shares by sampling lie within four standard errors, at most
// 2/√n, of the exact ones.

namespace {

Approx within(double value, double distance)
{
    return Approx(value).epsilon(0).margin(distance);
}

/// First where the first weight is a half or more, over a constant.
const ValueTable heavyFirst{2, 3, {1, 0, 0, 0.5, 0.5, 0.5}};
const ValueTable twoOptions{2, 3, {0.8, 0.3, 0.4, 0.5, 0.5, 0.5}};

ValueTable randomTable(std::size_t options, std::size_t criteria)
{
    ValueTable table{options, criteria, {}};
    for (std::uint64_t cell = 0; cell < options * criteria; ++cell)
        table.values.push_back(uniform(11, RandomStream::MonteCarlo, cell, 0));
    return table;
}

} // namespace

TEST_CASE("of two options the share of weights for the better is exact")
{
    REQUIRE(smaaOfTwo({0.3, -0.2, -0.1}).value() == near(0.44999999999999996)); // M5-a
    REQUIRE(smaaOfTwo({0.3, 0.2, -0.4}).value() == near(0.6190476190476191));   // M5-b
    REQUIRE(smaaOfTwo({-0.4, 0.3, 0.2}).value() == near(0.6190476190476191));
    REQUIRE(smaaOfTwo({1, 2, 3}).value() == 1);
    REQUIRE(smaaOfTwo({0, -2, -3}).value() == 0);
    REQUIRE(smaaOfTwo({0, 0, 0}).value() == 0);
    REQUIRE(smaaOfTwo({2, 0, 0}).value() == 1);
    REQUIRE(smaaOfTwo({3e-200, -2e-200, -1e-200}).value() == near(0.45));
    REQUIRE(wrongPlace(smaaOfTwo({1, notANumber, 0})) == "/d/1");
}

TEST_CASE("entropy tells how open a ranking is")
{
    REQUIRE(rankEntropy(std::vector<double>{0.3504, 0.6496}).value() ==
            within(0.9344247820617078, 5e-8)); // M5-c
    REQUIRE(rankEntropy(std::vector<double>{0.25, 0.25, 0.25, 0.25}).value() == 2);
    REQUIRE(rankEntropy(std::vector<double>{0, 1, 0}).value() == 0);
    REQUIRE(wrongPlace(rankEntropy(std::vector<double>{0.5, notANumber})) == "/p/1");
    REQUIRE(wrongPlace(rankEntropy(std::vector<double>{0.5, 0.4})) == "/p");
}

TEST_CASE("the specified draws give the specified acceptabilities and central weights")
{
    const auto result = smaa(twoOptions, {AnyWeights{}, 4096, 7}).value(); // M5-d
    REQUIRE(result.acceptabilities ==
            std::vector<double>{0.46435546875, 0.53564453125, 0.53564453125, 0.46435546875});
    const std::vector<std::vector<double>> central{
        {0.5470846314808882, 0.20335467277488975, 0.2495606957442226},
        {0.15833068663240035, 0.4352820774272019, 0.40638723594039844}};
    for (std::size_t i = 0; i < 2; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            REQUIRE(result.centralWeights[i].value()[j] == near(central[i][j]));
    REQUIRE(result.firstRankShare(0) == within(smaaOfTwo({0.3, -0.2, -0.1}).value(), 0.03));
    REQUIRE(result.pairwiseWin(0, 1) == 0.46435546875);
    REQUIRE(result.pairwiseWin(1, 0) == 0.53564453125);
}

TEST_CASE("any number of threads gives the same bits")
{
    const ValueTable table = randomTable(7, 5);
    for (const std::uint64_t samples : {1ULL, 127ULL, 128ULL, 1000ULL, 5000ULL}) {
        const WeightSampling sampling{AnyWeights{}, samples, 3};
        const auto one = smaa(table, sampling, 1).value();
        for (const unsigned threads : {2U, 3U, 8U, 0U})
            REQUIRE(smaa(table, sampling, threads).value() == one);
    }
    const WeightSampling near{NearWeights{{1, 2, 3, 4, 5}, 0.5}, 3000, 3};
    REQUIRE(smaa(table, near, 1).value() == smaa(table, near, 3).value());
}

TEST_CASE("acceptabilities sum to 1 by option and by rank, and pairs share their wins")
{
    const auto result = smaa(randomTable(6, 4), {AnyWeights{}, 4096, 5}).value();
    for (std::size_t i = 0; i < 6; ++i) {
        double byOption = 0;
        double byRank = 0;
        for (std::size_t k = 0; k < 6; ++k) {
            byOption += result.acceptability(i, k);
            byRank += result.acceptability(k, i);
            REQUIRE(result.pairwiseWin(i, k) + result.pairwiseWin(k, i) == (i == k ? 0 : 1));
        }
        REQUIRE(byOption == 1); // shares are whole 4096ths
        REQUIRE(byRank == 1);
    }
}

TEST_CASE("with options in another order the shares move with them")
{
    const ValueTable table = randomTable(5, 4);
    ValueTable reversed = table;
    for (std::size_t i = 0; i < 5; ++i)
        for (std::size_t j = 0; j < 4; ++j)
            reversed.values[i * 4 + j] = table.at(4 - i, j);
    const auto there = smaa(table, {AnyWeights{}, 4096, 5}).value();
    const auto back = smaa(reversed, {AnyWeights{}, 4096, 5}).value();
    for (std::size_t i = 0; i < 5; ++i) {
        REQUIRE(back.centralWeights[i] == there.centralWeights[4 - i]);
        for (std::size_t rank = 0; rank < 5; ++rank)
            REQUIRE(back.acceptability(i, rank) == there.acceptability(4 - i, rank));
    }
}

TEST_CASE("equal options rank in their order, and what is never first has no central weights")
{
    const auto result = smaa({3, 2, {1, 2, 1, 2, 0, 1}}, {AnyWeights{}, 1000, 1}).value();
    REQUIRE(result.acceptabilities == std::vector<double>{1, 0, 0, 0, 1, 0, 0, 0, 1});
    REQUIRE(result.centralWeights[0]);
    REQUIRE_FALSE(result.centralWeights[1]);
    REQUIRE_FALSE(result.centralWeights[2]);
    REQUIRE(result.pairwiseWin(0, 1) == 1);
}

TEST_CASE("one option and one criterion are always first and all the weight")
{
    const auto result = smaa({1, 1, {3}}, {AnyWeights{}, 100, 1}).value();
    REQUIRE(result.firstRankShare(0) == 1);
    REQUIRE(result.centralWeights[0].value()[0] == near(1));
}

TEST_CASE("sampled shares are near the exact ones")
{
    constexpr std::uint64_t samples = 65'536;
    const double distance = 2 / std::sqrt(static_cast<double>(samples));
    REQUIRE(smaa(twoOptions, {AnyWeights{}, samples, 1}).value().firstRankShare(0) == within(0.45, distance));
    // Of a simplex the part with its first weight above a half is (1/2)².
    REQUIRE(smaa(heavyFirst, {AnyWeights{}, samples, 1}).value().firstRankShare(0) == within(0.25, distance));
}

TEST_CASE("ranked weights have the rank-order centroid as their mean")
{
    // Barron & Barrett 1996: (1 + 1/2 + 1/3)/3, (1/2 + 1/3)/3, (1/3)/3; a single option is always first.
    const auto result = smaa({1, 3, {1, 1, 1}}, {RankedWeights{{1, 2, 0}}, 65'536, 1}).value();
    const std::vector<double> mean = result.centralWeights[0].value();
    REQUIRE(mean[1] == within(11.0 / 18, 0.005));
    REQUIRE(mean[2] == within(5.0 / 18, 0.005));
    REQUIRE(mean[0] == within(2.0 / 18, 0.005));
}

TEST_CASE("near weights are uniform on what the box leaves of the simplex")
{
    // Weights of 1/3 ± all of it lie below 2/3, which cuts three corners of area (1/3)² off; above 1/2 remain
    // (1/2)² − (1/3)² = 5/36 of 1 − 3/9 = 2/3.
    const WeightSampling sampling{NearWeights{{1, 1, 1}, 1}, 65'536, 1};
    REQUIRE(smaa(heavyFirst, sampling).value().firstRankShare(0) == within(5.0 / 24, 2.0 / 256));
}

TEST_CASE("without a share around them only the chosen weights are drawn")
{
    const WeightSampling sampling{NearWeights{{5, 2, 3}, 0}, 1000, 1};
    const auto result = smaa(heavyFirst, sampling).value();
    REQUIRE(result.firstRankShare(0) == 1); // 0.5 against 0.5: a tie, in the order of options
    REQUIRE(result.centralWeights[0].value()[1] == near(0.2));
    REQUIRE(smaa(twoOptions, sampling).value().firstRankShare(0) == 1); // 0.58 against 0.5
}

TEST_CASE("samples, values and weights outside their ranges are refused")
{
    REQUIRE(wrongPlace(smaa({1, 1, {notANumber}})) == "/V/0/0");
    REQUIRE(wrongPlace(smaa(twoOptions, {AnyWeights{}, 0, 1})) == "/n");
    REQUIRE(wrongPlace(smaa(twoOptions, {AnyWeights{}, mostWeightSamples + 1, 1})) == "/n");
    REQUIRE(wrongPlace(smaa(twoOptions, {RankedWeights{{0, 3}}, 10, 1})) == "/importance/1");
    REQUIRE(wrongPlace(smaa(twoOptions, {RankedWeights{{1, 0, 1}}, 10, 1})) == "/importance/2");
    REQUIRE(wrongPlace(smaa(twoOptions, {NearWeights{{0, 0, 0}, 0.2}, 10, 1})) == "/w");
    REQUIRE(wrongPlace(smaa(twoOptions, {NearWeights{{1, 1, 1}, 1.5}, 10, 1})) == "/share");
    REQUIRE(wrongPlace(smaa(twoOptions, {NearWeights{{1, 1, 1}, notANumber}, 10, 1})) == "/share");
}
