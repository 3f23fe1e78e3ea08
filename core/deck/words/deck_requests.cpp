#include "core/deck/words/deck_requests.h"

#include "core/decide/changes/next_question.h"
#include "core/evaluation/findings/number_findings.h"
#include "core/evaluation/parts.h"
#include "core/report/shown_value.h"

#include <utility>

namespace ogive {
namespace {

void askForDecisions(const DeckFacts& facts, std::vector<std::string>& requests)
{
    const DecisionChain chain = chainOf(facts.evaluation);
    for (const std::size_t decision : decisionsInOrder(facts.knowledge, facts.evaluation)) {
        const DecisionResult& result = facts.result(decision);
        const std::string& title = facts.decision(decision).title;
        if (facts.isOverridden(decision))
            requests.push_back(
                result.outcome
                    ? facts.text(OGIVE_TR("deck", "%1: approve %2 instead of %3, which the rules recommend.")
                                     .arg(title)
                                     .arg(facts.outcome(decision))
                                     .arg(facts.decision(decision).options[*result.outcome].title))
                    : facts.text(OGIVE_TR("deck", "%1: approve %2; the rules can't decide it yet.")
                                     .arg(title)
                                     .arg(facts.outcome(decision))));
        if (result.chosen())
            continue;
        const std::size_t asked[] = {decision};
        std::vector<std::string> fields;
        for (const std::size_t field :
             openFieldsThatMatter(facts.knowledge, chain, facts.evaluation.fields, asked))
            fields.push_back(facts.knowledge.fields[field].title);
        // A part that waits for its parent alone is settled with it.
        if (!fields.empty())
            requests.push_back(facts.text(OGIVE_TR("deck", "%1: settle the open decision. It waits for: %2.")
                                              .arg(title)
                                              .arg(listText(fields, facts.subject.words))));
    }
}

void askForMoney(const DeckFacts& facts, std::vector<std::string>& requests)
{
    const CostEstimate* estimate = facts.estimate();
    if (!estimate)
        return;
    const auto budget = facts.numberInRole("monthly_budget_usd");
    if (!estimate->monthlyUsd)
        requests.push_back(facts.text(OGIVE_TR(
            "deck", "Cost: decide without a monthly figure, or have the missing amounts worked out first.")));
    else if (budget && *estimate->monthlyUsd > *budget)
        requests.push_back(
            facts.text(OGIVE_TR("deck", "Cost: raise the monthly budget of %1, or lower the expected %2.")
                           .arg(facts.usd(*budget))
                           .arg(facts.usd(*estimate->monthlyUsd))));
}

void askAboutWarnings(const DeckFacts& facts, std::vector<std::string>& requests)
{
    std::vector<std::string> warnings;
    const auto quoted = [&](const std::string& title) {
        return facts.text(OGIVE_TR("deck", "“%1”").arg(title));
    };
    for (const Finding& finding : facts.evaluation.findings)
        if (facts.knowledge.checks[finding.check].isWarning)
            warnings.push_back(quoted(facts.knowledge.checks[finding.check].title));
    for (const NumberFinding& finding : numberFindings(
             facts.knowledge, facts.subject.scenario, facts.evaluation, facts.subject.date, facts.forecast()))
        if (finding.what().severity != Severity::Info)
            warnings.push_back(quoted(facts.text(finding.what().title)));
    if (!warnings.empty())
        requests.push_back(facts.text(OGIVE_TR("deck", "Warnings: resolve or accept each of them: %1.")
                                          .arg(listText(warnings, facts.subject.words))));
}

} // namespace

std::vector<std::string> deckRequests(const DeckFacts& facts)
{
    std::vector<std::string> requests;
    askForDecisions(facts, requests);
    if (requests.empty())
        requests.push_back(facts.text(
            OGIVE_TR("deck", "Approve the design as it stands: every decision follows the rules.")));
    askForMoney(facts, requests);
    askAboutWarnings(facts, requests);
    return requests;
}

} // namespace ogive
