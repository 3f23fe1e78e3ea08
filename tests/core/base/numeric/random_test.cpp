#include "core/base/numeric/random.h"

#include <catch2/catch.hpp>

#include <limits>
#include <vector>

using namespace ogive;

// Known answers: MODELS.md U4; those of whole words come from the generator's authors (random123,
// tests/kat_vectors).

TEST_CASE("philox gives its authors' known answers")
{
    constexpr std::uint32_t ones = 0xFFFF'FFFF;
    REQUIRE(philox4x32({0, 0, 0, 0}, {0, 0}) ==
            PhiloxWords{0x6627'E8D5, 0xE169'C58D, 0xBC57'AC4C, 0x9B00'DBD8});
    REQUIRE(philox4x32({ones, ones, ones, ones}, {ones, ones}) ==
            PhiloxWords{0x408F'276D, 0x41C8'3B0E, 0xA20B'C7C6, 0x6D54'51FD});
    REQUIRE(philox4x32({0x243F'6A88, 0x85A3'08D3, 0x1319'8A2E, 0x0370'7344}, {0xA409'3822, 0x299F'31D0}) ==
            PhiloxWords{0xD16C'FE09, 0x94FD'CCEB, 0x5001'E420, 0x2412'6EA1});
}

TEST_CASE("uniform numbers are those of the specification, bit for bit")
{
    REQUIRE(uniform(1, RandomStream::MonteCarlo, 0, 0) == 0.8946847163350925);      // U4-a
    REQUIRE(uniform(1, RandomStream::MonteCarlo, 0, 1) == 0.7112680765766944);      // U4-b
    REQUIRE(uniform(1, RandomStream::MonteCarlo, 12345, 4) == 0.20806669780369635); // U4-c
}

TEST_CASE("uniform numbers lie strictly between 0 and 1")
{
    for (std::uint64_t sample = 0; sample < 5000; ++sample) {
        const double number = uniform(99, RandomStream::QmcShift, sample, 3);
        REQUIRE(number >= 0x1p-53);
        REQUIRE(number <= 1 - 0x1p-53);
    }
}

TEST_CASE("many samples at once are the same numbers as one by one")
{
    constexpr std::uint64_t seed = 0xFEDC'BA98'7654'3210;
    const std::vector<std::uint64_t> samples{0,           1,
                                             2,           77,
                                             0xFFFF'FFFF, 0x1'0000'0000,
                                             5,           6,
                                             7,           8,
                                             9,           10,
                                             11,          std::numeric_limits<std::uint64_t>::max()};
    std::vector<double> even(samples.size());
    std::vector<double> odd(samples.size());
    uniformPairs(seed, RandomStream::SmaaWeights, samples, 3, even.data(), odd.data());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        REQUIRE(even[i] == uniform(seed, RandomStream::SmaaWeights, samples[i], 6));
        REQUIRE(odd[i] == uniform(seed, RandomStream::SmaaWeights, samples[i], 7));
    }
}
