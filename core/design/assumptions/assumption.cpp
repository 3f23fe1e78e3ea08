#include "core/design/assumptions/assumption.h"

#include "core/base/calendar/calendar_day.h"

namespace ogive {

bool isOverdue(const Assumption& assumption, std::string_view today)
{
    const auto days = daysBetween(assumption.reviewBy, today);
    return days && *days > 0;
}

} // namespace ogive
