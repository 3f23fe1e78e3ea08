#include "ui/shell/accessibility/outcome_announcer.h"

#include "ui/models/outcome_changes.h"
#include "ui/text/convert.h"
#include "ui/widgets/accessible/announce.h"

namespace ogive::ui {

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
