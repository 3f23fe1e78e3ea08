#include "core/plan/time_ticks.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace ogive;

namespace {

std::vector<std::string> linesOf(const std::vector<TimeTick>& ticks)
{
    std::vector<std::string> lines;
    for (const TimeTick& tick : ticks)
        lines.push_back(std::to_string(int(tick.at)) + " " + english(tick.text));
    return lines;
}

WorkCalendar from(const std::string& start)
{
    PlanChoices plan;
    plan.start = start;
    return WorkCalendar(plan);
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("weeks are named by their Monday under their month")
{
    const TimeTicks ticks = timeTicks(from("2027-01-04"), 30, 10, 26);
    CHECK(linesOf(ticks.lower) == Lines{"0 4", "5 11", "10 18", "15 25", "20 1", "25 8"});
    CHECK(linesOf(ticks.upper) == Lines{"0 Jan 2027", "20 Feb 2027"});
}

TEST_CASE("the first mark is the first day of work")
{
    const TimeTicks ticks = timeTicks(from("2027-01-06"), 8, 10, 26); // a Wednesday
    CHECK(linesOf(ticks.lower) == Lines{"0 6", "3 11"});
}

TEST_CASE("with more room days are marked, with less months, quarters and years")
{
    const WorkCalendar calendar = from("2027-01-29"); // a Friday
    CHECK(linesOf(timeTicks(calendar, 3, 30, 26).lower) == Lines{"0 29", "1 1", "2 2"});
    // A month has about 21.7 days: at 2 px a day 43 px.
    CHECK(linesOf(timeTicks(calendar, 42, 2, 26).lower) == Lines{"0 Jan", "1 Feb", "21 Mar"});
    CHECK(linesOf(timeTicks(calendar, 42, 2, 26).upper) == Lines{"0 2027"});
    CHECK(linesOf(timeTicks(calendar, 100, 0.5, 26).lower) == Lines{"0 Q1", "44 Q2"});
    CHECK(linesOf(timeTicks(calendar, 300, 0.1, 26).lower) == Lines{"0 2027", "241 2028"});
    CHECK(timeTicks(calendar, 300, 0.1, 26).upper.empty());
}

TEST_CASE("a month without a working day has no mark")
{
    PlanChoices plan;
    plan.start = "2027-01-29";
    for (int day = 1; day <= 28; ++day)
        plan.holidays.push_back("2027-02-" + std::string(day < 10 ? "0" : "") + std::to_string(day));
    const TimeTicks ticks = timeTicks(WorkCalendar(plan), 5, 2, 26);
    CHECK(linesOf(ticks.lower) == Lines{"0 Jan", "1 Mar"});
}

TEST_CASE("without a start working days are numbered in round steps")
{
    const WorkCalendar calendar{PlanChoices()};
    CHECK(linesOf(timeTicks(calendar, 20, 6, 26).lower) == Lines{"0 0", "5 5", "10 10", "15 15", "20 20"});
    CHECK(linesOf(timeTicks(calendar, 100, 0.6, 26).lower) == Lines{"0 0", "50 50", "100 100"});
    CHECK(linesOf(timeTicks(calendar, 2, 30, 26).lower) == Lines{"0 0", "1 1", "2 2"});
    CHECK(linesOf(timeTicks(calendar, 2, 30, 26).upper) == Lines{"0 Working days from the start"});
}
