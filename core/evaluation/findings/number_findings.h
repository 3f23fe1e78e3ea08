#pragma once

#include "core/base/issue.h"
#include "core/evaluation/evaluation.h"
#include "core/simulate/forecast/forecast.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace ogive {

// What the numbers of a scenario say against it: its bill, its capacity and the dates of its models. The
// knowledge's own checks are conditions and stand beside these.

/// One thing that is looked for.
struct NumberCheck {
    std::string_view id;
    Message title;
    Severity severity = Severity::Warning; ///< Info or Warning
};

/// All that are looked for, in the order in which they are found.
[[nodiscard]] std::span<const NumberCheck> numberChecks();

/// One that is found.
struct NumberFinding {
    std::size_t check = 0; ///< position in numberChecks()
    Message message;
    Message advice;
    std::vector<std::size_t> fields; ///< to look at

    [[nodiscard]] const NumberCheck& what() const { return numberChecks()[check]; }
    bool operator==(const NumberFinding&) const = default;
};

/// The monthly cost against the budget; the estimated 95th percentile of the first output against the latency
/// target; the estimated mean time of a full answer against the one planned with, where they differ twofold;
/// the provider's availability against the target, with the cheapest other one as fallback; and models that
/// are no longer served before the horizon ends, with the cheapest replacement. `evaluation` is the
/// scenario's; `date` (ISO) is today, without one nothing retires. A `forecast` of the scenario adds how
/// surely the budget suffices. Takes about as long as capacityOf: not part of evaluate().
[[nodiscard]] std::vector<NumberFinding> numberFindings(const Knowledge& knowledge, const Scenario& scenario,
                                                        const Evaluation& evaluation, std::string_view date,
                                                        const Forecast* forecast = nullptr);

} // namespace ogive
