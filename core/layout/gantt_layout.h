#pragma once

#include "core/layout/geometry.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace ogive {

/// A bar of a Gantt chart; times in days from the start.
struct GanttBar {
    double start = 0;
    double finish = 0;
    double early = 0; ///< when it may be done if all goes well,
    double late = 0;  ///< and if much goes wrong

    auto operator<=>(const GanttBar&) const = default;
};

/// Bars under one heading, with the time that they span.
struct GanttGroup {
    std::vector<GanttBar> bars;
    bool isFolded = false; ///< only the heading is shown

    auto operator<=>(const GanttGroup&) const = default;
};

/// Measures of a Gantt chart in pixels.
struct GanttScale {
    double dayWidth = 8;
    double rowHeight = 24;
    double groupHeight = 28;
    double barHeight = 12;
    double spanHeight = 6; ///< of a heading's bar

    auto operator<=>(const GanttScale&) const = default;
};

struct GanttRow {
    std::size_t group = 0;
    std::optional<std::size_t> bar; ///< in the group; nothing: the heading
    double top = 0;
    double height = 0;
    Rect box; ///< of the bar, or of what the heading spans
    double early = 0;
    double late = 0; ///< both ends of the range, as x

    [[nodiscard]] double middle() const { return top + height / 2; }
    auto operator<=>(const GanttRow&) const = default;
};

struct GanttLayout {
    std::vector<GanttRow> rows; ///< from top to bottom; day 0 is x = 0
    double height = 0;
    double days = 0; ///< until the last bar or range ends

    /// The row at a height; nothing outside all.
    [[nodiscard]] std::optional<std::size_t> rowAt(double y) const;
    /// The row of a bar; nothing while its group is folded.
    [[nodiscard]] std::optional<std::size_t> rowOf(std::size_t group, std::size_t bar) const;

    auto operator<=>(const GanttLayout&) const = default;
};

/// Places groups below each other, each with its heading and a row a bar. A heading spans from the first
/// start to the last finish of its bars. Bars keep at least a pixel of width.
[[nodiscard]] GanttLayout layoutGantt(std::span<const GanttGroup> groups, const GanttScale& scale);

/// The corners of a line from the end of one bar to the beginning of another below or above it, by right
/// angles: out of the first, down, and into the second from its side, or from above or below where there is
/// no room between them.
[[nodiscard]] std::vector<Point> ganttLink(const Rect& from, const Rect& to);

} // namespace ogive
