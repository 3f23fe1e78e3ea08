#include "core/decide/ranking/promethee.h"

#include "core/decide/ranking/ranking_error.h"
#include "core/decide/ranking/ranks.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace ogive {
namespace {

bool isThreshold(double value)
{
    return value >= 0 && value <= largestValue;
}

bool isUsablePreference(const Preference& function)
{
    const double q = function.indifference;
    const double p = function.preference;
    switch (function.kind) {
    case PreferenceKind::Usual:
        return true;
    case PreferenceKind::U:
        return isThreshold(q);
    case PreferenceKind::V:
        return isThreshold(p);
    case PreferenceKind::Level:
    case PreferenceKind::Linear:
        return isThreshold(q) && isThreshold(p) && q <= p;
    case PreferenceKind::Gauss:
        return isThreshold(function.spread) && function.spread > 0;
    }
    return false;
}

Result<void> checkPreferences(const std::vector<Preference>& preferences, std::size_t criteria)
{
    if (preferences.size() != criteria)
        return rankingError("/fn",
                            OGIVE_TR("ranking", "%1 criteria need as many preference functions, not %2")
                                .arg(static_cast<double>(criteria))
                                .arg(static_cast<double>(preferences.size())));
    const auto wrong = std::find_if_not(preferences.begin(), preferences.end(), isUsablePreference);
    if (wrong == preferences.end())
        return {};
    const auto criterion = static_cast<std::size_t>(wrong - preferences.begin());
    return rankingError(
        "/fn/" + std::to_string(criterion),
        OGIVE_TR("ranking", "the thresholds of criterion %1 must be numbers with 0 ≤ q ≤ p and s > 0")
            .arg(ordinal(criterion)));
}

double preferenceFor(const Preference& function, double d)
{
    const double q = function.indifference;
    const double p = function.preference;
    if (d <= 0)
        return 0;
    switch (function.kind) {
    case PreferenceKind::Usual:
        return 1;
    case PreferenceKind::U:
        return d <= q ? 0 : 1;
    case PreferenceKind::V:
        return d >= p ? 1 : d / p;
    case PreferenceKind::Level:
        return d <= q ? 0 : d <= p ? 0.5 : 1;
    case PreferenceKind::Linear:
        return d <= q ? 0 : d >= p ? 1 : (d - q) / (p - q);
    case PreferenceKind::Gauss:
        return -std::expm1(-0.5 * (d / function.spread) * (d / function.spread));
    }
    return 0;
}

} // namespace

Result<Promethee> promethee(const DecisionMatrix& matrix, const std::vector<Preference>& preferences)
{
    if (const auto checked = checkMatrix(matrix); !checked)
        return Failure(checked.error());
    const ValueTable& table = matrix.table;
    if (const auto checked = checkPreferences(preferences, table.criteria); !checked)
        return Failure(checked.error());

    const std::vector<double> weights = rescaled(matrix.weights);
    const std::size_t options = table.options;
    Promethee result{std::vector<double>(options), std::vector<double>(options), {}, {}};
    for (std::size_t a = 0; a < options; ++a)
        for (std::size_t b = 0; b < options; ++b) {
            double preferred = 0;
            for (std::size_t j = 0; j < table.criteria; ++j) {
                const double gain = table.at(a, j) - table.at(b, j);
                preferred += weights[j] * preferenceFor(preferences[j], matrix.benefit[j] ? gain : -gain);
            }
            result.positiveFlow[a] += preferred;
            result.negativeFlow[b] += preferred;
        }
    const double others = std::max<double>(1, static_cast<double>(options) - 1);
    for (std::size_t i = 0; i < options; ++i) {
        result.positiveFlow[i] /= others;
        result.negativeFlow[i] /= others;
        result.netFlow.push_back(result.positiveFlow[i] - result.negativeFlow[i]);
    }
    result.ranks = ranksOf(result.netFlow);
    return result;
}

} // namespace ogive
