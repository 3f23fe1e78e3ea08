#include "core/decide/ranking/smaa/weight_draws.h"

#include "core/base/numeric/random.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace ogive;

namespace {

/// Weights of the first samples, a row a sample.
std::vector<std::vector<double>> drawn(const WeightSpace& space, std::size_t criteria,
                                       std::uint64_t first = 0)
{
    const WeightDraws draws(space, criteria, 7);
    std::vector<double> block(draws.blockSize());
    draws.draw(first, blockSamples, block);
    std::vector<std::vector<double>> rows(blockSamples);
    for (std::size_t l = 0; l < blockSamples; ++l)
        for (std::size_t j = 0; j < criteria; ++j)
            rows[l].push_back(block[j * blockSamples + l]);
    return rows;
}

double sumOf(const std::vector<double>& weights)
{
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    return sum;
}

} // namespace

TEST_CASE("any weights are −ln u of the sample's uniform numbers, by their sum")
{
    const auto rows = drawn(AnyWeights{}, 5, 1000);
    for (std::size_t l = 0; l < blockSamples; ++l) {
        std::vector<double> expected;
        for (std::uint32_t j = 0; j < 5; ++j)
            expected.push_back(-std::log(uniform(7, RandomStream::SmaaWeights, 1000 + l, j)));
        for (std::size_t j = 0; j < 5; ++j)
            REQUIRE(rows[l][j] == Approx(expected[j] / sumOf(expected)).epsilon(1e-13));
    }
}

TEST_CASE("ranked weights fall in the order of importance and leave the others")
{
    const auto any = drawn(AnyWeights{}, 4);
    const auto ranked = drawn(RankedWeights{{3, 0, 2}}, 4);
    for (std::size_t l = 0; l < blockSamples; ++l) {
        REQUIRE(ranked[l][3] >= ranked[l][0]);
        REQUIRE(ranked[l][0] >= ranked[l][2]);
        REQUIRE(ranked[l][1] == any[l][1]);
        REQUIRE(sumOf(ranked[l]) == Approx(1).epsilon(1e-12));
    }
}

TEST_CASE("near weights stay within their share and sum to 1")
{
    const std::vector<double> chosen{0.4, 0.05, 0.25, 0, 0.3};
    for (const double share : {0.0, 0.1, 0.5, 1.0})
        for (const auto& weights : drawn(NearWeights{chosen, share}, 5)) {
            REQUIRE(sumOf(weights) == Approx(1).epsilon(1e-9));
            for (std::size_t j = 0; j < 5; ++j) {
                REQUIRE(weights[j] >= chosen[j] * (1 - share) - 1e-12);
                REQUIRE(weights[j] <= chosen[j] * (1 + share) + 1e-12);
            }
        }
}

TEST_CASE("near weights of the most criteria are found for every sample")
{
    const std::vector<double> equal(64, 1);
    std::size_t chosenItself = 0;
    for (const auto& weights : drawn(NearWeights{equal, 0.3}, 64))
        chosenItself += weights[0] == 1.0 / 64 ? 1 : 0;
    REQUIRE(chosenItself == 0);
}

TEST_CASE("a sample's weights do not depend on the block that it is drawn in")
{
    for (const WeightSpace& space : {WeightSpace(AnyWeights{}), WeightSpace(NearWeights{{1, 2, 3}, 0.4})}) {
        const auto first = drawn(space, 3, 0);
        const auto later = drawn(space, 3, 50);
        for (std::size_t l = 50; l < blockSamples; ++l)
            REQUIRE(first[l] == later[l - 50]);
    }
}
