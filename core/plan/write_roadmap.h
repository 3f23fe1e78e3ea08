#pragma once

#include "core/figure/chart/chart_table.h"
#include "core/plan/roadmap.h"
#include "core/plan/work_calendar.h"

#include <functional>
#include <string>

namespace ogive {

/// The tasks as rows, in the order of the plan: what they are, when they are done, and what they wait for.
/// `words` renders heads in the reader's language.
[[nodiscard]] ChartTable roadmapTable(const Knowledge& knowledge, const Roadmap& roadmap,
                                      const WorkCalendar& calendar,
                                      const std::function<std::string(const Message&)>& words);

/// The same as comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula gets an
/// apostrophe in front.
[[nodiscard]] std::string roadmapCsv(const Knowledge& knowledge, const Roadmap& roadmap,
                                     const WorkCalendar& calendar);

/// A Mermaid gantt chart: a section a phase, its milestone last, critical tasks marked as such. Tasks take
/// whole days of the calendar; without a start the axis counts working days.
[[nodiscard]] std::string roadmapMermaid(const Knowledge& knowledge, const Roadmap& roadmap,
                                         const WorkCalendar& calendar, const std::string& title);

} // namespace ogive
