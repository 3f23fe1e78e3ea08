#include "core/simulate/sampling/pert_table.h"

#include "core/base/numeric/exponential.h"
#include "core/base/numeric/incomplete_beta.h"
#include "core/base/numeric/natural_log.h"
#include "core/base/numeric/wide_loops.h"

#include <algorithm>
#include <cmath>

// Each half is tabulated at equal steps of t = (2p)^(1/exponent), from 0 at the end to 1 at the median, where
// p is the probability counted from that end: there the quantile is an analytic function of t. Between two
// entries stands the cubic through them and their neighbours; the first interval uses the three that follow,
// the last one an entry beyond the median. With 64 intervals the error is below 3e-7.

namespace ogive {
namespace {

constexpr std::size_t pointsOfCubic = 4;

/// The coefficients of the cubic through values at −1, 0, 1 and 2.
std::array<double, pointsOfCubic> cubicThrough(double before, double first, double second, double after)
{
    const double slope = second - before / 3 - first / 2 - after / 6;
    const double square = (before + second) / 2 - first;
    const double cube = (after - before) / 6 + (first - second) / 2;
    return {first, slope, square, cube};
}

constexpr std::size_t groupOfPowers = 512;

/// t of each probability, counted from the end that is nearer.
OGIVE_WIDE void powersFromEnd(const double* __restrict probabilities, double* __restrict powers,
                              std::size_t count, double lowerInverse, double upperInverse)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double p = probabilities[i];
        const double fromEnd = p > 0.5 ? 1 - p : p;
        const double inverse = p > 0.5 ? upperInverse : lowerInverse;
        powers[i] = exponential(naturalLog(2 * fromEnd) * inverse);
    }
}

} // namespace

double PertTable::Half::at(double power) const
{
    const double place = std::min(power, 1.0) * static_cast<double>(intervals);
    const std::size_t interval = std::min(static_cast<std::size_t>(place), intervals - 1);
    const double part = place - static_cast<double>(interval);
    const auto& cubic = cubics[interval];
    return cubic[0] + part * (cubic[1] + part * (cubic[2] + part * cubic[3]));
}

PertTable::Half PertTable::halfOf(double exponent, double other)
{
    std::array<double, intervals + 2> values{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double t = static_cast<double>(i) / static_cast<double>(intervals);
        values[i] = incompleteBetaInverse(exponent, other, std::min(1.0, std::pow(t, exponent) / 2));
    }
    Half half;
    half.inverseExponent = 1 / exponent;
    // The value before the first follows from the cubic through the first four.
    double before = 4 * values[0] - 6 * values[1] + 4 * values[2] - values[3];
    for (std::size_t i = 0; i < intervals; ++i) {
        half.cubics[i] = cubicThrough(before, values[i], values[i + 1], values[i + 2]);
        before = values[i];
    }
    return half;
}

PertTable::PertTable(const PertShape& shape)
    : m_lower(halfOf(shape.alpha, shape.beta))
    , m_upper(halfOf(shape.beta, shape.alpha))
{}

void PertTable::fromProbabilities(std::span<double> numbers) const
{
    std::array<double, groupOfPowers> powers;
    for (std::size_t first = 0; first < numbers.size(); first += groupOfPowers) {
        const auto group = numbers.subspan(first, std::min(groupOfPowers, numbers.size() - first));
        powersFromEnd(group.data(), powers.data(), group.size(), m_lower.inverseExponent,
                      m_upper.inverseExponent);
        for (std::size_t i = 0; i < group.size(); ++i)
            group[i] = group[i] > 0.5 ? 1 - m_upper.at(powers[i]) : m_lower.at(powers[i]);
    }
}

} // namespace ogive
