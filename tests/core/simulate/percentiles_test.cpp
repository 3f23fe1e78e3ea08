#include "core/simulate/percentiles.h"

#include "core/base/numeric/random.h"
#include "core/simulate/finding_out.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cmath>

using namespace ogive;

namespace {

constexpr std::array<double, 7> wantedPs{0, 0.1, 0.25, 0.5, 0.9, 0.95, 1};

double found(std::span<const double> input, std::initializer_list<std::span<const double>> costs)
{
    const std::vector<std::span<const double>> all(costs);
    return findingOutValue(input, all).value();
}

} // namespace

TEST_CASE("percentiles are those of the sorted numbers, whatever their sizes and signs")
{
    const int kind = GENERATE(range(0, 7));
    std::vector<double> numbers;
    for (std::uint64_t i = 0; i < 5000; ++i) {
        const double u = uniform(3, RandomStream::MonteCarlo, i, 0);
        const std::array<double, 7> shapes{u,  u - 0.5,          std::exp(100 * (u - 0.5)), std::floor(5 * u),
                                           42, -std::exp(9 * u), u < 0.3 ? 0 : 1e-300 * u};
        numbers.push_back(shapes[static_cast<std::size_t>(kind)]);
    }
    const std::vector<double> percentiles = percentilesOf(numbers, wantedPs);
    std::sort(numbers.begin(), numbers.end());
    for (std::size_t i = 0; i < wantedPs.size(); ++i)
        CHECK(percentiles[i] == quantileOfSorted(numbers, wantedPs[i]));
}

TEST_CASE("percentiles of very few numbers")
{
    // U7-a, U7-b.
    CHECK(percentilesOf(std::array<double, 5>{5, 3, 1, 2, 4}, std::array{0.1})[0] ==
          Approx(1.4).epsilon(1e-14));
    CHECK(percentilesOf(std::array<double, 2>{10, 0}, std::array{0.5})[0] == 5);
    CHECK(percentilesOf(std::array<double, 1>{7}, std::array{0.0, 0.5, 1.0}) == std::vector<double>{7, 7, 7});
}

TEST_CASE("numbers are counted in bins, the last edge included and strangers left out")
{
    const std::array<double, 8> numbers{-1, 0, 0.5, 1, 1.5, 2, 3, 3.1};
    CHECK(countsInBins(numbers, std::array<double, 4>{0, 1, 2, 3}) == std::vector<std::uint64_t>{2, 2, 2});
}

TEST_CASE("a share above a limit is strict and has Wilson's interval")
{
    const std::array<double, 4> numbers{1, 2, 3, 3};
    CHECK(shareAbove(numbers, 3).share == 0);
    CHECK(shareAbove(numbers, 2).share == 0.5);
    std::vector<double> many(4096, 0.0); // U8-a
    std::fill_n(many.begin(), 410, 1.0);
    CHECK(shareAbove(many, 0.5).interval.lower == Approx(0.09127770733442592).epsilon(1e-9));
    CHECK(shareAbove(many, 0.5).interval.upper == Approx(0.10966700408806634).epsilon(1e-9));
}

TEST_CASE("finding out an input is worth what choosing with its knowledge saves")
{
    // The input is 0 or 1, each in half of the samples. A costs 10 or 30, B always 18: without knowing, B is
    // chosen for 18; knowing, A at 0 and B at 1 cost 14 on average: 4 saved.
    std::vector<double> input;
    std::vector<double> a;
    std::vector<double> b;
    for (int i = 0; i < 6400; ++i) {
        input.push_back(i % 2);
        a.push_back(i % 2 == 0 ? 10 : 30);
        b.push_back(18);
    }
    CHECK(found(input, {a, b}) == Approx(4).epsilon(1e-12));
    CHECK(found(input, {a}) == 0); // nothing to choose
    CHECK(found(b, {a, b}) == 0);  // an input that does not vary tells nothing
    const std::vector<double> dear(6400, 100);
    CHECK(found(input, {a, dear}) == 0); // A is best whatever the input
}

TEST_CASE("finding out a continuous input: a straight line against a constant")
{
    // A costs 2u with u uniform from 0 to 1, B costs 1: E min(2u, 1) = 3/4, so 1/4 is saved. Steps of 1/64 in
    // u round the corner at u = 1/2 off by nothing, for an edge lies on it.
    std::vector<double> input;
    std::vector<double> a;
    for (int i = 0; i < 262'144; ++i) {
        input.push_back((i * 7919 % 262'144 + 0.5) / 262'144);
        a.push_back(2 * input.back());
    }
    const std::vector<double> b(input.size(), 1.0);
    CHECK(found(input, {a, b}) == Approx(0.25).epsilon(1e-9));
}

TEST_CASE("finding out is refused without samples, without costs and for unequal lengths")
{
    const std::array<double, 3> three{1, 2, 3};
    const std::array<double, 2> two{1, 2};
    const std::vector<std::span<const double>> none;
    const std::vector<std::span<const double>> uneven{three, two};
    CHECK(findingOutValue({}, uneven).error().place.pointer == "/input");
    CHECK(findingOutValue(three, none).error().place.pointer == "/costs");
    CHECK(findingOutValue(three, uneven).error().place.pointer == "/costs");
}
