#include "core/lint/scale.h"

#include <catch2/catch.hpp>

using namespace ogive;

TEST_CASE("a word of a scale stands at its place, a word of two spans both")
{
    const std::vector<std::string> scale{"low", "medium", "high", "very-high"};
    const auto single = spanOn(scale, "medium");
    REQUIRE(single);
    CHECK(single->low == 1);
    CHECK(single->high == 1);
    const auto composite = spanOn(scale, "medium-high");
    REQUIRE(composite);
    CHECK(composite->low == 1);
    CHECK(composite->high == 2);
    CHECK(spanOn(scale, "very-high")->low == 3);
    CHECK(spanOn(scale, "high-very-high")->high == 3);
    CHECK_FALSE(spanOn(scale, "enormous"));
    CHECK_FALSE(spanOn(scale, "low-enormous"));
    CHECK_FALSE(spanOn({}, "low"));
}
