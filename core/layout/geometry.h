#pragma once

namespace ogive {

/// A place in a picture: x to the right, y downwards, in pixels at 100 % (1/96 inch).
struct Point {
    double x = 0;
    double y = 0;

    auto operator<=>(const Point&) const = default;
};

struct Size {
    double width = 0;
    double height = 0;

    auto operator<=>(const Size&) const = default;
};

/// A box given by its upper left corner and its size.
struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] constexpr double right() const noexcept { return x + width; }
    [[nodiscard]] constexpr double bottom() const noexcept { return y + height; }
    [[nodiscard]] constexpr Point center() const noexcept { return {x + width / 2, y + height / 2}; }

    auto operator<=>(const Rect&) const = default;
};

/// True when the insides of two boxes share a point; boxes that only touch do not overlap.
[[nodiscard]] constexpr bool overlap(const Rect& a, const Rect& b) noexcept
{
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

} // namespace ogive
