#include "core/exchange/records/record_workshop.h"

#include "core/report/figures/utility_picture.h"
#include "core/report/markdown_text.h"
#include "core/report/sections/workshop/workshop_words.h"
#include "core/workshop/page_name.h"

namespace ogive {
namespace {

/// Writes the items of one decision; lives for one call of workshopSection.
class WorkshopItems {
public:
    WorkshopItems(const ReportContext& context, std::size_t decision)
        : m_context(context)
        , m_workshop(context.design.workshop)
        , m_decision(decision)
        , m_id(context.knowledge.decisions[decision].id.value)
    {}

    [[nodiscard]] std::string write()
    {
        addRoomVote();
        addDots();
        addVotes();
        addMinorities();
        addNotes();
        addQuestions();
        addQualities();
        return std::move(m_text);
    }

private:
    [[nodiscard]] std::string optionTitle(const std::string& option) const
    {
        return titleOfOption(m_context.knowledge, m_id, option);
    }

    void add(const Message& message) { m_text += "* " + escapeMarkdown(m_context.words(message)) + "\n"; }

    void addRoomVote()
    {
        const RoomVote* vote = m_workshop.roomVote(m_id);
        if (vote == nullptr || vote->hands() == 0)
            return;
        const Message hands = OGIVE_TR("records", "%1 agree, %2 discuss, %3 against")
                                  .arg(static_cast<double>(vote->agree))
                                  .arg(static_cast<double>(vote->discuss))
                                  .arg(static_cast<double>(vote->against));
        std::string said = m_context.words(hands);
        if (vote->fists)
            said = m_context.words(
                OGIVE_TR("records", "%1 (fingers from none to five: %2)").arg(said).arg(fistsText(*vote)));
        if (!vote->date.empty())
            said = m_context.words(OGIVE_TR("records", "%1, on %2").arg(said).arg(vote->date));
        add(vote->option.empty()
                ? OGIVE_TR("records", "The room: %1").arg(said)
                : OGIVE_TR("records", "The room on “%1”: %2").arg(optionTitle(vote->option)).arg(said));
    }

    void addDots()
    {
        std::string list;
        for (const OptionDots& dots : m_workshop.dots)
            if (dots.decision == m_id && dots.dots > 0)
                list +=
                    (list.empty() ? "" : ", ") + optionTitle(dots.option) + " " + std::to_string(dots.dots);
        if (!list.empty())
            add(OGIVE_TR("records", "Dots: %1").arg(list));
    }

    void addVotes()
    {
        for (const WorkshopVote& vote : m_workshop.votes) {
            if (vote.decision != m_id)
                continue;
            const std::string said = voteText(m_context.knowledge, vote);
            const std::string who = vote.by.empty() ? m_context.words(OGIVE_TR("records", "Vote")) : vote.by;
            add(vote.comment.empty()
                    ? OGIVE_TR("records", "%1: %2").arg(who).arg(said)
                    : OGIVE_TR("records", "%1: %2 – %3").arg(who).arg(said).arg(vote.comment));
        }
    }

    void addMinorities()
    {
        const RoomDisagreement& room = m_context.disagreement;
        for (const MinorityView& view : room.minorities) {
            if (view.decision != m_decision)
                continue;
            const Message message =
                OGIVE_TR("records", "Minority view of %1: %2, where most come to %3")
                    .arg(room.participants[view.participant])
                    .arg(outcomeTitle(m_context, m_decision, view.outcome))
                    .arg(outcomeTitle(m_context, m_decision, commonOutcome(room, m_decision)));
            const std::string grounds = minorityGrounds(m_context, view);
            add(grounds.empty() ? message
                                : OGIVE_TR("records", "%1 – %2").arg(m_context.words(message)).arg(grounds));
        }
    }

    void addNotes()
    {
        for (const WorkshopNote& note : m_workshop.notes)
            if (decisionOfPage(note.page) == m_id)
                add(note.by.empty() ? OGIVE_TR("records", "Note: %1").arg(note.text)
                                    : OGIVE_TR("records", "Note by %1: %2").arg(note.by).arg(note.text));
    }

    void addQuestions()
    {
        for (const WorkshopQuestion& question : m_workshop.questions) {
            if (question.decision != m_id)
                continue;
            if (!question.answer.empty())
                add(OGIVE_TR("records", "Question: %1 Answer: %2").arg(question.text).arg(question.answer));
            else if (question.owner.empty())
                add(OGIVE_TR("records", "Open question: %1").arg(question.text));
            else
                add(OGIVE_TR("records", "Open question: %1 (%2)").arg(question.text).arg(question.owner));
        }
    }

    void addQualities()
    {
        for (const QualityAttribute& attribute : m_context.design.utilityTree.attributes)
            for (const QualityRefinement& refinement : attribute.refinements)
                for (const QualityScenario& scenario : refinement.scenarios)
                    for (const DecisionLink& link : scenario.links)
                        if (link.decision == m_id)
                            add((link.kind == DecisionLink::Kind::TradeOff
                                     ? OGIVE_TR("records", "Trade-off point of %1, %2: %3 %4")
                                     : OGIVE_TR("records", "Sensitivity point of %1, %2: %3 %4"))
                                    .arg(attribute.title)
                                    .arg(refinement.title)
                                    .arg(scenario.text)
                                    .arg(rankText(scenario)));
    }

    const ReportContext& m_context;
    const Workshop& m_workshop;
    std::size_t m_decision;
    const std::string& m_id;
    std::string m_text;
};

} // namespace

RecordSection workshopSection(const ReportContext& context, std::size_t decision)
{
    const std::string items = WorkshopItems(context, decision).write();
    const std::string title = context.words(OGIVE_TR("records", "What the Workshop Said"));
    return {"workshop", title,
            items.empty() ? std::string() : "## " + escapeMarkdownLine(title) + "\n\n" + items};
}

} // namespace ogive
