#pragma once

#include <cstddef>
#include <cstdint>

namespace ogive {

// The inner loops of SMAA over one block of samples. Rows have room for blockSamples numbers, of which the
// first `count` are used: weights a row a criterion, scores and ranks a row an option.

/// Turns uniform numbers between 0 and 1 into weights that are uniform on the simplex: −ln u, by their sum.
void uniformsToWeights(double* rows, std::size_t criteria, std::size_t count);

/// Weighted sums; `values` are options × criteria.
void scoreSamples(const double* values, std::size_t options, std::size_t criteria, const double* weights,
                  std::size_t count, double* scores);

/// Ranks from 0; equal scores in the order of options. Adds to wins[i·options + k], i < k, the samples in
/// which option i comes before k.
void rankSamples(const double* scores, std::size_t options, std::size_t count, std::int64_t* ranks,
                 std::uint64_t* wins);

} // namespace ogive
