#include "core/lint/fact_age.h"

#include <charconv>
#include <chrono>
#include <string>

namespace ogive {
namespace {

using std::chrono::sys_days;

std::optional<unsigned> numberIn(std::string_view text, std::size_t from, std::size_t length)
{
    if (text.size() < from + length)
        return std::nullopt;
    unsigned number = 0;
    const char* begin = text.data() + from;
    const auto [end, code] = std::from_chars(begin, begin + length, number);
    if (code != std::errc() || end != begin + length)
        return std::nullopt;
    return number;
}

/// The last day of what a text names: 2026, 2026-11 or 2026-11-22.
std::optional<sys_days> lastDayOf(std::string_view text)
{
    using namespace std::chrono;
    const auto yearNumber = numberIn(text, 0, 4);
    if (!yearNumber)
        return std::nullopt;
    const year inYear(static_cast<int>(*yearNumber));
    if (text.size() == 4)
        return sys_days(inYear / December / 31);
    const auto monthNumber = numberIn(text, 5, 2);
    if (!monthNumber || text[4] != '-' || !month(*monthNumber).ok())
        return std::nullopt;
    const year_month_day_last end = inYear / month(*monthNumber) / last;
    if (text.size() == 7)
        return sys_days(end);
    const auto dayNumber = numberIn(text, 8, 2);
    if (!dayNumber || text.size() != 10 || text[7] != '-')
        return std::nullopt;
    const year_month_day date = inYear / month(*monthNumber) / day(*dayNumber);
    return date.ok() ? std::optional(sys_days(date)) : std::nullopt;
}

} // namespace

std::optional<int> ageInDays(std::string_view asOf, std::string_view today)
{
    const auto then = lastDayOf(asOf);
    const auto now = lastDayOf(today);
    if (!then || !now)
        return std::nullopt;
    return static_cast<int>((*now - *then).count());
}

} // namespace ogive
