#pragma once

#include "core/figure/figure.h"

namespace ogive::ui {

/// A small decision tree: boxes, pills, lines and labels.
[[nodiscard]] Figure treeFigure();

/// Two curves with a band, an arrow and a turned label; `seed` makes several differ.
[[nodiscard]] Figure chartFigure(int seed);

} // namespace ogive::ui
