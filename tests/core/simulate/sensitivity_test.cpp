#include "core/simulate/sensitivity.h"

#include "core/base/numeric/lognormal.h"
#include "core/simulate/distribution.h"
#include "core/simulate/statistics.h"
#include "tests/support/core/expectations.h"

#include <catch2/catch.hpp>

#include <array>
#include <cmath>
#include <numbers>

using namespace ogive;
using namespace ogive::test;

namespace {

const std::array<LognormalFactor, 3> factors{{{20000, 60000}, {2500, 4000}, {0.8, 1.3}}};
constexpr double perMonth = 9.125000000000001e-05;

} // namespace

TEST_CASE("a tornado shows the longest bar first")
{
    // MODELS.md U10-a.
    std::vector<InputPercentiles> inputs;
    for (const LognormalFactor& factor : factors)
        inputs.push_back(
            {factor.p10, lognormalOfP10P90(factor.p10, factor.p90).value().median(), factor.p90});
    const Tornado result = tornado(
        inputs, [](std::span<const double> values) { return perMonth * values[0] * values[1] * values[2]; });
    CHECK(result.base == near(10193.895231951328));
    REQUIRE(result.bars.size() == 3);
    CHECK(result.bars[0].input == 0);
    CHECK(result.bars[0].atP10 == near(5885.448156257942));
    CHECK(result.bars[0].atP90 == near(17656.344468773827));
    CHECK(result.bars[0].length == near(11770.896312515884));
    CHECK(result.bars[1].input == 2);
    CHECK(result.bars[1].length == near(4997.96833723464));
    CHECK(result.bars[2].input == 1);
    CHECK(result.bars[2].length == near(4835.389074314493));
}

TEST_CASE("a tornado of a sum is exact, and equal bars keep their order")
{
    // U10-b: y = a + 2b.
    const std::array<InputPercentiles, 2> inputs{{{1, 2, 3}, {4, 5, 6}}};
    const Tornado result =
        tornado(inputs, [](std::span<const double> values) { return values[0] + 2 * values[1]; });
    CHECK(result == Tornado{12, {{1, 10, 14, 4}, {0, 11, 13, 2}}});
    const Tornado even =
        tornado(inputs, [](std::span<const double> values) { return values[0] + values[1]; });
    CHECK(even.bars[0].input == 0);
}

TEST_CASE("sampled shares of variance agree with the closed form for Ishigami's function")
{
    // U11's acceptance: N = 8192, every share within 0.06 of U9-c.
    const auto ishigami = [](std::span<const double> u) {
        const auto angle = [&](std::size_t i) { return std::numbers::pi * (2 * u[i] - 1); };
        const double third = angle(2) * angle(2);
        return std::sin(angle(0)) + 7 * std::sin(angle(1)) * std::sin(angle(1)) +
               0.1 * third * third * std::sin(angle(0));
    };
    const VarianceShares sampled = sampledShares(3, ishigami, 8192, 1).value();
    const VarianceShares exact = ishigamiVariance().value().shares;
    requireWithin(sampled.firstOrder, exact.firstOrder, 0.06);
    requireWithin(sampled.total, exact.total, 0.06);
}

TEST_CASE("sampled shares of variance agree with the closed form for a product")
{
    std::array<Lognormal, 3> distributions;
    for (std::size_t i = 0; i < factors.size(); ++i)
        distributions[i] = lognormalOfP10P90(factors[i].p10, factors[i].p90).value();
    const auto product = [&](std::span<const double> u) {
        return perMonth * distributions[0].quantile(u[0]) * distributions[1].quantile(u[1]) *
               distributions[2].quantile(u[2]);
    };
    const VarianceShares sampled = sampledShares(3, product, 8192, 1).value();
    const VarianceShares exact = productOfLognormals(factors, perMonth).value().shares;
    requireWithin(sampled.firstOrder, exact.firstOrder, 0.06);
    requireWithin(sampled.total, exact.total, 0.06);
}

TEST_CASE("where nothing varies all shares are 0")
{
    const auto constant = [](std::span<const double>) { return 1e9; };
    CHECK(sampledShares(2, constant, 100, 1).value() == VarianceShares{{0, 0}, {0, 0}});
    const std::array<LognormalFactor, 1> fixed{{{5, 5}}};
    const auto product = productOfLognormals(fixed, 1, 6).value();
    CHECK(product.shares == VarianceShares{{0}, {0}});
    CHECK(product.exceedsBudget == 0);
    CHECK(wrongField(sampledShares(0, constant, 100, 1)) == "/inputs");
    CHECK(wrongField(sampledShares(1, constant, 0, 1)) == "/samples");
}

TEST_CASE("products too wide for a double are refused, wide ones keep their shares")
{
    const std::vector<LognormalFactor> wide(64, {1e-6, 1e6});
    CHECK(wrongField(productOfLognormals(wide)) == "/factors");
    const std::vector<LognormalFactor> two(2, {1e-12, 1e12});
    const auto shares = productOfLognormals(two).value().shares;
    CHECK(shares.total[0] == Approx(1).margin(1e-9)); // e^σ² overflows, the share does not
}

TEST_CASE("a block sum keeps what plain addition loses")
{
    std::vector<double> block(1000, 1e-3);
    block.front() = 1e16;
    block.back() = -1e16;
    CHECK(blockSum(block) == near(0.998));
    std::vector<double> blocks(3 * 1024);
    blocks[0] = 1e16;
    blocks[1024] = 1;
    blocks[2048] = -1e16;
    CHECK(blockSum(blocks) == 1);
    CHECK(blockSum({}) == 0);
}

TEST_CASE("PERT's quantiles follow its ends and its mode")
{
    CHECK(pertQuantile(0, {1, 3, 10}).value() == 1);
    CHECK(pertQuantile(1, {1, 3, 10}).value() == 10);
    CHECK(pertQuantile(0.4, {2, 2, 2}).value() == 2);
    CHECK(pertShape({1, 3, 10}).value().alpha == near(1 + 8.0 / 9)); // U2-b: Beta(1.8889, 4.1111)
    CHECK(pertShape({1, 3, 10}).value().beta == near(1 + 28.0 / 9));
    CHECK(triangularQuantile(0.7, {2, 2, 2}).value() == 2);
}

TEST_CASE("percentiles of one number are that number")
{
    CHECK(quantile7({3}, 0.9).value() == 3);
    CHECK(wrongField(quantile7({}, 0.9)) == "/xs");
    CHECK(wrongField(quantile7({1, infinite}, 0.9)) == "/xs/1");
    CHECK(wrongField(quantile7({1}, 1)) == "/p");
}
