#pragma once

#include "core/decide/field_values.h"
#include "core/design/plan/plan_choices.h"
#include "core/knowledge/knowledge.h"
#include "core/plan/schedule.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ogive {

/// One task that this design needs. Times are working days from the start, at typical effort.
struct PlannedTask {
    std::size_t task = 0; ///< position in the knowledge's tasks, then the plan's own ones
    bool isOwn = false;
    std::string id;
    std::string title;
    std::size_t phase = 0; ///< position in the knowledge's phases
    std::vector<std::string> roles;
    std::vector<std::string> roleTitles; ///< the same as people read them
    std::string exitCriterion;
    std::vector<std::size_t> dependsOn; ///< positions in Roadmap::tasks
    Effort effort;
    bool isChanged = false; ///< the design gives the effort, not the knowledge
    double wait = 0;        ///< slack that the design adds before it
    double start = 0;
    double finish = 0;
    double slack = 0;        ///< days it may slip without moving the end or who does what
    bool isCritical = false; ///< on the critical path

    bool operator==(const PlannedTask&) const = default;
};

struct PlannedPhase {
    std::size_t phase = 0;          ///< position in the knowledge's phases
    std::vector<std::size_t> tasks; ///< positions in Roadmap::tasks
    Effort effort;
    double start = 0;
    double finish = 0;

    bool operator==(const PlannedPhase&) const = default;
};

/// A task that the design switches off.
struct LeftOutTask {
    std::string id;
    std::string title;
    std::size_t phase = 0;

    bool operator==(const LeftOutTask&) const = default;
};

/// The work to build what was designed.
struct Roadmap {
    std::vector<PlannedTask> tasks;        ///< by phase, then in the knowledge's order, then own ones
    std::vector<PlannedPhase> phases;      ///< those with tasks
    std::vector<std::size_t> criticalPath; ///< positions in tasks, first to last
    std::vector<std::size_t>
        undecided; ///< tasks of the knowledge that open fields leave in doubt; not planned
    std::vector<LeftOutTask> leftOut;
    std::optional<double> people; ///< that the team has; nothing: not known, as many as there is work for
    std::vector<std::pair<std::string, double>> roleLimits; ///< of roles that the plan counts
    Effort effort;
    double durationDays = 0; ///< until the last task ends
    double shortestDays = 0; ///< the same with as many people as there is work for

    bool operator==(const Roadmap&) const = default;
};

/// The tasks whose condition holds and the plan's own ones, with their order in time and who there is to do
/// them. A dependency on a task that is left out is replaced by that task's own dependencies; one that
/// another dependency waits for anyway is left out. Dependencies that go round in a circle are followed once,
/// so the result is always finite.
///
/// The team is the plan's, else the field in the role "team_size"; a role that the plan counts limits the
/// tasks that name it. The critical path goes back from the last task through what each one waited for, a
/// dependency or somebody to become free; among equally long ones the one through earlier tasks is given.
[[nodiscard]] Roadmap planRoadmap(const Knowledge& knowledge, const FieldValues& fields,
                                  const PlanChoices& plan = {});

/// What places the tasks of a roadmap in time.
[[nodiscard]] Scheduler schedulerOf(const Roadmap& roadmap);

/// How a task is called beside its title: T1, T2, … in the order of the plan.
[[nodiscard]] std::string taskLabel(std::size_t task);

} // namespace ogive
