#pragma once

#include "core/cost/bill/bill_plan.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace ogive {

/// The parameter of a pattern's choice that stands in for its typical saving, a fraction.
inline constexpr std::string_view savingParameter = "saving";

/// A savings pattern that a scenario switches on.
struct AppliedPattern {
    enum class Status {
        Counts,
        DoesNotApply, ///< the scenario does not meet what it needs
        Conflicts     ///< a stronger one that is on excludes it
    };

    const CostPattern* pattern = nullptr;
    bool isFormula = false;    ///< computed by C1 to C6 or the serving formula instead of by a share
    PerLine<double> savings{}; ///< fractions that it takes off the lines
    Status status = Status::Counts;
};

/// The patterns that are on, in the order of the knowledge file, which is the order of application: those of
/// C7 act inside C1 to C6, each other one multiplies its lines by 1 − saving afterwards.
[[nodiscard]] std::vector<AppliedPattern> appliedPatterns(const Knowledge& knowledge,
                                                          const FieldValues& fields,
                                                          std::span<const std::optional<std::size_t>> chosen,
                                                          std::span<const PatternChoice> choices);

} // namespace ogive
