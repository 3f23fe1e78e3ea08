#pragma once

#include <span>

namespace ogive {

/// normalQuantile of many numbers between 0 and 1, each put in its place. Same accuracy; the last bits may
/// differ, and are the same on every platform and for every grouping of the numbers.
void normalQuantiles(std::span<double> numbers);

} // namespace ogive
