#include "core/report/sections/capacity/capacity_blocks.h"

#include "core/capacity/plan/findings.h"
#include "core/report/figures/capacity_figures.h"

#include <string>
#include <vector>

namespace ogive {
namespace {

/// The assumptions among a part's inputs, each with its source.
Spans restsOn(ReportDraft& draft, const ReportContext& context, const PlanPart& part)
{
    Spans spans;
    for (const PlanInput& input : part.inputs) {
        if (input.source.empty())
            continue;
        const std::string value =
            context.readable(input.value) + (input.unit.empty() ? std::string() : " " + input.unit);
        spans.push_back(plain((spans.empty() ? "" : "; ") + input.title + " " + value + " "));
        spans.push_back(draft.cite(input.source, input.asOf));
    }
    if (spans.empty())
        spans.push_back(plain("–"));
    return spans;
}

void addPart(ReportDraft& draft, const ReportContext& context, Table& table, const Message& title,
             const Message& finding, const PlanPart& part)
{
    if (part.isKnown())
        table.rows.push_back(
            {{strong(draft.text(title))}, {plain(draft.text(finding))}, restsOn(draft, context, part)});
}

void addLatencyTable(ReportDraft& draft, const ReportContext& context)
{
    const LatencyPlan& plan = context.capacity.latency;
    if (!plan.isKnown())
        return;
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Stage of a step")), false, 1.6},
                     {draft.text(OGIVE_TR("report", "Mean")), true, 1},
                     {draft.text(OGIVE_TR("report", "P50")), true, 1},
                     {draft.text(OGIVE_TR("report", "P95")), true, 1}};
    for (const StageTime& stage : plan.stages)
        table.rows.push_back({{plain(draft.text(stageTitle(stage.kind)))},
                              {plain(context.duration(stage.mean))},
                              {plain(context.duration(stage.p50))},
                              {plain(context.duration(stage.p95))}});
    const auto addSum = [&](const Message& title, const LatencySum& sum) {
        table.rows.push_back({{strong(draft.text(title))},
                              {strong(context.duration(sum.mean))},
                              {strong(context.duration(sum.p50))},
                              {strong(context.duration(sum.p95))}});
    };
    addSum(OGIVE_TR("report", "Until the first output"), plan.firstOutput);
    addSum(OGIVE_TR("report", "Until the last"), plan.fullAnswer);
    draft.head(OGIVE_TR("report", "Latency"));
    draft.table(std::move(table));
}

} // namespace

void addNeeds(ReportDraft& draft, const ReportContext& context)
{
    const CapacityPlan& plan = context.capacity;
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Part")), false, 0.8},
                     {draft.text(OGIVE_TR("report", "What it comes to")), false, 2},
                     {draft.text(OGIVE_TR("report", "Rests on")), false, 2}};
    addPart(draft, context, table, OGIVE_TR("report", "Load"), loadFinding(plan.load), plan.load);
    addPart(draft, context, table, OGIVE_TR("report", "Replicas"), replicaFinding(plan.replicas),
            plan.replicas);
    addPart(draft, context, table, OGIVE_TR("report", "Latency"), latencyFinding(plan.latency), plan.latency);
    addPart(draft, context, table, OGIVE_TR("report", "Availability"), availabilityFinding(plan.availability),
            plan.availability);
    addPart(draft, context, table, OGIVE_TR("report", "Batches"), batchFinding(plan.batch), plan.batch);
    addPart(draft, context, table, OGIVE_TR("report", "GPUs"),
            servingFinding(plan.serving, context.knowledge), plan.serving);
    addPart(draft, context, table, OGIVE_TR("report", "Vector index"), indexFinding(plan.index), plan.index);
    if (table.rows.empty())
        return;
    draft.section(draft.text(OGIVE_TR("report", "What it needs")), "capacity-needs");
    draft.table(std::move(table));
    addLatencyTable(draft, context);
}

void addIndexMemory(ReportDraft& draft, const ReportContext& context)
{
    const IndexPlan& plan = context.capacity.index;
    if (!plan.isKnown() || plan.vectors <= 0)
        return;
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Compression")), false, 1.2},
                     {draft.text(OGIVE_TR("report", "Vectors")), true, 1},
                     {draft.text(OGIVE_TR("report", "Links")), true, 1},
                     {draft.text(OGIVE_TR("report", "In memory")), true, 1},
                     {draft.text(OGIVE_TR("report", "Nodes")), true, 0.7}};
    for (const IndexSize& size : plan.sizes)
        table.rows.push_back({{plain(draft.text(compressionTitle(size.compression)))},
                              {plain(context.bytes(size.vectors))},
                              {plain(context.bytes(size.links))},
                              {plain(context.bytes(size.total))},
                              {plain(context.grouped(size.nodes.nodes))}});
    draft.section(draft.text(OGIVE_TR("report", "Memory of the index")), "vector-memory");
    draft.table(std::move(table));
    if (plan.rules.size() > 1)
        draft.paragraph(draft.spans(
            OGIVE_TR("report", "By the published rules the uncompressed index takes between %1 and %2."),
            {strong(context.bytes(plan.leastBytes)), strong(context.bytes(plan.mostBytes))}));
}

void addHorizonFigure(ReportDraft& draft, const ReportContext& context)
{
    const HorizonPlan& plan = context.capacity.horizon;
    if (!plan.isKnown() || plan.months.size() < 2)
        return;
    std::vector<DatedChange> changes;
    for (const GrowthChange& change : context.growth)
        changes.push_back({change.month, context.knowledge.decisions[change.decision].title,
                           context.optionTitle(change.decision, change.to)});
    draft.figure("horizon", OGIVE_TR("report", "Requests in flight and replicas as traffic grows."),
                 drawCurves(horizonPicture(plan, changes, context.words, context.style())));
}

} // namespace ogive
