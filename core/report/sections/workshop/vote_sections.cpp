#include "core/report/sections/workshop/workshop_blocks.h"
#include "core/report/sections/workshop/workshop_words.h"

#include <algorithm>

namespace ogive {
namespace {

/// The option that was voted on, when, and what has come out since where that is another.
Spans votedOn(const ReportDraft& draft, const ReportContext& context, const RoomVote& vote)
{
    Spans spans{plain(orDash(titleOfOption(context.knowledge, vote.decision, vote.option)))};
    if (!vote.date.empty())
        spans.push_back(muted(", " + vote.date));
    const auto decision = context.knowledge.decisionIndex(DecisionId(vote.decision));
    const auto chosen = decision ? context.evaluation.decisions[*decision].chosen() : std::nullopt;
    if (!chosen || vote.option.empty() ||
        context.knowledge.decisions[*decision].options[*chosen].id.value == vote.option)
        return spans;
    spans.push_back(muted(draft.text(
        OGIVE_TR("report", " (in this scenario: %1)").arg(context.optionTitle(*decision, *chosen)))));
    return spans;
}

} // namespace

std::string orDash(const std::string& text)
{
    return text.empty() ? "–" : text;
}

void addRoomVotes(ReportDraft& draft, const ReportContext& context)
{
    const std::vector<RoomVote>& votes = context.design.workshop.roomVotes;
    const bool hasFists =
        std::any_of(votes.begin(), votes.end(), [](const RoomVote& vote) { return vote.fists.has_value(); });
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Decision")), false, 1.3},
                     {draft.text(OGIVE_TR("report", "Voted on")), false, 1.6},
                     {draft.text(OGIVE_TR("report", "Agree")), true, 0.6},
                     {draft.text(OGIVE_TR("report", "Discuss")), true, 0.6},
                     {draft.text(OGIVE_TR("report", "Against")), true, 0.6}};
    if (hasFists)
        table.columns.push_back({draft.text(OGIVE_TR("report", "Fingers 0 to 5")), false, 1.1});
    for (const RoomVote& vote : votes) {
        if (vote.hands() == 0)
            continue;
        table.rows.push_back({{plain(titleOfDecision(context.knowledge, vote.decision))},
                              votedOn(draft, context, vote),
                              {plain(std::to_string(vote.agree))},
                              {plain(std::to_string(vote.discuss))},
                              {plain(std::to_string(vote.against))}});
        if (hasFists)
            table.rows.back().push_back({plain(orDash(fistsText(vote)))});
    }
    if (table.rows.empty())
        return;
    draft.section(draft.text(OGIVE_TR("report", "What the room said")), "room-votes");
    if (hasFists)
        draft.paragraph(OGIVE_TR("report", "Of a fist-of-five, four and five fingers count as agreeing, two "
                                           "and three as wanting to discuss, none and one as against."));
    draft.table(std::move(table));
}

void addDots(ReportDraft& draft, const ReportContext& context)
{
    std::vector<std::string> decisions;
    for (const OptionDots& dots : context.design.workshop.dots)
        if (std::find(decisions.begin(), decisions.end(), dots.decision) == decisions.end())
            decisions.push_back(dots.decision);
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Decision")), false, 1.2},
                     {draft.text(OGIVE_TR("report", "Option")), false, 1.8},
                     {draft.text(OGIVE_TR("report", "Dots")), true, 0.5}};
    for (const std::string& decision : decisions) {
        std::vector<OptionDots> given;
        for (const OptionDots& dots : context.design.workshop.dots)
            if (dots.decision == decision && dots.dots > 0)
                given.push_back(dots);
        std::stable_sort(given.begin(), given.end(), [](const OptionDots& one, const OptionDots& other) {
            return one.dots > other.dots;
        });
        for (const OptionDots& dots : given)
            table.rows.push_back({{plain(titleOfDecision(context.knowledge, decision))},
                                  {plain(titleOfOption(context.knowledge, decision, dots.option))},
                                  {plain(std::to_string(dots.dots))}});
    }
    if (table.rows.empty())
        return;
    draft.section(draft.text(OGIVE_TR("report", "Dots")), "dots");
    draft.table(std::move(table));
}

void addSingleVotes(ReportDraft& draft, const ReportContext& context)
{
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Decision")), false, 1.2},
                     {draft.text(OGIVE_TR("report", "Who")), false, 1},
                     {draft.text(OGIVE_TR("report", "Vote")), false, 1.2},
                     {draft.text(OGIVE_TR("report", "Comment")), false, 2.2}};
    for (const WorkshopVote& vote : context.design.workshop.votes)
        table.rows.push_back({{plain(titleOfDecision(context.knowledge, vote.decision))},
                              {plain(orDash(vote.by))},
                              {plain(voteText(context.knowledge, vote))},
                              {plain(orDash(vote.comment))}});
    if (table.rows.empty())
        return;
    draft.section(draft.text(OGIVE_TR("report", "Votes")), "votes");
    draft.table(std::move(table));
}

} // namespace ogive
