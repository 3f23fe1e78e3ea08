#include "core/deck/pages/pages.h"

#include "core/deck/sheet/card_stack.h"
#include "core/deck/sheet/placed_figure.h"
#include "core/plan/gantt_of.h"
#include "core/plan/roadmap.h"
#include "core/plan/roadmap_forecast.h"
#include "core/plan/work_calendar.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace ogive {
namespace {

constexpr double planCardWidth = 480;

/// A plan with what a page says of it.
struct PlannedWork {
    Roadmap roadmap;
    WorkCalendar calendar;
    RoadmapForecast finish;
};

std::string wholeNumber(const DeckFacts& facts, double number)
{
    return groupedNumber(std::ceil(number - 1e-6), facts.subject.style);
}

/// "50 working days", or where the start is known "2027-03-31".
std::string doneText(const DeckFacts& facts, const PlannedWork& work, double days)
{
    if (work.calendar.isKnown())
        return work.calendar.endText(days);
    return facts.text(OGIVE_TR("deck", "%1 working days").arg(wholeNumber(facts, days)));
}

DeckCard finishCard(const DeckFacts& facts, const PlannedWork& work)
{
    DeckCard card;
    card.title = facts.text(OGIVE_TR("deck", "Done"));
    constexpr DeckText style{24, false, Ink::Muted};
    card.lines = {{facts.text(OGIVE_TR("deck", "with even odds")), style,
                   doneText(facts, work, work.finish.finish.p50)},
                  {facts.text(OGIVE_TR("deck", "with nine in ten")), style,
                   doneText(facts, work, work.finish.finish.p90)}};
    return card;
}

DeckCard effortCard(const DeckFacts& facts, const PlannedWork& work)
{
    DeckCard card;
    card.title = facts.text(OGIVE_TR("deck", "Effort"));
    constexpr DeckText style{24, false, Ink::Muted};
    const Effort& effort = work.roadmap.effort;
    card.lines = {
        {facts.text(OGIVE_TR("deck", "Person-days")), style, wholeNumber(facts, effort.typicalDays)},
        {facts.text(OGIVE_TR("deck", "Between")), style,
         facts.text(OGIVE_TR("deck", "%1 and %2")
                        .arg(wholeNumber(facts, effort.lowDays))
                        .arg(wholeNumber(facts, effort.highDays)))}};
    if (work.roadmap.people)
        card.lines.push_back(
            {facts.text(OGIVE_TR("deck", "Team")), style, wholeNumber(facts, *work.roadmap.people)});
    return card;
}

DeckCard paceCard(const DeckFacts& facts, const PlannedWork& work)
{
    DeckCard card;
    card.title = facts.text(OGIVE_TR("deck", "What sets the pace: days of work"));
    for (const std::size_t planned : work.roadmap.criticalPath) {
        const PlannedTask& task = work.roadmap.tasks[planned];
        card.lines.push_back(
            {task.title, {22, false, Ink::Text}, wholeNumber(facts, task.effort.typicalDays)});
    }
    return card;
}

/// The phases alone, in rows that fill a height.
void fold(GanttPicture& picture, double height)
{
    constexpr double axis = 60;
    constexpr double highest = 46;
    for (GanttPhasePicture& phase : picture.phases)
        phase.isFolded = true;
    picture.links.clear();
    picture.guides.clear(); // the cards say when all is done
    picture.hasLegend = false;
    picture.spanHeight = 8;
    picture.phaseHeight =
        std::clamp((height - axis) / static_cast<double>(std::max<std::size_t>(picture.phases.size(), 1)),
                   gantt::phaseHeight, highest);
}

/// Whether a text of a figure would stand outside of it.
bool reachesOut(const Figure& figure)
{
    return std::any_of(figure.shapes.begin(), figure.shapes.end(), [&](const Shape& shape) {
        const auto* label = std::get_if<Label>(&shape);
        return label && label->anchor == Anchor::Start &&
               label->at.x + deckWidth(label->text, {label->pixelSize, label->bold}) > figure.size.width;
    });
}

/// With every task where they can be read, else the phases alone.
void drawPlan(PageSheet& sheet, const DeckFacts& facts, const PlannedWork& work, const Rect& place)
{
    constexpr double ganttText = 10; // the smallest of a chart that was not scaled
    constexpr double phaseTitles = 130;
    for (const bool isFolded : {false, true})
        for (const double pixels : {28.0, 24.0, 22.0, smallestDeckText}) {
            const double scale = pixels / ganttText;
            GanttPicture picture =
                ganttOf(facts.knowledge, work.roadmap, work.calendar, work.finish, facts.subject.words,
                        place.width / scale + 2 * gantt::margin, isFolded ? phaseTitles : gantt::titleWidth);
            if (isFolded)
                fold(picture, place.height / scale);
            const Figure figure = drawGantt(picture);
            if ((figure.size.height - 2 * gantt::margin) * scale > place.height ||
                smallestTextOf(figure) * scale < smallestDeckText - 1e-9 || reachesOut(figure))
                continue;
            const double margin = gantt::margin * scale; // bands stand where texts and cards do
            sheet.place(figure, {place.x - margin, place.y - margin}, scale);
            sheet.say(figure.description);
            return;
        }
    sheet.lines(
        fitText(sheet.text(OGIVE_TR("deck", "The plan has too many phases to be drawn here. It stands "
                                            "in the report.")),
                deck::mutedText, {place.width, place.height}, sheet.words()),
        {place.x, place.y});
}

} // namespace

void drawRoadmapPage(PageSheet& sheet, const DeckFacts& facts)
{
    PlannedWork work{planRoadmap(facts.knowledge, facts.evaluation.fields, facts.subject.design.plan),
                     WorkCalendar(facts.subject.design.plan),
                     {}};
    if (work.roadmap.tasks.empty()) {
        sheet.head(facts.text(OGIVE_TR("deck", "No work is planned yet")),
                   facts.text(OGIVE_TR("deck", "Tasks follow from what is decided.")));
        return;
    }
    work.finish = forecastRoadmap(work.roadmap);
    sheet.head(facts.text(OGIVE_TR("deck", "Built in %1 working days with even odds, in %2 with nine in ten")
                              .arg(wholeNumber(facts, work.finish.finish.p50))
                              .arg(wholeNumber(facts, work.finish.finish.p90))),
               facts.text(OGIVE_TR("deck", "%1 tasks in %2 phases, at typical effort")
                              .arg(static_cast<double>(work.roadmap.tasks.size()))
                              .arg(static_cast<double>(work.roadmap.phases.size()))));
    const Rect body = sheet.body();
    std::vector<DeckRegion> none;
    drawCards(sheet, {{body.right() - planCardWidth, body.y, planCardWidth, body.height}},
              {finishCard(facts, work), effortCard(facts, work), paceCard(facts, work)}, none);
    drawPlan(sheet, facts, work, {body.x, body.y, body.width - planCardWidth - deck::gap, body.height});
}

} // namespace ogive
