#pragma once

#include "core/layout/geometry.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ogive {

/// What a colour means; whoever draws (write_svg, the window, the PDF pages) knows how it looks.
/// Series1 … Series8 are the Okabe-Ito colours: blue, orange, green, purple, sky blue, vermilion, yellow,
/// black.
enum class Ink {
    Text,
    Muted,
    Accent,
    AccentSoft,
    OnAccent,
    Border,
    Surface,
    Background,
    Good,
    Warning,
    WarningSoft,
    Bad,
    Overridden,
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
    Series7,
    Series8
};

inline constexpr std::size_t inkCount = static_cast<std::size_t>(Ink::Series8) + 1;
inline constexpr std::size_t seriesInkCount = 8;

/// The ink of data series number `index` (from 0); starts again after the eighth.
[[nodiscard]] constexpr Ink seriesInk(std::size_t index) noexcept
{
    return static_cast<Ink>(static_cast<std::size_t>(Ink::Series1) + index % seriesInkCount);
}

enum class Dash { Solid, Dashed, Dotted };

/// Lengths of ink and gap along a line, in widths of the line; empty for a solid one.
[[nodiscard]] std::vector<double> dashPattern(Dash dash);

struct Stroke {
    Ink ink = Ink::Text;
    double width = 1;
    Dash dash = Dash::Solid;

    auto operator<=>(const Stroke&) const = default;
};

struct Polyline {
    std::vector<Point> points;
    Stroke stroke;
    bool arrowAtEnd = false; ///< drawn as the filled triangle of `arrowFor`

    auto operator<=>(const Polyline&) const = default;
};

struct Box {
    Rect rect;
    double radius = 0; ///< of the corners; at most half the smaller side
    std::optional<Ink> fill;
    std::optional<Stroke> stroke;

    auto operator<=>(const Box&) const = default;
};

/// A closed, filled outline.
struct Polygon {
    std::vector<Point> points;
    Ink fill = Ink::Accent;
    double opacity = 1; ///< of the fill, 0 to 1
    std::optional<Stroke> stroke;

    auto operator<=>(const Polygon&) const = default;
};

enum class Anchor { Start, Middle, End };

/// One line of text, in the sans-serif of the place where it is drawn.
struct Label {
    Point at; ///< on the alphabetic baseline; `anchor` says which part of the text stands there
    std::string text;
    double pixelSize = 13;
    bool bold = false; ///< semi-bold, weight 600
    Ink ink = Ink::Text;
    Anchor anchor = Anchor::Start;
    double turn = 0; ///< degrees clockwise about `at`

    auto operator<=>(const Label&) const = default;
};

using Shape = std::variant<Polyline, Box, Polygon, Label>;

/// A picture as plain values: shapes are painted in order, later ones over earlier ones.
struct Figure {
    Size size;
    std::string title;       ///< what it shows, in a few words; not painted
    std::string description; ///< the same content in words, for who cannot see it; not painted
    std::vector<Shape> shapes;

    auto operator<=>(const Figure&) const = default;
};

/// A line that ends in an arrow head: the shaft stops at the head's base, so that a thick line does not stick
/// out.
struct Arrow {
    std::vector<Point> shaft;
    std::array<Point, 3> head; ///< tip first
};

/// The geometry of a polyline's arrow. A line of fewer than two different points has no head (all three
/// equal).
[[nodiscard]] Arrow arrowFor(const Polyline& line);

} // namespace ogive
