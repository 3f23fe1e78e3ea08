#include "core/report/sections/sections.h"

#include <string>
#include <vector>

namespace ogive {
namespace {

std::string orDash(const std::string& text)
{
    return text.empty() ? "–" : text;
}

void addQuestions(ReportDraft& draft, const std::vector<WorkshopQuestion>& questions, bool areOpen)
{
    Table table;
    table.columns = {
        {draft.text(OGIVE_TR("report", "Question")), false, 2.4},
        {draft.text(OGIVE_TR("report", "Owner")), false, 0.9},
        {areOpen ? draft.text(OGIVE_TR("report", "By")) : draft.text(OGIVE_TR("report", "Answer")), false,
         areOpen ? 0.8 : 2}};
    for (const WorkshopQuestion& question : questions)
        if (question.answer.empty() == areOpen)
            table.rows.push_back({{plain(question.text)},
                                  {plain(orDash(question.owner))},
                                  {plain(areOpen ? orDash(question.due) : question.answer)}});
    if (table.rows.empty())
        return;
    draft.section(
        draft.text(areOpen ? OGIVE_TR("report", "Open questions") : OGIVE_TR("report", "Questions answered")),
        areOpen ? "open-questions" : "answered-questions");
    draft.table(std::move(table));
}

/// Titles of a decision and one of its options; ids that the knowledge does not know stay as they are.
std::pair<std::string, std::string> titlesOf(const ReportContext& context, const WorkshopVote& vote)
{
    const auto decision = context.knowledge.decisionIndex(DecisionId(vote.decision));
    if (!decision)
        return {vote.decision, vote.option};
    const Decision& described = context.knowledge.decisions[*decision];
    const auto option = described.optionIndex(OptionId(vote.option));
    return {described.title, option ? described.options[*option].title : vote.option};
}

void addVotes(ReportDraft& draft, const ReportContext& context, const std::vector<WorkshopVote>& votes)
{
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Decision")), false, 1.2},
                     {draft.text(OGIVE_TR("report", "Who")), false, 1},
                     {draft.text(OGIVE_TR("report", "Vote")), false, 1.2},
                     {draft.text(OGIVE_TR("report", "Comment")), false, 2.2}};
    for (const WorkshopVote& vote : votes) {
        const auto [decision, option] = titlesOf(context, vote);
        const std::string said =
            vote.vote.empty() || option.empty() ? vote.vote + option : vote.vote + ": " + option;
        table.rows.push_back({{plain(decision)},
                              {plain(orDash(vote.by))},
                              {plain(orDash(said))},
                              {plain(orDash(vote.comment))}});
    }
    if (table.rows.empty())
        return;
    draft.section(draft.text(OGIVE_TR("report", "Votes")), "votes");
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
    if (workshop.questions.empty() && workshop.votes.empty() && workshop.actions.empty())
        return;
    draft.chapter(OGIVE_TR("report", "Open questions, votes and actions"), std::string(anchors::workshop));
    addQuestions(draft, workshop.questions, true);
    addQuestions(draft, workshop.questions, false);
    addVotes(draft, context, workshop.votes);
    addActions(draft, workshop.actions);
}

} // namespace ogive
