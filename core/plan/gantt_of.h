#pragma once

#include "core/figure/gantt_figure.h"
#include "core/plan/roadmap.h"
#include "core/plan/roadmap_forecast.h"
#include "core/plan/work_calendar.h"

#include <functional>
#include <optional>
#include <string>

namespace ogive {

/// When a planned task ends if its effort is at P10 and at P90 (MODELS.md U2) and it starts as planned.
[[nodiscard]] GanttBar barOf(const PlannedTask& task);

/// "2027-03-31", or without a start "day 42": when what takes so long is done.
[[nodiscard]] Message finishWords(const WorkCalendar& calendar, double workingDays);

/// The roadmap as a picture of a width: phases with their milestones, the critical path linked, and where a
/// forecast is given lines at P50 and P90. `words` renders texts in the reader's language.
[[nodiscard]] GanttPicture ganttOf(const Knowledge& knowledge, const Roadmap& roadmap,
                                   const WorkCalendar& calendar,
                                   const std::optional<RoadmapForecast>& forecast,
                                   const std::function<std::string(const Message&)>& words, double width,
                                   double titleWidth = gantt::titleWidth);

} // namespace ogive
