#include "core/capacity/availability.h"
#include "core/capacity/backlog.h"
#include "tests/support/core/expectations.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace ogive;
using namespace ogive::test;

TEST_CASE("a common cause takes from what replicas give")
{
    CHECK(availabilityOfReplicas(2, 3, 0.99, 0.1).value() == near(0.9987022980000001)); // Q6
    CHECK(availabilityOfReplicas(2, 3, 0.99, 0).value() == near(0.9997020000000001));   // Q6-a
}

TEST_CASE("a thousand replicas lose no digits")
{
    CHECK(availabilityOfReplicas(0, 1000, 0.5).value() == near(1));
    CHECK(availabilityOfReplicas(1000, 1000, 0.5).value() == near(std::pow(0.5, 1000)));
    // Symmetry: at least 501 of 1001 would be ½; of 1000, ½ plus half of the middle term C(1000, 500)/2^1000,
    // which is 0.02522501817836 (Stirling's series).
    CHECK(availabilityOfReplicas(500, 1000, 0.5).value() ==
          Approx(0.5 + 0.02522501817836 / 2).epsilon(1e-11));
    CHECK(availabilityOfReplicas(1, 2, 0).value() == 0);
    CHECK(availabilityOfReplicas(1, 2, 1).value() == 1);
}

TEST_CASE("nines are counted in decimal digits")
{
    CHECK(availabilityOfNines(3.5).value() == near(0.9996837722339832)); // D5
    CHECK(downtime(0.999).value().hoursPerYear == near(8.76));
}

TEST_CASE("a surge leaves what could not be served")
{
    CHECK(backlogAfterSurge(40, 25, 600).value() == 9000); // Q8
    CHECK(backlogAfterSurge(20, 25, 600).value() == 0);
}
