#include "core/plan/roadmap_forecast.h"

#include "core/plan/gantt_of.h"

#include <catch2/catch.hpp>

using namespace ogive;

namespace {

PlannedTask planned(const Effort& effort, std::vector<std::size_t> dependsOn = {})
{
    PlannedTask task;
    task.effort = effort;
    task.dependsOn = std::move(dependsOn);
    return task;
}

Roadmap roadmapOf(std::vector<PlannedTask> tasks)
{
    Roadmap roadmap;
    roadmap.tasks = std::move(tasks);
    PlannedPhase phase;
    phase.tasks = {0};
    roadmap.phases = {phase};
    return roadmap;
}

} // namespace

TEST_CASE("one task is done when its PERT distribution says")
{
    // MODELS.md U2-b: with 1, 3 and 10 days a tenth lies below 1.896559576230655. Of 40,000 samples the
    // percentile is off by less than 0.03 days: its standard error is √(0.09/40000)/density, 0.006 days.
    const RoadmapForecast forecast = forecastRoadmap(roadmapOf({planned({1, 3, 10})}), {40'000, 1, 1, {}});
    CHECK(forecast.finish.p10 == Approx(1.896559576230655).margin(0.03));
    CHECK(forecast.phases.front() == forecast.finish);
    CHECK(forecast.samples == 40'000);
}

TEST_CASE("what follows adds up, what is done at the same time waits for the slower one")
{
    // Symmetric efforts have their median in the middle, and so has their sum.
    const RoadmapForecast chain = forecastRoadmap(roadmapOf({planned({2, 4, 6}), planned({1, 3, 5}, {0})}));
    CHECK(chain.finish.p50 == Approx(7).margin(0.05));
    CHECK(chain.phases.front().p50 == Approx(4).margin(0.05)); // the first task's alone
    // Both of two equal tasks are done by x with probability F(x)²: the median is where F is √½. PERT(0, 0.5,
    // 1) is Beta(3, 3), F(x) = x³(10 − 15x + 6x²), which is 0.7065 at 0.614 and 0.7073 at 0.6145.
    const RoadmapForecast pair = forecastRoadmap(roadmapOf({planned({0, 0.5, 1}), planned({0, 0.5, 1})}));
    CHECK(pair.finish.p50 == Approx(0.6143).margin(0.01));
}

TEST_CASE("efforts that are certain give one day")
{
    Roadmap roadmap = roadmapOf({planned({2, 2, 2}), planned({3, 3, 3}), planned({1, 1, 1}, {0})});
    CHECK(forecastRoadmap(roadmap).finish == FinishRange{3, 3, 3});
    roadmap.people = 1;
    CHECK(forecastRoadmap(roadmap).finish == FinishRange{6, 6, 6});
    roadmap.tasks[2].wait = 10;
    // The longest way to the end goes first: 0 to 2, then 2 to 5, and 12 to 13 after ten days of waiting.
    CHECK(forecastRoadmap(roadmap).finish == FinishRange{13, 13, 13});
}

TEST_CASE("threads change nothing, seeds do")
{
    Roadmap roadmap = roadmapOf({planned({1, 3, 10}), planned({2, 5, 9}), planned({1, 2, 8}, {0}),
                                 planned({0.5, 1, 3}, {1}), planned({2, 3, 20})});
    roadmap.people = 2;
    const RoadmapForecast one = forecastRoadmap(roadmap);
    CHECK(one.samples == 10'000);
    CHECK(forecastRoadmap(roadmap, {10'000, 1, 4, {}}) == one);
    CHECK(forecastRoadmap(roadmap, {10'000, 1, 1, {}}) == one);
    CHECK_FALSE(forecastRoadmap(roadmap, {10'000, 2, 1, {}}) == one);
    CHECK(one.finish.p10 < one.finish.p50);
    CHECK(one.finish.p50 < one.finish.p90);
}

TEST_CASE("a forecast that is stopped says so, and without tasks there is nothing to wait for")
{
    std::stop_source source;
    source.request_stop();
    CHECK(forecastRoadmap(roadmapOf({planned({1, 3, 10})}), {10'000, 1, 1, source.get_token()}).isCancelled);
    CHECK(forecastRoadmap(Roadmap()).finish == FinishRange{});
}

TEST_CASE("a bar reaches from the effort at P10 to the effort at P90")
{
    PlannedTask task = planned({1, 3, 10});
    task.start = 5;
    task.finish = 8;
    const GanttBar bar = barOf(task);
    CHECK(bar.early == Approx(6.896559576230655).epsilon(1e-9)); // U2-b
    CHECK(bar.late > 8);
    CHECK(bar.late < 15);
    CHECK(barOf(planned({2, 2, 2})).late == 2);
}
