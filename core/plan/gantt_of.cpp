#include "core/plan/gantt_of.h"

#include "core/plan/time_ticks.h"
#include "core/simulate/distribution.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

using WordsOf = std::function<std::string(const Message&)>;

constexpr double leastTickRoom = 26; // px between the marks of a drawn axis
constexpr double roomAfter = 1.02;   // of the time, so that the last mark does not stand on the border

std::vector<GanttMark> marksOf(const std::vector<TimeTick>& ticks, const WordsOf& words)
{
    std::vector<GanttMark> marks;
    for (const TimeTick& tick : ticks)
        marks.push_back({tick.at, words(tick.text)});
    return marks;
}

} // namespace

GanttBar barOf(const PlannedTask& task)
{
    const ThreePoints points{task.effort.lowDays, task.effort.typicalDays, task.effort.highDays};
    constexpr double tenth = 0.1;
    const double early = pertQuantile(tenth, points).value_or(task.effort.typicalDays);
    const double late = pertQuantile(1 - tenth, points).value_or(task.effort.typicalDays);
    return {task.start, task.finish, task.start + early, task.start + late};
}

Message finishWords(const WorkCalendar& calendar, double workingDays)
{
    if (calendar.isKnown())
        return OGIVE_TR("plan", "%1").arg(calendar.endText(workingDays));
    return OGIVE_TR("plan", "day %1").arg(std::ceil(workingDays - 1e-6));
}

GanttPicture ganttOf(const Knowledge& knowledge, const Roadmap& roadmap, const WorkCalendar& calendar,
                     const std::optional<RoadmapForecast>& forecast, const WordsOf& words, double width,
                     double titleWidth)
{
    GanttPicture picture;
    picture.title = words(OGIVE_TR("plan", "Implementation roadmap"));
    picture.words = {words(OGIVE_TR("plan", "Critical path")), words(OGIVE_TR("plan", "Other task")),
                     words(OGIVE_TR("plan", "Effort, P10 to P90")), words(OGIVE_TR("plan", "Milestone")),
                     words(OGIVE_TR("plan", "No task to draw"))};
    picture.width = width;
    picture.titleWidth = titleWidth;
    std::vector<std::size_t> places(roadmap.tasks.size()); // among the drawn tasks
    std::size_t drawn = 0;
    for (const PlannedPhase& planned : roadmap.phases) {
        GanttPhasePicture phase{
            knowledge.phases[planned.phase].title, words(finishWords(calendar, planned.finish)), {}};
        for (const std::size_t index : planned.tasks) {
            const PlannedTask& task = roadmap.tasks[index];
            places[index] = drawn++;
            phase.tasks.push_back({taskLabel(index) + " " + task.title, barOf(task), task.isCritical});
            picture.days = std::max(picture.days, phase.tasks.back().bar.late);
        }
        picture.phases.push_back(std::move(phase));
    }
    picture.days = std::max(picture.days, roadmap.durationDays);
    if (forecast && !roadmap.tasks.empty()) {
        picture.guides = {{forecast->finish.p50, "P50"}, {forecast->finish.p90, "P90"}};
        picture.days = std::max(picture.days, forecast->finish.p90);
    }
    picture.days *= roomAfter;
    for (std::size_t i = 1; i < roadmap.criticalPath.size(); ++i)
        picture.links.emplace_back(places[roadmap.criticalPath[i - 1]], places[roadmap.criticalPath[i]]);
    const double dayWidth = gantt::dayWidthFor(width, picture.days, titleWidth);
    const TimeTicks ticks = timeTicks(calendar, picture.days, dayWidth, leastTickRoom);
    picture.upperTicks = marksOf(ticks.upper, words);
    picture.lowerTicks = marksOf(ticks.lower, words);
    return picture;
}

} // namespace ogive
