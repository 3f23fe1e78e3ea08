#include "core/check/scenario_check.h"

#include "core/evaluation/findings/number_findings.h"

namespace ogive {
namespace {

/// A text of the knowledge, which is data and not translated.
Message asMessage(const std::string& text)
{
    return {"knowledge", text, {}};
}

/// Where a check that fires is to be looked at: its decision, else its first field.
std::string placeOf(const ScenarioCheck& check, const Condition& when)
{
    const DecidingValues values = decidingValues(when, check.evaluation.fields, check.evaluation.chosen);
    if (!values.decisions.empty())
        return placeOf(check.knowledge.decisions[values.decisions.front()]);
    return values.fields.empty() ? std::string()
                                 : "field/" + check.knowledge.fields[values.fields.front()].id.value;
}

} // namespace

void ScenarioCheck::add(std::string_view id, Severity severity, const std::string& part, Message message,
                        Message advice, std::vector<std::string> fields)
{
    const auto level = policy.severities.find(id);
    if (level != policy.severities.end() && !level->second)
        return;
    if (level != policy.severities.end())
        severity = *level->second;
    findings.push_back({std::string(id), severity, part.empty() ? place : place + "/" + part,
                        std::move(message), std::move(advice), std::move(fields)});
}

std::string placeOf(const Decision& decision)
{
    return "decision/" + decision.id.value;
}

void findChecks(ScenarioCheck& check)
{
    for (const Finding& finding : check.evaluation.findings) {
        const Check& fired = check.knowledge.checks[finding.check];
        std::vector<std::string> fields;
        for (const std::size_t field : finding.fields)
            fields.push_back(check.knowledge.fields[field].id.value);
        check.add(fired.id, fired.isWarning ? Severity::Warning : Severity::Info, placeOf(check, fired.when),
                  asMessage(fired.message), asMessage(fired.advice), std::move(fields));
    }
}

void findNumbers(ScenarioCheck& check)
{
    for (const NumberFinding& finding :
         numberFindings(check.knowledge, check.scenario, check.evaluation, check.date)) {
        std::vector<std::string> fields;
        for (const std::size_t field : finding.fields)
            fields.push_back(check.knowledge.fields[field].id.value);
        const std::string part = fields.empty() ? std::string() : "field/" + fields.front();
        check.add(finding.what().id, finding.what().severity, part, finding.message, finding.advice,
                  std::move(fields));
    }
}

void findOverdueAssumptions(ScenarioCheck& check, const Design& design)
{
    for (const auto& [id, assumption] : design.assumptions) {
        const auto index = check.knowledge.fieldIndex(id);
        if (!index || !isOverdue(assumption, check.date))
            continue;
        const std::string& title = check.knowledge.fields[*index].title;
        Message message = assumption.owner.empty()
                              ? OGIVE_TR("policy", "The assumption about %1 was to be reviewed by %2.")
                                    .arg(title)
                                    .arg(assumption.reviewBy)
                              : OGIVE_TR("policy", "The assumption about %1 was to be reviewed by %2 (%3).")
                                    .arg(title)
                                    .arg(assumption.reviewBy)
                                    .arg(quotable(assumption.owner));
        check.add(policyfindings::overdueAssumption, Severity::Warning, "field/" + id.value,
                  std::move(message),
                  OGIVE_TR("policy", "Look at it again, then give it a later date of review."), {id.value});
    }
}

} // namespace ogive
