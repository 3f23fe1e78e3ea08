#pragma once

#include "core/base/numeric/wide_loops.h"

#include <bit>
#include <cstdint>

namespace ogive {

/// e to the power of x, within two units in the last place, for x from −708 to 709; beyond these the value at
/// the end. For loops over many, as naturalLog: no branches, and the same bits on every platform.
///
/// x = k·ln 2 + r with |r| ≤ ½·ln 2, e^x = 2^k·e^r, and e^r by its Taylor polynomial of degree 13, whose next
/// term is below 5e-18; evaluated in pairs (Estrin's scheme), which gives the processor more to do at once.
OGIVE_WIDE_PART double exponential(double x)
{
    constexpr double log2OfE = 1.44269504088896338700e+00;
    constexpr double ln2High = 6.93147180369123816490e-01; // the upper 32 bits: k·ln2High is exact
    constexpr double ln2Low = 1.90821492927058770002e-10;
    constexpr double toWhole = 0x1.8p52; // added, it rounds to a whole number, which the last bits then hold

    x = x < -708.0 ? -708.0 : x;
    x = x > 709.0 ? 709.0 : x;
    const double shifted = x * log2OfE + toWhole;
    const double k = shifted - toWhole;
    const double r = (x - k * ln2High) - k * ln2Low;

    const double r2 = r * r;
    const double r4 = r2 * r2;
    const double r8 = r4 * r4;
    const double p01 = 1 + r;
    const double p23 = 1.0 / 2 + r * (1.0 / 6);
    const double p45 = 1.0 / 24 + r * (1.0 / 120);
    const double p67 = 1.0 / 720 + r * (1.0 / 5040);
    const double p89 = 1.0 / 40320 + r * (1.0 / 362880);
    const double pAB = 1.0 / 3628800 + r * (1.0 / 39916800);
    const double pCD = 1.0 / 479001600 + r * (1.0 / 6227020800);
    const double low = (p01 + r2 * p23) + r4 * (p45 + r2 * p67);
    const double high = (p89 + r2 * pAB) + r4 * pCD;
    const double power = low + r8 * high;
    return std::bit_cast<double>(std::bit_cast<std::uint64_t>(power) +
                                 (std::bit_cast<std::uint64_t>(shifted) << 52));
}

} // namespace ogive
