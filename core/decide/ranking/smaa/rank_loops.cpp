#include "core/decide/ranking/smaa/rank_loops.h"

#include "core/base/numeric/natural_log.h"
#include "core/base/numeric/wide_loops.h"
#include "core/decide/ranking/smaa/weight_draws.h"

#include <algorithm>

namespace ogive {
namespace {

OGIVE_WIDE_PART void addRow(double* __restrict sum, const double* __restrict row, std::size_t count)
{
    for (std::size_t l = 0; l < count; ++l)
        sum[l] += row[l];
}

/// Adds four rows with their factors, one after the other: the sum is read and written once for all.
OGIVE_WIDE_PART void addFourRows(double* __restrict sum, const double* __restrict rows,
                                 const double* __restrict factors, std::size_t count)
{
    for (std::size_t l = 0; l < count; ++l)
        sum[l] = sum[l] + factors[0] * rows[l] + factors[1] * rows[blockSamples + l] +
                 factors[2] * rows[2 * blockSamples + l] + factors[3] * rows[3 * blockSamples + l];
}

OGIVE_WIDE_PART void addScaledRow(double* __restrict sum, const double* __restrict row, double factor,
                                  std::size_t count)
{
    for (std::size_t l = 0; l < count; ++l)
        sum[l] += factor * row[l];
}

/// Compares two options' scores: the second's rank rises where the first is before, and the first's sinks.
/// Returns how often the first is before.
OGIVE_WIDE_PART std::uint64_t comparePair(const double* __restrict first, const double* __restrict second,
                                          std::int64_t* __restrict firstRank,
                                          std::int64_t* __restrict secondRank, std::size_t count)
{
    std::int64_t wins = 0;
    for (std::size_t l = 0; l < count; ++l) {
        const std::int64_t isBefore = first[l] >= second[l] ? 1 : 0;
        secondRank[l] += isBefore;
        firstRank[l] -= isBefore;
        wins += isBefore;
    }
    return static_cast<std::uint64_t>(wins);
}

} // namespace

OGIVE_WIDE void uniformsToWeights(double* rows, std::size_t criteria, std::size_t count)
{
    double scale[blockSamples] = {};
    for (std::size_t j = 0; j < criteria; ++j) {
        double* row = rows + j * blockSamples;
        for (std::size_t l = 0; l < count; ++l)
            row[l] = -naturalLog(row[l]);
        addRow(scale, row, count);
    }
    for (std::size_t l = 0; l < count; ++l)
        scale[l] = 1 / scale[l];
    for (std::size_t j = 0; j < criteria; ++j)
        for (std::size_t l = 0; l < count; ++l)
            rows[j * blockSamples + l] *= scale[l];
}

OGIVE_WIDE void scoreSamples(const double* values, std::size_t options, std::size_t criteria,
                             const double* weights, std::size_t count, double* scores)
{
    for (std::size_t i = 0; i < options; ++i) {
        double* row = scores + i * blockSamples;
        std::fill_n(row, count, 0.0);
        std::size_t j = 0;
        for (; j + 4 <= criteria; j += 4)
            addFourRows(row, weights + j * blockSamples, values + i * criteria + j, count);
        for (; j < criteria; ++j)
            addScaledRow(row, weights + j * blockSamples, values[i * criteria + j], count);
    }
}

OGIVE_WIDE void rankSamples(const double* scores, std::size_t options, std::size_t count, std::int64_t* ranks,
                            std::uint64_t* wins)
{
    // As if each option were behind all later ones.
    for (std::size_t i = 0; i < options; ++i)
        std::fill_n(ranks + i * blockSamples, blockSamples, static_cast<std::int64_t>(options - 1 - i));
    for (std::size_t i = 0; i < options; ++i)
        for (std::size_t k = i + 1; k < options; ++k)
            wins[i * options + k] += comparePair(scores + i * blockSamples, scores + k * blockSamples,
                                                 ranks + i * blockSamples, ranks + k * blockSamples, count);
}

} // namespace ogive
