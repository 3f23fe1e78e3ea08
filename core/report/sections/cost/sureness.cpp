#include "core/report/sections/cost/cost_blocks.h"

#include "core/base/number_text.h"
#include "core/evaluation/ranking/ranking_words.h"
#include "core/report/figures/cost_figures.h"
#include "core/report/sections/sections.h"

#include <string>

namespace ogive {
namespace {

void addPercentiles(ReportDraft& draft, const ReportContext& context, const Forecast& forecast)
{
    draft.paragraph(draft.spans(
        OGIVE_TR("report", "%1 cases were drawn from the ranges that the scenario states, or from the usual "
                           "ones where it states none. The monthly cost is at most %2 in one of ten cases, "
                           "%3 in half of them and %4 in nine of ten; the mean is %5."),
        {plain(context.grouped(static_cast<double>(forecast.samples))),
         strong(context.usd(forecast.cost.p10)), strong(context.usd(forecast.cost.p50)),
         strong(context.usd(forecast.cost.p90)), plain(context.usd(forecast.cost.mean))}));
    if (forecast.withinBudget)
        draft.paragraph(draft.spans(
            OGIVE_TR("report", "It stays within the budget of %1 in %2 of the cases (95 % confidence: %3 to "
                               "%4)."),
            {plain(context.usd(forecast.budget.value_or(0))), strong(shareText(forecast.withinBudget->share)),
             plain(tenthPercentText(forecast.withinBudget->interval.lower, context.style())),
             plain(tenthPercentText(forecast.withinBudget->interval.upper, context.style()))}));
}

void addEffects(ReportDraft& draft, const ReportContext& context, const Forecast& forecast)
{
    constexpr std::size_t mostRows = 7;
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Input")), false, 1.6},
                     {draft.text(OGIVE_TR("report", "Range (P10 to P90)")), false, 1.6},
                     {draft.text(OGIVE_TR("report", "Cost at its P10")), true, 1},
                     {draft.text(OGIVE_TR("report", "Cost at its P90")), true, 1},
                     {draft.text(OGIVE_TR("report", "Range is")), false, 0.8}};
    for (const InputEffect& effect : forecast.effects) {
        if (table.rows.size() == mostRows || effect.costAtP10 == effect.costAtP90)
            break;
        const UncertainInput& input = forecast.inputs[effect.input];
        const std::string range = context.words(OGIVE_TR("report", "%1 to %2")
                                                    .number(readableNumber(effect.p10))
                                                    .number(readableNumber(effect.p90)));
        table.rows.push_back({{plain(input.title)},
                              {plain(input.unit.empty() ? range : range + " " + input.unit)},
                              {plain(context.usd(effect.costAtP10))},
                              {plain(context.usd(effect.costAtP90))},
                              {plain(draft.text(input.isStated ? OGIVE_TR("report", "stated")
                                                               : OGIVE_TR("report", "usual")))}});
    }
    draft.table(std::move(table));
}

} // namespace

void addSureness(ReportDraft& draft, const ReportContext& context)
{
    const Forecast* forecast = context.forecast();
    if (!forecast)
        return;
    draft.section(draft.text(OGIVE_TR("report", "How sure the cost is")), std::string(anchors::sureness));
    addPercentiles(draft, context, *forecast);
    draft.figure("cost-distribution",
                 OGIVE_TR("report", "How often each monthly cost comes out; P10, P50, P90 and the budget."),
                 drawCurves(distributionPicture(*forecast, context.words, context.style())));
    const StackedBarPicture tornado = tornadoPicture(*forecast, context.words, context.style());
    if (tornado.bars.empty())
        return;
    draft.head(OGIVE_TR("report", "What moves the cost"));
    draft.figure("cost-tornado",
                 OGIVE_TR("report",
                          "The monthly cost while one input goes from its P10 to its P90, all others "
                          "at their median; the dashed line is the median case."),
                 drawStackedBars(tornado));
    addEffects(draft, context, *forecast);
}

} // namespace ogive
