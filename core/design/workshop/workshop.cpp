#include "core/design/workshop/workshop.h"

#include <algorithm>

namespace ogive {

void RoomVote::takeFists(const std::array<int, fistCount>& hands)
{
    fists = hands;
    against = hands[0] + hands[1];
    discuss = hands[2] + hands[3];
    agree = hands[4] + hands[5];
}

const ParticipantAnswers::Answer* ParticipantAnswers::answerTo(const FieldId& field) const
{
    const auto found = std::find_if(answers.begin(), answers.end(),
                                    [&](const Answer& answer) { return answer.field == field; });
    return found == answers.end() ? nullptr : &*found;
}

const DeckPage* Workshop::page(std::string_view id) const
{
    const auto found =
        std::find_if(pages.begin(), pages.end(), [&](const DeckPage& one) { return one.id == id; });
    return found == pages.end() ? nullptr : &*found;
}

const RoomVote* Workshop::roomVote(std::string_view decision) const
{
    const auto found = std::find_if(roomVotes.begin(), roomVotes.end(),
                                    [&](const RoomVote& vote) { return vote.decision == decision; });
    return found == roomVotes.end() ? nullptr : &*found;
}

int Workshop::dotsOf(std::string_view decision, std::string_view option) const
{
    const auto found = std::find_if(dots.begin(), dots.end(), [&](const OptionDots& one) {
        return one.decision == decision && one.option == option;
    });
    return found == dots.end() ? 0 : found->dots;
}

Workshop openPart(const Workshop& workshop)
{
    Workshop open = workshop;
    if (!open.areAnswersShown)
        open.participants.clear();
    return open;
}

} // namespace ogive
