#pragma once

#include "core/check/design_check.h"
#include "core/design/expected/expected_outcomes.h"

#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// One evaluated scenario, and what is found in it.
struct ScenarioCheck {
    const Knowledge& knowledge;
    const Scenario& scenario;
    const Evaluation& evaluation;
    const Policy& policy;
    std::string_view date;
    std::string place; ///< of the scenario
    std::vector<CheckFinding> findings = {};

    /// Adds a finding with its own severity or the policy's; nothing where the policy switches it off. `part`
    /// is the place within the scenario and may be empty.
    void add(std::string_view id, Severity severity, const std::string& part, Message message,
             Message advice = {}, std::vector<std::string> fields = {});
};

/// "decision/ID", as a part of a place.
[[nodiscard]] std::string placeOf(const Decision& decision);

// What there is to look for, a function each.

void findChecks(ScenarioCheck& check);
void findNumbers(ScenarioCheck& check);
void findNotAllowed(ScenarioCheck& check);
void findOverBudget(ScenarioCheck& check);
/// How surely the policy's budget suffices, of 65,536 samples.
void findBudgetUnsure(ScenarioCheck& check);
void findOldPrices(ScenarioCheck& check);
/// Assumptions of the design that should have been reviewed before the check's date.
void findOverdueAssumptions(ScenarioCheck& check, const Design& design);
/// Outcomes and bills that are not as the design expects, with what moved them where they were approved.
/// `rules` are the design's.
void findUnexpected(ScenarioCheck& check, const ExpectedOutcomes& expected, const RuleSetId& rules);

} // namespace ogive
