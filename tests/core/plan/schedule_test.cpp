#include "core/plan/schedule.h"

#include <catch2/catch.hpp>

#include <vector>

using namespace ogive;

namespace {

WorkItem work(double days, std::vector<std::size_t> dependsOn = {}, std::vector<std::size_t> roles = {})
{
    return {std::move(dependsOn), std::move(roles), days, 0};
}

/// A(3), B(2), C(2), and D(4) after A.
std::vector<WorkItem> fourItems()
{
    return {work(3), work(2), work(2), work(4, {0})};
}

WorkTimes placed(const std::vector<WorkItem>& items, const WorkLimits& limits, Handovers* handovers = nullptr)
{
    std::vector<double> days;
    for (const WorkItem& item : items)
        days.push_back(item.days);
    WorkTimes times;
    Scheduler(items, limits).place(days, times, handovers);
    return times;
}

} // namespace

TEST_CASE("without limits work begins as early as its dependencies let it")
{
    const WorkTimes times = placed(fourItems(), {});
    CHECK(times.start == std::vector<double>{0, 0, 0, 3});
    CHECK(times.finish == std::vector<double>{3, 2, 2, 7});
    CHECK(times.end == 7);
}

TEST_CASE("one person does one thing after the other, the longest way to the end first")
{
    // A has 7 days to the end, D 4, B and C 2 each.
    const WorkTimes times = placed(fourItems(), {1, {}});
    CHECK(times.start == std::vector<double>{0, 7, 9, 3});
    CHECK(times.end == 11);
}

TEST_CASE("two people share the work, and who is free first takes over")
{
    Handovers handovers;
    const WorkTimes times = placed(fourItems(), {2, {}}, &handovers);
    CHECK(times.start == std::vector<double>{0, 0, 2, 3});
    CHECK(times.end == 7);
    CHECK(handovers.after[2] == std::vector<std::size_t>{1}); // C after B
    CHECK(handovers.after[3] == std::vector<std::size_t>{0}); // D after A, on which it also depends
    CHECK(handovers.order == std::vector<std::size_t>{0, 1, 2, 3});
}

TEST_CASE("a role that one person fills is done by one person, however large the team is")
{
    const std::vector<WorkItem> items{work(3, {}, {0}), work(2, {}, {0}), work(2)};
    const WorkTimes times = placed(items, {std::nullopt, {1}});
    CHECK(times.start == std::vector<double>{0, 3, 0});
}

TEST_CASE("work waits for everybody it needs, and others pass it by")
{
    // B needs both roles; C, with a shorter way, only the team.
    const std::vector<WorkItem> items{work(4, {}, {0}), work(3, {}, {0, 1}), work(1)};
    const WorkTimes times = placed(items, {2, {1, 1}});
    CHECK(times.start == std::vector<double>{0, 4, 0});
}

TEST_CASE("work that is held back begins later, and so does what follows")
{
    std::vector<WorkItem> items{work(2), work(1, {0}), work(1, {1})};
    items[1].wait = 3;
    for (const WorkLimits& limits : {WorkLimits{}, WorkLimits{1, {}}}) {
        const WorkTimes times = placed(items, limits);
        CHECK(times.start == std::vector<double>{0, 5, 6});
        CHECK(times.end == 7);
    }
}

TEST_CASE("nobody is idle who could work while other work is held back")
{
    std::vector<WorkItem> items{work(4), work(1)};
    items[0].wait = 2;
    const WorkTimes times = placed(items, {1, {}});
    CHECK(times.start == std::vector<double>{2, 0});
}

TEST_CASE("work of no length takes no time and holds nothing up")
{
    const WorkTimes times = placed({work(0), work(2, {0}), work(0, {1})}, {1, {}});
    CHECK(times.start == std::vector<double>{0, 0, 2});
    CHECK(times.end == 2);
    CHECK(placed({}, {1, {}}).end == 0);
}

TEST_CASE("the order of precedence stays that of typical days, whatever the days are")
{
    const std::vector<WorkItem> items = fourItems();
    Scheduler scheduler(items, {1, {}});
    WorkTimes times;
    const std::vector<double> days{1, 30, 2, 1};
    scheduler.place(days, times);
    // A 0-1, D 1-2, B 2-32, C 32-34.
    CHECK(times.start == std::vector<double>{0, 2, 32, 1});
    const std::vector<double> typical{3, 2, 2, 4};
    scheduler.place(typical, times); // nothing is left over from the first time
    CHECK(times.start == std::vector<double>{0, 7, 9, 3});
}
