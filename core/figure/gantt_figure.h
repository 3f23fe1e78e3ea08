#pragma once

#include "core/figure/figure.h"
#include "core/layout/gantt_layout.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ogive {

namespace gantt {

inline constexpr double titleWidth = 240; ///< of the column with the tasks' titles
inline constexpr double margin = 8;

inline constexpr double phaseHeight = 20;
inline constexpr double spanHeight = 3; ///< of the bar that a phase's tasks span

/// How wide a day is in a chart of this width over so many days.
[[nodiscard]] double dayWidthFor(double width, double days, double titles = titleWidth);

} // namespace gantt

struct GanttTaskPicture {
    std::string title;
    GanttBar bar;
    bool isCritical = false;

    auto operator<=>(const GanttTaskPicture&) const = default;
};

/// A phase: its heading, and a milestone at its end.
struct GanttPhasePicture {
    std::string title;
    std::string milestone; ///< beside the diamond, such as its date; may be empty
    std::vector<GanttTaskPicture> tasks;
    bool isFolded = false; ///< only the heading is drawn; links then mean nothing

    auto operator<=>(const GanttPhasePicture&) const = default;
};

/// A mark of the time axis or a day that a line is drawn at, in days from the start.
struct GanttMark {
    double at = 0;
    std::string text;

    auto operator<=>(const GanttMark&) const = default;
};

/// The words a chart adds of its own, in the reader's language.
struct GanttWords {
    std::string critical = "Critical path";
    std::string other = "Other task";
    std::string range = "Effort, P10 to P90";
    std::string milestone = "Milestone";
    std::string nothing = "No task to draw";

    auto operator<=>(const GanttWords&) const = default;
};

struct GanttPicture {
    std::string title;
    std::string description;
    std::vector<GanttPhasePicture> phases;
    std::vector<GanttMark> upperTicks;
    std::vector<GanttMark> lowerTicks;
    std::vector<GanttMark> guides; ///< such as when half of the sampled futures are done
    /// Pairs of tasks, by their place among all: the second follows the first on the critical path.
    std::vector<std::pair<std::size_t, std::size_t>> links;
    GanttWords words;
    double days = 0;    ///< that the axis reaches
    double width = 660; ///< of the whole; the height follows from the rows
    double titleWidth = gantt::titleWidth;
    double phaseHeight = gantt::phaseHeight;
    double spanHeight = gantt::spanHeight;
    bool hasLegend = true;

    auto operator<=>(const GanttPicture&) const = default;
};

/// Draws the plan: titles to the left, a band for each phase, bars in time. What is critical is filled dark,
/// other bars are light with a border, so that a grey print tells them apart; a thin line shows how far the
/// effort may range; diamonds stand where phases end.
[[nodiscard]] Figure drawGantt(const GanttPicture& picture);

} // namespace ogive
