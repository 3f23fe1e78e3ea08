#pragma once

#include "core/simulate/distribution.h"

#include <span>

namespace ogive {

// From probabilities between 0 and 1 to the values that these parts of a distribution lie below, each in its
// place.

struct Ends {
    double low = 0;
    double high = 0;
};

/// e^(mean + deviation·z), not outside the ends.
void toLognormal(std::span<double> numbers, double mean, double deviation, const Ends& ends);

void toNormal(std::span<double> numbers, double mean, double deviation, const Ends& ends);

/// Of points that are not all equal.
void toTriangular(std::span<double> numbers, const ThreePoints& points, const Ends& ends);

/// Parts of a range to values of it.
void toRange(std::span<double> parts, double minimum, double maximum, const Ends& ends);

} // namespace ogive
