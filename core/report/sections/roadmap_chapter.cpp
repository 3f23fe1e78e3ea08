#include "core/report/sections/sections.h"

#include "core/plan/gantt_of.h"
#include "core/plan/write_roadmap.h"
#include "core/report/shown_value.h"

#include <cmath>
#include <string>

namespace ogive {
namespace {

std::string days(const ReportContext& context, double number)
{
    return context.grouped(number);
}

std::string labels(const std::vector<std::size_t>& tasks)
{
    std::string text;
    for (const std::size_t task : tasks)
        text += (text.empty() ? "" : ", ") + taskLabel(task);
    return text.empty() ? "–" : text;
}

std::string wholeDays(const ReportContext& context, double number)
{
    return context.grouped(std::ceil(number - 1e-6));
}

/// "50 working days", or where the start is known "50 working days (2027-03-31)".
std::string untilText(const ReportDraft& draft, const ReportContext& context, double finish)
{
    const Message message = context.calendar.isKnown()
                                ? OGIVE_TR("report", "%1 working days (%2)")
                                      .arg(wholeDays(context, finish))
                                      .arg(context.calendar.endText(finish))
                                : OGIVE_TR("report", "%1 working days").arg(wholeDays(context, finish));
    return draft.text(message);
}

void addTeam(ReportDraft& draft, const ReportContext& context)
{
    const Roadmap& roadmap = context.roadmap;
    if (!roadmap.people)
        return;
    const Spans arguments{plain(context.grouped(*roadmap.people)),
                          strong(untilText(draft, context, roadmap.durationDays))};
    const bool isTeamTooSmall = roadmap.durationDays > roadmap.shortestDays;
    draft.paragraph(draft.spans(
        isTeamTooSmall
            ? OGIVE_TR("report",
                       "A team of %1, one person a task, needs %2 for it: people are what it waits for, "
                       "not only the order of the tasks.")
            : OGIVE_TR("report",
                       "A team of %1, one person a task, needs %2 for it: the order of the tasks sets "
                       "the pace, not the team's size."),
        arguments));
}

void addOverview(ReportDraft& draft, const ReportContext& context)
{
    const Roadmap& roadmap = context.roadmap;
    draft.paragraph(draft.spans(
        OGIVE_TR(
            "report",
            "%1 tasks, %2 person-days of work (%3 if all goes well, %4 if much goes wrong). However many "
            "people work on it, it takes at least %5 working days: the longest way through the tasks."),
        {strong(std::to_string(roadmap.tasks.size())), strong(days(context, roadmap.effort.typicalDays)),
         plain(days(context, roadmap.effort.lowDays)), plain(days(context, roadmap.effort.highDays)),
         strong(days(context, roadmap.shortestDays))}));
    addTeam(draft, context);
    const RoadmapForecast& forecast = context.finish;
    draft.paragraph(draft.spans(
        OGIVE_TR("report",
                 "Efforts are uncertain. Of %1 sampled futures half are done within %2, nine of ten "
                 "within %3; the typical efforts alone would say %4."),
        {plain(context.grouped(static_cast<double>(forecast.samples))),
         strong(untilText(draft, context, forecast.finish.p50)),
         strong(untilText(draft, context, forecast.finish.p90)),
         plain(untilText(draft, context, roadmap.durationDays))}));
    if (!context.calendar.isKnown())
        draft.paragraph(OGIVE_TR("report", "No start date is set: times are counted in working days."));
    constexpr double width = 690;
    draft.figure(
        "roadmap", OGIVE_TR("report", "Roadmap at typical effort"),
        drawGantt(ganttOf(context.knowledge, roadmap, context.calendar, forecast, context.words, width)),
        roadmapMermaid(context.knowledge, roadmap, context.calendar, context.design.name));
}

/// A moment of the plan: a day of the calendar, or without a start the number of a working day.
std::string endOf(const ReportContext& context, double finish)
{
    return context.calendar.isKnown() ? context.calendar.endText(finish) : wholeDays(context, finish);
}

void addMilestones(ReportDraft& draft, const ReportContext& context)
{
    draft.section(draft.text(OGIVE_TR("report", "Milestones")), "milestones");
    Table table;
    const bool hasDates = context.calendar.isKnown();
    table.columns = {
        {draft.text(OGIVE_TR("report", "End of")), false, 0.9},
        {draft.text(hasDates ? OGIVE_TR("report", "Planned") : OGIVE_TR("report", "Planned day")), true, 0.9},
        {"P50", true, 0.9},
        {"P90", true, 0.9},
        {draft.text(OGIVE_TR("report", "Reached when")), false, 2.8}};
    for (std::size_t i = 0; i < context.roadmap.phases.size(); ++i) {
        const PlannedPhase& planned = context.roadmap.phases[i];
        const Phase& phase = context.knowledge.phases[planned.phase];
        table.rows.push_back({{strong(phase.title)},
                              {plain(endOf(context, planned.finish))},
                              {plain(endOf(context, context.finish.phases[i].p50))},
                              {plain(endOf(context, context.finish.phases[i].p90))},
                              {plain(phase.exitCriterion)}});
    }
    table.caption =
        draft.text(OGIVE_TR("report", "A milestone is reached when every task of its phase is done; P50 and "
                                      "P90: when half and nine of ten sampled futures have reached it."));
    draft.table(std::move(table));
}

void addPhaseTotals(ReportDraft& draft, const ReportContext& context)
{
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Phase")), false, 1},
                     {draft.text(OGIVE_TR("report", "Tasks")), true, 0.6},
                     {draft.text(OGIVE_TR("report", "Low")), true, 0.6},
                     {draft.text(OGIVE_TR("report", "Typical")), true, 0.6},
                     {draft.text(OGIVE_TR("report", "High")), true, 0.6},
                     {draft.text(OGIVE_TR("report", "Days of the plan")), true, 0.8}};
    const auto effortCells = [&](const Effort& effort) {
        return std::vector<Spans>{{plain(days(context, effort.lowDays))},
                                  {plain(days(context, effort.typicalDays))},
                                  {plain(days(context, effort.highDays))}};
    };
    for (const PlannedPhase& planned : context.roadmap.phases) {
        const Phase& phase = context.knowledge.phases[planned.phase];
        std::vector<Spans> row{{strong(phase.title)}, {plain(std::to_string(planned.tasks.size()))}};
        for (Spans& cell : effortCells(planned.effort))
            row.push_back(std::move(cell));
        row.push_back({plain(days(context, planned.start) + "–" + days(context, planned.finish))});
        table.rows.push_back(std::move(row));
    }
    std::vector<Spans> total{{strong(draft.text(OGIVE_TR("report", "Total")))},
                             {strong(std::to_string(context.roadmap.tasks.size()))}};
    for (Spans& cell : effortCells(context.roadmap.effort)) {
        cell.front().strong = true;
        total.push_back(std::move(cell));
    }
    total.push_back({strong("0–" + days(context, context.roadmap.durationDays))});
    table.rows.push_back(std::move(total));
    table.caption =
        draft.text(OGIVE_TR("report", "Effort in person-days; times in working days from the start."));
    draft.section(draft.text(OGIVE_TR("report", "Phases")), "roadmap-phases");
    draft.table(std::move(table));
}

void addCriticalPath(ReportDraft& draft, const ReportContext& context)
{
    draft.section(draft.text(OGIVE_TR("report", "Critical path")), "critical-path");
    draft.paragraph(OGIVE_TR(
        "report", "Each of these tasks waits for the one before it, or for somebody whom that one keeps "
                  "busy; each day one of them slips moves the end by a day."));
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Task")), false, 0.5},
                     {draft.text(OGIVE_TR("report", "What")), false, 3},
                     {draft.text(OGIVE_TR("report", "Days")), true, 0.6},
                     {draft.text(OGIVE_TR("report", "From day")), true, 0.7},
                     {draft.text(OGIVE_TR("report", "To day")), true, 0.7}};
    for (const std::size_t planned : context.roadmap.criticalPath) {
        const PlannedTask& task = context.roadmap.tasks[planned];
        table.rows.push_back({{plain(taskLabel(planned))},
                              {plain(task.title)},
                              {plain(days(context, task.effort.typicalDays))},
                              {plain(days(context, task.start))},
                              {plain(days(context, task.finish))}});
    }
    draft.table(std::move(table));
}

void addPhase(ReportDraft& draft, const ReportContext& context, const PlannedPhase& planned)
{
    const Phase& phase = context.knowledge.phases[planned.phase];
    draft.section(phase.title, "phase-" + std::to_string(planned.phase + 1));
    draft.paragraph(Spans{plain(phase.summary)});
    const bool hasDates = context.calendar.isKnown();
    const double dayWeight = hasDates ? 1 : 0.65;
    Table table;
    table.columns = {
        {draft.text(OGIVE_TR("report", "Task")), false, 0.5},
        {draft.text(OGIVE_TR("report", "What")), false, 2.2},
        {draft.text(OGIVE_TR("report", "Who")), false, 1},
        {draft.text(OGIVE_TR("report", "Person-days")), true, 1},
        {draft.text(OGIVE_TR("report", "After")), false, 0.8},
        {draft.text(hasDates ? OGIVE_TR("report", "Begins") : OGIVE_TR("report", "From day")), true,
         dayWeight},
        {draft.text(hasDates ? OGIVE_TR("report", "Ends") : OGIVE_TR("report", "To day")), true, dayWeight},
        {draft.text(OGIVE_TR("report", "Done when")), false, 1.9}};
    for (const std::size_t index : planned.tasks) {
        const PlannedTask& task = context.roadmap.tasks[index];
        const Effort& effort = task.effort;
        const Spans name{task.isCritical ? strong(task.title) : plain(task.title)};
        table.rows.push_back(
            {{plain(taskLabel(index))},
             name,
             {plain(listText(task.roleTitles, context.words))},
             {plain(days(context, effort.typicalDays)),
              muted(" (" + days(context, effort.lowDays) + "–" + days(context, effort.highDays) + ")")},
             {plain(labels(task.dependsOn))},
             {plain(hasDates ? context.calendar.beginText(task.start) : days(context, task.start))},
             {plain(hasDates ? context.calendar.endText(task.finish) : days(context, task.finish))},
             {plain(task.exitCriterion)}});
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

void addLeftOut(ReportDraft& draft, const ReportContext& context)
{
    std::vector<Spans> items;
    for (const LeftOutTask& task : context.roadmap.leftOut)
        items.push_back({plain(task.title)});
    if (items.empty())
        return;
    draft.section(draft.text(OGIVE_TR("report", "Left out on purpose")), "roadmap-left-out");
    draft.paragraph(
        OGIVE_TR("report", "The requirements ask for these tasks; the team has switched them off."));
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
        addMilestones(draft, context);
        addPhaseTotals(draft, context);
        addCriticalPath(draft, context);
        for (const PlannedPhase& phase : context.roadmap.phases)
            addPhase(draft, context, phase);
    }
    addUndecided(draft, context);
    addLeftOut(draft, context);
}

} // namespace ogive
