#include "core/base/calendar/calendar_day.h"

#include <catch2/catch.hpp>

using namespace ogive;

namespace {

constexpr const char* today = "2026-11-30";

std::string dayOf(const char* typed)
{
    const auto day = parseDay(typed, today);
    return day ? *day : "refused: " + english(day.error().reason);
}

} // namespace

TEST_CASE("a day is one that the calendar has, written in full")
{
    CHECK(isDay("2026-08-05"));
    CHECK(isDay("2024-02-29"));
    for (const char* text : {"", "2026", "2026-08", "2026-8-5", "2026-02-29", "2026-13-01", "2026-00-10",
                             "2026-01-32", "2026-08-05 ", "05.08.2026", "20260805", "today"}) {
        INFO(text);
        CHECK_FALSE(isDay(text));
    }
}

TEST_CASE("days are typed as dates or seen from today")
{
    CHECK(dayOf("2027-03-31") == "2027-03-31");
    CHECK(dayOf("  2027-03-31\t") == "2027-03-31");
    CHECK(dayOf("today") == today);
    CHECK(dayOf("TODAY") == today);
    CHECK(dayOf("in 3 months") == "2027-02-28"); // no 30th of February
    CHECK(dayOf("3m") == "2027-02-28");
    CHECK(dayOf("In  1   Month") == "2026-12-30");
    CHECK(dayOf("a year") == "2027-11-30");
    CHECK(dayOf("2 weeks") == "2026-12-14");
    CHECK(dayOf("90 d") == "2027-02-28");
    CHECK(dayOf("0 days") == today);
    CHECK(dayOf("1 day ago") == "2026-11-29");
    CHECK(dayOf("a month ago") == "2026-10-30");
    CHECK(dayOf("2y") == "2028-11-30");
}

TEST_CASE("from a leap day a year on is the end of February")
{
    CHECK(parseDay("in 1 year", "2024-02-29").value() == "2025-02-28");
    CHECK(parseDay("in 4 years", "2024-02-29").value() == "2028-02-29");
}

TEST_CASE("what is no day is refused with a hint, and quoted safely")
{
    for (const char* typed : {"", "  ", "soon", "in months", "three months", "3 moons", "-3 months", "3",
                              "2026-02-30", "3.5 months", "99999999999 days", "100000 years", "9000 years",
                              "3000 years ago", "in", "ago", "a", "31/12/2026", "\xff\xfe"}) {
        INFO(typed);
        const auto day = parseDay(typed, today);
        REQUIRE_FALSE(day);
        CHECK(day.error().code == ErrorCode::Invalid);
        CHECK_FALSE(english(day.error().hint).empty());
    }
}
