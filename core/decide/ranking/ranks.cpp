#include "core/decide/ranking/ranks.h"

#include "core/decide/ranking/decision_matrix.h"
#include "core/decide/ranking/ranking_error.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ogive {
namespace {

double tieDistance(double leading)
{
    return 1e-12 * std::max(1.0, std::abs(leading));
}

} // namespace

bool isTie(double leading, double score)
{
    return std::abs(leading - score) <= tieDistance(leading);
}

std::vector<std::size_t> ranksOf(std::span<const double> scores)
{
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    std::vector<std::size_t> ranks(scores.size());
    std::size_t leader = 0;
    for (std::size_t place = 0; place < order.size(); ++place) {
        if (!isTie(scores[order[leader]], scores[order[place]]))
            leader = place;
        ranks[order[place]] = leader + 1;
    }
    return ranks;
}

std::vector<std::size_t> orderOf(std::span<const std::size_t> ranks)
{
    std::vector<std::size_t> order(ranks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
    return order;
}

Result<std::vector<std::size_t>> leadingOptions(std::span<const double> scores, double margin)
{
    if (!(margin >= 0 && margin <= largestValue))
        return rankingError("/margin",
                            OGIVE_TR("ranking", "the margin must be a number that is not negative"));
    std::vector<std::size_t> leading;
    if (scores.empty())
        return leading;
    const double best = *std::max_element(scores.begin(), scores.end());
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (best - scores[i] <= margin + tieDistance(best))
            leading.push_back(i);
    return leading;
}

} // namespace ogive
