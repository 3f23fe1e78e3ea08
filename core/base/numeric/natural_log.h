#pragma once

#include "core/base/numeric/wide_loops.h"

#include <bit>
#include <cstdint>

namespace ogive {

/// The natural logarithm of a positive normal number, within one unit in the last place. For loops over many:
/// it has no branches, so that compilers compute several at once, and gives the same bits on every platform.
///
/// The method and its constants are those of fdlibm's e_log.c (Sun Microsystems, 1993): x = 2^k·(1 + f) with
/// 1 + f between √½ and √2, s = f/(2 + f), and log(1 + f) = f − f²/2 + s·(f²/2 + R(s²)), R a minimax
/// polynomial.
OGIVE_WIDE_PART double naturalLog(double x)
{
    constexpr std::uint64_t bitsOfSqrtHalf = 0x3FE6'A09E'667F'3BCD;
    constexpr std::uint64_t bitsOfOne = 0x3FF0'0000'0000'0000;
    constexpr std::uint64_t mantissa = 0x000F'FFFF'FFFF'FFFF;
    constexpr double ln2High = 6.93147180369123816490e-01; // the upper 32 bits: k·ln2High is exact
    constexpr double ln2Low = 1.90821492927058770002e-10;

    const std::uint64_t shifted = std::bit_cast<std::uint64_t>(x) + (bitsOfOne - bitsOfSqrtHalf);
    const double f = std::bit_cast<double>((shifted & mantissa) + bitsOfSqrtHalf) - 1;
    // The exponent as a double without a conversion, which SSE2 and AVX2 lack: as the last bits of 2^52.
    const double k = std::bit_cast<double>((shifted >> 52) | 0x4330'0000'0000'0000) - (0x1p52 + 1023);

    const double s = f / (2 + f);
    const double z = s * s;
    const double w = z * z;
    const double even =
        w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
    const double odd =
        z * (6.666666666666735130e-01 +
             w * (2.857142874366239149e-01 + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
    const double halfSquare = 0.5 * f * f;
    return k * ln2High - ((halfSquare - (s * (halfSquare + (even + odd)) + k * ln2Low)) - f);
}

} // namespace ogive
