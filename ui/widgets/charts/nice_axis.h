#pragma once

namespace ogive::ui {

/// The top of a value axis and the distance between its ticks.
struct NiceAxis {
    double top = 1;
    double step = 0.25;

    bool operator==(const NiceAxis&) const = default;
};

/// Three to five round ticks that hold the largest value. `current` stays as long as the value fits and fills
/// it at least to two fifths, so that the axis seldom moves.
[[nodiscard]] NiceAxis niceAxis(double largest, const NiceAxis& current);

} // namespace ogive::ui
