#include "core/decide/ranking/ahp.h"

#include "core/decide/ranking/ranking_error.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace ogive {
namespace {

constexpr double reciprocalTolerance = 1e-9;
constexpr double agreementTolerance = 1e-9;
constexpr double settledChange = 1e-16;
constexpr int mostPowerSteps = 10'000;

Failure wrongJudgement(std::size_t row, std::size_t column, Message reason)
{
    return rankingError("/A/" + std::to_string(row) + "/" + std::to_string(column), std::move(reason));
}

Result<void> checkJudgements(const JudgementMatrix& judgements)
{
    const std::size_t size = judgements.size;
    if (size < 1 || size > mostCompared || judgements.values.size() != size * size)
        return rankingError("/A", OGIVE_TR("ranking", "comparisons in pairs are a square of 1 to %1 rows")
                                      .arg(static_cast<double>(mostCompared)));
    for (std::size_t i = 0; i < size; ++i)
        for (std::size_t j = 0; j < size; ++j) {
            const double judged = judgements.at(i, j);
            if (!(judged >= 1 / largestJudgement && judged <= largestJudgement))
                return wrongJudgement(i, j,
                                      OGIVE_TR("ranking", "a comparison must be a number from %1 to %2")
                                          .arg(1 / largestJudgement)
                                          .arg(largestJudgement));
        }
    for (std::size_t i = 0; i < size; ++i)
        for (std::size_t j = 0; j <= i; ++j)
            if (!(std::abs(judgements.at(i, j) * judgements.at(j, i) - 1) <= reciprocalTolerance))
                return wrongJudgement(
                    i, j,
                    OGIVE_TR("ranking",
                             "%1 against %2 must be the reciprocal of %2 against %1, and 1 against "
                             "itself")
                        .arg(ordinal(i))
                        .arg(ordinal(j)));
    return {};
}

/// The matrix times the weights.
std::vector<double> product(const JudgementMatrix& judgements, const std::vector<double>& weights)
{
    std::vector<double> sums(judgements.size);
    for (std::size_t i = 0; i < judgements.size; ++i)
        for (std::size_t j = 0; j < judgements.size; ++j)
            sums[i] += judgements.at(i, j) * weights[j];
    return sums;
}

std::vector<double> principalEigenvector(const JudgementMatrix& judgements)
{
    std::vector<double> weights(judgements.size, 1 / static_cast<double>(judgements.size));
    for (int step = 0; step < mostPowerSteps; ++step) {
        std::vector<double> next = product(judgements, weights);
        const double sum = std::accumulate(next.begin(), next.end(), 0.0);
        double change = 0;
        for (std::size_t i = 0; i < next.size(); ++i) {
            next[i] /= sum;
            change = std::max(change, std::abs(next[i] - weights[i]));
        }
        weights = std::move(next);
        if (change < settledChange)
            break;
    }
    return weights;
}

std::optional<InconsistentPair> mostInconsistent(const JudgementMatrix& judgements,
                                                 const std::vector<double>& weights)
{
    std::optional<InconsistentPair> worst;
    double departure = agreementTolerance;
    for (std::size_t i = 0; i < weights.size(); ++i)
        for (std::size_t j = i + 1; j < weights.size(); ++j) {
            const double consistent = weights[i] / weights[j];
            const double ratio = std::abs(std::log(judgements.at(i, j) / consistent));
            // Pairs that depart equally differ by rounding only: the first of them counts.
            if (ratio <= departure * (1 + agreementTolerance))
                continue;
            departure = ratio;
            worst = InconsistentPair{i, j, judgements.at(i, j), consistent};
        }
    return worst;
}

} // namespace

Result<Ahp> ahp(const JudgementMatrix& judgements, std::span<const double, mostCompared> randomIndex)
{
    if (const auto checked = checkJudgements(judgements); !checked)
        return Failure(checked.error());
    const auto size = static_cast<double>(judgements.size);
    Ahp result;
    result.weights = principalEigenvector(judgements);
    const std::vector<double> sums = product(judgements, result.weights);
    for (std::size_t i = 0; i < sums.size(); ++i)
        result.lambdaMax += sums[i] / result.weights[i] / size;
    if (judgements.size > 1)
        result.consistencyIndex = std::max(0.0, (result.lambdaMax - size) / (size - 1)); // rounding aside
    const double random = randomIndex[judgements.size - 1];
    if (random > 0)
        result.consistencyRatio = result.consistencyIndex / random;
    result.isInconsistent = result.consistencyRatio > acceptedConsistencyRatio;
    result.mostInconsistent = mostInconsistent(judgements, result.weights);
    return result;
}

} // namespace ogive
