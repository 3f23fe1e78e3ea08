#include "core/base/calendar/calendar_day.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace ogive {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr std::size_t dayLength = 10;
constexpr int mostCounted = 100'000; // days, weeks, months or years; more lies outside the years anyway
constexpr int daysAWeek = 7;
constexpr int monthsAYear = 12;
constexpr int lastYear = 9999;

/// A number of exactly `digits` digits at the beginning, which are taken off.
std::optional<unsigned> takeNumber(std::string_view& text, std::size_t digits)
{
    unsigned number = 0;
    if (text.size() < digits)
        return std::nullopt;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + digits, number);
    if (problem != std::errc() || end != text.data() + digits)
        return std::nullopt;
    text.remove_prefix(digits);
    return number;
}

std::optional<unsigned> takeDashed(std::string_view& text)
{
    if (!text.starts_with('-'))
        return std::nullopt;
    text.remove_prefix(1);
    return takeNumber(text, 2);
}

/// In small letters, with single spaces between words and none around them.
std::string simplified(std::string_view typed)
{
    std::string text;
    for (const char c : typed) {
        const bool isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!isSpace)
            text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!text.empty() && text.back() != ' ')
            text += ' ';
    }
    if (text.ends_with(' '))
        text.pop_back();
    return text;
}

bool takeWord(std::string_view& text, std::string_view word, bool atEnd)
{
    if (!(atEnd ? text.ends_with(word) : text.starts_with(word)))
        return false;
    if (atEnd)
        text.remove_suffix(word.size());
    else
        text.remove_prefix(word.size());
    return true;
}

/// A distance between days: months of different lengths are counted apart.
struct Span {
    int days = 0;
    int months = 0;
};

/// What one of a unit is: "d", "weeks", "month", …
std::optional<Span> unitSpan(std::string_view unit)
{
    struct Unit {
        std::array<std::string_view, 3> names;
        Span span;
    };
    static constexpr std::array<Unit, 4> units{{{{"d", "day", "days"}, {1, 0}},
                                                {{"w", "week", "weeks"}, {daysAWeek, 0}},
                                                {{"m", "month", "months"}, {0, 1}},
                                                {{"y", "year", "years"}, {0, monthsAYear}}}};
    for (const Unit& one : units)
        if (std::find(one.names.begin(), one.names.end(), unit) != one.names.end())
            return one.span;
    return std::nullopt;
}

std::optional<Span> spanOf(std::string_view text)
{
    takeWord(text, "in ", false);
    const bool isPast = takeWord(text, " ago", true);
    int count = 1;
    if (!takeWord(text, "a ", false)) {
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), count);
        if (problem != std::errc() || count < 0 || count > mostCounted)
            return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        takeWord(text, " ", false);
    }
    const auto unit = unitSpan(text);
    if (!unit)
        return std::nullopt;
    const int factor = isPast ? -count : count;
    return Span{unit->days * factor, unit->months * factor};
}

/// Nothing outside the years 1 to 9999.
std::optional<sys_days> moved(sys_days from, const Span& span)
{
    const year_month_day start(from);
    const auto month =
        std::chrono::year_month(start.year(), start.month()) + std::chrono::months(span.months);
    const auto isCounted = [](std::chrono::year year) {
        return year >= std::chrono::year(1) && year <= std::chrono::year(lastYear);
    };
    if (!isCounted(month.year()))
        return std::nullopt;
    const auto end = month / std::chrono::last;
    const auto day = std::min(start.day(), end.day());
    const sys_days there = sys_days(month / day) + std::chrono::days(span.days);
    return isCounted(year_month_day(there).year()) ? std::optional(there) : std::nullopt;
}

} // namespace

std::string dayText(sys_days day)
{
    const year_month_day date(day);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

bool isDay(std::string_view text)
{
    return text.size() == dayLength && lastDayOf(text).has_value();
}

std::optional<sys_days> lastDayOf(std::string_view date)
{
    const auto year = takeNumber(date, 4);
    if (!year)
        return std::nullopt;
    const std::chrono::year inYear(static_cast<int>(*year));
    if (date.empty())
        return inYear / std::chrono::December / 31;
    const auto month = takeDashed(date);
    if (!month || *month < 1 || *month > 12)
        return std::nullopt;
    const auto inMonth = inYear / std::chrono::month(*month);
    if (date.empty())
        return inMonth / std::chrono::last;
    const auto day = takeDashed(date);
    if (!day || !date.empty() || !(inMonth / std::chrono::day(*day)).ok())
        return std::nullopt;
    return inMonth / std::chrono::day(*day);
}

std::optional<int> daysBetween(std::string_view from, std::string_view to)
{
    const auto first = lastDayOf(from);
    const auto last = lastDayOf(to);
    if (!first || !last)
        return std::nullopt;
    return static_cast<int>((*last - *first).count());
}

Result<std::string> parseDay(std::string_view typed, std::string_view today)
{
    const std::string text = simplified(typed);
    if (isDay(text))
        return text;
    const auto now = lastDayOf(today);
    if (now && text == "today")
        return dayText(*now);
    const auto span = spanOf(text);
    const auto day = now && span ? moved(*now, *span) : std::nullopt;
    if (!day)
        return Failure(Error{ErrorCode::Invalid,
                             {},
                             OGIVE_TR("day", "\"%1\" is no day").arg(quotable(typed)),
                             OGIVE_TR("day", "Type a day like 2027-03-31, or “in 3 months”")});
    return dayText(*day);
}

} // namespace ogive
