#include "core/report/sections/workshop/workshop_blocks.h"
#include "core/report/sections/workshop/workshop_words.h"

#include <algorithm>

namespace ogive {
namespace {

/// How many fields are disputed, and on how many of them something turns.
Message disputeMessage(const RoomDisagreement& room)
{
    const auto disputed = std::count_if(room.fields.begin(), room.fields.end(),
                                        [](const AnsweredField& one) { return one.isDisputed(); });
    const auto moving = std::count_if(room.fields.begin(), room.fields.end(),
                                      [](const AnsweredField& one) { return !one.moves.empty(); });
    return OGIVE_TR("report", "Participants stated requirements as each of them sees them. Participants: %1. "
                              "Requirements: %2, of which they differ on %3. Differences on which a decision "
                              "turns: %4.")
        .arg(static_cast<double>(room.participants.size()))
        .arg(static_cast<double>(room.fields.size()))
        .arg(static_cast<double>(disputed))
        .arg(static_cast<double>(moving));
}

void addAnswers(ReportDraft& draft, const ReportContext& context)
{
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Requirement")), false, 1.1},
                     {draft.text(OGIVE_TR("report", "What they say")), false, 2.2},
                     {draft.text(OGIVE_TR("report", "What that changes")), false, 2}};
    for (const AnsweredField& answered : context.disagreement.fields)
        table.rows.push_back({{plain(context.knowledge.fields[answered.field].title)},
                              {plain(campsText(context, answered))},
                              {plain(movesText(context, answered))}});
    draft.table(std::move(table));
}

void addMinorityViews(ReportDraft& draft, const ReportContext& context)
{
    const RoomDisagreement& room = context.disagreement;
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Decision")), false, 1.1},
                     {draft.text(OGIVE_TR("report", "Who")), false, 0.9},
                     {draft.text(OGIVE_TR("report", "Comes to")), false, 1},
                     {draft.text(OGIVE_TR("report", "Most come to")), false, 1},
                     {draft.text(OGIVE_TR("report", "Because of")), false, 2}};
    for (const MinorityView& view : room.minorities)
        table.rows.push_back(
            {{plain(context.knowledge.decisions[view.decision].title)},
             {plain(room.participants[view.participant])},
             {plain(outcomeTitle(context, view.decision, view.outcome))},
             {plain(outcomeTitle(context, view.decision, commonOutcome(room, view.decision)))},
             {plain(orDash(minorityGrounds(context, view)))}});
    if (table.rows.empty())
        return;
    draft.section(draft.text(OGIVE_TR("report", "Minority views")), "minority-views");
    draft.table(std::move(table));
}

} // namespace

void addDisagreement(ReportDraft& draft, const ReportContext& context)
{
    if (context.disagreement.fields.empty())
        return;
    draft.section(draft.text(OGIVE_TR("report", "Where participants differ")), "disagreement");
    draft.paragraph(disputeMessage(context.disagreement));
    addAnswers(draft, context);
    addMinorityViews(draft, context);
}

} // namespace ogive
