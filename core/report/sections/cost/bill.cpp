#include "core/report/sections/cost/cost_blocks.h"

#include "core/cost/cost_finding.h"
#include "core/evaluation/estimate/scenario_estimate.h"
#include "core/report/figures/bill_figure.h"
#include "core/report/figures/cost_figures.h"
#include "core/report/sections/sections.h"
#include "core/report/shown_value.h"
#include "core/simulate/forecast/cost_band.h"

#include <string>
#include <vector>

namespace ogive {
namespace {

/// Titles of the lines that an estimate does not count.
std::string linesLeftOut(const ReportContext& context, const CostEstimate& estimate)
{
    std::vector<std::string> titles;
    for (const CostLine& line : estimate.lines)
        if (!line.included)
            titles.push_back(line.title);
    return titles.empty()
               ? std::string()
               : context.words(OGIVE_TR("report", "without %1").arg(listText(titles, context.words)));
}

Spans remarkOn(const ReportDraft& draft, const CostLine& line)
{
    const Message once = OGIVE_TR("report", "once, not in the total");
    if (!line.oneTime)
        return {plain(line.note)};
    if (line.note.empty())
        return draft.spans(once);
    return draft.spans(OGIVE_TR("report", "%1. %2"), {plain(draft.text(once)), plain(line.note)});
}

/// What a line makes of the total: "58 %".
std::string shareOfTotal(const ReportContext& context, const CostEstimate& estimate, const CostLine& line)
{
    const bool counts = line.included && !line.oneTime && line.usd && estimate.monthlyUsd;
    return counts && *estimate.monthlyUsd > 0
               ? tenthPercentText(*line.usd / *estimate.monthlyUsd, context.style())
               : std::string("–");
}

void addBillTable(ReportDraft& draft, const ReportContext& context, const CostEstimate& estimate)
{
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Line")), false, 1.6},
                     {draft.text(OGIVE_TR("report", "US dollars a month")), true, 1},
                     {draft.text(OGIVE_TR("report", "Share")), true, 0.6},
                     {draft.text(OGIVE_TR("report", "Remark")), false, 2}};
    for (const CostLine& line : estimate.lines) {
        const std::string amount =
            line.included ? context.usd(line.usd) : context.words(OGIVE_TR("report", "not included"));
        table.rows.push_back({{plain(line.title)},
                              {plain(amount)},
                              {plain(shareOfTotal(context, estimate, line))},
                              remarkOn(draft, line)});
    }
    table.rows.push_back({{strong(draft.text(OGIVE_TR("report", "Total a month")))},
                          {strong(context.usd(estimate.monthlyUsd))},
                          {},
                          {plain(linesLeftOut(context, estimate))}});
    table.rows.push_back(
        {draft.spans(OGIVE_TR("report", "A request")), {plain(context.usd(estimate.perRequestUsd))}, {}, {}});
    draft.table(std::move(table));
}

/// The bill with low, typical and high use side by side.
void addUseFigure(ReportDraft& draft, const ReportContext& context)
{
    const std::string date = context.priceDate();
    const Variant variant(costSubject(context.knowledge, context.scenario, context.evaluation, date));
    const UseBills bills = useBills(variant, uncertainInputs(variant, context.scenario.uncertainty));
    StackedBarPicture picture = billPicture({{draft.text(OGIVE_TR("report", "Low use")), false,
                                              linesOf(variant.plan(), bills.low, context.words)},
                                             {draft.text(OGIVE_TR("report", "Typical use")), true,
                                              linesOf(variant.plan(), bills.typical, context.words)},
                                             {draft.text(OGIVE_TR("report", "High use")), false,
                                              linesOf(variant.plan(), bills.high, context.words)}},
                                            context.words, context.style());
    picture.title = draft.text(costFinding(context.chosenEstimate()));
    picture.subtitle = draft.text(
        OGIVE_TR("report", "Monthly cost by line: uncertain inputs at their P10, as stated, at P90"));
    draft.figure("cost-by-line", OGIVE_TR("report", "The bill by line with low, typical and high use."),
                 drawStackedBars(picture));
}

} // namespace

void addBill(ReportDraft& draft, const ReportContext& context)
{
    const CostEstimate* estimate = context.chosenEstimate();
    if (!estimate)
        return;
    draft.section(draft.text(OGIVE_TR("report", "The bill of the choice")), std::string(anchors::bill));
    addBillTable(draft, context, *estimate);
    if (estimate->monthlyUsd)
        addUseFigure(draft, context);
    draft.paragraph(draft.spans(
        OGIVE_TR("report",
                 "The total holds the lines above and nothing else. What it assumes is listed in %1."),
        {draft.reference(anchors::assumptions)}));
}

} // namespace ogive
