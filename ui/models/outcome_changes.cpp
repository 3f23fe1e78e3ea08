#include "ui/models/outcome_changes.h"

#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ogive::ui {
namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ogive::ui::OutcomeAnnouncer)
};

constexpr qsizetype mostTold = 5;

QString outcomeTitle(const Decision& decision, const DecisionResult& result)
{
    if (!result.isRelevant)
        //: a decision that need not be made
        return ChangeWords::tr("not asked");
    const auto chosen = result.chosen();
    //: a decision that can't be made yet
    return chosen ? toQString(decision.options[*chosen].title) : ChangeWords::tr("open");
}

} // namespace

QList<OutcomeChange> outcomeMoves(const Knowledge& knowledge, const Evaluation& before, const Evaluation& now)
{
    QList<OutcomeChange> moves;
    for (std::size_t i = 0; i < knowledge.decisions.size(); ++i) {
        const DecisionResult& was = before.decisions[i];
        const DecisionResult& is = now.decisions[i];
        if (was.isRelevant == is.isRelevant && (!is.isRelevant || was.chosen() == is.chosen()))
            continue;
        const Decision& decision = knowledge.decisions[i];
        moves.append({i, toQString(decision.title), outcomeTitle(decision, was), outcomeTitle(decision, is)});
    }
    return moves;
}

QString outcomeChanges(const Knowledge& knowledge, const Evaluation& before, const Evaluation& now)
{
    const auto moves = outcomeMoves(knowledge, before, now);
    QStringList changes;
    for (const OutcomeChange& move : moves.first(std::min(mostTold, moves.size())))
        //: a decision, its outcome and the one before the edit
        changes << ChangeWords::tr("%1 is now %2 (was %3).").arg(move.title, move.is, move.was);
    if (moves.size() > mostTold)
        changes << ChangeWords::tr("Other decisions that changed: %1.").arg(moves.size() - mostTold);
    return changes.join(u' ');
}

} // namespace ogive::ui
