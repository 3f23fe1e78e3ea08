#pragma once

#include "core/figure/figure.h"

namespace ogive {

/// Adds a figure's shapes to another one, larger or smaller, with its upper left corner at a place.
void addScaled(Figure& target, const Figure& source, const Point& at, double scale);

/// The size of the smallest text of a figure; 0 where it has none.
[[nodiscard]] double smallestTextOf(const Figure& figure);

} // namespace ogive
