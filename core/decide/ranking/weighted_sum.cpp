#include "core/decide/ranking/weighted_sum.h"

#include "core/decide/ranking/ranking_error.h"
#include "core/decide/ranking/ranks.h"

#include <algorithm>
#include <string>

namespace ogive {
namespace {

/// Refuses a cost whose high values would count as good.
Result<void> checkCosts(const std::vector<bool>& benefit, Normalisation normalisation)
{
    const auto cost = std::find(benefit.begin(), benefit.end(), false);
    if (turnsCosts(normalisation) || cost == benefit.end())
        return {};
    const auto criterion = static_cast<std::size_t>(cost - benefit.begin());
    return rankingError("/benefit/" + std::to_string(criterion),
                        OGIVE_TR("ranking", "criterion %1 is a cost, which this normalisation does not turn "
                                            "round; use min-max, max or sum")
                            .arg(ordinal(criterion)));
}

} // namespace

Result<WeightedSum> weightedSum(const DecisionMatrix& matrix, Normalisation normalisation)
{
    if (const auto checked = checkMatrix(matrix); !checked)
        return Failure(checked.error());
    if (const auto checked = checkCosts(matrix.benefit, normalisation); !checked)
        return Failure(checked.error());
    auto normalised = normalise(matrix.table, matrix.benefit, normalisation);
    if (!normalised)
        return Failure(normalised.error());

    const std::vector<double> weights = rescaled(matrix.weights);
    WeightedSum result{std::vector<double>(matrix.table.options), {}, std::move(*normalised)};
    for (std::size_t i = 0; i < matrix.table.options; ++i)
        for (std::size_t j = 0; j < weights.size(); ++j) {
            double& contribution = result.contributions.values[i * weights.size() + j];
            contribution *= weights[j];
            result.scores[i] += contribution;
        }
    result.ranks = ranksOf(result.scores);
    return result;
}

} // namespace ogive
