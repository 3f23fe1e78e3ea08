#include "core/evaluation/parts.h"
#include "core/report/sections/front/requests.h"
#include "core/report/sections/sections.h"

#include <algorithm>
#include <string>

namespace ogive {
namespace {

void addOutcomes(ReportDraft& draft, const ReportContext& context)
{
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Decision")), false, 1},
                     {draft.text(OGIVE_TR("report", "Outcome")), false, 1.2},
                     {draft.text(OGIVE_TR("report", "Deciding reason")), false, 1.8},
                     {draft.text(OGIVE_TR("report", "Robust")), true, 0.6},
                     {draft.text(OGIVE_TR("report", "Details")), false, 0.7}};
    for (const std::size_t i : decisionsInOrder(context.knowledge, context.evaluation)) {
        const std::string reason =
            context.isOverridden(i) ? context.words(OGIVE_TR("report", "decided against the rules"))
                                    : shortReason(context.knowledge, context.evaluation, i, context.style());
        table.rows.push_back({{plain(context.knowledge.decisions[i].title)},
                              {strong(context.outcomeText(i))},
                              {plain(reason)},
                              {plain(context.robustText(i))},
                              {draft.reference(context.decisionAnchor(i))}});
    }
    draft.head(OGIVE_TR("report", "What it becomes"));
    draft.table(std::move(table));
    if (context.extras.forecast)
        draft.paragraph(OGIVE_TR(
            "report", "Robust: how often the rules come to the same when what is uncertain varies."));
}

void addRisks(ReportDraft& draft, const ReportContext& context)
{
    constexpr std::size_t mostRisks = 3; ///< so that the summary stays on its page
    std::vector<Spans> risks = risksOf(draft, context);
    draft.head(OGIVE_TR("report", "Top risks"));
    if (risks.empty())
        draft.paragraph(OGIVE_TR("report", "No check warns, and nothing that was varied turns a decision."));
    const std::size_t all = risks.size();
    risks.resize(std::min(all, mostRisks));
    draft.bullets(std::move(risks), true);
    if (all > mostRisks)
        draft.paragraph(
            draft.spans(OGIVE_TR("report", "%1 more in the chapters below; warnings in %2."),
                        {plain(std::to_string(all - mostRisks)), draft.reference(anchors::checks)}));
}

/// What was switched on counts in the figures, and what else could.
void addSavings(ReportDraft& draft, const ReportContext& context)
{
    const auto on = context.patternsOn();
    if (on.empty() || !context.chosenEstimate())
        return;
    Spans titles;
    for (const CostPattern* pattern : on) {
        if (!titles.empty())
            titles.push_back(plain(", "));
        titles.push_back(plain(pattern->title));
    }
    Spans spans = draft.spans(OGIVE_TR("report", "Counted are the savings that this scenario switches on: "));
    spans.insert(spans.end(), titles.begin(), titles.end());
    spans.push_back(plain("."));
    draft.paragraph(std::move(spans));
}

} // namespace

void addSummary(ReportDraft& draft, const ReportContext& context)
{
    draft.chapter(OGIVE_TR("report", "Summary"), std::string(anchors::summary));
    addOutcomes(draft, context);
    draft.head(OGIVE_TR("report", "Cost"));
    draft.paragraph(costSpans(draft, context));
    addSavings(draft, context);
    if (Spans capacity = capacitySpans(draft, context); !capacity.empty()) {
        draft.head(OGIVE_TR("report", "Capacity"));
        draft.paragraph(std::move(capacity));
    }
    draft.anchoredHead(OGIVE_TR("report", "What we ask of you"), std::string(anchors::requests));
    draft.bullets(requestsOf(draft, context), true);
    addRisks(draft, context);
}

} // namespace ogive
