#include "core/design/workshop/workshop_change.h"

namespace ogive {
namespace {

/// What the undo menu says of an entry that is added, changed or taken away.
template <class Entry>
Message entryWords(const SetEntry<Entry>& change, Message added, Message changed, Message removed)
{
    if (!change.entry)
        return removed;
    return change.at ? changed : added;
}

/// Says what each kind of change does.
struct WorkshopWords {
    const Knowledge& knowledge;

    Message operator()(const SetQuestion& change) const
    {
        return entryWords(change, OGIVE_TR("edit", "Add a question"), OGIVE_TR("edit", "Change a question"),
                          OGIVE_TR("edit", "Remove a question"));
    }
    Message operator()(const SetVote& change) const
    {
        return entryWords(change, OGIVE_TR("edit", "Add a vote"), OGIVE_TR("edit", "Change a vote"),
                          OGIVE_TR("edit", "Remove a vote"));
    }
    Message operator()(const SetNote& change) const
    {
        return entryWords(change, OGIVE_TR("edit", "Add a note"), OGIVE_TR("edit", "Change a note"),
                          OGIVE_TR("edit", "Remove a note"));
    }
    Message operator()(const SetAction& change) const
    {
        return entryWords(change, OGIVE_TR("edit", "Add an action"), OGIVE_TR("edit", "Change an action"),
                          OGIVE_TR("edit", "Remove an action"));
    }
    Message operator()(const SetRoomVote& change) const
    {
        return OGIVE_TR("edit", "Vote on %1").arg(titleOfDecision(change.vote.decision));
    }
    Message operator()(const SetDots& change) const
    {
        const auto decision = knowledge.decisionIndex(DecisionId(change.dots.decision));
        std::string option = change.dots.option;
        if (decision)
            if (const auto index = knowledge.decisions[*decision].optionIndex(OptionId(option)))
                option = knowledge.decisions[*decision].options[*index].title;
        return OGIVE_TR("edit", "Dots for %1").arg(option);
    }
    Message operator()(const SetParticipant& change) const
    {
        return (change.participant.answers.empty() ? OGIVE_TR("edit", "Remove the answers of %1")
                                                   : OGIVE_TR("edit", "Take the answers of %1"))
            .arg(change.participant.by);
    }
    Message operator()(const ShowAnswers& change) const
    {
        return change.areShown ? OGIVE_TR("edit", "Reveal the answers")
                               : OGIVE_TR("edit", "Hide the answers");
    }
    Message operator()(const SetDeckPages&) const
    {
        return OGIVE_TR("edit", "Change the pages of the presentation");
    }
    Message operator()(const SetPageNotes&) const { return OGIVE_TR("edit", "Change a page's notes"); }

private:
    [[nodiscard]] std::string titleOfDecision(const std::string& id) const
    {
        const auto index = knowledge.decisionIndex(DecisionId(id));
        return index ? knowledge.decisions[*index].title : id;
    }
};

} // namespace

Message describeWorkshopChange(const ChangeWorkshop& change, const Knowledge& knowledge)
{
    return std::visit(WorkshopWords{knowledge}, change.change);
}

bool isSameWorkshopTarget(const ChangeWorkshop& earlier, const ChangeWorkshop& later)
{
    if (earlier.change.index() != later.change.index())
        return false;
    if (const auto* room = std::get_if<SetRoomVote>(&earlier.change))
        return room->vote.decision == std::get<SetRoomVote>(later.change).vote.decision;
    if (const auto* set = std::get_if<SetDots>(&earlier.change)) {
        const OptionDots& next = std::get<SetDots>(later.change).dots;
        return set->dots.decision == next.decision && set->dots.option == next.option;
    }
    if (const auto* notes = std::get_if<SetPageNotes>(&earlier.change))
        return notes->page == std::get<SetPageNotes>(later.change).page;
    return false;
}

} // namespace ogive
