#include "core/design/plan/plan_choices.h"

#include <algorithm>

namespace ogive {
namespace {

std::string idFromTitle(std::string_view title)
{
    constexpr std::size_t longest = 40;
    std::string id;
    for (const char letter : title) {
        const bool isCapital = letter >= 'A' && letter <= 'Z';
        const bool isKept = isCapital || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (isKept)
            id += isCapital ? static_cast<char>(letter - 'A' + 'a') : letter;
        else if (!id.empty() && id.back() != '-')
            id += '-';
        if (id.size() == longest)
            break;
    }
    while (id.ends_with('-'))
        id.pop_back();
    return id.empty() ? "task" : id;
}

std::optional<std::size_t> positionOf(const std::vector<OwnTask>& tasks, std::string_view id)
{
    const auto found =
        std::find_if(tasks.begin(), tasks.end(), [&](const OwnTask& task) { return task.id == id; });
    return found == tasks.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - tasks.begin()));
}

} // namespace

std::optional<double> PlanChoices::peopleOf(std::string_view role) const
{
    const auto found =
        std::find_if(team.begin(), team.end(), [&](const auto& entry) { return entry.first == role; });
    return found == team.end() ? std::nullopt : std::optional(found->second);
}

const TaskChoice* PlanChoices::choiceFor(std::string_view task) const
{
    const auto found =
        std::find_if(tasks.begin(), tasks.end(), [&](const auto& entry) { return entry.first == task; });
    return found == tasks.end() ? nullptr : &found->second;
}

const OwnTask* PlanChoices::ownTask(std::string_view id) const
{
    const auto position = positionOf(ownTasks, id);
    return position ? &ownTasks[*position] : nullptr;
}

std::string freeTaskId(const PlanChoices& plan, const std::vector<std::string>& taken, std::string_view title)
{
    const std::string base = idFromTitle(title);
    const auto isTaken = [&](const std::string& id) {
        return plan.ownTask(id) != nullptr || std::find(taken.begin(), taken.end(), id) != taken.end();
    };
    std::string id = base;
    for (int number = 2; isTaken(id); ++number)
        id = base + "-" + std::to_string(number);
    return id;
}

/// Takes away again and again what waits for no own task that is left; what then remains goes round.
std::optional<std::size_t> firstInCircle(const std::vector<OwnTask>& tasks)
{
    std::vector<bool> isFree(tasks.size(), false);
    const auto waits = [&](const OwnTask& task) {
        return std::any_of(task.dependsOn.begin(), task.dependsOn.end(), [&](const std::string& id) {
            const auto before = positionOf(tasks, id);
            return before && !isFree[*before];
        });
    };
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (std::size_t i = 0; i < tasks.size(); ++i)
            if (!isFree[i] && !waits(tasks[i]))
                isChanged = isFree[i] = true;
    }
    const auto left = std::find(isFree.begin(), isFree.end(), false);
    return left == isFree.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(left - isFree.begin()));
}

} // namespace ogive
