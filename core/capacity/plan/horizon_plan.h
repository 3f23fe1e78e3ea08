#pragma once

#include "core/capacity/plan/load_plan.h"

#include <optional>
#include <string>
#include <vector>

namespace ogive {

struct HorizonMonth {
    int month = 0; ///< from 0, today
    double requestsPerDay = 0;
    double inFlight = 0; ///< at the peak
    double replicas = 1;

    bool operator==(const HorizonMonth&) const = default;
};

/// The first month of another of the guide's tiers.
struct TierChange {
    int month = 0;
    ScalingTier from = ScalingTier::Vertical;
    ScalingTier to = ScalingTier::Vertical;

    bool operator==(const TierChange&) const = default;
};

/// How the load grows; a peak rate that the user pinned does not.
struct HorizonPlan : PlanPart {
    double growth = 0;                ///< a month, −1 to 10
    int horizon = 0;                  ///< months
    std::vector<HorizonMonth> months; ///< today and each month of the horizon
    std::vector<TierChange> tierChanges;
    std::optional<Message> endsEarly; ///< why the months stop before the horizon

    bool operator==(const HorizonPlan&) const = default;
};

/// W6, Q1 and Q4 month by month.
[[nodiscard]] HorizonPlan horizonPlan(const PlanSource& source, const LoadPlan& load,
                                      const ReplicaPlan& replicas);

} // namespace ogive
