#include "core/report/sections/cost/cost_blocks.h"

#include "core/cost/pattern_report.h"
#include "core/evaluation/estimate/scenario_estimate.h"

#include <algorithm>
#include <string>
#include <vector>

namespace ogive {
namespace {

/// Savings that are on, in the knowledge's order.
void addThoseOn(ReportDraft& draft, const ReportContext& context, const PatternReport& report)
{
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Saving")), false, 1},
                     {draft.text(OGIVE_TR("report", "What it does")), false, 2.2},
                     {draft.text(OGIVE_TR("report", "Risk")), false, 1.6},
                     {draft.text(OGIVE_TR("report", "Saves a month")), true, 1}};
    for (const PatternWorth& worth : report.patterns) {
        const CostPattern& pattern = context.knowledge.patterns[worth.pattern];
        if (worth.isOn)
            table.rows.push_back({{strong(pattern.title)},
                                  {plain(pattern.summary + " "), draft.cite(pattern.source, pattern.asOf)},
                                  {plain(pattern.risk)},
                                  {plain(context.usd(worth.marginalUsd))}});
    }
    if (table.rows.empty())
        return;
    draft.paragraph(OGIVE_TR("report",
                             "The scenario switches on these savings; the figures above count them. Savings "
                             "overlap, so each is what switching it off would cost:"));
    draft.table(std::move(table));
}

/// Those that are off and would save most.
void addThoseOff(ReportDraft& draft, const ReportContext& context, const PatternReport& report)
{
    constexpr std::size_t mostNamed = 5;
    constexpr double worthNaming = 1; // US dollar a month
    std::vector<PatternWorth> off;
    for (const PatternWorth& worth : report.patterns)
        if (!worth.isOn && worth.marginalUsd && *worth.marginalUsd >= worthNaming)
            off.push_back(worth);
    std::stable_sort(off.begin(), off.end(), [](const PatternWorth& left, const PatternWorth& right) {
        return *left.marginalUsd > *right.marginalUsd;
    });
    off.resize(std::min(off.size(), mostNamed));
    std::vector<Spans> items;
    for (const PatternWorth& worth : off) {
        const CostPattern& pattern = context.knowledge.patterns[worth.pattern];
        items.push_back(draft.spans(OGIVE_TR("report", "%1 would save %2 a month. %3 %4"),
                                    {strong(pattern.title), strong(context.usd(*worth.marginalUsd)),
                                     plain(pattern.risk), draft.cite(pattern.source, pattern.asOf)}));
    }
    if (items.empty())
        return;
    draft.paragraph(OGIVE_TR("report", "Not switched on, and what each alone would take off the bill:"));
    draft.bullets(std::move(items));
}

} // namespace

void addSavingsPatterns(ReportDraft& draft, const ReportContext& context)
{
    if (!context.chosenEstimate() || context.knowledge.patterns.empty())
        return;
    const std::string date = context.priceDate();
    const PatternReport report =
        patternReport(costSubject(context.knowledge, context.scenario, context.evaluation, date));
    const bool saysSomething =
        std::any_of(report.patterns.begin(), report.patterns.end(), [](const PatternWorth& worth) {
            return worth.isOn || worth.marginalUsd.value_or(0) >= 1;
        });
    if (!saysSomething)
        return;
    draft.section(draft.text(OGIVE_TR("report", "Savings")), "savings");
    addThoseOn(draft, context, report);
    addThoseOff(draft, context, report);
}

} // namespace ogive
