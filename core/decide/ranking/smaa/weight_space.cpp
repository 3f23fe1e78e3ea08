#include "core/decide/ranking/smaa/weight_space.h"

#include "core/decide/ranking/decision_matrix.h"
#include "core/decide/ranking/ranking_error.h"

#include <algorithm>
#include <string>

namespace ogive {
namespace {

Result<void> check(const RankedWeights& space, std::size_t criteria)
{
    for (std::size_t i = 0; i < space.importance.size(); ++i) {
        const auto begin = space.importance.begin();
        const auto here = begin + static_cast<std::ptrdiff_t>(i);
        const bool isRepeated = std::find(begin, here, *here) != here;
        if (*here < criteria && !isRepeated)
            continue;
        const Message reason =
            isRepeated
                ? OGIVE_TR("ranking", "criterion %1 stands twice in the order of importance")
                : OGIVE_TR("ranking", "the order of importance names criterion %1, which does not exist");
        return rankingError("/importance/" + std::to_string(i), reason.arg(ordinal(*here)));
    }
    return {};
}

Result<void> check(const NearWeights& space, std::size_t criteria)
{
    if (auto checked = checkWeights(space.weights, criteria); !checked)
        return checked;
    if (!(space.share >= 0 && space.share <= 1))
        return rankingError("/share",
                            OGIVE_TR("ranking", "the share around the weights must be from 0 to 1"));
    return {};
}

} // namespace

Result<void> checkWeightSpace(const WeightSpace& space, std::size_t criteria)
{
    if (const auto* ranked = std::get_if<RankedWeights>(&space))
        return check(*ranked, criteria);
    if (const auto* near = std::get_if<NearWeights>(&space))
        return check(*near, criteria);
    return {};
}

} // namespace ogive
