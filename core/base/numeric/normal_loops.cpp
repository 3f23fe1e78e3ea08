#include "core/base/numeric/normal_loops.h"

#include "core/base/numeric/natural_log.h"
#include "core/base/numeric/normal.h"
#include "core/base/numeric/normal_coefficients.h"
#include "core/base/numeric/wide_loops.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

// Most numbers lie in the middle, so a first loop takes all for middle ones, and the few others are gathered
// and computed once more. The farthest tails, one number in 3e10, are left to normalQuantile.

namespace ogive {
namespace {

constexpr std::size_t groupSize = 512;
constexpr double farProbability = 1.3887943864964021e-11; // exp(−far²)

/// Estrin's scheme: pairs, pairs of pairs, and the two halves.
OGIVE_WIDE_PART double evaluated(const wichura::Coefficients& c, double x)
{
    const double x2 = x * x;
    const double low = (c[0] + c[1] * x) + x2 * (c[2] + c[3] * x);
    const double high = (c[4] + c[5] * x) + x2 * (c[6] + c[7] * x);
    return low + (x2 * x2) * high;
}

OGIVE_WIDE void middleQuantiles(const double* __restrict probabilities, double* __restrict quantiles,
                                std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double fromHalf = probabilities[i] - 0.5;
        const double r = wichura::middle * wichura::middle - fromHalf * fromHalf;
        quantiles[i] = fromHalf * evaluated(wichura::middleAbove, r) / evaluated(wichura::middleBelow, r);
    }
}

/// Of probabilities outside the middle, the farthest excepted.
OGIVE_WIDE void tailQuantiles(const double* __restrict probabilities, double* __restrict quantiles,
                              std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double p = probabilities[i];
        const double fromEnd = p < 0.5 ? p : 1 - p;
        const double r = std::sqrt(-naturalLog(fromEnd)) - wichura::nearOffset;
        const double size = evaluated(wichura::tailAbove, r) / evaluated(wichura::tailBelow, r);
        quantiles[i] = p < 0.5 ? -size : size;
    }
}

/// The places of the numbers outside the middle; returns how many there are.
std::size_t findTails(const double* numbers, std::size_t count, std::uint32_t* places)
{
    std::size_t found = 0;
    for (std::size_t i = 0; i < count; ++i) {
        places[found] = static_cast<std::uint32_t>(i);
        found += std::abs(numbers[i] - 0.5) > wichura::middle ? 1 : 0;
    }
    return found;
}

void quantilesOfGroup(double* numbers, std::size_t count)
{
    std::array<double, groupSize> probabilities;
    std::array<double, groupSize> gathered;
    std::array<std::uint32_t, groupSize + 1> places;
    std::copy_n(numbers, count, probabilities.data());
    middleQuantiles(probabilities.data(), numbers, count);
    const std::size_t tails = findTails(probabilities.data(), count, places.data());
    for (std::size_t i = 0; i < tails; ++i)
        gathered[i] = probabilities[places[i]];
    std::copy_n(gathered.data(), tails, probabilities.data());
    tailQuantiles(probabilities.data(), gathered.data(), tails);
    for (std::size_t i = 0; i < tails; ++i) {
        const double p = probabilities[i];
        const bool isFar = std::min(p, 1 - p) < farProbability;
        numbers[places[i]] = isFar ? normalQuantile(p) : gathered[i];
    }
}

} // namespace

void normalQuantiles(std::span<double> numbers)
{
    for (std::size_t first = 0; first < numbers.size(); first += groupSize)
        quantilesOfGroup(numbers.data() + first, std::min(groupSize, numbers.size() - first));
}

} // namespace ogive
