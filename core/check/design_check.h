#pragma once

#include "core/check/policy.h"
#include "core/design/design.h"
#include "core/evaluation/evaluation.h"

#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// What `ogive check` finds at one place of a design.
struct CheckFinding {
    std::string id; ///< of a check, of numberChecks(), or one of policyfindings
    Severity severity = Severity::Warning;
    std::string place; ///< FILE: scenario/ID/decision/ID, …/field/ID, design/field/ID, …
    Message message;
    Message advice;                  ///< what to do; may be empty
    std::vector<std::string> fields; ///< ids of the fields to look at

    bool operator==(const CheckFinding&) const = default;
};

/// Everything that the knowledge's checks, the scenario's numbers, a policy and the design's own expected
/// outcomes find, scenario by scenario, then assumptions that are overdue. Severities are the policy's; what
/// it switches off is left out. `date` (ISO) is the day for prices and their age.
[[nodiscard]] std::vector<CheckFinding> checkDesign(const Knowledge& knowledge, const Design& design,
                                                    const std::string& fileName, const Policy& policy,
                                                    std::string_view date);

/// What of one scenario is not as the design's owners expect; nothing where "expected" has another shape.
/// The evaluation is the scenario's.
[[nodiscard]] std::vector<CheckFinding> unexpectedFindings(const Knowledge& knowledge, const Design& design,
                                                           const Scenario& scenario,
                                                           const Evaluation& evaluation,
                                                           std::string_view date);

/// Whether any finding is as severe as what the policy fails on.
[[nodiscard]] bool fails(const Policy& policy, const std::vector<CheckFinding>& findings);

} // namespace ogive
