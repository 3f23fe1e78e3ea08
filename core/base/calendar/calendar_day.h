#pragma once

#include "core/base/result.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace ogive {

/// Whether a text is a day as files write it: 2026-08-05, and a day that the calendar has.
[[nodiscard]] bool isDay(std::string_view text);

/// The last day that a date may mean: 2026-08-05, or the end of 2026-08 or of 2026. Nothing for another text.
[[nodiscard]] std::optional<std::chrono::sys_days> lastDayOf(std::string_view date);

/// A day of the years 0 to 9999 as files write it: 2026-08-05.
[[nodiscard]] std::string dayText(std::chrono::sys_days day);

/// Whole days from one date to another; nothing where one of them is no date.
[[nodiscard]] std::optional<int> daysBetween(std::string_view from, std::string_view to);

/// The day that a person typed, as files write it: a day (2026-08-05), "today", or one seen from `today`: "in
/// 3 months", "2 weeks", "90 d", "1 year ago". From the end of a month counted in months it is the end of a
/// month. Refused: anything else, days that the calendar lacks, and what lies outside the years 1 to 9999.
/// `today` is a day.
[[nodiscard]] Result<std::string> parseDay(std::string_view typed, std::string_view today);

} // namespace ogive
