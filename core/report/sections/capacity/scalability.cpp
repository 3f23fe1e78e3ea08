#include "core/decide/single_changes.h"
#include "core/report/sections/capacity/capacity_blocks.h"
#include "core/report/sections/sections.h"
#include "core/report/shown_value.h"

#include <cmath>
#include <optional>
#include <string>

namespace ogive {
namespace {

void addPlan(ReportDraft& draft, const ReportContext& context, std::size_t decision)
{
    const auto chosen = context.evaluation.decisions[decision].chosen();
    const Span reference = draft.reference(context.decisionAnchor(decision));
    if (!chosen) {
        draft.paragraph(draft.spans(OGIVE_TR("report", "Not decided yet: %1. See %2."),
                                    {strong(context.outcomeText(decision)), reference}));
        return;
    }
    const Decision& described = context.knowledge.decisions[decision];
    const Option& plan = described.options[*chosen];
    draft.paragraph(draft.spans(OGIVE_TR("report", "Plan: %1. %2 The reasons are in %3."),
                                {strong(plan.title), plain(plan.summary), reference}));
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Measure")), false, 1.2},
                     {draft.text(OGIVE_TR("report", "Plan")), false, 2}};
    for (std::size_t i = 0; i < described.attributes.size(); ++i)
        table.rows.push_back(
            {{plain(described.attributes[i].title)},
             {strong(attributeText(described.attributes[i], plan.attributes[i], context.style()))}});
    draft.table(std::move(table));
}

/// The load as a chain of sums: peak rate, mean time of an answer, requests in flight.
void addLoad(ReportDraft& draft, const ReportContext& context)
{
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Quantity")), false, 1.4},
                     {draft.text(OGIVE_TR("report", "Value")), false, 1},
                     {draft.text(OGIVE_TR("report", "How it comes about")), false, 2},
                     {draft.text(OGIVE_TR("report", "In numbers")), false, 1.4}};
    for (const std::string_view role : {"peak_rps", "mean_latency", "in_flight"}) {
        const auto field = context.knowledge.fieldInRole(role);
        if (!field)
            continue;
        const Origin origin = context.evaluation.fields.origins[*field];
        const bool isComputed = origin == Origin::Derived || origin == Origin::Assumed;
        table.rows.push_back(
            {{strong(context.knowledge.fields[*field].title)},
             {strong(context.value(*field))},
             {plain(context.origin(*field))},
             {plain(isComputed ? arithmeticText(context.knowledge, context.evaluation.fields, *field)
                               : "–")}});
    }
    if (table.rows.empty())
        return;
    draft.section(draft.text(OGIVE_TR("report", "Load")), "load");
    draft.table(std::move(table));
    const auto latency = context.knowledge.fieldInRole("mean_latency");
    if (latency && context.knowledge.fields[*latency].derived &&
        context.evaluation.fields.origins[*latency] != Origin::Stated)
        draft.paragraph(draft.spans(OGIVE_TR("report", "%1 is %2. Measure it before relying on this plan."),
                                    {strong(context.knowledge.fields[*latency].title),
                                     plain(context.knowledge.fields[*latency].derived->note)}));
}

/// How far the load is from the numbers at which the rules say something else.
void addHeadroom(ReportDraft& draft, const ReportContext& context, std::size_t decision)
{
    const auto field = context.knowledge.fieldInRole("in_flight");
    const auto now = context.numberInRole("in_flight");
    if (!field || !now)
        return;
    const DecisionResult& result = context.evaluation.decisions[decision];
    std::vector<Spans> items;
    for (const SingleChange& change :
         singleChanges(context.knowledge, treeOf(context.knowledge, result, decision),
                       context.evaluation.fields, result.outcome, context.evaluation.chosen)) {
        if (change.field != *field)
            continue;
        const Spans arguments{
            plain(changeText(context.knowledge, change, context.words, context.style())),
            strong(context.optionTitle(decision, change.outcome)),
            plain(*now > 0 ? context.grouped(std::round(change.threshold / *now * 100) / 100) : "–")};
        items.push_back(
            change.threshold >= *now && *now > 0
                ? draft.spans(
                      OGIVE_TR("report", "With %1 the rules say %2. That is %3 times the present load."),
                      arguments)
                : draft.spans(OGIVE_TR("report", "With %1 the rules say %2."), arguments));
    }
    if (items.empty())
        return;
    draft.section(draft.text(OGIVE_TR("report", "Distance to the thresholds")), "headroom");
    draft.bullets(std::move(items));
}

void addGrowth(ReportDraft& draft, const ReportContext& context)
{
    const auto growth = context.numberInRole("growth_per_month");
    const auto horizon = context.numberInRole("horizon_months");
    if (!growth || !horizon)
        return;
    draft.section(draft.text(OGIVE_TR("report", "What growth changes")), std::string(anchors::growth));
    const Spans arguments{strong(context.grouped(std::round(*growth * 1000) / 10)),
                          plain(context.grouped(*horizon))};
    draft.paragraph(
        context.growth.empty()
            ? draft.spans(OGIVE_TR("report", "Traffic grows by %1 % a month. Within the %2 months looked "
                                             "ahead that changes no recommendation, everything else held."),
                          arguments)
            : draft.spans(OGIVE_TR("report",
                                   "Traffic grows by %1 % a month. Within the %2 months looked ahead that "
                                   "alone changes these recommendations, everything else held:"),
                          arguments));
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "From month")), true, 0.7},
                     {draft.text(OGIVE_TR("report", "Requests a day")), true, 1},
                     {draft.text(OGIVE_TR("report", "Decision")), false, 1.2},
                     {draft.text(OGIVE_TR("report", "Recommended until then")), false, 1.3},
                     {draft.text(OGIVE_TR("report", "Recommended from then on")), false, 1.3}};
    for (const GrowthChange& change : context.growth)
        table.rows.push_back({{plain(std::to_string(change.month))},
                              {plain(context.grouped(std::round(change.requestsPerDay)))},
                              {plain(context.knowledge.decisions[change.decision].title)},
                              {plain(context.optionTitle(change.decision, change.from))},
                              {strong(context.optionTitle(change.decision, change.to))}});
    draft.table(std::move(table));
    addHorizonFigure(draft, context);
}

} // namespace

void addScalability(ReportDraft& draft, const ReportContext& context)
{
    const auto decision = context.knowledge.decisionInRole("scalability");
    if (!decision)
        return;
    draft.chapter(OGIVE_TR("report", "Capacity and scalability plan"), std::string(anchors::scalability));
    addPlan(draft, context, *decision);
    addLoad(draft, context);
    addNeeds(draft, context);
    addHeadroom(draft, context, *decision);
    addGrowth(draft, context);
}

} // namespace ogive
