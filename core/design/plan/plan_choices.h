#pragma once

#include "core/base/json.h"
#include "core/design/plan/effort.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ogive {

/// What the team knows better of one task of the roadmap, the knowledge's or an own one.
struct TaskChoice {
    std::optional<Effort> effort; ///< in place of the knowledge's
    double slackDays = 0;         ///< working days it waits when it could begin
    bool isOff = false;           ///< not done here; what waits for it waits for what it waited for
    Json rest = Json::object();   ///< members of the file that this version keeps as they are

    bool operator==(const TaskChoice&) const = default;
};

/// A task that the knowledge does not have.
struct OwnTask {
    std::string id;
    std::string title;
    std::string phase; ///< of the knowledge
    Effort effort;
    std::vector<std::string> dependsOn; ///< tasks of the knowledge and own ones
    std::vector<std::string> roles;
    std::string exitCriterion; ///< may be empty
    Json rest = Json::object();

    bool operator==(const OwnTask&) const = default;
};

/// The whole team, where a team is counted by role.
inline constexpr std::string_view peopleKey = "people";

inline constexpr std::size_t weekLength = 7;
/// Days of the week as files name them, from Monday on.
inline constexpr std::array<std::string_view, weekLength> weekdayNames{"mon", "tue", "wed", "thu",
                                                                       "fri", "sat", "sun"};
inline constexpr std::size_t lastWorkday = 4; ///< of the working days taken where none are stated: Friday

inline constexpr double mostPeople = 1000;
inline constexpr std::size_t mostHolidays = 4000;
inline constexpr std::size_t mostOwnTasks = 200;

/// How the design is to be built: when work begins, on which days, by how many, and what differs from the
/// knowledge's tasks. In all scenarios.
struct PlanChoices {
    std::string start;                    ///< ISO; empty: not known, times are counted in working days
    std::vector<std::size_t> workingDays; ///< 0 is Monday; empty: Monday to Friday
    std::vector<std::string> holidays;    ///< ISO days
    std::vector<std::pair<std::string, double>> team; ///< by role or peopleKey, whole numbers from 1
    std::vector<std::pair<std::string, TaskChoice>> tasks;
    std::vector<OwnTask> ownTasks;
    Json rest = Json::object();

    [[nodiscard]] bool isEmpty() const { return *this == PlanChoices(); }
    [[nodiscard]] std::optional<double> peopleOf(std::string_view role) const; ///< nothing: not limited
    [[nodiscard]] const TaskChoice* choiceFor(std::string_view task) const;    ///< null: none
    [[nodiscard]] const OwnTask* ownTask(std::string_view id) const;           ///< null: none
    bool operator==(const PlanChoices&) const = default;
};

/// An id made from a title that no task of the plan or in `taken` has yet.
[[nodiscard]] std::string freeTaskId(const PlanChoices& plan, const std::vector<std::string>& taken,
                                     std::string_view title);

/// The position of the first own task that waits for itself through other own tasks.
[[nodiscard]] std::optional<std::size_t> firstInCircle(const std::vector<OwnTask>& tasks);

} // namespace ogive
