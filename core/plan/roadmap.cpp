#include "core/plan/roadmap.h"

#include "core/decide/truth.h"
#include "core/plan/task_times.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <unordered_map>

namespace ogive {
namespace {

/// Collects the tasks of a knowledge and a plan; lives for one call of planRoadmap.
class Planner {
public:
    Planner(const Knowledge& knowledge, const FieldValues& fields, const PlanChoices& plan)
        : m_knowledge(knowledge)
        , m_plan(plan)
    {
        collectSources();
        select(fields);
        linkDependencies();
        breakCircles();
        dropImplied();
        findTeam(fields);
    }

    [[nodiscard]] Roadmap take() { return std::move(m_roadmap); }

private:
    /// A task that may be planned, of the knowledge or an own one.
    struct Source {
        PlannedTask planned;
        const std::vector<std::string>* dependsOn = nullptr;
        const Condition* includedWhen = nullptr; ///< null: always
        bool isOff = false;
    };

    void collectSources();
    void addSource(Source source, const std::string& phase);
    void select(const FieldValues& fields);
    void linkDependencies();
    void collect(const Source& task, std::vector<std::size_t>& found, std::vector<bool>& seen) const;
    void breakCircles();
    void dropImplied();
    void findTeam(const FieldValues& fields);

    const Knowledge& m_knowledge;
    const PlanChoices& m_plan;
    std::vector<Source> m_sources;
    std::unordered_map<std::string, std::size_t> m_positions;
    std::vector<std::optional<std::size_t>> m_planned; ///< per source: its place in the plan
    std::vector<std::size_t> m_order;                  ///< planned tasks, dependencies first
    Roadmap m_roadmap;
};

std::vector<std::string> roleTitles(const Knowledge& knowledge, const std::vector<std::string>& roles)
{
    std::vector<std::string> titles;
    for (const std::string& role : roles)
        titles.push_back(knowledge.roleTitle(role));
    return titles;
}

void Planner::collectSources()
{
    for (std::size_t i = 0; i < m_knowledge.tasks.size(); ++i) {
        const RoadmapTask& task = m_knowledge.tasks[i];
        Source source{{}, &task.dependsOn, &task.includedWhen, false};
        source.planned.task = i;
        source.planned.id = task.id;
        source.planned.title = task.title;
        source.planned.roles = task.roles;
        source.planned.roleTitles = roleTitles(m_knowledge, task.roles);
        source.planned.exitCriterion = task.exitCriterion;
        source.planned.effort = {task.lowDays, task.typicalDays, task.highDays};
        addSource(std::move(source), task.phase);
    }
    for (std::size_t i = 0; i < m_plan.ownTasks.size(); ++i) {
        const OwnTask& task = m_plan.ownTasks[i];
        Source source{{}, &task.dependsOn, nullptr, false};
        source.planned.task = m_knowledge.tasks.size() + i;
        source.planned.isOwn = true;
        source.planned.id = task.id;
        source.planned.title = task.title;
        source.planned.roles = task.roles;
        source.planned.roleTitles = roleTitles(m_knowledge, task.roles);
        source.planned.exitCriterion = task.exitCriterion;
        source.planned.effort = task.effort;
        addSource(std::move(source), task.phase);
    }
}

void Planner::addSource(Source source, const std::string& phase)
{
    const auto found = std::find_if(m_knowledge.phases.begin(), m_knowledge.phases.end(),
                                    [&](const Phase& one) { return one.id == phase; });
    source.planned.phase = static_cast<std::size_t>(found - m_knowledge.phases.begin());
    if (const TaskChoice* choice = m_plan.choiceFor(source.planned.id)) {
        if (choice->effort && !source.planned.isOwn) {
            source.planned.effort = *choice->effort;
            source.planned.isChanged = true;
        }
        source.planned.wait = choice->slackDays;
        source.isOff = choice->isOff;
    }
    m_positions.emplace(source.planned.id, m_sources.size());
    m_sources.push_back(std::move(source));
}

void Planner::select(const FieldValues& fields)
{
    m_planned.resize(m_sources.size());
    for (std::size_t phase = 0; phase < m_knowledge.phases.size(); ++phase)
        for (std::size_t i = 0; i < m_sources.size(); ++i) {
            const Source& source = m_sources[i];
            if (source.planned.phase != phase)
                continue;
            const Truth included =
                source.includedWhen != nullptr ? truthOf(*source.includedWhen, fields) : Truth::Yes;
            if (included == Truth::Open)
                m_roadmap.undecided.push_back(i);
            if (included != Truth::Yes)
                continue;
            if (source.isOff) {
                m_roadmap.leftOut.push_back({source.planned.id, source.planned.title, phase});
                continue;
            }
            m_planned[i] = m_roadmap.tasks.size();
            m_roadmap.tasks.push_back(source.planned);
        }
}

/// Planned tasks that must be done before `task`, looking through tasks that are left out.
void Planner::collect(const Source& task, std::vector<std::size_t>& found, std::vector<bool>& seen) const
{
    for (const std::string& id : *task.dependsOn) {
        const auto position = m_positions.find(id);
        if (position == m_positions.end() || seen[position->second])
            continue;
        seen[position->second] = true;
        if (const auto& planned = m_planned[position->second])
            found.push_back(*planned);
        else
            collect(m_sources[position->second], found, seen);
    }
}

void Planner::linkDependencies()
{
    for (PlannedTask& planned : m_roadmap.tasks) {
        std::vector<bool> seen(m_sources.size(), false);
        seen[planned.task] = true;
        collect(m_sources[planned.task], planned.dependsOn, seen);
        std::sort(planned.dependsOn.begin(), planned.dependsOn.end());
    }
}

/// Depth first with its own stack; a task that is still being visited closes a circle and is not followed
/// again.
void Planner::breakCircles()
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

/// Somebody who is counted but could do none of the work does not stand in its way.
void Planner::findTeam(const FieldValues& fields)
{
    m_roadmap.people = m_plan.peopleOf(peopleKey);
    const auto field = m_knowledge.fieldInRole("team_size");
    if (const double size = field ? fields.values[*field] : notKnown; !m_roadmap.people && size >= 1)
        m_roadmap.people = std::floor(size);
    for (const auto& [role, people] : m_plan.team)
        if (role != peopleKey)
            m_roadmap.roleLimits.emplace_back(role, people);
}

void sumPhases(Roadmap& roadmap, std::size_t phases)
{
    for (std::size_t phase = 0; phase < phases; ++phase) {
        PlannedPhase planned;
        planned.phase = phase;
        for (std::size_t i = 0; i < roadmap.tasks.size(); ++i) {
            const PlannedTask& task = roadmap.tasks[i];
            if (task.phase != phase)
                continue;
            planned.start = planned.tasks.empty() ? task.start : std::min(planned.start, task.start);
            planned.finish = std::max(planned.finish, task.finish);
            planned.effort += task.effort;
            planned.tasks.push_back(i);
        }
        if (planned.tasks.empty())
            continue;
        roadmap.effort += planned.effort;
        roadmap.phases.push_back(std::move(planned));
    }
}

} // namespace

Roadmap planRoadmap(const Knowledge& knowledge, const FieldValues& fields, const PlanChoices& plan)
{
    Roadmap roadmap = Planner(knowledge, fields, plan).take();
    placeTasks(roadmap);
    sumPhases(roadmap, knowledge.phases.size());
    return roadmap;
}

Scheduler schedulerOf(const Roadmap& roadmap)
{
    WorkLimits limits;
    if (roadmap.people)
        limits.people = static_cast<std::size_t>(*roadmap.people);
    for (const auto& limit : roadmap.roleLimits)
        limits.ofRole.push_back(static_cast<std::size_t>(limit.second));
    std::vector<WorkItem> items;
    for (const PlannedTask& task : roadmap.tasks) {
        WorkItem item{task.dependsOn, {}, task.effort.typicalDays, task.wait};
        for (std::size_t role = 0; role < roadmap.roleLimits.size(); ++role)
            if (std::find(task.roles.begin(), task.roles.end(), roadmap.roleLimits[role].first) !=
                task.roles.end())
                item.roles.push_back(role);
        items.push_back(std::move(item));
    }
    return {std::move(items), std::move(limits)};
}

std::string taskLabel(std::size_t task)
{
    return "T" + std::to_string(task + 1);
}

} // namespace ogive
