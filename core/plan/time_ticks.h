#pragma once

#include "core/base/message.h"
#include "core/plan/work_calendar.h"

#include <vector>

namespace ogive {

/// A mark of a time axis, in working days from the start.
struct TimeTick {
    double at = 0;
    Message text;

    bool operator==(const TimeTick&) const = default;
};

/// Two rows of marks: what lies in the lower one belongs to the mark of the upper one before it.
struct TimeTicks {
    std::vector<TimeTick> upper;
    std::vector<TimeTick> lower;

    bool operator==(const TimeTicks&) const = default;
};

/// The marks of an axis over so many working days, so that the lower ones lie at least `room` apart where a
/// day is `dayWidth` wide: days, weeks, months, quarters or years of the calendar; without a start numbers of
/// working days.
[[nodiscard]] TimeTicks timeTicks(const WorkCalendar& calendar, double days, double dayWidth, double room);

} // namespace ogive
