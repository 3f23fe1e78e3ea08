#include "core/report/sections/front/requests.h"

#include "core/evaluation/parts.h"
#include "core/report/sections/sections.h"
#include "core/report/shown_value.h"

#include <string>

namespace ogive {
namespace {

void addOverrideRequest(const ReportDraft& draft, const ReportContext& context, std::size_t decision,
                        std::vector<Spans>& items)
{
    const auto& result = context.evaluation.decisions[decision];
    const Span reference = draft.reference(context.decisionAnchor(decision));
    const Span title = plain(context.knowledge.decisions[decision].title);
    const Span chosen = strong(context.outcomeText(decision));
    if (result.outcome)
        items.push_back(
            draft.spans(OGIVE_TR("report", "%1: approve %2 instead of %3, which the rules recommend (%4)."),
                        {title, chosen, plain(context.optionTitle(decision, *result.outcome)), reference}));
    else
        items.push_back(draft.spans(OGIVE_TR("report", "%1: approve %2; the rules can't decide it yet (%3)."),
                                    {title, chosen, reference}));
}

void addDecisionRequests(const ReportDraft& draft, const ReportContext& context, std::vector<Spans>& items)
{
    for (const std::size_t i : decisionsInOrder(context.knowledge, context.evaluation)) {
        if (context.isOverridden(i))
            addOverrideRequest(draft, context, i, items);
        std::vector<std::string> fields;
        for (const std::size_t field : context.fieldsThatSettle(i))
            fields.push_back(context.knowledge.fields[field].title);
        // A part that waits for its parent alone is settled with it.
        if (!context.isOpen(i) || fields.empty())
            continue;
        items.push_back(
            draft.spans(OGIVE_TR("report", "%1: settle the open decision. It waits for: %2 (%3)."),
                        {plain(context.knowledge.decisions[i].title), strong(listText(fields, context.words)),
                         draft.reference(context.decisionAnchor(i))}));
    }
}

void addCostRequests(const ReportDraft& draft, const ReportContext& context, std::vector<Spans>& items)
{
    const CostEstimate* estimate = context.chosenEstimate();
    if (estimate && !estimate->monthlyUsd)
        items.push_back(draft.spans(
            OGIVE_TR(
                "report",
                "Cost: decide without a monthly figure, or have the missing amounts worked out first (%1)."),
            {draft.reference(anchors::bill)}));
    const auto budget = context.numberInRole("monthly_budget_usd");
    if (estimate && estimate->monthlyUsd && budget && *estimate->monthlyUsd > *budget)
        items.push_back(draft.spans(
            OGIVE_TR("report", "Cost: raise the monthly budget of %1, or lower the expected %2 (%3)."),
            {plain(context.usd(*budget)), strong(context.usd(*estimate->monthlyUsd)),
             draft.reference(anchors::providers)}));
}

void addWarningRequests(const ReportDraft& draft, const ReportContext& context, std::vector<Spans>& items)
{
    std::vector<std::string> warnings;
    for (const Finding& finding : context.evaluation.findings)
        if (context.knowledge.checks[finding.check].isWarning)
            warnings.push_back(
                context.knowledge.language.quoted(context.knowledge.checks[finding.check].title));
    for (const NumberFinding& finding : context.numbers)
        if (finding.what().severity != Severity::Info)
            warnings.push_back(context.knowledge.language.quoted(draft.text(finding.what().title)));
    if (!warnings.empty())
        items.push_back(
            draft.spans(OGIVE_TR("report", "Warnings: resolve or accept each of them: %1 (%2)."),
                        {plain(listText(warnings, context.words)), draft.reference(anchors::checks)}));
}

} // namespace

std::vector<Spans> requestsOf(const ReportDraft& draft, const ReportContext& context)
{
    std::vector<Spans> requests;
    addDecisionRequests(draft, context, requests);
    if (requests.empty())
        requests.push_back(draft.spans(
            OGIVE_TR("report", "Approve the design as it stands: every decision follows the rules.")));
    addCostRequests(draft, context, requests);
    addWarningRequests(draft, context, requests);
    return requests;
}

} // namespace ogive
