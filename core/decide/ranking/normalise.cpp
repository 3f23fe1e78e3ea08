#include "core/decide/ranking/normalise.h"

#include "core/decide/ranking/ranking_error.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace ogive {
namespace {

using Column = std::vector<double>;

Column columnOf(const ValueTable& table, std::size_t criterion)
{
    Column column(table.options);
    for (std::size_t i = 0; i < table.options; ++i)
        column[i] = table.at(i, criterion);
    return column;
}

void scaleToRange(Column& column, bool isBenefit)
{
    const auto [lowest, highest] = std::minmax_element(column.begin(), column.end());
    const double minimum = *lowest;
    const double maximum = *highest;
    for (double& x : column) {
        const double distance = isBenefit ? x - minimum : maximum - x;
        x = minimum == maximum ? 1 : distance / (maximum - minimum);
    }
}

void scaleToBest(Column& column, bool isBenefit)
{
    const auto [lowest, highest] = std::minmax_element(column.begin(), column.end());
    const double minimum = *lowest;
    const double maximum = *highest;
    for (double& x : column)
        x = isBenefit ? x / maximum : minimum / x;
}

void scaleToSum(Column& column, bool isBenefit)
{
    if (!isBenefit)
        scaleToBest(column, false); // min/x is as 1/x in the ratio, and does not overflow
    const double sum = std::accumulate(column.begin(), column.end(), 0.0);
    for (double& x : column)
        x /= sum;
}

void scaleToLength(Column& column)
{
    double largest = 0;
    for (const double x : column)
        largest = std::max(largest, std::abs(x));
    if (largest == 0)
        return;
    double squares = 0;
    for (double& x : column) {
        x /= largest; // squares of small values would vanish
        squares += x * x;
    }
    for (double& x : column)
        x /= std::sqrt(squares);
}

void scale(Column& column, bool isBenefit, Normalisation normalisation)
{
    switch (normalisation) {
    case Normalisation::None:
        return;
    case Normalisation::MinMax:
        return scaleToRange(column, isBenefit);
    case Normalisation::Max:
        return scaleToBest(column, isBenefit);
    case Normalisation::Sum:
        return scaleToSum(column, isBenefit);
    case Normalisation::Vector:
        return scaleToLength(column);
    }
}

Result<void> checkPositive(const ValueTable& table)
{
    const auto wrong =
        std::find_if(table.values.begin(), table.values.end(), [](double x) { return !(x > 0); });
    if (wrong == table.values.end())
        return {};
    const auto position = static_cast<std::size_t>(wrong - table.values.begin());
    const std::size_t option = position / table.criteria;
    const std::size_t criterion = position % table.criteria;
    return rankingError("/X/" + std::to_string(option) + "/" + std::to_string(criterion),
                        OGIVE_TR("ranking", "this normalisation needs positive values; option %1 has %2 for "
                                            "criterion %3")
                            .arg(ordinal(option))
                            .arg(*wrong)
                            .arg(ordinal(criterion)));
}

} // namespace

bool turnsCosts(Normalisation normalisation)
{
    return normalisation != Normalisation::None && normalisation != Normalisation::Vector;
}

bool canReverseRanks(Normalisation normalisation)
{
    return normalisation == Normalisation::MinMax || normalisation == Normalisation::Sum ||
           normalisation == Normalisation::Vector;
}

Result<ValueTable> normalise(const ValueTable& table, const std::vector<bool>& benefit,
                             Normalisation normalisation)
{
    if (const auto checked = checkTable(table); !checked)
        return Failure(checked.error());
    if (const auto checked = checkBenefit(benefit, table.criteria); !checked)
        return Failure(checked.error());
    if (normalisation == Normalisation::Max || normalisation == Normalisation::Sum)
        if (const auto checked = checkPositive(table); !checked)
            return Failure(checked.error());
    ValueTable normalised = table;
    for (std::size_t j = 0; j < table.criteria; ++j) {
        Column column = columnOf(table, j);
        scale(column, benefit[j], normalisation);
        for (std::size_t i = 0; i < table.options; ++i)
            normalised.values[i * table.criteria + j] = column[i];
    }
    return normalised;
}

} // namespace ogive
