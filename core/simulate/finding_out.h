#pragma once

#include "core/base/result.h"

#include <span>

namespace ogive {

/// What it is worth to find out one uncertain input before choosing the cheapest alternative (the expected
/// value of partial perfect information): the least mean cost, less the mean over the input's bins of the
/// least mean cost within the bin. In the unit of the costs, 0 or more.
///
/// Samples in the order of the input fill between 8 and 64 equal bins, about √n/8 of them; equal values of
/// the input stay in one bin. Noise in the bins' means makes the value rather too high than too low (Strong
/// and Oakley 2013, doi 10.1177/0272989X12465123).
///
/// `costs`: one span an alternative, as long as `input`. Errors at /input (empty) and /costs (none, or of
/// another length).
[[nodiscard]] Result<double> findingOutValue(std::span<const double> input,
                                             std::span<const std::span<const double>> costs);

} // namespace ogive
