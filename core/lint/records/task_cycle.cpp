#include "core/lint/finding_words.h"
#include "core/lint/records/rules.h"

#include <algorithm>
#include <unordered_map>

namespace ogive::lintrules {
namespace {

/// Walks dependencies depth first without recursion, so that long chains are no danger; each cycle is found
/// once, where the walk closes it.
class CycleSearch {
public:
    explicit CycleSearch(const std::vector<RoadmapTask>& tasks)
        : m_tasks(tasks)
        , m_states(tasks.size(), State::New)
    {
        for (std::size_t i = 0; i < tasks.size(); ++i)
            m_positions.emplace(tasks[i].id, i);
    }

    std::vector<std::vector<std::size_t>> search()
    {
        for (std::size_t i = 0; i < m_tasks.size(); ++i)
            if (m_states[i] == State::New)
                walk(i);
        return std::move(m_cycles);
    }

private:
    enum class State { New, OnWay, Done };

    struct Step {
        std::size_t task = 0;
        std::size_t next = 0; ///< dependency to follow next
    };

    void walk(std::size_t start)
    {
        std::vector<Step> way{{start, 0}};
        m_states[start] = State::OnWay;
        while (!way.empty()) {
            Step& step = way.back();
            const auto& dependencies = m_tasks[step.task].dependsOn;
            if (step.next == dependencies.size()) {
                m_states[step.task] = State::Done;
                way.pop_back();
                continue;
            }
            const auto found = m_positions.find(dependencies[step.next++]);
            if (found == m_positions.end())
                continue;
            if (m_states[found->second] == State::OnWay)
                close(way, found->second);
            if (m_states[found->second] != State::New)
                continue;
            m_states[found->second] = State::OnWay;
            way.push_back({found->second, 0});
        }
    }

    void close(const std::vector<Step>& way, std::size_t task)
    {
        const auto begin =
            std::find_if(way.begin(), way.end(), [&](const Step& step) { return step.task == task; });
        std::vector<std::size_t> cycle;
        for (auto step = begin; step != way.end(); ++step)
            cycle.push_back(step->task);
        m_cycles.push_back(std::move(cycle));
    }

    const std::vector<RoadmapTask>& m_tasks;
    std::vector<State> m_states;
    std::unordered_map<std::string, std::size_t> m_positions;
    std::vector<std::vector<std::size_t>> m_cycles;
};

} // namespace

/// Roadmap tasks that wait for each other in a circle.
Findings taskCycle(const LintContext& context)
{
    Findings findings;
    const auto& tasks = context.knowledge.tasks;
    for (const auto& cycle : CycleSearch(tasks).search()) {
        std::string way;
        for (const std::size_t task : cycle)
            way += tasks[task].id + " → ";
        findings.push_back(
            {{},
             Severity::Error,
             placeOfRecord("task", tasks[cycle.front()].id),
             OGIVE_TR("lint", "Tasks wait for each other in a circle: %1").arg(way + tasks[cycle.front()].id),
             {},
             {}});
    }
    return findings;
}

} // namespace ogive::lintrules
