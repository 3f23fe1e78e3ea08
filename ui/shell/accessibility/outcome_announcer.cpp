#include "ui/shell/accessibility/outcome_announcer.h"

#include "ui/text/convert.h"
#include "ui/widgets/accessible/announce.h"

#include <QStringList>

namespace ogive::ui {
namespace {

constexpr qsizetype mostTold = 5;

QString outcomeOf(const Decision& decision, const DecisionResult& result)
{
    if (!result.isRelevant)
        //: a decision that need not be made
        return OutcomeAnnouncer::tr("not asked");
    const auto chosen = result.chosen();
    //: a decision that can't be made yet
    return chosen ? toQString(decision.options[*chosen].title) : OutcomeAnnouncer::tr("open");
}

} // namespace

QString outcomeChanges(const Knowledge& knowledge, const Evaluation& before, const Evaluation& now)
{
    QStringList changes;
    qsizetype more = 0;
    for (std::size_t i = 0; i < knowledge.decisions.size(); ++i) {
        const Decision& decision = knowledge.decisions[i];
        const QString was = outcomeOf(decision, before.decisions[i]);
        const QString is = outcomeOf(decision, now.decisions[i]);
        if (was == is)
            continue;
        if (changes.size() < mostTold)
            //: a decision, its outcome and the one before the edit
            changes << OutcomeAnnouncer::tr("%1 is now %2 (was %3).").arg(toQString(decision.title), is, was);
        else
            ++more;
    }
    if (more > 0)
        changes << OutcomeAnnouncer::tr("Other decisions that changed: %1.").arg(more);
    return changes.join(u' ');
}

OutcomeAnnouncer::OutcomeAnnouncer(DesignSession& session, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    take();
    connect(&m_pause, &QTimer::timeout, this, &OutcomeAnnouncer::tell);
    connect(&m_session, &DesignSession::evaluationChanged, this, &OutcomeAnnouncer::noteEvaluation);
    connect(&m_session, &DesignSession::editRefused, this,
            [this](const Error& error) { announce(m_window, tr("Not changed: %1").arg(translated(error))); });
}

/// Without one before it, what is evaluated now is another design, or another scenario of this one.
void OutcomeAnnouncer::noteEvaluation()
{
    const Scenario* told = m_session.design().scenario(m_toldScenario);
    const bool isKept = told != nullptr && *told == *m_toldDesign->scenario(m_toldScenario);
    const bool isSwitched =
        m_session.currentScenario() != m_toldScenario && (isKept || m_session.undoStack()->count() > 0);
    const bool isOpened = m_session.previousEvaluation() == nullptr && !isSwitched;
    if (isOpened || !isListenedTo()) {
        m_pause.stop();
        take();
        return;
    }
    m_pause.start();
}

void OutcomeAnnouncer::take()
{
    m_told = m_session.sharedEvaluation();
    m_toldDesign = m_session.sharedDesign();
    m_toldScenario = m_session.currentScenario();
}

void OutcomeAnnouncer::tell()
{
    QString text;
    if (m_told->decisions.size() == m_session.knowledge().decisions.size())
        text = outcomeChanges(m_session.knowledge(), *m_told, m_session.evaluation());
    if (m_session.currentScenario() != m_toldScenario) {
        const QString scenario = tr("Scenario %1.").arg(toQString(m_session.scenario().name));
        text = text.isEmpty() ? scenario : tr("%1 %2").arg(scenario, text);
    }
    take();
    announce(m_window, text);
}

} // namespace ogive::ui
