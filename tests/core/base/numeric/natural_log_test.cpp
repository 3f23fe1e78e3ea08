#include "core/base/numeric/natural_log.h"

#include "core/base/numeric/random.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace ogive;

namespace {

/// Difference to the system's logarithm, in units of its last place.
double unitsOff(double x)
{
    const double expected = std::log(x);
    const double unit =
        std::nextafter(std::abs(expected), std::numeric_limits<double>::infinity()) - std::abs(expected);
    return std::abs(naturalLog(x) - expected) / unit;
}

} // namespace

TEST_CASE("logarithms agree with the system's to one unit in the last place")
{
    for (std::uint64_t sample = 0; sample < 20'000; ++sample) {
        const double number = uniform(3, RandomStream::MonteCarlo, sample, 0);
        REQUIRE(unitsOff(number) <= 1);
        REQUIRE(unitsOff(1 - number * 1e-6) <= 1);
        REQUIRE(unitsOff(number * 1e200) <= 1);
    }
}

TEST_CASE("logarithms are right at the ends of what uniform gives")
{
    REQUIRE(naturalLog(1) == 0);
    REQUIRE(unitsOff(0x1p-53) <= 1);
    REQUIRE(unitsOff(1 - 0x1p-53) <= 1);
    REQUIRE(unitsOff(std::sqrt(0.5)) <= 1);
    REQUIRE(unitsOff(std::nextafter(std::sqrt(0.5), 0)) <= 1);
}
