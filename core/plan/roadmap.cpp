#include "core/plan/roadmap.h"

#include "core/decide/truth.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <unordered_map>

namespace ogive {
namespace {

constexpr double sameDay = 1e-9; // sums of half days may differ in the last bits

/// Collects a knowledge's tasks into a plan; lives for one call of planRoadmap.
class Planner {
public:
    Planner(const Knowledge& knowledge, const FieldValues& fields)
        : m_knowledge(knowledge)
    {
        for (std::size_t i = 0; i < knowledge.tasks.size(); ++i)
            m_taskPositions.emplace(knowledge.tasks[i].id, i);
        select(fields);
        linkDependencies();
        sortByTime();
        dropImplied();
        schedule();
        findSlack();
        traceCriticalPath();
        sumPhases();
    }

    [[nodiscard]] Roadmap take() { return std::move(m_roadmap); }

private:
    void select(const FieldValues& fields);
    void linkDependencies();
    void collect(const RoadmapTask& task, std::vector<std::size_t>& found, std::vector<bool>& seen) const;
    void sortByTime();
    void dropImplied();
    void schedule();
    void findSlack();
    void traceCriticalPath();
    void sumPhases();

    const Knowledge& m_knowledge;
    std::unordered_map<std::string, std::size_t> m_taskPositions;
    std::vector<std::optional<std::size_t>> m_planned; ///< per task of the knowledge: its place in the plan
    std::vector<std::size_t> m_order;                  ///< planned tasks, dependencies first
    Roadmap m_roadmap;
};

void Planner::select(const FieldValues& fields)
{
    m_planned.resize(m_knowledge.tasks.size());
    for (const Phase& phase : m_knowledge.phases)
        for (std::size_t i = 0; i < m_knowledge.tasks.size(); ++i) {
            const RoadmapTask& task = m_knowledge.tasks[i];
            if (task.phase != phase.id)
                continue;
            const Truth included = truthOf(task.includedWhen, fields);
            if (included == Truth::Open)
                m_roadmap.undecided.push_back(i);
            if (included != Truth::Yes)
                continue;
            m_planned[i] = m_roadmap.tasks.size();
            PlannedTask planned;
            planned.task = i;
            planned.effort = {task.lowDays, task.typicalDays, task.highDays};
            m_roadmap.tasks.push_back(std::move(planned));
        }
}

/// Planned tasks that must be done before `task`, looking through tasks that are left out.
void Planner::collect(const RoadmapTask& task, std::vector<std::size_t>& found, std::vector<bool>& seen) const
{
    for (const std::string& id : task.dependsOn) {
        const auto position = m_taskPositions.find(id);
        if (position == m_taskPositions.end() || seen[position->second])
            continue;
        seen[position->second] = true;
        if (const auto& planned = m_planned[position->second])
            found.push_back(*planned);
        else
            collect(m_knowledge.tasks[position->second], found, seen);
    }
}

void Planner::linkDependencies()
{
    for (PlannedTask& planned : m_roadmap.tasks) {
        std::vector<bool> seen(m_knowledge.tasks.size(), false);
        seen[planned.task] = true;
        collect(m_knowledge.tasks[planned.task], planned.dependsOn, seen);
        std::sort(planned.dependsOn.begin(), planned.dependsOn.end());
    }
}

/// Depth first with its own stack; a task that is still being visited closes a circle and is not followed
/// again.
void Planner::sortByTime()
{
    enum class Mark { Fresh, Open, Done };
    auto& tasks = m_roadmap.tasks;
    std::vector<Mark> marks(tasks.size(), Mark::Fresh);
    std::vector<std::pair<std::size_t, std::size_t>> stack; // task, next dependency to look at
    for (std::size_t start = 0; start < tasks.size(); ++start) {
        if (marks[start] == Mark::Fresh)
            stack.emplace_back(start, 0);
        while (!stack.empty()) {
            auto& [task, next] = stack.back();
            marks[task] = Mark::Open;
            auto& dependencies = tasks[task].dependsOn;
            if (next == dependencies.size()) {
                marks[task] = Mark::Done;
                m_order.push_back(task);
                stack.pop_back();
                continue;
            }
            const std::size_t dependency = dependencies[next];
            if (marks[dependency] == Mark::Open) {
                dependencies.erase(dependencies.begin() + static_cast<std::ptrdiff_t>(next));
                continue;
            }
            ++next;
            if (marks[dependency] == Mark::Fresh)
                stack.emplace_back(dependency, 0);
        }
    }
}

/// Leaves out what another dependency waits for anyway; the times stay the same and the plan can be read.
void Planner::dropImplied()
{
    auto& tasks = m_roadmap.tasks;
    std::vector<std::vector<bool>> waitsFor(tasks.size(), std::vector<bool>(tasks.size(), false));
    for (const std::size_t index : m_order) {
        auto& dependencies = tasks[index].dependsOn;
        for (const std::size_t before : dependencies)
            for (std::size_t i = 0; i < tasks.size(); ++i)
                if (waitsFor[before][i])
                    waitsFor[index][i] = true;
        std::erase_if(dependencies, [&](std::size_t before) { return waitsFor[index][before]; });
        for (const std::size_t before : dependencies)
            waitsFor[index][before] = true;
    }
}

void Planner::schedule()
{
    auto& tasks = m_roadmap.tasks;
    for (const std::size_t index : m_order) {
        PlannedTask& task = tasks[index];
        for (const std::size_t before : task.dependsOn)
            task.earliestStart = std::max(task.earliestStart, tasks[before].earliestFinish);
        task.earliestFinish = task.earliestStart + task.effort.typicalDays;
        m_roadmap.durationDays = std::max(m_roadmap.durationDays, task.earliestFinish);
    }
}

void Planner::findSlack()
{
    auto& tasks = m_roadmap.tasks;
    std::vector<double> latestFinish(tasks.size(), m_roadmap.durationDays);
    for (auto index = m_order.rbegin(); index != m_order.rend(); ++index) {
        PlannedTask& task = tasks[*index];
        const double slack = latestFinish[*index] - task.earliestFinish;
        task.slack = slack < sameDay ? 0 : slack;
        for (const std::size_t before : task.dependsOn)
            latestFinish[before] =
                std::min(latestFinish[before], latestFinish[*index] - task.effort.typicalDays);
    }
}

/// From the task that ends last back through the dependency that ended last.
void Planner::traceCriticalPath()
{
    auto& tasks = m_roadmap.tasks;
    if (tasks.empty())
        return;
    const auto endsLast = [&](std::size_t best, std::size_t other) {
        return tasks[other].earliestFinish > tasks[best].earliestFinish + sameDay;
    };
    std::size_t at = 0;
    for (std::size_t i = 1; i < tasks.size(); ++i)
        if (endsLast(at, i))
            at = i;
    while (true) {
        tasks[at].isCritical = true;
        m_roadmap.criticalPath.push_back(at);
        if (tasks[at].dependsOn.empty())
            break;
        std::size_t before = tasks[at].dependsOn.front();
        for (const std::size_t other : tasks[at].dependsOn)
            if (endsLast(before, other))
                before = other;
        at = before;
    }
    std::reverse(m_roadmap.criticalPath.begin(), m_roadmap.criticalPath.end());
}

void Planner::sumPhases()
{
    for (std::size_t phase = 0; phase < m_knowledge.phases.size(); ++phase) {
        PlannedPhase planned;
        planned.phase = phase;
        for (std::size_t i = 0; i < m_roadmap.tasks.size(); ++i) {
            const PlannedTask& task = m_roadmap.tasks[i];
            if (m_knowledge.tasks[task.task].phase != m_knowledge.phases[phase].id)
                continue;
            planned.start =
                planned.tasks.empty() ? task.earliestStart : std::min(planned.start, task.earliestStart);
            planned.finish = std::max(planned.finish, task.earliestFinish);
            planned.effort += task.effort;
            planned.tasks.push_back(i);
        }
        if (planned.tasks.empty())
            continue;
        m_roadmap.effort += planned.effort;
        m_roadmap.phases.push_back(std::move(planned));
    }
}

} // namespace

Effort& Effort::operator+=(const Effort& other)
{
    lowDays += other.lowDays;
    typicalDays += other.typicalDays;
    highDays += other.highDays;
    return *this;
}

Roadmap planRoadmap(const Knowledge& knowledge, const FieldValues& fields)
{
    return Planner(knowledge, fields).take();
}

} // namespace ogive
