#include "core/base/numeric/random.h"

#include "core/base/numeric/philox_lanes.h"
#include "core/base/numeric/wide_loops.h"

#include <bit>
#include <cstddef>

namespace ogive {
namespace {

constexpr std::uint64_t lowWord = 0xFFFF'FFFF;
constexpr int rounds = 10;

/// Four words of 32 bits, each in a register of 64: compilers multiply such lanes in one step, and take
/// several to widen lanes of 32 bits.
struct WideWords {
    std::uint64_t w0 = 0;
    std::uint64_t w1 = 0;
    std::uint64_t w2 = 0;
    std::uint64_t w3 = 0;
};

OGIVE_WIDE_PART WideWords philox(WideWords words, std::uint64_t key)
{
    auto key0 = static_cast<std::uint32_t>(key & lowWord);
    auto key1 = static_cast<std::uint32_t>(key >> 32);
#pragma GCC unroll 10
    for (int round = 0; round < rounds; ++round) {
        const std::uint64_t product0 = (words.w0 & lowWord) * 0xD251'1F53;
        const std::uint64_t product2 = (words.w2 & lowWord) * 0xCD9E'8D57;
        words = {(product2 >> 32) ^ words.w1 ^ key0, product2 & lowWord, (product0 >> 32) ^ words.w3 ^ key1,
                 product0 & lowWord};
        key0 += 0x9E37'79B9;
        key1 += 0xBB67'AE85;
    }
    return words;
}

/// The upper 52 of the 64 bits, in the middle of their step of 2^-52.
OGIVE_WIDE_PART double fraction(std::uint64_t high, std::uint64_t low)
{
    constexpr std::uint64_t bitsOfOne = 0x3FF0'0000'0000'0000;
    return std::bit_cast<double>(((high << 32 | low) >> 12) | bitsOfOne) - 1 + 0x1p-53;
}

OGIVE_WIDE_PART WideWords wordsOf(std::uint64_t seed, std::uint32_t stream, std::uint64_t sample,
                                  std::uint32_t pair)
{
    return philox({sample & lowWord, sample >> 32, pair, stream}, seed);
}

/// Apart from the span, whose ends the compiler could not tell from the targets.
OGIVE_WIDE void fillPairs(std::uint64_t seed, std::uint32_t stream, const std::uint64_t* __restrict samples,
                          std::size_t count, std::uint32_t pair, double* __restrict even,
                          double* __restrict odd)
{
    for (std::size_t i = 0; i < count; ++i) {
        const WideWords words = wordsOf(seed, stream, samples[i], pair);
        even[i] = fraction(words.w1, words.w0);
        odd[i] = fraction(words.w3, words.w2);
    }
}

} // namespace

PhiloxWords philox4x32(const PhiloxWords& counter, const std::array<std::uint32_t, 2>& key)
{
    const WideWords words =
        philox({counter[0], counter[1], counter[2], counter[3]}, std::uint64_t{key[1]} << 32 | key[0]);
    return {static_cast<std::uint32_t>(words.w0), static_cast<std::uint32_t>(words.w1),
            static_cast<std::uint32_t>(words.w2), static_cast<std::uint32_t>(words.w3)};
}

double uniform(std::uint64_t seed, RandomStream stream, std::uint64_t sample, std::uint32_t dimension)
{
    const WideWords words = wordsOf(seed, static_cast<std::uint32_t>(stream), sample, dimension / 2);
    return dimension % 2 == 0 ? fraction(words.w1, words.w0) : fraction(words.w3, words.w2);
}

std::uint64_t splitMix64(std::uint64_t seed, std::uint64_t index)
{
    std::uint64_t z = seed + (index + 1) * 0x9E37'79B9'7F4A'7C15;
    z = (z ^ z >> 30) * 0xBF58'476D'1CE4'E5B9;
    z = (z ^ z >> 27) * 0x94D0'49BB'1331'11EB;
    return z ^ z >> 31;
}

void uniformPairs(std::uint64_t seed, RandomStream stream, std::span<const std::uint64_t> samples,
                  std::uint32_t pair, double* even, double* odd)
{
    const PairsTask task{seed, static_cast<std::uint32_t>(stream), pair, samples.data(), even, odd};
    const std::size_t done = fillPairsInLanes(task, samples.size());
    fillPairs(seed, task.stream, samples.data() + done, samples.size() - done, pair, even + done, odd + done);
}

} // namespace ogive
