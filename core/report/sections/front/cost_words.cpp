#include "core/report/sections/front/requests.h"

#include "core/capacity/plan/findings.h"
#include "core/evaluation/ranking/ranking_words.h"
#include "core/report/sections/sections.h"
#include "core/report/shown_value.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace ogive {
namespace {

void append(Spans& spans, const Spans& more)
{
    spans.insert(spans.end(), more.begin(), more.end());
}

Spans unknownCost(const ReportDraft& draft, const ReportContext& context, const CostEstimate& estimate)
{
    std::vector<std::string> unknown;
    std::vector<std::string> reasons;
    for (const CostLine& line : estimate.lines) {
        if (!line.included || line.oneTime || line.usd)
            continue;
        unknown.push_back(line.title);
        if (std::find(reasons.begin(), reasons.end(), line.note) == reasons.end())
            reasons.push_back(line.note);
    }
    std::string why;
    for (const std::string& reason : reasons)
        why += (why.empty() ? "" : " ") + reason;
    return draft.spans(OGIVE_TR("report", "What it costs a month is %1: no amount for %2. %4 See %3."),
                       {strong(context.notKnownText()), plain(listText(unknown, context.words)),
                        draft.reference(anchors::bill), plain(why)});
}

/// Between what the cost lies, and how likely it stays within the budget.
Spans rangeSpans(const ReportDraft& draft, const ReportContext& context)
{
    const Forecast* forecast = context.forecast();
    if (!forecast)
        return {};
    Spans spans =
        draft.spans(OGIVE_TR("report", " In 8 of 10 simulated cases it lies between %1 and %2."),
                    {strong(context.usd(forecast->cost.p10)), strong(context.usd(forecast->cost.p90))});
    if (forecast->withinBudget)
        append(spans, draft.spans(OGIVE_TR("report", " The chance to stay within the budget is %1."),
                                  {strong(shareText(forecast->withinBudget->share))}));
    return spans;
}

/// How the estimate stands to the budget; empty while one of them is not known.
Spans budgetSpans(const ReportDraft& draft, const ReportContext& context, double monthlyUsd)
{
    const auto budget = context.numberInRole("monthly_budget_usd");
    if (!budget || *budget <= 0)
        return {};
    return draft.spans(OGIVE_TR("report", " That is %1 of the monthly budget of %2."),
                       {strong(context.grouped(std::round(monthlyUsd / *budget * 100)) + " %"),
                        plain(context.usd(*budget))});
}

} // namespace

Spans costSpans(const ReportDraft& draft, const ReportContext& context)
{
    const CostEstimate* estimate = context.chosenEstimate();
    if (!estimate)
        return draft.spans(OGIVE_TR("report", "What it costs is not known: no provider is chosen yet."));
    if (!estimate->monthlyUsd)
        return unknownCost(draft, context, *estimate);
    Spans spans =
        draft.spans(OGIVE_TR("report", "Expected cost: %1 a month, %2 a request, at prices as of %3 (%4)."),
                    {strong(context.usd(estimate->monthlyUsd)), plain(context.usd(estimate->perRequestUsd)),
                     plain(context.evaluation.cost.pricesAsOf), draft.reference(anchors::bill)});
    append(spans, budgetSpans(draft, context, *estimate->monthlyUsd));
    append(spans, rangeSpans(draft, context));
    return spans;
}

Spans capacitySpans(const ReportDraft& draft, const ReportContext& context)
{
    const CapacityPlan& plan = context.capacity;
    Spans spans;
    if (plan.load.isKnown())
        append(spans,
               draft.spans(OGIVE_TR("report", "At the peak %1 requests a second make %2 requests in flight."),
                           {strong(context.readable(plan.load.peakRate)),
                            strong(context.readable(plan.load.inFlight))}));
    for (const auto& [isKnown, finding] :
         {std::pair(plan.replicas.isKnown(), replicaFinding(plan.replicas)),
          std::pair(plan.latency.isKnown(), latencyFinding(plan.latency)),
          std::pair(plan.index.isKnown(), indexFinding(plan.index)),
          std::pair(plan.serving.isKnown(), servingFinding(plan.serving, context.knowledge))})
        if (isKnown)
            append(spans, draft.spans(OGIVE_TR("report", " %1."), {plain(draft.text(finding))}));
    return spans;
}

} // namespace ogive
