#pragma once

#include "core/figure/figure.h"

#include <string>
#include <vector>

namespace ogive {

/// A number that a chart draws a dashed line at: a limit, a target, today.
struct ChartGuide {
    std::string text;
    double value = 0;
    bool isVertical = false; ///< at an x, where the chart has numbers along x
    Ink ink = Ink::Muted;
    bool isTextAtStart = false; ///< of a horizontal one, where a curve rises to its end

    auto operator<=>(const ChartGuide&) const = default;
};

// What charts have in common, in pixels.
namespace chart {

inline constexpr double margin = 8;
inline constexpr double titlePixels = 15;
inline constexpr double smallPixels = 11;
inline constexpr double smallLine = 15;
inline constexpr double tickGap = 12; ///< between tick texts and plot

/// The width to keep free for a text.
[[nodiscard]] double roomFor(const std::string& text, double pixels, bool bold = false);

/// Title and subtitle, broken to a width.
struct Heading {
    std::vector<std::string> titleLines;
    std::vector<std::string> subtitleLines;

    [[nodiscard]] double height() const;
};
[[nodiscard]] Heading headingOf(const std::string& title, const std::string& subtitle, double width);
void drawHeading(Figure& figure, const Heading& heading);

void drawText(Figure& figure, const Point& at, std::string text, Ink ink, Anchor anchor, bool bold = false);

/// A dashed line from one side of the plot to the other with its text above it, at the end of a horizontal
/// and beside the top of a vertical one.
void drawGuide(Figure& figure, const ChartGuide& guide, const Rect& plot, double position);

} // namespace chart
} // namespace ogive
