#include "core/report/sections/sections.h"
#include "core/report/sections/workshop/workshop_blocks.h"
#include "core/report/sections/workshop/workshop_words.h"
#include "core/workshop/page_name.h"

#include <string>
#include <vector>

namespace ogive {
namespace {

/// A question with the decision that it was asked at.
Spans questionSpans(const ReportContext& context, const WorkshopQuestion& question)
{
    Spans spans{plain(question.text)};
    if (!question.decision.empty())
        spans.push_back(muted(" (" + titleOfDecision(context.knowledge, question.decision) + ")"));
    return spans;
}

void addQuestions(ReportDraft& draft, const ReportContext& context, bool areOpen)
{
    Table table;
    table.columns = {
        {draft.text(OGIVE_TR("report", "Question")), false, 2.4},
        {draft.text(OGIVE_TR("report", "Owner")), false, 0.9},
        {areOpen ? draft.text(OGIVE_TR("report", "By")) : draft.text(OGIVE_TR("report", "Answer")), false,
         areOpen ? 0.8 : 2}};
    for (const WorkshopQuestion& question : context.design.workshop.questions)
        if (question.answer.empty() == areOpen)
            table.rows.push_back({questionSpans(context, question),
                                  {plain(orDash(question.owner))},
                                  {plain(areOpen ? orDash(question.due) : question.answer)}});
    if (table.rows.empty())
        return;
    draft.section(
        draft.text(areOpen ? OGIVE_TR("report", "Open questions") : OGIVE_TR("report", "Questions answered")),
        areOpen ? "open-questions" : "answered-questions");
    draft.table(std::move(table));
}

/// Where a note was written, by the page's name; empty: nowhere.
std::string pageText(const ReportDraft& draft, const ReportContext& context, const WorkshopNote& note)
{
    return note.page.empty() ? std::string() : draft.text(pageName(context.knowledge, note.page));
}

void addNotes(ReportDraft& draft, const ReportContext& context)
{
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Note")), false, 2.8},
                     {draft.text(OGIVE_TR("report", "At")), false, 1},
                     {draft.text(OGIVE_TR("report", "Who")), false, 0.8},
                     {draft.text(OGIVE_TR("report", "Day")), false, 0.8}};
    for (const WorkshopNote& note : context.design.workshop.notes)
        table.rows.push_back({{plain(note.text)},
                              {plain(orDash(pageText(draft, context, note)))},
                              {plain(orDash(note.by))},
                              {plain(orDash(note.date))}});
    if (table.rows.empty())
        return;
    draft.section(draft.text(OGIVE_TR("report", "Notes")), "notes");
    draft.table(std::move(table));
}

void addActions(ReportDraft& draft, const std::vector<WorkshopAction>& actions)
{
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Action")), false, 2.4},
                     {draft.text(OGIVE_TR("report", "Owner")), false, 0.9},
                     {draft.text(OGIVE_TR("report", "By")), false, 0.8},
                     {draft.text(OGIVE_TR("report", "Done")), false, 0.5}};
    for (const WorkshopAction& action : actions)
        table.rows.push_back(
            {{plain(action.text)},
             {plain(orDash(action.owner))},
             {plain(orDash(action.due))},
             {plain(draft.text(action.isDone ? OGIVE_TR("report", "yes") : OGIVE_TR("report", "no")))}});
    if (table.rows.empty())
        return;
    draft.section(draft.text(OGIVE_TR("report", "Actions")), "actions");
    draft.table(std::move(table));
}

} // namespace

void addWorkshop(ReportDraft& draft, const ReportContext& context)
{
    const Workshop& workshop = context.design.workshop;
    const bool saysNothing = workshop.questions.empty() && workshop.votes.empty() &&
                             workshop.roomVotes.empty() && workshop.dots.empty() && workshop.notes.empty() &&
                             workshop.actions.empty() && context.disagreement.fields.empty();
    if (saysNothing)
        return;
    draft.chapter(OGIVE_TR("report", "Open questions, votes and actions"), std::string(anchors::workshop));
    addQuestions(draft, context, true);
    addQuestions(draft, context, false);
    addRoomVotes(draft, context);
    addDots(draft, context);
    addSingleVotes(draft, context);
    addDisagreement(draft, context);
    addNotes(draft, context);
    addActions(draft, workshop.actions);
}

} // namespace ogive
