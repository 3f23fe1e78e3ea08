#include "ui/files/knowledge_changes.h"

#include "core/evaluation/knowledge_stamp.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QStringList>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::size_t mostShown = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KnowledgeChanges)
};

QString optionTitle(const Decision& decision, const OptionId& option)
{
    if (option.isEmpty())
        return Words::tr("open");
    const auto index = decision.optionIndex(option);
    return toQString(index ? decision.options[*index].title : option.value);
}

QString changeText(const DesignSession& session, const StampedChange& change)
{
    const Knowledge& knowledge = session.knowledge();
    const Decision& decision = knowledge.decisions[*knowledge.decisionIndex(change.decision)];
    const Scenario* scenario = session.design().scenario(change.scenario);
    //: a decision, what it was, what it is now, and the scenario
    return Words::tr("%1: %2 → %3 (%4)")
        .arg(toQString(decision.title), optionTitle(decision, change.before),
             optionTitle(decision, change.now), toQString(scenario->name));
}

/// "AI system design guide 2026.11, prices as of 2026-11-22"
QString stampText(const KnowledgeStamp& stamp, const QString& title)
{
    const QString edition = toQString(stamp.version);
    return stamp.pricesAsOf.empty()
               ? Words::tr("%1 %2").arg(title, edition)
               : Words::tr("%1 %2, prices as of %3").arg(title, edition, toQString(stamp.pricesAsOf));
}

} // namespace

KnowledgeChanges knowledgeChanges(const DesignSession& session)
{
    const auto stamp = stampIn(session.design());
    if (!stamp || stamp->hash == session.knowledge().hash)
        return {};
    const QString title =
        toQString(stamp->id == session.knowledge().id ? session.knowledge().title : stamp->id);
    const auto changes =
        changesSinceStamp(session.design(), session.knowledge(), toStdString(session.date()));
    const QString madeWith = stampText(*stamp, title);
    if (changes.empty())
        return {
            Words::tr("This design was saved with other knowledge (%1). No decision changes.").arg(madeWith),
            false};
    QStringList lines;
    for (std::size_t i = 0; i < std::min(changes.size(), mostShown); ++i)
        lines << changeText(session, changes[i]);
    if (changes.size() > mostShown)
        lines << Words::tr("and %n more", nullptr, static_cast<int>(changes.size() - mostShown));
    return {Words::tr("This design was saved with other knowledge (%1). With the present one these decisions "
                      "change, and the file stays as it is until you save:\n%2")
                .arg(madeWith, lines.join(u'\n')),
            true};
}

} // namespace ogive::ui
