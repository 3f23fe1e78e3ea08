#include "core/figure/chart/value_axis.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace ogive;

TEST_CASE("an axis has few round steps and holds the largest value")
{
    CHECK(valueAxis(13440) == ValueAxis{4000, 4});
    CHECK(valueAxis(8000) == ValueAxis{2000, 4});
    CHECK(valueAxis(8001) == ValueAxis{2500, 4});
    CHECK(valueAxis(9000) == ValueAxis{2500, 4});
    CHECK(valueAxis(51200) == ValueAxis{20000, 3});
    CHECK(valueAxis(1) == ValueAxis{0.25, 4});
    CHECK(valueAxis(0.3) == ValueAxis{0.1, 3});
    CHECK(valueAxis(0.1 + 0.2) == ValueAxis{0.1, 3});
    CHECK(valueAxis(4e-6).top() == Approx(4e-6));
}

TEST_CASE("an axis always has three or four steps")
{
    for (double largest = 1e-9; largest < 1e15; largest *= 1.37) {
        const ValueAxis axis = valueAxis(largest);
        CHECK(axis.steps >= 3);
        CHECK(axis.steps <= 4);
        CHECK(axis.top() >= largest * (1 - 1e-9));
    }
}

TEST_CASE("without a positive value there is only the zero")
{
    CHECK(valueAxis(0) == ValueAxis{1, 0});
    CHECK(valueAxis(-5) == ValueAxis{1, 0});
    CHECK(valueAxis(std::nan("")) == ValueAxis{1, 0});
    CHECK(valueAxis(std::numeric_limits<double>::infinity()) == ValueAxis{1, 0});
}
