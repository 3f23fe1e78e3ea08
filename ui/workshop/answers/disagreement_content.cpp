#include "ui/workshop/answers/disagreement_content.h"

#include "ui/text/convert.h"
#include "ui/text/number_style.h"
#include "ui/workshop/frame/workshop_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct DisagreementText {
    Q_DECLARE_TR_FUNCTIONS(Disagreement)
};

class DisagreementWords {
public:
    DisagreementWords(const Knowledge& knowledge, const Disagreement& disagreement)
        : m_knowledge(knowledge)
        , m_disagreement(disagreement)
    {}

    [[nodiscard]] DisputeContent dispute(const AnsweredField& answered) const
    {
        const Field& field = m_knowledge.fields[answered.field];
        QStringList decisions;
        for (const std::size_t decision : answered.moves)
            decisions << toQString(m_knowledge.decisions[decision].title);
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

    [[nodiscard]] Point minority(const MinorityView& view) const
    {
        return {Point::Mark::Dot,
                //: who, a decision, and what it would be
                DisagreementText::tr("%1: %2 would be %3")
                    .arg(nameOf(view.participant), toQString(m_knowledge.decisions[view.decision].title),
                         outcomeText(m_knowledge, view.decision, view.outcome)),
                DisagreementText::tr("By all of their answers together; most others come to something else")};
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

    /// What a camp's answer makes of the decisions that depend on it: alone, else with what its members say
    /// besides.
    [[nodiscard]] QString outcomesText(const AnsweredField& answered, const AnswerCamp& camp) const
    {
        QStringList lines;
        for (const std::size_t decision : answered.moves) {
            const auto& alone = camp.outcomes[decision];
            const QString title = toQString(m_knowledge.decisions[decision].title);
            //: a decision, and what it becomes
            lines << (alone ? DisagreementText::tr("%1 becomes %2")
                                  .arg(title, outcomeText(m_knowledge, decision, alone))
                            : DisagreementText::tr("%1 stays open or does not arise").arg(title));
            for (const std::size_t participant : camp.participants)
                if (const auto& together = m_disagreement.outcomes[participant][decision];
                    together && together != alone)
                    lines << DisagreementText::tr("with all that %1 says, %2 becomes %3")
                                 .arg(nameOf(participant), inSentenceTitle(decision),
                                      outcomeText(m_knowledge, decision, together));
        }
        return lines.join(u"; "_s);
    }

    [[nodiscard]] QString inSentenceTitle(std::size_t decision) const
    {
        return toQString(inSentence(m_knowledge.decisions[decision].title));
    }

    const Knowledge& m_knowledge;
    const Disagreement& m_disagreement;
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

DisagreementContent disagreementContent(const Knowledge& knowledge, const Disagreement& disagreement)
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
    for (const MinorityView& view : disagreement.minorities)
        content.minorities.append(words.minority(view));
    content.finding = findingOf(moving, disputed);
    return content;
}

} // namespace ogive::ui
