#include "core/report/sections/workshop/workshop_words.h"

#include <algorithm>

namespace ogive {
namespace {

constexpr std::string_view campSeparator = " · ";

bool holdsParticipant(const AnswerCamp& camp, std::size_t participant)
{
    return std::find(camp.participants.begin(), camp.participants.end(), participant) !=
           camp.participants.end();
}

std::string namesOf(const ReportContext& context, const std::vector<std::size_t>& participants)
{
    std::string names;
    for (const std::size_t participant : participants)
        names += (names.empty() ? "" : ", ") + context.disagreement.participants[participant];
    return names;
}

std::string campValue(const ReportContext& context, const AnsweredField& answered, const AnswerCamp& camp)
{
    return valueText(context.knowledge.fields[answered.field], camp.value, context.style());
}

/// What each camp alone comes to in one decision; empty where that is the same for all.
std::string campOutcomes(const ReportContext& context, const AnsweredField& answered, std::size_t decision)
{
    const auto& first = answered.camps.front().outcomes[decision];
    const bool isSame = std::all_of(answered.camps.begin(), answered.camps.end(),
                                    [&](const AnswerCamp& camp) { return camp.outcomes[decision] == first; });
    if (isSame)
        return {};
    std::string text;
    for (const AnswerCamp& camp : answered.camps)
        text += (text.empty() ? "" : ", ") +
                context.words(OGIVE_TR("report", "%1 with %2")
                                  .arg(outcomeTitle(context, decision, camp.outcomes[decision]))
                                  .arg(campValue(context, answered, camp)));
    return text;
}

} // namespace

std::string titleOfDecision(const Knowledge& knowledge, const std::string& decision)
{
    const auto index = knowledge.decisionIndex(DecisionId(decision));
    return index ? knowledge.decisions[*index].title : decision;
}

std::string titleOfOption(const Knowledge& knowledge, const std::string& decision, const std::string& option)
{
    const auto index = knowledge.decisionIndex(DecisionId(decision));
    if (!index)
        return option;
    const auto found = knowledge.decisions[*index].optionIndex(OptionId(option));
    return found ? knowledge.decisions[*index].options[*found].title : option;
}

std::string voteText(const Knowledge& knowledge, const WorkshopVote& vote)
{
    const std::string option = titleOfOption(knowledge, vote.decision, vote.option);
    if (vote.vote.empty() || option.empty())
        return vote.vote.empty() && option.empty() ? "–" : vote.vote + option;
    return knowledge.language.labelled(vote.vote, option);
}

std::string fistsText(const RoomVote& vote)
{
    std::string text;
    if (vote.fists)
        for (const int hands : *vote.fists)
            text += (text.empty() ? "" : ", ") + std::to_string(hands);
    return text;
}

std::string campsText(const ReportContext& context, const AnsweredField& answered)
{
    std::string text;
    const auto add = [&](const std::string& said, const std::vector<std::size_t>& participants) {
        text += (text.empty() ? "" : std::string(campSeparator)) +
                context.words(OGIVE_TR("report", "%1: %2").arg(said).arg(namesOf(context, participants)));
    };
    for (const AnswerCamp& camp : answered.camps)
        add(campValue(context, answered, camp), camp.participants);
    if (!answered.unsure.empty())
        add(context.words(OGIVE_TR("report", "not sure")), answered.unsure);
    return text;
}

std::string movesText(const ReportContext& context, const AnsweredField& answered)
{
    if (!answered.isDisputed())
        return "–";
    if (answered.moves.empty())
        return context.words(OGIVE_TR("report", "nothing"));
    std::string text;
    for (const std::size_t decision : answered.moves) {
        const std::string& title = context.knowledge.decisions[decision].title;
        const std::string outcomes = campOutcomes(context, answered, decision);
        const Message message = outcomes.empty()
                                    ? OGIVE_TR("report", "%1, together with other answers").arg(title)
                                    : OGIVE_TR("report", "%1: %2").arg(title).arg(outcomes);
        text += (text.empty() ? "" : std::string(campSeparator)) + context.words(message);
    }
    return text;
}

std::string outcomeTitle(const ReportContext& context, std::size_t decision,
                         const std::optional<std::size_t>& outcome)
{
    return outcome ? context.optionTitle(decision, *outcome) : context.words(OGIVE_TR("report", "open"));
}

std::optional<std::size_t> commonOutcome(const RoomDisagreement& room, std::size_t decision)
{
    for (std::size_t i = 0; i < room.participants.size(); ++i) {
        const bool isMinority =
            std::any_of(room.minorities.begin(), room.minorities.end(), [&](const MinorityView& view) {
                return view.participant == i && view.decision == decision;
            });
        const bool saysSomething =
            std::any_of(room.fields.begin(), room.fields.end(), [&](const AnsweredField& answered) {
                return std::any_of(answered.camps.begin(), answered.camps.end(),
                                   [&](const AnswerCamp& camp) { return holdsParticipant(camp, i); });
            });
        if (!isMinority && saysSomething)
            return room.outcomes[i][decision];
    }
    return std::nullopt;
}

std::string minorityGrounds(const ReportContext& context, const MinorityView& view)
{
    const RoomDisagreement& room = context.disagreement;
    const ParticipantAnswers& participant = context.design.workshop.participants[view.participant];
    std::string text;
    for (const AnsweredField& answered : room.fields) {
        if (std::find(answered.moves.begin(), answered.moves.end(), view.decision) == answered.moves.end())
            continue;
        const auto camp =
            std::find_if(answered.camps.begin(), answered.camps.end(),
                         [&](const AnswerCamp& one) { return holdsParticipant(one, view.participant); });
        if (camp == answered.camps.end())
            continue;
        const Field& field = context.knowledge.fields[answered.field];
        const auto* answer = participant.answerTo(field.id);
        Message said = answer == nullptr || answer->comment.empty() ? OGIVE_TR("report", "%1: %2")
                                                                    : OGIVE_TR("report", "%1: %2 (%3)");
        said = said.arg(field.title).arg(campValue(context, answered, *camp));
        if (answer != nullptr && !answer->comment.empty())
            said = said.arg(answer->comment);
        text += (text.empty() ? "" : std::string(campSeparator)) + context.words(said);
    }
    return text;
}

} // namespace ogive
