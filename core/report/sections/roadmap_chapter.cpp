#include "core/report/sections/sections.h"

#include "core/base/number_text.h"
#include "core/report/shown_value.h"

#include <cmath>
#include <string>

namespace ogive {
namespace {

std::string days(double number)
{
    return groupedNumber(number);
}

/// How a task is called in this report: T1, T2, … in the order of the plan.
std::string taskLabel(std::size_t planned)
{
    return "T" + std::to_string(planned + 1);
}

const RoadmapTask& taskOf(const ReportContext& context, std::size_t planned)
{
    return context.knowledge.tasks[context.roadmap.tasks[planned].task];
}

std::string labels(const std::vector<std::size_t>& tasks)
{
    std::string text;
    for (const std::size_t task : tasks)
        text += (text.empty() ? "" : ", ") + taskLabel(task);
    return text.empty() ? "–" : text;
}

void addOverview(ReportDraft& draft, const ReportContext& context)
{
    const Roadmap& roadmap = context.roadmap;
    draft.paragraph(draft.spans(
        OGIVE_TR(
            "report",
            "%1 tasks, %2 person-days of work (%3 if all goes well, %4 if much goes wrong). However many "
            "people work on it, it takes at least %5 working days: the length of the critical path."),
        {strong(std::to_string(roadmap.tasks.size())), strong(days(roadmap.effort.typicalDays)),
         plain(days(roadmap.effort.lowDays)), plain(days(roadmap.effort.highDays)),
         strong(days(roadmap.durationDays))}));
    const auto team = context.numberInRole("team_size");
    if (team && *team > 0) {
        const double byTeam = std::ceil(roadmap.effort.typicalDays / *team);
        const Spans arguments{plain(groupedNumber(*team)), strong(days(byTeam))};
        draft.paragraph(
            byTeam > roadmap.durationDays
                ? draft.spans(OGIVE_TR("report",
                                       "Shared out evenly, a team of %1 needs %2 working days for it: the "
                                       "team's size sets the pace, not the order of the tasks."),
                              arguments)
                : draft.spans(OGIVE_TR("report",
                                       "Shared out evenly, a team of %1 would need %2 working days for it: "
                                       "the order of the tasks sets the pace, not the team's size."),
                              arguments));
    }
}

void addPhaseTotals(ReportDraft& draft, const ReportContext& context)
{
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Phase")), false, 1},
                     {draft.text(OGIVE_TR("report", "Tasks")), true, 0.6},
                     {draft.text(OGIVE_TR("report", "Low")), true, 0.6},
                     {draft.text(OGIVE_TR("report", "Typical")), true, 0.6},
                     {draft.text(OGIVE_TR("report", "High")), true, 0.6},
                     {draft.text(OGIVE_TR("report", "Earliest days")), true, 0.8},
                     {draft.text(OGIVE_TR("report", "Done when")), false, 2.6}};
    const auto effortCells = [](const Effort& effort) {
        return std::vector<Spans>{
            {plain(days(effort.lowDays))}, {plain(days(effort.typicalDays))}, {plain(days(effort.highDays))}};
    };
    for (const PlannedPhase& planned : context.roadmap.phases) {
        const Phase& phase = context.knowledge.phases[planned.phase];
        std::vector<Spans> row{{strong(phase.title)}, {plain(std::to_string(planned.tasks.size()))}};
        for (Spans& cell : effortCells(planned.effort))
            row.push_back(std::move(cell));
        row.push_back({plain(days(planned.start) + "–" + days(planned.finish))});
        row.push_back({plain(phase.exitCriterion)});
        table.rows.push_back(std::move(row));
    }
    std::vector<Spans> total{{strong(draft.text(OGIVE_TR("report", "Total")))},
                             {strong(std::to_string(context.roadmap.tasks.size()))}};
    for (Spans& cell : effortCells(context.roadmap.effort)) {
        cell.front().strong = true;
        total.push_back(std::move(cell));
    }
    total.push_back({strong("0–" + days(context.roadmap.durationDays))});
    total.emplace_back();
    table.rows.push_back(std::move(total));
    table.caption =
        draft.text(OGIVE_TR("report", "Effort in person-days; times in working days from the start."));
    draft.section(draft.text(OGIVE_TR("report", "Phases")), "roadmap-phases");
    draft.table(std::move(table));
}

void addCriticalPath(ReportDraft& draft, const ReportContext& context)
{
    draft.section(draft.text(OGIVE_TR("report", "Critical path")), "critical-path");
    draft.paragraph(OGIVE_TR("report", "These tasks follow one another without a pause; each day one of them "
                                       "slips moves the end by a day."));
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Task")), false, 0.5},
                     {draft.text(OGIVE_TR("report", "What")), false, 3},
                     {draft.text(OGIVE_TR("report", "Days")), true, 0.6},
                     {draft.text(OGIVE_TR("report", "From day")), true, 0.7},
                     {draft.text(OGIVE_TR("report", "To day")), true, 0.7}};
    for (const std::size_t planned : context.roadmap.criticalPath) {
        const PlannedTask& task = context.roadmap.tasks[planned];
        table.rows.push_back({{plain(taskLabel(planned))},
                              {plain(taskOf(context, planned).title)},
                              {plain(days(task.effort.typicalDays))},
                              {plain(days(task.earliestStart))},
                              {plain(days(task.earliestFinish))}});
    }
    draft.table(std::move(table));
}

void addPhase(ReportDraft& draft, const ReportContext& context, const PlannedPhase& planned)
{
    const Phase& phase = context.knowledge.phases[planned.phase];
    draft.section(phase.title, "phase-" + std::to_string(planned.phase + 1));
    draft.paragraph(Spans{plain(phase.summary)});
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Task")), false, 0.5},
                     {draft.text(OGIVE_TR("report", "What")), false, 2.2},
                     {draft.text(OGIVE_TR("report", "Who")), false, 1},
                     {draft.text(OGIVE_TR("report", "Person-days")), true, 1},
                     {draft.text(OGIVE_TR("report", "After")), false, 0.8},
                     {draft.text(OGIVE_TR("report", "From day")), true, 0.7},
                     {draft.text(OGIVE_TR("report", "Done when")), false, 2}};
    for (const std::size_t index : planned.tasks) {
        const PlannedTask& task = context.roadmap.tasks[index];
        const RoadmapTask& described = taskOf(context, index);
        const Effort& effort = task.effort;
        const Spans name{task.isCritical ? strong(described.title) : plain(described.title)};
        table.rows.push_back({{plain(taskLabel(index))},
                              name,
                              {plain(listText(described.roles, context.words))},
                              {plain(days(effort.typicalDays)),
                               muted(" (" + days(effort.lowDays) + "–" + days(effort.highDays) + ")")},
                              {plain(labels(task.dependsOn))},
                              {plain(days(task.earliestStart))},
                              {plain(described.exitCriterion)}});
    }
    draft.table(std::move(table));
}

void addUndecided(ReportDraft& draft, const ReportContext& context)
{
    std::vector<Spans> items;
    for (const std::size_t task : context.roadmap.undecided)
        items.push_back({plain(context.knowledge.tasks[task].title)});
    if (items.empty())
        return;
    draft.section(draft.text(OGIVE_TR("report", "Perhaps needed too")), "roadmap-undecided");
    draft.paragraph(OGIVE_TR("report", "Whether these tasks are needed depends on requirements that are not "
                                       "known yet. They are not in the plan."));
    draft.bullets(std::move(items));
}

} // namespace

void addRoadmap(ReportDraft& draft, const ReportContext& context)
{
    draft.chapter(OGIVE_TR("report", "Implementation roadmap"), std::string(anchors::roadmap));
    if (context.roadmap.tasks.empty()) {
        draft.paragraph(OGIVE_TR("report", "No task applies to these requirements."));
    } else {
        addOverview(draft, context);
        addPhaseTotals(draft, context);
        addCriticalPath(draft, context);
        for (const PlannedPhase& phase : context.roadmap.phases)
            addPhase(draft, context, phase);
    }
    addUndecided(draft, context);
}

} // namespace ogive
