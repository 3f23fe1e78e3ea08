#include "core/design/ranking_choice.h"

#include <algorithm>

namespace ogive {

const double* RankingChoice::weightOf(const std::string& criterion) const
{
    const auto found = std::find_if(weights.begin(), weights.end(),
                                    [&](const auto& entry) { return entry.first == criterion; });
    return found == weights.end() ? nullptr : &found->second;
}

const MustHave* RankingChoice::mustHaveOf(const std::string& criterion) const
{
    const auto found = std::find_if(mustHaves.begin(), mustHaves.end(), [&](const MustHave& mustHave) {
        return mustHave.criterion == criterion;
    });
    return found == mustHaves.end() ? nullptr : &*found;
}

double RankingChoice::judged(const std::string& first, const std::string& second) const
{
    for (const Judgement& judgement : judgements) {
        if (judgement.first == first && judgement.second == second)
            return judgement.times;
        if (judgement.first == second && judgement.second == first)
            return 1 / judgement.times;
    }
    return 1;
}

bool RankingChoice::isEmpty() const
{
    RankingChoice none;
    none.decision = decision;
    return *this == none;
}

} // namespace ogive
