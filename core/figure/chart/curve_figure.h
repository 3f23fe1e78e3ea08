#pragma once

#include "core/figure/chart/chart_figure.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ogive {

struct Curve {
    std::string name;
    std::vector<Point> points; ///< by rising x
    bool hasDots = false;      ///< a dot at every point: only these are meant
    bool isStepped = false;    ///< a value holds until the next point

    auto operator<=>(const Curve&) const = default;
};

/// A point that is pointed at.
struct ChartMark {
    std::string text;
    Point at;
    bool isTextBelow = false; ///< to the right of a point on a rising curve

    auto operator<=>(const ChartMark&) const = default;
};

/// The space between two lines, in a light tone of the curve it belongs to: how far that may be off.
struct ChartBand {
    std::size_t curve = 0;   ///< position among the curves
    std::vector<Point> low;  ///< by rising x
    std::vector<Point> high; ///< of the same x

    auto operator<=>(const ChartBand&) const = default;
};

inline constexpr double bandOpacity = 0.15;

/// Curves over a common x.
struct CurvePicture {
    std::string title;         ///< the finding
    std::string subtitle;      ///< what is shown, with the units
    std::string description;   ///< if empty, curves, guides and marks in words are taken
    std::string xTitle;        ///< under the axis: "Replicas"
    std::vector<Curve> curves; ///< at most 8 told apart by colour and dash
    std::vector<ChartBand> bands;
    std::vector<ChartGuide> guides;
    std::vector<ChartMark> marks;
    bool xIsLog = false;       ///< every x is then above 0
    bool xIsWhole = false;     ///< no ticks between whole numbers
    std::optional<double> top; ///< of the y axis: what lies above is cut off; without it, nothing is
    std::function<std::string(double)> xText;     ///< ticks and values; plain ones if none is given
    std::function<std::string(double)> yText;     ///< ticks
    std::function<std::string(double)> valueText; ///< values; as the ticks if none is given
    ChartWords words;
    Size size{392, 330};
};

/// What the axes span. Of a log axis the powers of ten.
struct CurveRange {
    double xFrom = 0;
    double xTo = 1;
    double yTop = 1;    ///< from 0
    double largest = 0; ///< that has to be held: `top` where the picture sets it
};

/// The range that holds all curves, marks and guides (vertical ones don't widen it); absent without a point.
[[nodiscard]] std::optional<CurveRange> rangeOf(const CurvePicture& picture);

/// The points as they are drawn: stepped ones with their corners, x as a power of ten on a log axis, and
/// what lies above `top` cut off where it crosses.
[[nodiscard]] std::vector<Point> drawnPoints(const CurvePicture& picture, const Curve& curve, double top);

/// A band's outline: its lower line and back along the upper one, x and `top` as above.
[[nodiscard]] std::vector<Point> bandOutline(const CurvePicture& picture, const ChartBand& band, double top);

/// Ticks of an x axis between the two ends, about `wanted` of them; on a log axis the powers of ten, given
/// as such, and 2 and 5 between them where there are few.
[[nodiscard]] std::vector<double> xTicks(const CurvePicture& picture, double from, double to, int wanted);

/// How a curve is dashed, beside its colour.
[[nodiscard]] Dash seriesDash(std::size_t index) noexcept;

[[nodiscard]] std::string xTextOf(const CurvePicture& picture, double x);
[[nodiscard]] std::string valueTextOf(const CurvePicture& picture, double y);

/// The curves with grid, guides, marks and legend.
[[nodiscard]] Figure drawCurves(const CurvePicture& picture);

} // namespace ogive
