#include "core/base/numeric/incomplete_beta.h"
#include "core/base/numeric/lognormal.h"
#include "core/base/numeric/normal.h"
#include "tests/support/core/expectations.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace ogive;
using namespace ogive::test;

TEST_CASE("normal quantiles have their tabulated values")
{
    // MODELS.md U3, Q5 and U8 state these.
    CHECK(normalQuantile(0.9) == Approx(1.2815515655446004).epsilon(1e-14));
    CHECK(normalQuantile(0.95) == Approx(1.6448536269514722).epsilon(1e-14));
    CHECK(normalQuantile(0.975) == Approx(1.959963984540054).epsilon(1e-14));
    CHECK(normalQuantile(0.5) == 0);
    CHECK(normalQuantile(0.1) == Approx(-1.2815515655446004).epsilon(1e-14));
}

TEST_CASE("normal quantiles undo the distribution, far out too")
{
    for (const double p : {1e-300, 1e-100, 1e-20, 1e-9, 0.001, 0.07, 0.08, 0.3, 0.6, 0.93}) {
        CAPTURE(p);
        const double density = normalDensity(normalQuantile(p)) / p;
        CHECK(normalCdf(normalQuantile(p)) == Approx(p).epsilon(1e-15 * (1 + 40 * density)));
    }
    CHECK(normalTail(10) == Approx(normalCdf(-10)).epsilon(1e-14));
}

TEST_CASE("the incomplete beta function has its closed forms")
{
    for (const double x : {1e-12, 0.01, 0.3, 0.5, 0.77, 0.999}) {
        CAPTURE(x);
        CHECK(incompleteBeta(1, 1, x) == Approx(x).epsilon(1e-14));
        CHECK(incompleteBeta(3, 1, x) == Approx(x * x * x).epsilon(1e-14));
        CHECK(incompleteBeta(1, 4, x) == Approx(-std::expm1(4 * std::log1p(-x))).epsilon(1e-13));
        CHECK(incompleteBeta(2, 3, x) ==
              Approx(1 - incompleteBeta(3, 2, 1 - x)).epsilon(1e-13).margin(1e-15));
    }
    CHECK(incompleteBeta(2, 3, 0) == 0);
    CHECK(incompleteBeta(2, 3, 1) == 1);
}

TEST_CASE("the incomplete beta function is undone, at both ends too")
{
    for (const double mode : {0.0, 0.02, 0.5, 0.9, 1.0})
        for (const double p : {1e-15, 1e-4, 0.1, 0.5, 0.9, 0.9999}) {
            CAPTURE(mode, p);
            const double a = 1 + 4 * mode;
            const double b = 5 - 4 * mode;
            CHECK(incompleteBeta(a, b, incompleteBetaInverse(a, b, p)) == Approx(p).epsilon(1e-12));
        }
    CHECK(incompleteBetaInverse(2, 3, 0) == 0);
    CHECK(incompleteBetaInverse(2, 3, 1) == 1);
}

TEST_CASE("a lognormal is known by two percentiles")
{
    CHECK(lognormalOfP50P95(1, 2).value().sigma == near(0.42140356394179934)); // MODELS.md D5
    const Lognormal volume = lognormalOfP10P90(1e9, 9e9).value();              // U9's decision flip
    CHECK(volume.sigma == near(0.8572517237737923));
    CHECK(normalTail(std::log(3.5 / 3) / volume.sigma) == Approx(0.4286470897959972).epsilon(1e-8));
    CHECK(normalTail((std::log(9e9) - volume.mu) / volume.sigma) ==
          Approx(0.10000000000000031).epsilon(1e-8));
    CHECK(wrongField(lognormalOfP10P90(0, 1)) == "/p10");
    CHECK(wrongField(lognormalOfP50P95(1, 0.5)) == "/p95");
}
