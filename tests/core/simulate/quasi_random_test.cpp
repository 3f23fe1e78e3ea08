#include "core/simulate/quasi_random.h"
#include "tests/support/core/expectations.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

TEST_CASE("a sequence walks through the same points as are asked for one by one")
{
    SobolSequence sequence(mostSobolDimensions);
    for (std::uint32_t i = 0; i < 300; ++i) {
        const auto point = sobolPoint(i, double{mostSobolDimensions}).value();
        for (std::size_t dimension = 0; dimension < mostSobolDimensions; ++dimension)
            REQUIRE(static_cast<double>(sequence.word(dimension)) * 0x1p-32 == point[dimension]);
        sequence.advance();
    }
    SobolSequence last(2, 0xFFFF'FFFF);
    last.advance();
    CHECK(last.word(0) == 0);
    CHECK(last.word(1) == 0);
}

TEST_CASE("the first points of a power of two fill every dimension evenly")
{
    constexpr std::uint32_t points = 64;
    for (std::size_t dimension = 0; dimension < mostSobolDimensions; ++dimension) {
        std::uint64_t seen = 0;
        SobolSequence sequence(mostSobolDimensions);
        for (std::uint32_t i = 0; i < points; ++i, sequence.advance())
            seen |= std::uint64_t{1} << (sequence.word(dimension) >> 26);
        CHECK(seen == ~std::uint64_t{0});
    }
}

TEST_CASE("Sobol' points integrate a product within the bound")
{
    // MODELS.md U6: the mean of Π 2·u over 4 dimensions is 1; 4096 points must be within 0.005.
    SobolSequence sequence(4);
    double sum = 0;
    for (int i = 0; i < 4096; ++i, sequence.advance()) {
        double product = 1;
        for (std::size_t dimension = 0; dimension < 4; ++dimension)
            product *= 2 * static_cast<double>(sequence.word(dimension)) * 0x1p-32;
        sum += product;
    }
    CHECK(sum / 4096 == Approx(1).margin(0.005));
}

TEST_CASE("shifted coordinates stay inside the cube")
{
    CHECK(shiftedCoordinate(0, 0) == 0x1p-33);
    CHECK(shiftedCoordinate(0xFFFF'FFFF, 0) == 1 - 0x1p-33);
    CHECK(shiftedCoordinate(0xFFFF'FFFF, 0xFFFF'FFFF) == 0x1p-33);
}

TEST_CASE("Sobol' points end at 2^32 and at ten dimensions")
{
    CHECK(wrongField(sobolPoint(std::uint64_t{1} << 32, 1)) == "/i");
    CHECK(wrongField(sobolPoint(0, 11)) == "/dims");
    CHECK(wrongField(halton(1, 1)) == "/base");
}
