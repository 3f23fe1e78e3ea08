#include "core/plan/work_calendar.h"

#include "core/base/calendar/calendar_day.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr double sameMoment = 1e-6; // of a day; sums of efforts may differ in the last bits

/// 0 is Monday.
std::size_t weekdayOf(sys_days day)
{
    return std::chrono::weekday(day).iso_encoding() - 1;
}

} // namespace

WorkCalendar::WorkCalendar(const PlanChoices& plan)
{
    for (std::size_t day = 0; day <= lastWorkday; ++day)
        m_worksOn[day] = plan.workingDays.empty();
    for (const std::size_t day : plan.workingDays)
        m_worksOn[day] = true;
    m_daysAWeek = static_cast<std::size_t>(std::count(m_worksOn.begin(), m_worksOn.end(), true));
    m_first = lastDayOf(plan.start);
    if (!m_first)
        return;
    for (const std::string& holiday : plan.holidays)
        if (const auto day = lastDayOf(holiday); day && isInWeek(*day) && *day >= *m_first)
            m_holidays.push_back(*day);
    std::sort(m_holidays.begin(), m_holidays.end());
    m_holidays.erase(std::unique(m_holidays.begin(), m_holidays.end()), m_holidays.end());
    while (!isWorkingDay(*m_first)) // ends: there are fewer holidays than days
        *m_first += days(1);
    std::erase_if(m_holidays, [&](sys_days day) { return day < *m_first; });
}

bool WorkCalendar::isInWeek(sys_days day) const
{
    return m_worksOn[weekdayOf(day)];
}

bool WorkCalendar::isWorkingDay(sys_days day) const
{
    return isInWeek(day) && !std::binary_search(m_holidays.begin(), m_holidays.end(), day);
}

/// Days of the working week from the first day of work to before `day`.
long WorkCalendar::weekdaysUntil(sys_days day) const
{
    const long between = (day - *m_first).count();
    const long weeks = between / static_cast<long>(weekLength);
    long count = weeks * static_cast<long>(m_daysAWeek);
    for (sys_days at = *m_first + days(weeks * static_cast<long>(weekLength)); at < day; at += days(1))
        count += isInWeek(at) ? 1 : 0;
    return count;
}

long WorkCalendar::holidaysUntil(sys_days day) const
{
    return std::lower_bound(m_holidays.begin(), m_holidays.end(), day) - m_holidays.begin();
}

double WorkCalendar::workingDaysUntil(sys_days day) const
{
    return day <= *m_first ? 0 : static_cast<double>(weekdaysUntil(day) - holidaysUntil(day));
}

/// Working day number 0, 1, 2, …: goes on by the days that are missing until none is; each step passes only
/// the holidays that the one before it met.
sys_days WorkCalendar::dayNumber(long number) const
{
    const auto weekLong = static_cast<long>(weekLength);
    sys_days day = *m_first;
    for (long missing = number; missing > 0;) {
        const long weeks = missing / static_cast<long>(m_daysAWeek);
        day += days(weeks * weekLong);
        for (long left = missing % static_cast<long>(m_daysAWeek); left > 0;) {
            day += days(1);
            left -= isInWeek(day) ? 1 : 0;
        }
        missing = number - static_cast<long>(workingDaysUntil(day));
    }
    while (!isWorkingDay(day))
        day += days(1);
    return day;
}

sys_days WorkCalendar::beginDay(double workingDays) const
{
    return dayNumber(static_cast<long>(std::floor(workingDays + sameMoment)));
}

sys_days WorkCalendar::endDay(double workingDays) const
{
    return dayNumber(std::max(0L, static_cast<long>(std::ceil(workingDays - sameMoment)) - 1));
}

std::string WorkCalendar::beginText(double workingDays) const
{
    return isKnown() ? dayText(beginDay(workingDays)) : std::string();
}

std::string WorkCalendar::endText(double workingDays) const
{
    return isKnown() ? dayText(endDay(workingDays)) : std::string();
}

} // namespace ogive
