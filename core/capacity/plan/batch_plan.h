#pragma once

#include "core/capacity/plan/load_plan.h"

#include <optional>

namespace ogive {

/// Work that comes in lots: a day's items, done within the longest wait.
struct BatchPlan : PlanPart {
    double items = 0;         ///< of a day
    double secondsEach = 0;   ///< of one worker
    double windowSeconds = 0; ///< the longest wait, at most a day: tomorrow's lot comes then
    double workers = 0;
    std::optional<double> drainSeconds; ///< of a day's items with the workers; 0 without items
    std::optional<double>
        drainByReplicas; ///< with the replicas of the plan instead, while others keep coming

    bool operator==(const BatchPlan&) const = default;
};

/// Q8. Has no numbers where work does not come in batches.
[[nodiscard]] BatchPlan batchPlan(const PlanSource& source, const LoadPlan& load,
                                  const ReplicaPlan& replicas);

} // namespace ogive
