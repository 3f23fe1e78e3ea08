#include "core/decide/ranking/topsis.h"

#include "core/decide/ranking/normalise.h"
#include "core/decide/ranking/ranks.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

/// Best or worst weighted value of every criterion.
std::vector<double> extremes(const ValueTable& weighted, const std::vector<bool>& benefit, bool isBest)
{
    std::vector<double> extreme(weighted.criteria);
    for (std::size_t j = 0; j < weighted.criteria; ++j) {
        extreme[j] = weighted.at(0, j);
        for (std::size_t i = 1; i < weighted.options; ++i)
            extreme[j] = benefit[j] == isBest ? std::max(extreme[j], weighted.at(i, j))
                                              : std::min(extreme[j], weighted.at(i, j));
    }
    return extreme;
}

double distance(const ValueTable& weighted, std::size_t option, const std::vector<double>& point)
{
    double squares = 0;
    for (std::size_t j = 0; j < weighted.criteria; ++j) {
        const double difference = weighted.at(option, j) - point[j];
        squares += difference * difference;
    }
    return std::sqrt(squares);
}

} // namespace

Result<Topsis> topsis(const DecisionMatrix& matrix)
{
    if (const auto checked = checkMatrix(matrix); !checked)
        return Failure(checked.error());
    auto weighted = normalise(matrix.table, matrix.benefit, Normalisation::Vector);
    if (!weighted)
        return Failure(weighted.error());
    const std::vector<double> weights = rescaled(matrix.weights);
    for (std::size_t cell = 0; cell < weighted->values.size(); ++cell)
        weighted->values[cell] *= weights[cell % weights.size()];

    Topsis result;
    result.ideal = extremes(*weighted, matrix.benefit, true);
    result.antiIdeal = extremes(*weighted, matrix.benefit, false);
    for (std::size_t i = 0; i < weighted->options; ++i) {
        const double toIdeal = distance(*weighted, i, result.ideal);
        const double toAntiIdeal = distance(*weighted, i, result.antiIdeal);
        const double sum = toIdeal + toAntiIdeal;
        result.toIdeal.push_back(toIdeal);
        result.toAntiIdeal.push_back(toAntiIdeal);
        result.closeness.push_back(sum == 0 ? 0.5 : toAntiIdeal / sum);
    }
    result.ranks = ranksOf(result.closeness);
    return result;
}

} // namespace ogive
