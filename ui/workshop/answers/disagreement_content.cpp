#include "ui/workshop/answers/disagreement_content.h"

#include "ui/text/convert.h"
#include "ui/text/number_style.h"
#include "ui/workshop/frame/workshop_words.h"

#include <QCoreApplication>

#include <map>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct DisagreementText {
    Q_DECLARE_TR_FUNCTIONS(Disagreement)
};

class DisagreementWords {
public:
    DisagreementWords(const Knowledge& knowledge, const RoomDisagreement& disagreement)
        : m_knowledge(knowledge)
        , m_disagreement(disagreement)
    {}

    [[nodiscard]] DisputeContent dispute(const AnsweredField& answered) const
    {
        const Field& field = m_knowledge.fields[answered.field];
        QStringList decisions;
        for (const std::size_t decision : answered.moves)
            decisions << decisionTitle(decision);
        DisputeContent content{field.id,
                               toQString(field.title),
                               DisagreementText::tr("Changes %1").arg(joinedNames(decisions)),
                               {}};
        for (const AnswerCamp& camp : answered.camps)
            content.camps.append({Point::Mark::Dot, campText(field, camp), outcomesText(answered, camp)});
        if (!answered.unsure.empty())
            content.camps.append({Point::Mark::None, unsureText(answered), {}});
        return content;
    }

    /// A field on one line: what was said and by whom.
    [[nodiscard]] Point line(const AnsweredField& answered) const
    {
        const Field& field = m_knowledge.fields[answered.field];
        QStringList camps;
        for (const AnswerCamp& camp : answered.camps)
            camps << campText(field, camp);
        if (!answered.unsure.empty())
            camps << unsureText(answered);
        return {Point::Mark::Dot, toQString(field.title), camps.join(u" · "_s)};
    }

    /// Who comes to something else than most, with all that differs.
    [[nodiscard]] QList<Point> minorities() const
    {
        QList<Point> points;
        for (std::size_t i = 0; i < m_disagreement.participants.size(); ++i) {
            QStringList views;
            for (const MinorityView& view : m_disagreement.minorities)
                if (view.participant == i)
                    //: a decision, and what somebody's answers make of it
                    views << DisagreementText::tr("%1 would be %2")
                                 .arg(decisionTitle(view.decision),
                                      outcomeText(m_knowledge, view.decision, view.outcome));
            if (!views.isEmpty())
                points.append({Point::Mark::Dot, nameOf(i), views.join(u" · "_s)});
        }
        return points;
    }

private:
    [[nodiscard]] QString nameOf(std::size_t participant) const
    {
        return toQString(m_disagreement.participants[participant]);
    }

    [[nodiscard]] QString namesOf(const std::vector<std::size_t>& participants) const
    {
        QStringList names;
        for (const std::size_t participant : participants)
            names << nameOf(participant);
        return joinedNames(names);
    }

    [[nodiscard]] QString campText(const Field& field, const AnswerCamp& camp) const
    {
        //: an answer, and who gave it
        return DisagreementText::tr("%1: %2").arg(toQString(valueText(field, camp.value, numberStyle())),
                                                  namesOf(camp.participants));
    }

    [[nodiscard]] QString unsureText(const AnsweredField& answered) const
    {
        return DisagreementText::tr("Not known to %1").arg(namesOf(answered.unsure));
    }

    [[nodiscard]] QString decisionTitle(std::size_t decision) const
    {
        return toQString(m_knowledge.decisions[decision].title);
    }

    /// What a camp's answer alone makes of the decisions that depend on it, and on a line each what other
    /// answers of its members make of them.
    [[nodiscard]] QString outcomesText(const AnsweredField& answered, const AnswerCamp& camp) const
    {
        QStringList alone;
        QStringList lines;
        for (const std::size_t decision : answered.moves) {
            const auto& outcome = camp.outcomes[decision];
            //: a decision, and what it becomes
            alone << (outcome
                          ? DisagreementText::tr("%1: %2").arg(decisionTitle(decision),
                                                               outcomeText(m_knowledge, decision, outcome))
                          : DisagreementText::tr("%1: open, or does not arise").arg(decisionTitle(decision)));
            lines += togetherTexts(decision, camp);
        }
        lines.prepend(alone.join(u" · "_s));
        return lines.join(QChar::LineSeparator);
    }

    /// Where all that members of a camp say leads elsewhere than the camp's answer alone.
    [[nodiscard]] QStringList togetherTexts(std::size_t decision, const AnswerCamp& camp) const
    {
        std::map<std::size_t, std::vector<std::size_t>> members; // by outcome
        for (const std::size_t participant : camp.participants)
            if (const auto& outcome = m_disagreement.outcomes[participant][decision];
                outcome && outcome != camp.outcomes[decision])
                members[*outcome].push_back(participant);
        QStringList lines;
        for (const auto& [outcome, participants] : members)
            //: who answered, a decision, and what it becomes
            lines << DisagreementText::tr("By all answers of %1: %2 becomes %3")
                         .arg(namesOf(participants), decisionTitle(decision),
                              outcomeText(m_knowledge, decision, outcome));
        return lines;
    }

    const Knowledge& m_knowledge;
    const RoomDisagreement& m_disagreement;
};

QString findingOf(std::size_t moving, std::size_t disputed)
{
    if (disputed == 0)
        return DisagreementText::tr("Nobody disagrees.");
    if (moving == 0)
        return disputed == 1
                   ? DisagreementText::tr("The one disagreement makes no difference to any decision.")
                   : DisagreementText::tr("None of %1 disagreements makes a difference to any decision.")
                         .arg(disputed);
    if (disputed == 1)
        return DisagreementText::tr("The one disagreement changes an outcome.");
    return moving == 1
               ? DisagreementText::tr("1 of %1 disagreements changes an outcome.").arg(disputed)
               : DisagreementText::tr("%1 of %2 disagreements change an outcome.").arg(moving).arg(disputed);
}

} // namespace

DisagreementContent disagreementContent(const Knowledge& knowledge, const RoomDisagreement& disagreement)
{
    const DisagreementWords words(knowledge, disagreement);
    DisagreementContent content;
    std::size_t moving = 0;
    std::size_t disputed = 0;
    for (const AnsweredField& answered : disagreement.fields) {
        if (!answered.isDisputed()) {
            content.agreed.append(words.line(answered));
            continue;
        }
        ++disputed;
        if (answered.moves.empty()) {
            content.idle.append(words.line(answered));
            continue;
        }
        ++moving;
        content.moving.append(words.dispute(answered));
    }
    content.minorities = words.minorities();
    content.finding = findingOf(moving, disputed);
    return content;
}

} // namespace ogive::ui
