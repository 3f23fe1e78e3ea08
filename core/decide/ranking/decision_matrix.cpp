#include "core/decide/ranking/decision_matrix.h"

#include "core/decide/ranking/ranking_error.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace ogive {
namespace {

/// Written so that NaN, which compares false with everything, is refused.
bool isUsable(double value)
{
    return std::abs(value) <= largestValue;
}

} // namespace

Result<void> checkTable(const ValueTable& table, std::string_view name)
{
    const std::string pointer = "/" + std::string(name);
    if (table.options < 1 || table.options > mostOptions)
        return rankingError(pointer, OGIVE_TR("ranking", "a ranking needs 1 to %1 options, not %2")
                                         .arg(static_cast<double>(mostOptions))
                                         .arg(static_cast<double>(table.options)));
    if (table.criteria < 1 || table.criteria > mostCriteria)
        return rankingError(pointer, OGIVE_TR("ranking", "a ranking needs 1 to %1 criteria, not %2")
                                         .arg(static_cast<double>(mostCriteria))
                                         .arg(static_cast<double>(table.criteria)));
    if (table.values.size() != table.options * table.criteria)
        return rankingError(pointer, OGIVE_TR("ranking", "%1 options with %2 criteria need %3 values, not %4")
                                         .arg(static_cast<double>(table.options))
                                         .arg(static_cast<double>(table.criteria))
                                         .arg(static_cast<double>(table.options * table.criteria))
                                         .arg(static_cast<double>(table.values.size())));
    const auto wrong = std::find_if_not(table.values.begin(), table.values.end(), isUsable);
    if (wrong == table.values.end())
        return {};
    const auto position = static_cast<std::size_t>(wrong - table.values.begin());
    const std::size_t option = position / table.criteria;
    const std::size_t criterion = position % table.criteria;
    return rankingError(pointer + "/" + std::to_string(option) + "/" + std::to_string(criterion),
                        OGIVE_TR("ranking", "option %1 has no usable number for criterion %2")
                            .arg(ordinal(option))
                            .arg(ordinal(criterion)));
}

Result<void> checkBenefit(const std::vector<bool>& benefit, std::size_t criteria)
{
    if (benefit.size() == criteria)
        return {};
    return rankingError("/benefit",
                        OGIVE_TR("ranking", "%1 criteria need as many flags for which way is better, not %2")
                            .arg(static_cast<double>(criteria))
                            .arg(static_cast<double>(benefit.size())));
}

Result<void> checkWeights(std::span<const double> weights, std::size_t criteria)
{
    if (weights.size() != criteria)
        return rankingError("/w", OGIVE_TR("ranking", "%1 criteria need as many weights, not %2")
                                      .arg(static_cast<double>(criteria))
                                      .arg(static_cast<double>(weights.size())));
    for (std::size_t j = 0; j < criteria; ++j)
        if (!isUsable(weights[j]) || weights[j] < 0)
            return rankingError(
                "/w/" + std::to_string(j),
                OGIVE_TR("ranking", "the weight of criterion %1 must be a number that is not negative")
                    .arg(ordinal(j)));
    if (std::all_of(weights.begin(), weights.end(), [](double weight) { return weight == 0; }))
        return rankingError("/w",
                            OGIVE_TR("ranking", "every weight is 0: one criterion at least must count"));
    return {};
}

Result<void> checkMatrix(const DecisionMatrix& matrix)
{
    if (auto checked = checkTable(matrix.table); !checked)
        return checked;
    if (auto checked = checkBenefit(matrix.benefit, matrix.table.criteria); !checked)
        return checked;
    return checkWeights(matrix.weights, matrix.table.criteria);
}

std::vector<double> rescaled(std::span<const double> weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<double> shares(weights.begin(), weights.end());
    for (double& share : shares)
        share /= sum;
    return shares;
}

} // namespace ogive
