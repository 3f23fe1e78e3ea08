#include "core/capacity/queueing.h"
#include "tests/support/core/expectations.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

// Worked examples of MODELS.md part 6 are among those of compute.

TEST_CASE("waits agree with the published table")
{
    // Q3: 20 agents, 100 calls per 1,800 s, 240 s each.
    CHECK(waiting({100.0 / 1800, 240, 20}).value().mean.value() == Approx(2.243505841).epsilon(1e-7));
}

TEST_CASE("one server more or less makes the percentile miss or meet its target")
{
    // Q4-a's working.
    CHECK(waiting({10, 2, 25}).value().percentile.value() == near(0.5723212475374058));
    CHECK(waiting({10, 2, 26}).value().percentile.value() == near(0.35120480792525494));
}

TEST_CASE("many servers lose no digits: one server's queue, and a load near the servers")
{
    for (const double load : {0.1, 0.5, 0.999})
        CHECK(erlangC(1, load).value() == near(load)); // M/M/1
    CHECK(erlangC(1e7, 0.5).value() == 0);
    const double many = erlangC(1'000'100, 1e6).value();        // by the recursion, β = 0.1
    const double limit = erlangC(1'000'101, 1'000'001).value(); // by the limit formula
    CHECK(many == Approx(limit).epsilon(1e-3));
}

TEST_CASE("Erlang B and C fit together")
{
    // C = B/(1 − ρ(1 − B)), with Q2-d and Q2-e.
    const double b = erlangB(10, 5).value();
    CHECK(erlangC(10, 5).value() == near(b / (1 - 0.5 * (1 - b))));
    CHECK(erlangB(3, 0).value() == 0);
    CHECK(erlangB(1, 1e7).value() == near(1e7 / (1e7 + 1)));
}

TEST_CASE("waits grow with the variability of service")
{
    CHECK(2.0 * variabilityFactor(0).value() == 1.0); // Q2
    CHECK(2.0 * variabilityFactor(2).value() == 5.0);
    CHECK(wrongField(variabilityFactor(-1)) == "/cv");
}

TEST_CASE("fewest servers for a wait are found at a load beyond the recursion too")
{
    const double load = 5e6;
    const double servers = replicasForWait({load, 1, 1}, 0, 0.95).value();
    CHECK(erlangC(servers, load).value() <= 0.05);
    CHECK(erlangC(servers - 1, load).value() > 0.05);
}

TEST_CASE("a recursion that begins near a large load gives what one from nothing gives")
{
    for (const double load : {90.0, 150.0, 2500.0, 40000.0})
        for (const double servers : {load - 40, load + 1, load + 300}) {
            double inverse = 1;
            for (double k = 1; k <= servers; ++k)
                inverse = 1 + inverse * k / load;
            CHECK(erlangB(servers, load).value() == near(1 / inverse));
        }
}
