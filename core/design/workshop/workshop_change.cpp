#include "core/design/workshop/workshop_change.h"

#include "core/base/calendar/calendar_day.h"
#include "core/design/design.h"

#include <algorithm>
#include <set>
#include <utility>

namespace ogive {
namespace {

Failure refusedInWorkshop(ErrorCode code, Message reason, Message hint = {})
{
    return Failure(Error{code, {}, std::move(reason), std::move(hint)});
}

bool hasNoText(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

Result<void> checkDue(const std::string& day)
{
    if (day.empty() || isDay(day))
        return {};
    return refusedInWorkshop(ErrorCode::Invalid, OGIVE_TR("day", "\"%1\" is no day").arg(quotable(day)),
                             OGIVE_TR("day", "Type a day like 2027-03-31, or “in 3 months”"));
}

Result<void> checkHands(int hands)
{
    if (hands >= 0 && hands <= mostHands)
        return {};
    return refusedInWorkshop(
        ErrorCode::Invalid,
        OGIVE_TR("edit", "a count is a whole number from 0 to %1").arg(static_cast<double>(mostHands)));
}

/// Applies one change to what a design holds of its workshops; each overload is one kind of change.
struct WorkshopChanger {
    Workshop& workshop;
    const Knowledge& knowledge;

    Result<void> operator()(const SetQuestion& change) const { return setIn(workshop.questions, change); }
    Result<void> operator()(const SetVote& change) const { return setIn(workshop.votes, change); }
    Result<void> operator()(const SetNote& change) const { return setIn(workshop.notes, change); }
    Result<void> operator()(const SetAction& change) const { return setIn(workshop.actions, change); }

    Result<void> operator()(const SetRoomVote& change) const
    {
        RoomVote vote = change.vote;
        if (vote.fists) {
            for (const int hands : *vote.fists)
                if (auto checked = checkHands(hands); !checked)
                    return checked;
            vote.takeFists(*vote.fists);
        }
        for (const int hands : {vote.agree, vote.discuss, vote.against})
            if (auto checked = checkHands(hands); !checked)
                return checked;
        if (auto checked = checkHands(vote.hands()); !checked)
            return checked;
        if (vote.hands() > 0)
            if (auto checked = checkOption(vote.decision, vote.option); !checked)
                return checked;
        putOrDrop(workshop.roomVotes, vote, vote.hands() > 0,
                  [&](const RoomVote& other) { return other.decision == vote.decision; });
        return {};
    }

    Result<void> operator()(const SetDots& change) const
    {
        const OptionDots& dots = change.dots;
        if (auto checked = checkHands(dots.dots); !checked)
            return checked;
        if (dots.option.empty())
            return refusedInWorkshop(ErrorCode::Invalid, OGIVE_TR("edit", "dots are given to an option"));
        if (dots.dots > 0)
            if (auto checked = checkOption(dots.decision, dots.option); !checked)
                return checked;
        putOrDrop(workshop.dots, dots, dots.dots > 0, [&](const OptionDots& other) {
            return other.decision == dots.decision && other.option == dots.option;
        });
        return {};
    }

    Result<void> operator()(const SetParticipant& change) const
    {
        const ParticipantAnswers& participant = change.participant;
        if (hasNoText(participant.by))
            return refusedInWorkshop(ErrorCode::Invalid, OGIVE_TR("edit", "the participant has no name"));
        std::set<FieldId> seen;
        for (const ParticipantAnswers::Answer& answer : participant.answers) {
            const auto field = knowledge.fieldIndex(answer.field);
            if (!field)
                return refusedInWorkshop(
                    ErrorCode::Unknown,
                    OGIVE_TR("edit", "there is no requirement \"%1\"").arg(quotable(answer.field.value)));
            if (!seen.insert(answer.field).second)
                return refusedInWorkshop(ErrorCode::Invalid,
                                         OGIVE_TR("edit", "\"%1\" is answered twice")
                                             .arg(quotable(knowledge.fields[*field].title)));
            if (auto checked = checkValue(knowledge.fields[*field], answer.value); !checked)
                return checked;
        }
        putOrDrop(workshop.participants, participant, !participant.answers.empty(),
                  [&](const ParticipantAnswers& other) { return other.by == participant.by; });
        return {};
    }

    Result<void> operator()(const ShowAnswers& change) const
    {
        workshop.areAnswersShown = change.areShown;
        return {};
    }

    Result<void> operator()(const SetDeckPages& change) const
    {
        std::vector<DeckPage> ordered;
        std::set<std::string> seen;
        for (const DeckPage& page : change.pages) {
            if (page.id.empty() || !seen.insert(page.id).second)
                return refusedInWorkshop(ErrorCode::Invalid,
                                         OGIVE_TR("edit", "the order of the pages names one twice or not"));
            DeckPage taken = page;
            if (const DeckPage* stated = workshop.page(page.id)) {
                taken.notes = page.notes.empty() ? stated->notes : page.notes;
                taken.rest = page.rest.empty() ? stated->rest : page.rest;
            }
            ordered.push_back(std::move(taken));
        }
        for (const DeckPage& page : workshop.pages)
            if (!seen.contains(page.id))
                ordered.push_back(page);
        workshop.pages = std::move(ordered);
        return {};
    }

    Result<void> operator()(const SetPageNotes& change) const
    {
        if (change.page.empty())
            return refusedInWorkshop(ErrorCode::Invalid, OGIVE_TR("edit", "the page has no name"));
        if (workshop.page(change.page) == nullptr) {
            SetDeckPages all;
            for (const std::string& id : change.order) {
                const DeckPage* stated = workshop.page(id);
                all.pages.push_back(stated != nullptr ? *stated : DeckPage{id, true, {}, Json::object()});
            }
            if (auto ordered = (*this)(all); !ordered)
                return ordered;
        }
        auto found = std::find_if(workshop.pages.begin(), workshop.pages.end(),
                                  [&](const DeckPage& page) { return page.id == change.page; });
        if (found == workshop.pages.end())
            found = workshop.pages.insert(found, DeckPage{change.page, true, {}, Json::object()});
        found->notes = change.notes;
        return {};
    }

private:
    /// An entry added, replaced or taken away.
    template <class Entry>
    Result<void> setIn(std::vector<Entry>& entries, const SetEntry<Entry>& change) const
    {
        if ((change.at && *change.at >= entries.size()) || (!change.at && !change.entry))
            return refusedInWorkshop(ErrorCode::Unknown,
                                     OGIVE_TR("edit", "the workshop has no such entry any more"));
        if (change.entry)
            if (auto checked = check(*change.entry, change.at ? entries[*change.at] : Entry()); !checked)
                return checked;
        if (!change.at)
            entries.push_back(*change.entry);
        else if (change.entry)
            entries[*change.at] = *change.entry;
        else
            entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(*change.at));
        return {};
    }

    /// At most one entry of a kind: in the place of the one before it, last where there was none.
    template <class Entry, class IsSame>
    static void putOrDrop(std::vector<Entry>& entries, const Entry& entry, bool isKept, const IsSame& isSame)
    {
        const auto found = std::find_if(entries.begin(), entries.end(), isSame);
        if (!isKept)
            std::erase_if(entries, isSame);
        else if (found != entries.end())
            *found = entry;
        else
            entries.push_back(entry);
    }

    // What an entry said before is not held against it: its file may be older than the knowledge.

    [[nodiscard]] Result<void> check(const WorkshopQuestion& question, const WorkshopQuestion& before) const
    {
        if (hasNoText(question.text))
            return refusedInWorkshop(ErrorCode::Invalid, OGIVE_TR("edit", "the question has no text"));
        if (!question.decision.empty() && question.decision != before.decision)
            if (auto checked = checkOption(question.decision, {}); !checked)
                return checked;
        return question.due == before.due ? Result<void>() : checkDue(question.due);
    }
    [[nodiscard]] Result<void> check(const WorkshopVote& vote, const WorkshopVote& before) const
    {
        if (hasNoText(vote.vote) && hasNoText(vote.comment) && vote.option.empty())
            return refusedInWorkshop(ErrorCode::Invalid, OGIVE_TR("edit", "the vote says nothing"));
        const bool isAsBefore = vote.decision == before.decision && vote.option == before.option;
        return isAsBefore && !vote.decision.empty() ? Result<void>()
                                                    : checkOption(vote.decision, vote.option);
    }
    [[nodiscard]] static Result<void> check(const WorkshopNote& note, const WorkshopNote& /*before*/)
    {
        if (hasNoText(note.text))
            return refusedInWorkshop(ErrorCode::Invalid, OGIVE_TR("edit", "the note has no text"));
        return {};
    }
    [[nodiscard]] static Result<void> check(const WorkshopAction& action, const WorkshopAction& before)
    {
        if (hasNoText(action.text))
            return refusedInWorkshop(ErrorCode::Invalid, OGIVE_TR("edit", "the action has no text"));
        return action.due == before.due ? Result<void>() : checkDue(action.due);
    }

    /// Whether the knowledge has the decision and, unless it is empty, the option.
    [[nodiscard]] Result<void> checkOption(const std::string& decision, const std::string& option) const
    {
        const auto index = knowledge.decisionIndex(DecisionId(decision));
        if (!index)
            return refusedInWorkshop(ErrorCode::Unknown,
                                     OGIVE_TR("edit", "there is no decision \"%1\"").arg(quotable(decision)));
        if (!option.empty() && !knowledge.decisions[*index].optionIndex(OptionId(option)))
            return refusedInWorkshop(ErrorCode::Unknown,
                                     OGIVE_TR("edit", "there is no option \"%1\"").arg(quotable(option)));
        return {};
    }
};

} // namespace

Result<void> changeWorkshop(Design& design, const ChangeWorkshop& change, const Knowledge& knowledge)
{
    return std::visit(WorkshopChanger{design.workshop, knowledge}, change.change);
}

} // namespace ogive
