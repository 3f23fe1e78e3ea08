#include "core/design/plan/plan_change.h"

#include "core/base/calendar/calendar_day.h"
#include "core/design/design.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace ogive {
namespace {

Failure refusedPlan(ErrorCode code, Message reason, Message hint = {})
{
    return Failure(Error{code, {}, std::move(reason), std::move(hint)});
}

const RoadmapTask* taskOf(const Knowledge& knowledge, const std::string& id)
{
    const auto found = std::find_if(knowledge.tasks.begin(), knowledge.tasks.end(),
                                    [&](const RoadmapTask& task) { return task.id == id; });
    return found == knowledge.tasks.end() ? nullptr : &*found;
}

bool hasPhase(const Knowledge& knowledge, const std::string& id)
{
    return std::any_of(knowledge.phases.begin(), knowledge.phases.end(),
                       [&](const Phase& phase) { return phase.id == id; });
}

Message noSuchPhase(const std::string& id)
{
    return OGIVE_TR("edit", "there is no phase \"%1\"").arg(quotable(id));
}

Message takenId(const std::string& id)
{
    return OGIVE_TR("edit", "the knowledge has a task \"%1\" already").arg(quotable(id));
}

Failure noSuchTask(const std::string& id)
{
    return refusedPlan(ErrorCode::Unknown, OGIVE_TR("edit", "there is no task \"%1\"").arg(quotable(id)));
}

Failure noEffort()
{
    return refusedPlan(ErrorCode::Invalid,
                       OGIVE_TR("edit", "low, typical and high must be days from 0 to %1 that do not fall")
                           .arg(mostTaskDays),
                       OGIVE_TR("edit", "Give the lowest number first, the highest last"));
}

/// Applies one change to a design's plan; each overload is one kind of change.
struct PlanChanger {
    PlanChoices& plan;
    const Knowledge& knowledge;

    Result<void> operator()(const ChangeStart& change) const
    {
        if (auto checked = checkDay(change.day); !change.day.empty() && !checked)
            return checked;
        plan.start = change.day;
        return {};
    }

    Result<void> operator()(const ChangeWorkingDays& change) const
    {
        const std::set<std::size_t> days(change.days.begin(), change.days.end());
        if (days.size() != change.days.size() || (!days.empty() && *days.rbegin() >= weekLength))
            return refusedPlan(ErrorCode::Invalid, OGIVE_TR("edit", "these are no days of a week"));
        plan.workingDays.assign(days.begin(), days.end());
        const bool isUsual = days.size() == lastWorkday + 1 && *days.rbegin() == lastWorkday;
        if (isUsual)
            plan.workingDays.clear();
        return {};
    }

    Result<void> operator()(const ChangeHolidays& change) const
    {
        for (const std::string& day : change.days)
            if (auto checked = checkDay(day); !checked)
                return checked;
        const std::set<std::string> days(change.days.begin(), change.days.end());
        if (days.size() > mostHolidays)
            return refusedPlan(
                ErrorCode::TooLarge,
                OGIVE_TR("edit", "more than %1 holidays").arg(static_cast<double>(mostHolidays)));
        plan.holidays.assign(days.begin(), days.end());
        return {};
    }

    Result<void> operator()(const ChangeTeam& change) const
    {
        const double people = change.people.value_or(1);
        if (!(people >= 1 && people <= mostPeople && people == std::floor(people)))
            return refusedPlan(
                ErrorCode::Invalid,
                OGIVE_TR("edit", "a team has a whole number of people from 1 to %1").arg(mostPeople));
        const auto found = std::find_if(plan.team.begin(), plan.team.end(),
                                        [&](const auto& entry) { return entry.first == change.role; });
        if (!change.people)
            std::erase_if(plan.team, [&](const auto& entry) { return entry.first == change.role; });
        else if (found != plan.team.end())
            found->second = people;
        else
            plan.team.emplace_back(change.role, people);
        return {};
    }

    Result<void> operator()(const ChangeEffort& change) const
    {
        if (change.effort && !isEffort(*change.effort))
            return noEffort();
        if (OwnTask* own = findOwn(change.task)) {
            if (!change.effort)
                return noEffort();
            own->effort = *change.effort;
            return {};
        }
        const RoadmapTask* task = taskOf(knowledge, change.task);
        if (task == nullptr)
            return noSuchTask(change.task);
        const Effort usual{task->lowDays, task->typicalDays, task->highDays};
        choiceOf(change.task).effort = change.effort == usual ? std::nullopt : change.effort;
        dropIfEmpty(change.task);
        return {};
    }

    Result<void> operator()(const ChangeSlack& change) const
    {
        if (!isKnown(change.task))
            return noSuchTask(change.task);
        if (!(change.days >= 0 && change.days <= mostTaskDays))
            return refusedPlan(ErrorCode::Invalid,
                               OGIVE_TR("edit", "slack must be days from 0 to %1").arg(mostTaskDays));
        choiceOf(change.task).slackDays = change.days;
        dropIfEmpty(change.task);
        return {};
    }

    Result<void> operator()(const SwitchTask& change) const
    {
        if (!isKnown(change.task))
            return noSuchTask(change.task);
        choiceOf(change.task).isOff = change.isOff;
        dropIfEmpty(change.task);
        return {};
    }

    Result<void> operator()(const SetOwnTask& change) const
    {
        const OwnTask& task = change.task;
        if (task.id.empty() || taskOf(knowledge, task.id) != nullptr)
            return refusedPlan(ErrorCode::Invalid, takenId(task.id));
        if (task.title.find_first_not_of(" \t\r\n") == std::string::npos)
            return refusedPlan(ErrorCode::Invalid, OGIVE_TR("edit", "the task has no title"));
        if (!hasPhase(knowledge, task.phase))
            return refusedPlan(ErrorCode::Unknown, noSuchPhase(task.phase));
        if (!isEffort(task.effort))
            return noEffort();
        for (const std::string& before : task.dependsOn)
            if (!isKnown(before))
                return noSuchTask(before);
        std::vector<OwnTask> tasks = plan.ownTasks;
        const auto same = std::find_if(tasks.begin(), tasks.end(),
                                       [&](const OwnTask& other) { return other.id == task.id; });
        if (same != tasks.end())
            *same = task;
        else
            tasks.push_back(task);
        if (tasks.size() > mostOwnTasks)
            return refusedPlan(
                ErrorCode::TooLarge,
                OGIVE_TR("edit", "more than %1 own tasks").arg(static_cast<double>(mostOwnTasks)));
        if (firstInCircle(tasks))
            return refusedPlan(ErrorCode::Invalid,
                               OGIVE_TR("edit", "own tasks would wait for each other in a circle"));
        plan.ownTasks = std::move(tasks);
        return {};
    }

    Result<void> operator()(const RemoveOwnTask& change) const
    {
        const OwnTask* removed = findOwn(change.task);
        if (removed == nullptr)
            return noSuchTask(change.task);
        const std::vector<std::string> before = removed->dependsOn;
        std::erase_if(plan.ownTasks, [&](const OwnTask& task) { return task.id == change.task; });
        std::erase_if(plan.tasks, [&](const auto& entry) { return entry.first == change.task; });
        for (OwnTask& task : plan.ownTasks)
            if (std::erase(task.dependsOn, change.task) > 0)
                for (const std::string& id : before)
                    if (std::find(task.dependsOn.begin(), task.dependsOn.end(), id) == task.dependsOn.end())
                        task.dependsOn.push_back(id);
        return {};
    }

private:
    static Result<void> checkDay(const std::string& day)
    {
        if (isDay(day))
            return {};
        return refusedPlan(ErrorCode::Invalid, OGIVE_TR("day", "\"%1\" is no day").arg(quotable(day)),
                           OGIVE_TR("day", "Type a day like 2027-03-31, or “in 3 months”"));
    }

    [[nodiscard]] OwnTask* findOwn(const std::string& id) const
    {
        const auto found = std::find_if(plan.ownTasks.begin(), plan.ownTasks.end(),
                                        [&](const OwnTask& task) { return task.id == id; });
        return found == plan.ownTasks.end() ? nullptr : &*found;
    }

    [[nodiscard]] bool isKnown(const std::string& id) const
    {
        return taskOf(knowledge, id) != nullptr || plan.ownTask(id) != nullptr;
    }

    [[nodiscard]] TaskChoice& choiceOf(const std::string& id) const
    {
        const auto found = std::find_if(plan.tasks.begin(), plan.tasks.end(),
                                        [&](const auto& entry) { return entry.first == id; });
        return found != plan.tasks.end() ? found->second : plan.tasks.emplace_back(id, TaskChoice()).second;
    }

    void dropIfEmpty(const std::string& id) const
    {
        std::erase_if(plan.tasks,
                      [&](const auto& entry) { return entry.first == id && entry.second == TaskChoice(); });
    }
};

std::string taskTitle(const Knowledge& knowledge, const PlanChoices& plan, const std::string& id)
{
    if (const RoadmapTask* task = taskOf(knowledge, id))
        return task->title;
    const OwnTask* own = plan.ownTask(id);
    return own != nullptr ? own->title : id;
}

/// Says what each kind of change does.
struct PlanWords {
    const Knowledge& knowledge;
    const PlanChoices& plan;

    Message operator()(const ChangeStart& change) const
    {
        return change.day.empty() ? OGIVE_TR("edit", "Take the start date away")
                                  : OGIVE_TR("edit", "Start on %1").arg(change.day);
    }
    Message operator()(const ChangeWorkingDays& /*change*/) const
    {
        return OGIVE_TR("edit", "Change the working days");
    }
    Message operator()(const ChangeHolidays& /*change*/) const
    {
        return OGIVE_TR("edit", "Change the holidays");
    }
    Message operator()(const ChangeTeam& /*change*/) const { return OGIVE_TR("edit", "Change the team"); }
    Message operator()(const ChangeEffort& change) const
    {
        return OGIVE_TR("edit", "Change the effort of “%1”").arg(title(change.task));
    }
    Message operator()(const ChangeSlack& change) const
    {
        return OGIVE_TR("edit", "Change the slack of “%1”").arg(title(change.task));
    }
    Message operator()(const SwitchTask& change) const
    {
        return (change.isOff ? OGIVE_TR("edit", "Leave out “%1”") : OGIVE_TR("edit", "Take up “%1”"))
            .arg(title(change.task));
    }
    Message operator()(const SetOwnTask& change) const
    {
        return OGIVE_TR("edit", "Set the task “%1”").arg(change.task.title);
    }
    Message operator()(const RemoveOwnTask& change) const
    {
        return OGIVE_TR("edit", "Remove the task “%1”").arg(title(change.task));
    }

private:
    [[nodiscard]] std::string title(const std::string& task) const
    {
        return taskTitle(knowledge, plan, task);
    }
};

} // namespace

Result<void> changePlan(Design& design, const ChangePlan& change, const Knowledge& knowledge)
{
    return std::visit(PlanChanger{design.plan, knowledge}, change.change);
}

Message describePlanChange(const ChangePlan& change, const Knowledge& knowledge, const PlanChoices& before)
{
    return std::visit(PlanWords{knowledge, before}, change.change);
}

bool isSamePlanTarget(const ChangePlan& earlier, const ChangePlan& later)
{
    if (earlier.change.index() != later.change.index())
        return false;
    if (const auto* effort = std::get_if<ChangeEffort>(&earlier.change))
        return effort->task == std::get<ChangeEffort>(later.change).task;
    if (const auto* slack = std::get_if<ChangeSlack>(&earlier.change))
        return slack->task == std::get<ChangeSlack>(later.change).task;
    if (const auto* team = std::get_if<ChangeTeam>(&earlier.change)) {
        const auto& next = std::get<ChangeTeam>(later.change);
        return team->role == next.role && team->people && next.people;
    }
    return std::holds_alternative<ChangeStart>(earlier.change);
}

std::optional<Error> firstPlanProblem(const Knowledge& knowledge, const Design& design)
{
    const auto& own = design.plan.ownTasks;
    for (std::size_t i = 0; i < own.size(); ++i) {
        const std::string place = "/plan/own_tasks/" + std::to_string(i);
        if (taskOf(knowledge, own[i].id) != nullptr)
            return Error{ErrorCode::Invalid,
                         {{}, place + "/id", 0},
                         takenId(own[i].id),
                         OGIVE_TR("edit", "Give the task another id")};
        if (!hasPhase(knowledge, own[i].phase))
            return Error{ErrorCode::Unknown, {{}, place + "/phase", 0}, noSuchPhase(own[i].phase), {}};
    }
    return std::nullopt;
}

} // namespace ogive
