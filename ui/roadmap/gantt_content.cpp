#include "ui/roadmap/gantt_content.h"

#include "core/plan/gantt_of.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct GanttText {
    Q_DECLARE_TR_FUNCTIONS(GanttContent)
};

QString shortDays(double days)
{
    constexpr int decimals = 1;
    const double rounded = std::round(days * 10) / 10;
    return rounded == std::round(rounded) ? numberText(rounded) : numberText(rounded, decimals);
}

QString effortLine(const Effort& effort)
{
    return GanttText::tr("Effort: %1, from %2 to %3 days")
        .arg(daysText(effort.typicalDays), shortDays(effort.lowDays), shortDays(effort.highDays));
}

QString datesLine(const WorkCalendar& calendar, double start, double finish)
{
    if (calendar.isKnown())
        return GanttText::tr("%1 to %2")
            .arg(toQString(calendar.beginText(start)), toQString(calendar.endText(finish)));
    return GanttText::tr("Working days %1 to %2").arg(shortDays(start), shortDays(finish));
}

/// The lines that a tip, a reader and the line below the chart tell of a task.
QString detailOf(const Roadmap& roadmap, const PlannedTask& task, const WorkCalendar& calendar)
{
    QStringList lines{datesLine(calendar, task.start, task.finish), effortLine(task.effort)};
    if (task.isCritical)
        lines << GanttText::tr("On the critical path");
    else
        lines << GanttText::tr("May slip by %1").arg(daysText(task.slack));
    if (task.wait > 0)
        lines << GanttText::tr("Added slack: %1").arg(daysText(task.wait));
    QStringList before;
    for (const std::size_t index : task.dependsOn)
        before << toQString(roadmap.tasks[index].title);
    if (!before.isEmpty())
        lines << GanttText::tr("After: %1").arg(before.join(u"; "_s));
    QStringList roles;
    for (const std::string& role : task.roleTitles)
        roles << toQString(role);
    if (!roles.isEmpty())
        lines << GanttText::tr("Who: %1").arg(roles.join(u", "_s));
    if (!task.exitCriterion.empty())
        lines << GanttText::tr("Done when: %1").arg(toQString(task.exitCriterion));
    return lines.join(u'\n');
}

GanttItem itemOf(const Roadmap& roadmap, std::size_t index, const WorkCalendar& calendar)
{
    const PlannedTask& task = roadmap.tasks[index];
    return {task.id,
            toQString(task.title),
            toQString(taskLabel(index)),
            detailOf(roadmap, task, calendar),
            index,
            task.isCritical,
            task.isOwn,
            task.isChanged || task.wait > 0};
}

} // namespace

QString daysText(double days)
{
    const QString number = shortDays(days);
    return days == 1 ? GanttText::tr("%1 day").arg(number) : GanttText::tr("%1 days").arg(number);
}

GanttContent ganttContentOf(const Knowledge& knowledge, Roadmap roadmap, const WorkCalendar& calendar)
{
    GanttContent content;
    content.calendar = calendar;
    content.roadmap = std::move(roadmap);
    for (const PlannedTask& task : content.roadmap.tasks)
        content.bars.push_back(barOf(task));
    for (std::size_t phase = 0; phase < knowledge.phases.size(); ++phase) {
        GanttSection section;
        section.id = knowledge.phases[phase].id;
        section.title = toQString(knowledge.phases[phase].title);
        const auto& phases = content.roadmap.phases;
        const auto planned =
            std::ranges::find_if(phases, [&](const PlannedPhase& one) { return one.phase == phase; });
        if (planned != phases.end()) {
            section.milestone = translated(finishWords(calendar, planned->finish));
            section.detail =
                QStringList{
                    datesLine(calendar, planned->start, planned->finish), effortLine(planned->effort),
                    GanttText::tr("Done when: %1").arg(toQString(knowledge.phases[phase].exitCriterion))}
                    .join(u'\n');
            for (const std::size_t index : planned->tasks)
                section.items.push_back(itemOf(content.roadmap, index, calendar));
        }
        for (const LeftOutTask& task : content.roadmap.leftOut)
            if (task.phase == phase)
                section.items.push_back({task.id,
                                         toQString(task.title),
                                         {},
                                         GanttText::tr("Left out on purpose; Delete takes it up again"),
                                         std::nullopt,
                                         false,
                                         false,
                                         true});
        if (!section.items.empty())
            content.sections.push_back(std::move(section));
    }
    return content;
}

double GanttContent::days() const
{
    return std::max({roadmap.durationDays, finish ? finish->p90 : 0.0, 1.0});
}

} // namespace ogive::ui
