#include "core/report/sections/cost/cost_blocks.h"

#include "core/evaluation/estimate/scenario_estimate.h"
#include "core/report/figures/cost_figures.h"
#include "core/report/sections/sections.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace ogive {
namespace {

/// Cost of the chosen provider and its rivals over traffic; absent where it can't be drawn.
std::optional<CostStudy> studyOf(const ReportContext& context, const CostSubject& subject)
{
    const auto providers = context.knowledge.decisionInRole("llm");
    const auto traffic = context.knowledge.fieldInRole("requests_per_day");
    const auto chosen = providers ? context.evaluation.chosen[*providers] : std::nullopt;
    const std::vector<std::size_t> fields = costFields(subject);
    const bool isDrawable = chosen && traffic &&
                            std::find(fields.begin(), fields.end(), *traffic) != fields.end() &&
                            !std::isnan(Variant(subject).bill().monthly);
    if (!isDrawable)
        return std::nullopt;
    constexpr std::size_t mostRivals = 3;
    constexpr std::size_t points = 60;
    return costStudy(subject, *traffic, context.knowledge.decisions[*providers].options[*chosen].shortTitle,
                     rivalsOf(subject, providers), mostRivals, points);
}

/// Where each rival becomes cheaper than the choice, or that it does not.
std::vector<Spans> crossoverItems(const ReportDraft& draft, const ReportContext& context,
                                  const CostStudy& study)
{
    const std::string unit = context.knowledge.fields[study.axis.field].unit;
    std::vector<Spans> items;
    for (std::size_t i = 1; i < study.curves.size(); ++i) {
        const StudyCurve& rival = study.curves[i];
        if (!rival.breakEven.isKnown || rival.breakEven.isAlwaysEqual)
            continue;
        const Span title = strong(rival.title);
        if (rival.breakEven.values.empty()) {
            items.push_back(draft.spans(rival.breakEven.firstIsCheaperBelow
                                            ? OGIVE_TR("report", "%1 is dearer at any traffic drawn here.")
                                            : OGIVE_TR("report", "%1 is cheaper at any traffic drawn here."),
                                        {title}));
            continue;
        }
        const Span value = strong(context.count(rival.breakEven.values.front()) + " " + unit);
        items.push_back(draft.spans(rival.breakEven.firstIsCheaperBelow
                                        ? OGIVE_TR("report", "%1 is cheaper from %2 on.")
                                        : OGIVE_TR("report", "%1 is cheaper below %2."),
                                    {title, value}));
    }
    return items;
}

} // namespace

void addCostStudy(ReportDraft& draft, const ReportContext& context)
{
    const std::string date = context.priceDate();
    const CostSubject subject = costSubject(context.knowledge, context.scenario, context.evaluation, date);
    const auto study = studyOf(context, subject);
    if (!study)
        return;
    draft.section(draft.text(OGIVE_TR("report", "Cost against traffic")), "cost-study");
    draft.figure(
        "cost-against-traffic",
        OGIVE_TR("report", "Monthly cost against traffic, of the choice and the cheapest others; "
                           "everything else as stated."),
        drawCurves(studyPicture(context.knowledge, *study, std::nullopt,
                                context.numberInRole("monthly_budget_usd"), context.words, context.style())));
    draft.bullets(crossoverItems(draft, context, *study));
}

} // namespace ogive
