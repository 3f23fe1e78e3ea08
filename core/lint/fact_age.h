#pragma once

#include <optional>
#include <string_view>

namespace ogive {

/// How many days before a day (ISO) a fact is from. A fact of a month or a year counts from its last day, so
/// that it is never called older than it is. Nothing where one of the two is no date.
[[nodiscard]] std::optional<int> ageInDays(std::string_view asOf, std::string_view today);

} // namespace ogive
