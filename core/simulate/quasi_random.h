#pragma once

#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace ogive {

// Points that fill a cube more evenly than random ones: MODELS.md U6.

inline constexpr std::size_t mostSobolDimensions = 10;

/// Sobol' points with Joe and Kuo's direction numbers (D(6)), in the order of the Gray code, from point 0,
/// the origin. Coordinates are words of 32 bits, in units of 2^-32.
class SobolSequence {
public:
    /// `dimensions`: 1 to mostSobolDimensions. Starts at point `first`.
    explicit SobolSequence(std::size_t dimensions, std::uint32_t first = 0);

    [[nodiscard]] std::size_t dimensions() const { return m_dimensions; }
    /// Of the point it stands at.
    [[nodiscard]] std::uint32_t word(std::size_t dimension) const { return m_words[dimension]; }
    /// Moves to the next point; after the last of 2^32 to the first.
    void advance();

private:
    std::size_t m_dimensions = 1;
    std::uint32_t m_index = 0;
    std::array<std::uint32_t, mostSobolDimensions> m_words{};
};

/// A coordinate between 0 and 1, 2^-33 to 1 − 2^-33, from a word and a digital shift: one random word a
/// dimension makes a set of points random without making it less even.
[[nodiscard]] constexpr double shiftedCoordinate(std::uint32_t word, std::uint32_t shift)
{
    return (static_cast<double>(word ^ shift) + 0.5) * 0x1p-32;
}

/// U6: point `index` (0 to 2^32 − 1) of the Sobol' sequence, coordinates from 0 and below 1. Errors at /i and
/// /dims.
[[nodiscard]] Result<std::vector<double>> sobolPoint(std::uint64_t index, double dimensions);

/// U6: the radical inverse of an index, the Halton sequence's coordinate in a dimension of this base (2 to
/// 65,536, the first primes one after the other; for up to 8 dimensions). Error at /base.
[[nodiscard]] Result<double> halton(std::uint64_t index, double base);

} // namespace ogive
