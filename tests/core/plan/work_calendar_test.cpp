#include "core/plan/work_calendar.h"

#include "core/base/calendar/calendar_day.h"

#include <catch2/catch.hpp>

using namespace ogive;

namespace {

PlanChoices planFrom(const std::string& start)
{
    PlanChoices plan;
    plan.start = start;
    return plan;
}

} // namespace

TEST_CASE("working days pass over weekends, holidays and the end of a year")
{
    // 2026-12-31 is a Thursday; Friday is a holiday: the second day of work is Monday.
    PlanChoices plan = planFrom("2026-12-31");
    plan.holidays = {"2027-01-01", "2027-01-02"};
    const WorkCalendar calendar(plan);
    CHECK(calendar.beginText(0) == "2026-12-31");
    CHECK(calendar.beginText(0.5) == "2026-12-31");
    CHECK(calendar.beginText(1) == "2027-01-04");
    CHECK(calendar.endText(0) == "2026-12-31");
    CHECK(calendar.endText(1) == "2026-12-31");
    CHECK(calendar.endText(1.5) == "2027-01-04");
    CHECK(calendar.endText(6) == "2027-01-08");
    CHECK(calendar.beginText(6) == "2027-01-11");
}

TEST_CASE("work that is to start on a day without work starts on the next one with it")
{
    PlanChoices plan = planFrom("2027-01-02"); // a Saturday
    CHECK(WorkCalendar(plan).beginText(0) == "2027-01-04");
    plan.holidays = {"2027-01-04", "2027-01-05"};
    CHECK(WorkCalendar(plan).beginText(0) == "2027-01-06");
    CHECK(WorkCalendar(plan).workingDaysUntil(*lastDayOf("2027-01-04")) == 0);
}

TEST_CASE("a week has as many working days as the plan says")
{
    PlanChoices plan = planFrom("2027-01-04");                // a Monday
    CHECK(WorkCalendar(plan).beginText(260) == "2028-01-03"); // 52 weeks of five days
    plan.workingDays = {0, 1, 2, 3};
    CHECK(WorkCalendar(plan).daysAWeek() == 4);
    CHECK(WorkCalendar(plan).beginText(4) == "2027-01-11");
    plan.workingDays = {6}; // Sundays
    CHECK(WorkCalendar(plan).beginText(0) == "2027-01-10");
    CHECK(WorkCalendar(plan).endText(3) == "2027-01-24");
}

TEST_CASE("a leap year has its day")
{
    const WorkCalendar calendar(planFrom("2028-02-28")); // a Monday
    CHECK(calendar.beginText(1) == "2028-02-29");
    CHECK(calendar.beginText(2) == "2028-03-01");
}

TEST_CASE("counting working days to a day is the way back")
{
    PlanChoices plan = planFrom("2026-11-25");
    plan.workingDays = {0, 2, 4, 5};
    plan.holidays = {"2026-11-27", "2026-12-25", "2026-12-26", "2026-12-28", "2027-01-01"};
    const WorkCalendar calendar(plan);
    for (int days = 0; days < 60; ++days) {
        CHECK(calendar.workingDaysUntil(calendar.beginDay(days)) == days);
        CHECK(calendar.isWorkingDay(calendar.beginDay(days)));
        CHECK(calendar.endDay(days + 1) == calendar.beginDay(days));
    }
}

TEST_CASE("a sum of efforts that is a whole day but for its last bits is that day")
{
    const WorkCalendar calendar(planFrom("2027-01-04"));
    double sum = 0;
    for (int i = 0; i < 10; ++i)
        sum += 0.1; // 0.9999999999999999
    CHECK(calendar.endText(1 + sum) == "2027-01-05");
    CHECK(calendar.beginText(1 + sum) == "2027-01-06");
    CHECK(calendar.endText(2.0000000001) == "2027-01-05");
}

TEST_CASE("without a start there are no days of the calendar")
{
    const WorkCalendar calendar{PlanChoices()};
    CHECK_FALSE(calendar.isKnown());
    CHECK(calendar.beginText(3).empty());
    CHECK(calendar.daysAWeek() == 5);
}
