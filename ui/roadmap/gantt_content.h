#pragma once

#include "core/layout/gantt_layout.h"
#include "core/plan/roadmap.h"
#include "core/plan/roadmap_forecast.h"
#include "core/plan/work_calendar.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace ogive::ui {

/// A bar of the Gantt view: a planned task, or one that is switched off and has no bar.
struct GanttItem {
    std::string id;
    QString title;
    QString label;  ///< T1, T2, …; empty where it is switched off
    QString detail; ///< effort, dates, slack, what it waits for, when it is done: a line each
    std::optional<std::size_t> task; ///< in the roadmap; nothing: switched off
    bool isCritical = false;
    bool isOwn = false;
    bool isChanged = false; ///< the design says otherwise than the knowledge

    bool operator==(const GanttItem&) const = default;
};

/// A phase with its tasks.
struct GanttSection {
    std::string id;
    QString title;
    QString milestone; ///< when it is done
    QString detail;    ///< effort, dates, exit criterion
    std::vector<GanttItem> items;

    bool operator==(const GanttSection&) const = default;
};

/// What the Gantt view shows.
struct GanttContent {
    Roadmap roadmap;
    std::vector<GanttSection> sections;
    std::vector<GanttBar> bars; ///< of the roadmap's tasks
    std::optional<WorkCalendar> calendar;
    std::optional<FinishRange> finish = {}; ///< of the whole; while it is computed: nothing

    [[nodiscard]] double days() const; ///< that have to be in view
    [[nodiscard]] bool isEmpty() const { return sections.empty(); }
};

[[nodiscard]] GanttContent ganttContentOf(const Knowledge& knowledge, Roadmap roadmap,
                                          const WorkCalendar& calendar);

/// "3 days", "1 day", "2.5 days", as the user points numbers.
[[nodiscard]] QString daysText(double days);

} // namespace ogive::ui
