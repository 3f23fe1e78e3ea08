#include "core/plan/task_times.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace ogive {
namespace {

constexpr double sameDay = 1e-9; // sums of half days may differ in the last bits

/// The times of a roadmap's tasks, what each of them waits for, and what follows from it.
class TaskTimes {
public:
    explicit TaskTimes(Roadmap& roadmap)
        : m_roadmap(roadmap)
        , m_tasks(roadmap.tasks)
    {
        place();
        findSlack();
        traceCriticalPath();
    }

private:
    void place();
    void findSlack();
    void traceCriticalPath();
    [[nodiscard]] std::optional<std::size_t> waitedFor(std::size_t task) const;

    Roadmap& m_roadmap;
    std::vector<PlannedTask>& m_tasks;
    Handovers m_handovers;
};

void TaskTimes::place()
{
    std::vector<double> days;
    for (const PlannedTask& task : m_tasks)
        days.push_back(task.effort.typicalDays);
    Scheduler scheduler = schedulerOf(m_roadmap);
    WorkTimes times;
    scheduler.place(days, times, &m_handovers);
    for (std::size_t i = 0; i < m_tasks.size(); ++i) {
        m_tasks[i].start = times.start[i];
        m_tasks[i].finish = times.finish[i];
    }
    m_roadmap.durationDays = times.end;
    Scheduler(scheduler.items(), {}).place(days, times);
    m_roadmap.shortestDays = times.end;
}

void TaskTimes::findSlack()
{
    std::vector<double> latestFinish(m_tasks.size(), m_roadmap.durationDays);
    const auto& order = m_handovers.order;
    for (auto index = order.rbegin(); index != order.rend(); ++index) {
        PlannedTask& task = m_tasks[*index];
        const double slack = latestFinish[*index] - task.finish;
        task.slack = slack < sameDay ? 0 : slack;
        const double latestStart = latestFinish[*index] - task.effort.typicalDays;
        for (const std::size_t before : task.dependsOn)
            latestFinish[before] = std::min(latestFinish[before], latestStart - task.wait);
        for (const std::size_t before : m_handovers.after[*index])
            latestFinish[before] = std::min(latestFinish[before], latestStart);
    }
}

/// What kept a task from beginning earlier: the dependency that ended last, else whoever was busy; nothing
/// where it could begin at once or only its own slack held it back.
std::optional<std::size_t> TaskTimes::waitedFor(std::size_t task) const
{
    std::optional<std::size_t> found;
    double latest = m_tasks[task].start - sameDay;
    const auto look = [&](std::size_t before, double wait) {
        if (m_tasks[before].finish + wait <= latest)
            return;
        latest = m_tasks[before].finish + wait + sameDay;
        found = before;
    };
    for (const std::size_t before : m_tasks[task].dependsOn)
        look(before, m_tasks[task].wait);
    for (const std::size_t before : m_handovers.after[task])
        look(before, 0);
    return found;
}

void TaskTimes::traceCriticalPath()
{
    if (m_tasks.empty())
        return;
    std::optional<std::size_t> at = 0;
    for (std::size_t i = 1; i < m_tasks.size(); ++i)
        if (m_tasks[i].finish > m_tasks[*at].finish + sameDay)
            at = i;
    for (; at && !m_tasks[*at].isCritical; at = waitedFor(*at)) {
        m_tasks[*at].isCritical = true;
        m_roadmap.criticalPath.push_back(*at);
    }
    std::reverse(m_roadmap.criticalPath.begin(), m_roadmap.criticalPath.end());
}

} // namespace

void placeTasks(Roadmap& roadmap)
{
    TaskTimes{roadmap};
}

} // namespace ogive
