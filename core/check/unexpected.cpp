#include "core/check/approval.h"
#include "core/check/scenario_check.h"

#include <cmath>

namespace ogive {
namespace {

Message unexpectedText(const Decision& decision, const DecisionResult& result, const std::string& expected)
{
    if (!result.isRelevant)
        return OGIVE_TR("policy", "%1 does not arise here, but the design expects %2.")
            .arg(decision.title)
            .arg(expected);
    const auto chosen = result.chosen();
    if (!chosen)
        return OGIVE_TR("policy", "%1 is open, but the design expects %2.").arg(decision.title).arg(expected);
    return OGIVE_TR("policy", "%1 is %2, but the design expects %3.")
        .arg(decision.title)
        .arg(decision.options[*chosen].title)
        .arg(expected);
}

bool isAsExpected(const Decision& decision, const DecisionResult& result, const OptionId& expected)
{
    const auto chosen = result.chosen();
    return result.isRelevant && chosen && decision.options[*chosen].id == expected;
}

/// What moved something approved, and what to do about it; only the latter where nothing was approved.
Message adviceFor(const ScenarioCheck& check, const ExpectedOutcomes& expected, const RuleSetId& rules,
                  const std::function<bool(const Evaluation&)>& holds)
{
    if (!expected.approval)
        return {};
    const auto holdsFor = [&](const Scenario& scenario, const RuleSetId& by) {
        return holds(evaluate(check.knowledge, scenario, by, check.date));
    };
    return OGIVE_TR("policy", "%1 If that is right, approve the outcomes again.")
        .arg(english(movedBy({check.knowledge, check.scenario, rules, *expected.approval, holdsFor})));
}

void findMovedBill(ScenarioCheck& check, const ExpectedOutcomes& expected, const RuleSetId& rules)
{
    const Approval& approval = *expected.approval;
    const double approved = *approval.monthlyUsd;
    const auto holds = [&](const Evaluation& evaluation) {
        const auto bill = billOf(check.knowledge, evaluation);
        return bill && std::fabs(*bill - approved) <= approval.tolerance * approved;
    };
    if (holds(check.evaluation))
        return;
    const auto bill = billOf(check.knowledge, check.evaluation);
    Message message =
        bill ? OGIVE_TR("policy", "The month costs %1, but %2 was approved.").usd(*bill).usd(approved)
             : OGIVE_TR("policy", "What the month costs is not known, but %1 was approved.").usd(approved);
    check.add(policyfindings::unexpectedCost, Severity::Error, "cost", std::move(message),
              adviceFor(check, expected, rules, holds));
}

} // namespace

void findUnexpected(ScenarioCheck& check, const ExpectedOutcomes& expected, const RuleSetId& rules)
{
    for (const auto& [id, option] : expected.outcomes) {
        const auto index = check.knowledge.decisionIndex(id);
        if (!index) {
            check.add(policyfindings::unexpected, Severity::Error, {},
                      OGIVE_TR("policy", "The design expects an outcome of \"%1\", which is no decision.")
                          .arg(quotable(id.value)));
            continue;
        }
        const Decision& decision = check.knowledge.decisions[*index];
        const auto holds = [&, position = *index, wanted = option](const Evaluation& evaluation) {
            return isAsExpected(decision, evaluation.decisions[position], wanted);
        };
        if (holds(check.evaluation))
            continue;
        const auto known = decision.optionIndex(option);
        const std::string title = known ? decision.options[*known].title : quotable(option.value);
        check.add(policyfindings::unexpected, Severity::Error, placeOf(decision),
                  unexpectedText(decision, check.evaluation.decisions[*index], title),
                  adviceFor(check, expected, rules, holds));
    }
    if (expected.approval && expected.approval->monthlyUsd)
        findMovedBill(check, expected, rules);
}

} // namespace ogive
