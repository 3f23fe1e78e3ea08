#include "core/report/sections/front/requests.h"

#include "core/evaluation/fields/assumption_ledger.h"
#include "core/evaluation/parts.h"
#include "core/evaluation/ranking/ranking_words.h"
#include "core/report/sections/sections.h"
#include "core/report/shown_value.h"

#include <algorithm>
#include <string>

namespace ogive {
namespace {

constexpr double unlikely =
    0.2; ///< to exceed the budget, or to decide otherwise: worth a mention from here on

void addWarningRisks(const ReportDraft& draft, const ReportContext& context, std::vector<Spans>& risks)
{
    for (const Finding& finding : context.evaluation.findings) {
        const Check& check = context.knowledge.checks[finding.check];
        if (check.isWarning)
            risks.push_back(
                draft.spans(OGIVE_TR("report", "%1: %2"), {strong(check.title), plain(check.message)}));
    }
    for (const NumberFinding& finding : context.numbers)
        if (finding.what().severity != Severity::Info)
            risks.push_back(
                draft.spans(OGIVE_TR("report", "%1: %2"),
                            {strong(draft.text(finding.what().title)), plain(draft.text(finding.message))}));
}

void addBudgetRisk(const ReportDraft& draft, const ReportContext& context, std::vector<Spans>& risks)
{
    const Forecast* forecast = context.forecast();
    if (!forecast || !forecast->withinBudget || forecast->withinBudget->share > 1 - unlikely)
        return;
    risks.push_back(
        draft.spans(OGIVE_TR("report", "%1: in %2 of the simulated cases the cost is above %3 a month (%4)."),
                    {strong(draft.text(OGIVE_TR("report", "Budget exceeded"))),
                     strong(shareText(1 - forecast->withinBudget->share)),
                     plain(context.usd(forecast->budget.value_or(0))), draft.reference(anchors::sureness)}));
}

void addShakyDecisions(const ReportDraft& draft, const ReportContext& context, std::vector<Spans>& risks)
{
    for (const std::size_t decision : decisionsInOrder(context.knowledge, context.evaluation)) {
        const DecisionShares* shares = context.robustness(decision);
        if (!shares || context.isOverridden(decision) || shares->same.share > 1 - unlikely)
            continue;
        const auto other = std::find_if(shares->shares.begin(), shares->shares.end(),
                                        [&](const auto& share) { return share.first != shares->now; });
        if (other == shares->shares.end())
            continue;
        risks.push_back(draft.spans(
            OGIVE_TR("report", "%1 may come out otherwise: %2 in only %3 of the cases, %4 in %5 "
                               "(%6)."),
            {strong(context.knowledge.decisions[decision].title),
             plain(context.optionTitle(decision, *shares->now)), strong(shareText(shares->same.share)),
             plain(context.optionTitle(decision, other->first)), plain(shareText(other->second)),
             draft.reference(context.decisionAnchor(decision))}));
    }
}

void addGrowthRisk(const ReportDraft& draft, const ReportContext& context, std::vector<Spans>& risks)
{
    if (context.growth.empty())
        return;
    const GrowthChange& first = context.growth.front();
    risks.push_back(draft.spans(
        OGIVE_TR("report", "Growth: from month %1 on the rules recommend %2 instead of %3 for %4 (%5)."),
        {strong(std::to_string(first.month)), strong(context.optionTitle(first.decision, first.to)),
         plain(context.optionTitle(first.decision, first.from)),
         plain(context.knowledge.decisions[first.decision].title), draft.reference(anchors::growth)}));
}

void addOverdueRisk(const ReportDraft& draft, const ReportContext& context, std::vector<Spans>& risks)
{
    std::vector<std::string> titles;
    for (const std::size_t field : overdueAssumptions(context.knowledge, context.design, context.date()))
        titles.push_back(context.knowledge.fields[field].title);
    if (!titles.empty())
        risks.push_back(
            draft.spans(OGIVE_TR("report", "Assumptions overdue for review: %1 (%2)."),
                        {plain(listText(titles, context.words)), draft.reference(anchors::assumedValues)}));
}

} // namespace

std::vector<Spans> risksOf(const ReportDraft& draft, const ReportContext& context)
{
    std::vector<Spans> risks;
    addWarningRisks(draft, context, risks);
    addBudgetRisk(draft, context, risks);
    addShakyDecisions(draft, context, risks);
    addGrowthRisk(draft, context, risks);
    addOverdueRisk(draft, context, risks);
    return risks;
}

} // namespace ogive
