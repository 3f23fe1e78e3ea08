#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/design/plan/plan_choices.h"
#include "core/knowledge/knowledge.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ogive {

struct Design;

/// The day on which work begins (ISO), or with an empty text none.
struct ChangeStart {
    std::string day;
};

/// The days of the week on which work is done, 0 is Monday; none: Monday to Friday.
struct ChangeWorkingDays {
    std::vector<std::size_t> days;
};

struct ChangeHolidays {
    std::vector<std::string> days; ///< ISO
};

/// How many fill a role (or the whole team: peopleKey), or with no number as many as the
/// requirements say.
struct ChangeTeam {
    std::string role;
    std::optional<double> people;
};

/// What a task takes, or with nothing the knowledge's. An own task must take something.
struct ChangeEffort {
    std::string task;
    std::optional<Effort> effort;
};

/// How long a task waits when it could begin.
struct ChangeSlack {
    std::string task;
    double days = 0;
};

struct SwitchTask {
    std::string task;
    bool isOff = false;
};

/// Add an own task, or change the one with its id.
struct SetOwnTask {
    OwnTask task;
};

/// Take an own task away; own tasks that waited for it wait for what it waited for.
struct RemoveOwnTask {
    std::string task;
};

/// A change of how the design is to be built.
struct ChangePlan {
    std::variant<ChangeStart, ChangeWorkingDays, ChangeHolidays, ChangeTeam, ChangeEffort, ChangeSlack,
                 SwitchTask, SetOwnTask, RemoveOwnTask>
        change;
};

/// Makes the change. Refused, with the reason: what readPlan and firstPlanProblem refuse, and unknown tasks.
[[nodiscard]] Result<void> changePlan(Design& design, const ChangePlan& change, const Knowledge& knowledge);

/// What the change does, for the undo menu; `before` is the plan that it changes, for the titles of own
/// tasks.
[[nodiscard]] Message describePlanChange(const ChangePlan& change, const Knowledge& knowledge,
                                         const PlanChoices& before = {});

/// Whether two changes in a row are one step of undo: the start, the same number of people, or the same
/// task's effort or slack.
[[nodiscard]] bool isSamePlanTarget(const ChangePlan& earlier, const ChangePlan& later);

/// The first thing in a design's plan that the knowledge refuses: an own task in a phase that it does not
/// have, or with the id of one of its tasks. What a plan says of tasks that it does not know is kept and
/// ignored.
[[nodiscard]] std::optional<Error> firstPlanProblem(const Knowledge& knowledge, const Design& design);

} // namespace ogive
