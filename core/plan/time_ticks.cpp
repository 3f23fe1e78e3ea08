#include "core/plan/time_ticks.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <string>

namespace ogive {
namespace {

using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::year_month;
using std::chrono::year_month_day;

constexpr double weeksAYear = 365.25 / 7;
constexpr int monthsAYear = 12;
constexpr int monthsAQuarter = 3;

enum class TickUnit { Day, Week, Month, Quarter, Year };

Message monthName(unsigned month)
{
    static const std::array<Message, monthsAYear> names{
        OGIVE_TR("month", "Jan"), OGIVE_TR("month", "Feb"), OGIVE_TR("month", "Mar"),
        OGIVE_TR("month", "Apr"), OGIVE_TR("month", "May"), OGIVE_TR("month", "Jun"),
        OGIVE_TR("month", "Jul"), OGIVE_TR("month", "Aug"), OGIVE_TR("month", "Sep"),
        OGIVE_TR("month", "Oct"), OGIVE_TR("month", "Nov"), OGIVE_TR("month", "Dec")};
    return names[month - 1];
}

Message plainText(const std::string& text)
{
    return OGIVE_TR("plan", "%1").arg(text);
}

Message monthOfYear(const year_month_day& day)
{
    //: a month and its year, "Jan 2027"
    static const std::array<Message, monthsAYear> names{
        OGIVE_TR("month", "Jan %1"), OGIVE_TR("month", "Feb %1"), OGIVE_TR("month", "Mar %1"),
        OGIVE_TR("month", "Apr %1"), OGIVE_TR("month", "May %1"), OGIVE_TR("month", "Jun %1"),
        OGIVE_TR("month", "Jul %1"), OGIVE_TR("month", "Aug %1"), OGIVE_TR("month", "Sep %1"),
        OGIVE_TR("month", "Oct %1"), OGIVE_TR("month", "Nov %1"), OGIVE_TR("month", "Dec %1")};
    return names[static_cast<unsigned>(day.month()) - 1].arg(std::to_string(static_cast<int>(day.year())));
}

Message tickText(TickUnit unit, const year_month_day& day)
{
    const auto month = static_cast<unsigned>(day.month());
    switch (unit) {
    case TickUnit::Day:
    case TickUnit::Week:
        return plainText(std::to_string(static_cast<unsigned>(day.day())));
    case TickUnit::Month:
        return monthName(month);
    case TickUnit::Quarter:
        return OGIVE_TR("plan", "Q%1").arg(std::to_string((month - 1) / monthsAQuarter + 1));
    case TickUnit::Year:
        return plainText(std::to_string(static_cast<int>(day.year())));
    }
    return {};
}

/// The first day of the unit that `day` lies in.
sys_days unitBegin(TickUnit unit, sys_days day)
{
    const year_month_day date(day);
    const unsigned month = static_cast<unsigned>(date.month()) - 1;
    switch (unit) {
    case TickUnit::Day:
        return day;
    case TickUnit::Week:
        return day - std::chrono::days(std::chrono::weekday(day).iso_encoding() - 1);
    case TickUnit::Month:
        return date.year() / date.month() / 1;
    case TickUnit::Quarter:
        return date.year() / std::chrono::month(month / monthsAQuarter * monthsAQuarter + 1) / 1;
    case TickUnit::Year:
        return date.year() / std::chrono::January / 1;
    }
    return day;
}

sys_days nextUnit(TickUnit unit, sys_days begin)
{
    const year_month_day date(begin);
    const year_month month(date.year(), date.month());
    switch (unit) {
    case TickUnit::Day:
        return begin + std::chrono::days(1);
    case TickUnit::Week:
        return begin + std::chrono::days(weekLength);
    case TickUnit::Month:
        return (month + months(1)) / 1;
    case TickUnit::Quarter:
        return (month + months(monthsAQuarter)) / 1;
    case TickUnit::Year:
        return (month + months(monthsAYear)) / 1;
    }
    return begin;
}

/// The marks of one row. The first one stands at the start, whenever its unit began.
template <class Text>
std::vector<TimeTick> unitTicks(const WorkCalendar& calendar, double days, TickUnit unit, const Text& text)
{
    std::vector<TimeTick> ticks;
    const sys_days first = calendar.beginDay(0);
    const sys_days last = calendar.endDay(days);
    for (sys_days begin = unitBegin(unit, first); begin <= last; begin = nextUnit(unit, begin)) {
        if (unit == TickUnit::Day && !calendar.isWorkingDay(begin))
            continue;
        const double at = calendar.workingDaysUntil(begin);
        if (!ticks.empty() && ticks.back().at == at)
            ticks.pop_back(); // of a unit without a working day
        ticks.push_back({at, text(year_month_day(std::max(begin, first)))});
    }
    return ticks;
}

TimeTicks calendarTicks(const WorkCalendar& calendar, double days, double dayWidth, double room)
{
    const double week = static_cast<double>(calendar.daysAWeek()) * dayWidth;
    const double year = week * weeksAYear;
    TickUnit unit = TickUnit::Year;
    if (dayWidth >= room)
        unit = TickUnit::Day;
    else if (week >= room)
        unit = TickUnit::Week;
    else if (year / monthsAYear >= room)
        unit = TickUnit::Month;
    else if (year * monthsAQuarter / monthsAYear >= room)
        unit = TickUnit::Quarter;
    TimeTicks ticks;
    ticks.lower =
        unitTicks(calendar, days, unit, [unit](const year_month_day& day) { return tickText(unit, day); });
    if (unit == TickUnit::Day || unit == TickUnit::Week)
        ticks.upper = unitTicks(calendar, days, TickUnit::Month, monthOfYear);
    else if (unit != TickUnit::Year)
        ticks.upper = unitTicks(calendar, days, TickUnit::Year,
                                [](const year_month_day& day) { return tickText(TickUnit::Year, day); });
    return ticks;
}

TimeTicks numberTicks(double days, double dayWidth, double room)
{
    constexpr std::array<double, 4> steps{1, 2, 5, 10};
    double step = 1;
    for (double power = 1; step * dayWidth < room && power < 1e6; power *= steps.back())
        for (const double factor : steps)
            if (step = factor * power; step * dayWidth >= room)
                break;
    TimeTicks ticks;
    ticks.upper = {{0, OGIVE_TR("plan", "Working days from the start")}};
    for (double at = 0; at <= days; at += step)
        ticks.lower.push_back({at, OGIVE_TR("plan", "%1").arg(at)});
    return ticks;
}

} // namespace

TimeTicks timeTicks(const WorkCalendar& calendar, double days, double dayWidth, double room)
{
    return calendar.isKnown() ? calendarTicks(calendar, days, dayWidth, room)
                              : numberTicks(days, dayWidth, room);
}

} // namespace ogive
