#include "core/decide/ranking/ranking_error.h"
#include "core/decide/ranking/smaa/smaa.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <string>

namespace ogive {
namespace {

constexpr double sumTolerance = 1e-6;

} // namespace

Result<double> smaaOfTwo(const std::array<double, 3>& differences)
{
    for (std::size_t j = 0; j < differences.size(); ++j)
        if (!(std::abs(differences[j]) <= largestValue))
            return rankingError(
                "/d/" + std::to_string(j),
                OGIVE_TR("ranking", "the difference in criterion %1 is no usable number").arg(ordinal(j)));
    auto [x, y, z] = differences;
    if (x < y)
        std::swap(x, y);
    if (y < z)
        std::swap(y, z);
    if (x < y)
        std::swap(x, y);
    // Quotients before products: squares of small differences would vanish.
    if (z > 0)
        return 1.0;
    if (y > 0)
        return 1 - z / (x - z) * (z / (y - z));
    if (x > 0)
        return x / (x - y) * (x / (x - z));
    return 0.0;
}

Result<double> rankEntropy(std::span<const double> shares)
{
    double entropy = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double share = shares[i];
        if (!(share >= 0 && share <= 1))
            return rankingError("/p/" + std::to_string(i),
                                OGIVE_TR("ranking", "share %1 must be a number from 0 to 1").arg(ordinal(i)));
        if (share > 0)
            entropy -= share * std::log2(share);
    }
    if (std::abs(std::accumulate(shares.begin(), shares.end(), 0.0) - 1) > sumTolerance)
        return rankingError("/p", OGIVE_TR("ranking", "the shares of all ranks must sum to 1"));
    return entropy + 0.0; // no −0
}

} // namespace ogive
