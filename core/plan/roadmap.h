#pragma once

#include "core/decide/field_values.h"
#include "core/knowledge/knowledge.h"

#include <cstddef>
#include <vector>

namespace ogive {

/// Work in person-days: if all goes well, as it mostly goes, if much goes wrong.
struct Effort {
    double lowDays = 0;
    double typicalDays = 0;
    double highDays = 0;

    Effort& operator+=(const Effort& other);
    bool operator==(const Effort&) const = default;
};

/// One task that this design needs. Times are working days from the start, at typical effort with one person
/// a task.
struct PlannedTask {
    std::size_t task = 0;               ///< position in the knowledge's tasks
    std::vector<std::size_t> dependsOn; ///< positions in Roadmap::tasks
    Effort effort;
    double earliestStart = 0;
    double earliestFinish = 0;
    double slack = 0;        ///< days it may slip without moving the end
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

/// The work to build what was designed.
struct Roadmap {
    std::vector<PlannedTask> tasks;        ///< by phase, then in the knowledge's order
    std::vector<PlannedPhase> phases;      ///< those with tasks
    std::vector<std::size_t> criticalPath; ///< positions in tasks, first to last
    std::vector<std::size_t>
        undecided; ///< tasks of the knowledge that open fields leave in doubt; not planned
    Effort effort;
    double durationDays = 0; ///< length of the critical path

    bool operator==(const Roadmap&) const = default;
};

/// The tasks whose condition holds, with their order in time. A dependency on a task that is left out is
/// replaced by that task's own dependencies; one that another dependency waits for anyway is left out. Among
/// equally long critical paths the one through earlier tasks is given. Dependencies that go round in a circle
/// are followed once, so the result is always finite.
[[nodiscard]] Roadmap planRoadmap(const Knowledge& knowledge, const FieldValues& fields);

} // namespace ogive
