#include "core/evaluation/ranking/rank_stability.h"

#include <cmath>

// Let a criterion weigh w of 1 instead of w₀. The others keep their proportions, so an option's score is
// r·w + (s − r·w₀)/(1 − w₀)·(1 − w), with its value r by the criterion and its score s at w₀. Scores are
// lines over w: the leader stays in front up to the nearest crossing with another line.

namespace ogive {
namespace {

constexpr double alone = 1 - 1e-9; ///< a criterion that weighs so much has no others beside it

/// An option's score as a line over the weight of one criterion.
struct ScoreLine {
    double atNone = 0; ///< at weight 0
    double atAll = 0;  ///< at weight 1
};

ScoreLine lineOf(const RankedOption& entry, std::size_t criterion, double weight)
{
    const double contribution = entry.contributions[criterion];
    return {(entry.score - contribution) / (1 - weight), contribution / weight};
}

/// Where another option catches up with the leader; absent where the lines don't cross within 0 and 1.
std::optional<double> crossing(const ScoreLine& leader, const ScoreLine& other)
{
    const double leadAtNone = leader.atNone - other.atNone;
    const double leadAtAll = leader.atAll - other.atAll;
    if (leadAtNone * leadAtAll >= 0)
        return std::nullopt;
    return leadAtNone / (leadAtNone - leadAtAll);
}

} // namespace

std::optional<StabilityQuestion> stabilityQuestion(const Knowledge& knowledge, const OptionRanking& ranking,
                                                   bool isNear)
{
    if (ranking.ranked.empty())
        return std::nullopt;
    StabilityQuestion question;
    question.values = rankedValues(knowledge, ranking);
    question.sampling.samples = stabilitySamples;
    if (isNear)
        question.sampling.space = NearWeights{ranking.weights, nearShare};
    return question;
}

std::optional<LeadChange> nearestLeadChange(const OptionRanking& ranking)
{
    if (ranking.method != RankingMethod::WeightedSum || ranking.ranked.size() < 2)
        return std::nullopt;
    std::optional<LeadChange> nearest;
    const RankedOption& leader = ranking.ranked.front();
    for (std::size_t i = 0; i < ranking.criteria.size(); ++i) {
        const double weight = ranking.weights[i];
        if (!(weight > 0 && weight < alone))
            continue;
        for (std::size_t k = 1; k < ranking.ranked.size(); ++k) {
            const RankedOption& other = ranking.ranked[k];
            const auto at = crossing(lineOf(leader, i, weight), lineOf(other, i, weight));
            if (at && (!nearest || std::abs(*at - weight) < std::abs(nearest->weight - nearest->now)))
                nearest = LeadChange{other.option, ranking.criteria[i], *at, weight};
        }
    }
    return nearest;
}

} // namespace ogive
