#pragma once

#include "core/design/plan/plan_choices.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace ogive {

/// Turns working days from the start into days of the calendar: work is done on some days of the week, but
/// not on holidays. The first day of work is the start, or the first working day after it.
class WorkCalendar {
public:
    explicit WorkCalendar(const PlanChoices& plan);

    /// Whether there is a start; without one there are no days.
    [[nodiscard]] bool isKnown() const { return m_first.has_value(); }
    [[nodiscard]] std::size_t daysAWeek() const { return m_daysAWeek; }
    [[nodiscard]] bool isWorkingDay(std::chrono::sys_days day) const;

    /// The day on which what begins after so many working days begins: 0 and 0.5 are the first day of work.
    [[nodiscard]] std::chrono::sys_days beginDay(double workingDays) const;
    /// The last day that is worked on what ends after so many working days: 1 ends on the first day.
    [[nodiscard]] std::chrono::sys_days endDay(double workingDays) const;
    /// How many working days lie from the first day of work to before this day; 0 before it.
    [[nodiscard]] double workingDaysUntil(std::chrono::sys_days day) const;

    /// The same as ISO texts; empty without a start.
    [[nodiscard]] std::string beginText(double workingDays) const;
    [[nodiscard]] std::string endText(double workingDays) const;

private:
    [[nodiscard]] bool isInWeek(std::chrono::sys_days day) const;
    [[nodiscard]] std::chrono::sys_days dayNumber(long number) const;
    [[nodiscard]] long weekdaysUntil(std::chrono::sys_days day) const;
    [[nodiscard]] long holidaysUntil(std::chrono::sys_days day) const;

    std::array<bool, weekLength> m_worksOn{};
    std::size_t m_daysAWeek = 0;
    std::optional<std::chrono::sys_days> m_first;  ///< day of work
    std::vector<std::chrono::sys_days> m_holidays; ///< that would be working days from m_first on, rising
};

} // namespace ogive
