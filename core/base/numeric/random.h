#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace ogive {

// Random numbers as functions of where they are used (MODELS.md U4): the same on any number of threads and in
// any order, because nothing is remembered between them.

using PhiloxWords = std::array<std::uint32_t, 4>;

/// Philox-4x32-10: four random words for a counter of four words and a key of two (Salmon et al., SC'11).
[[nodiscard]] PhiloxWords philox4x32(const PhiloxWords& counter, const std::array<std::uint32_t, 2>& key);

/// Sequences that do not depend on each other.
enum class RandomStream : std::uint32_t { MonteCarlo = 0, SobolMatrixB = 1, QmcShift = 2, SmaaWeights = 3 };

/// A number between 0 and 1, from 2^-53 to 1 − 2^-53, for one dimension of one sample.
[[nodiscard]] double uniform(std::uint64_t seed, RandomStream stream, std::uint64_t sample,
                             std::uint32_t dimension);

/// U5, SplitMix64: the 64 random bits of number `index` (from 0) of the sequence that a seed begins. Never
/// mixed with Philox in one run.
[[nodiscard]] std::uint64_t splitMix64(std::uint64_t seed, std::uint64_t index);

/// As uniform, for the dimensions 2·pair and 2·pair + 1 of many samples; `even` and `odd` have room for one
/// number a sample.
void uniformPairs(std::uint64_t seed, RandomStream stream, std::span<const std::uint64_t> samples,
                  std::uint32_t pair, double* even, double* odd);

} // namespace ogive
