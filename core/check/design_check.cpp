#include "core/check/design_check.h"

#include "core/check/scenario_check.h"
#include "core/design/expected/expected_outcomes.h"

#include <algorithm>
#include <iterator>

namespace ogive {
namespace {

void append(std::vector<CheckFinding>& findings, std::vector<CheckFinding> more)
{
    findings.insert(findings.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
}

using Expected = std::vector<std::pair<ScenarioId, ExpectedOutcomes>>;

std::vector<CheckFinding> checkScenario(const Knowledge& knowledge, const Design& design,
                                        const Scenario& scenario, const std::string& place,
                                        const Policy& policy, const Expected& expected, std::string_view date)
{
    const Evaluation evaluation = evaluate(knowledge, scenario, design.rules, date);
    ScenarioCheck check{knowledge, scenario, evaluation, policy, date, place};
    findChecks(check);
    findNumbers(check);
    findNotAllowed(check);
    findOverBudget(check);
    findBudgetUnsure(check);
    findOldPrices(check);
    for (const auto& [id, outcomes] : expected)
        if (id == scenario.id)
            findUnexpected(check, outcomes, design.rules);
    return std::move(check.findings);
}

/// What concerns no scenario: overdue assumptions, and expected outcomes of scenarios that are no longer
/// there.
std::vector<CheckFinding> checkWhole(const Knowledge& knowledge, const Design& design,
                                     const std::string& fileName, const Policy& policy,
                                     const Expected& expected, std::string_view date)
{
    const Scenario none;
    const Evaluation nothing;
    ScenarioCheck check{knowledge, none, nothing, policy, date, fileName + ": design"};
    findOverdueAssumptions(check, design);
    for (const auto& [scenario, outcomes] : expected)
        if (!design.scenario(scenario))
            check.add(policyfindings::unexpected, Severity::Error, {},
                      OGIVE_TR("policy",
                               "The design expects outcomes of a scenario \"%1\", which it does not have.")
                          .arg(quotable(scenario.value)));
    return std::move(check.findings);
}

} // namespace

std::vector<CheckFinding> checkDesign(const Knowledge& knowledge, const Design& design,
                                      const std::string& fileName, const Policy& policy,
                                      std::string_view date)
{
    std::vector<CheckFinding> findings;
    const Expected expected = expectedOutcomes(design).value_or(Expected());
    for (const Scenario& scenario : design.scenarios)
        append(findings, checkScenario(knowledge, design, scenario,
                                       fileName + ": scenario/" + scenario.id.value, policy, expected, date));
    append(findings, checkWhole(knowledge, design, fileName, policy, expected, date));
    return findings;
}

std::vector<CheckFinding> unexpectedFindings(const Knowledge& knowledge, const Design& design,
                                             const Scenario& scenario, const Evaluation& evaluation,
                                             std::string_view date)
{
    const Policy policy;
    ScenarioCheck check{knowledge, scenario, evaluation, policy, date, {}};
    for (const auto& [id, outcomes] : expectedOutcomes(design).value_or(Expected()))
        if (id == scenario.id)
            findUnexpected(check, outcomes, design.rules);
    return std::move(check.findings);
}

bool fails(const Policy& policy, const std::vector<CheckFinding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [&](const CheckFinding& finding) { return finding.severity >= policy.failOn; });
}

} // namespace ogive
