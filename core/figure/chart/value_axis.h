#pragma once

namespace ogive {

/// Ticks of an axis that begins at 0: 0, step, 2 × step, … steps × step.
struct ValueAxis {
    double step = 1;
    int steps = 0; ///< 0 where there is nothing to show: the axis is then only its 0

    [[nodiscard]] double top() const noexcept { return step * steps; }

    auto operator<=>(const ValueAxis&) const = default;
};

/// The axis for values from 0 to `largest`: three or four steps of 1, 2, 2.5, 4 or 5 times a power of ten
/// (four unless a finer step would need more). What is not finite or below 1e-12 gives the axis of 0 alone.
[[nodiscard]] ValueAxis valueAxis(double largest);

} // namespace ogive
