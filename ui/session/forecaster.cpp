#include "ui/session/forecaster.h"

#include "ui/text/convert.h"

namespace ogive::ui {

Forecaster::Forecaster(DesignSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_job, &ForecastJob::changed, this, &Forecaster::forecastChanged);
    connect(&m_session, &DesignSession::evaluationChanged, this, &Forecaster::begin);
    begin();
}

void Forecaster::begin()
{
    const bool isOther = m_scenario != m_session.currentScenario();
    m_scenario = m_session.currentScenario();
    if (isOther)
        m_job.forget();
    const DesignPtr design = m_session.sharedDesign();
    m_job.begin({m_session.sharedKnowledge(),
                 std::shared_ptr<const Scenario>(design, design->scenario(m_scenario)),
                 m_session.sharedEvaluation(), toStdString(m_session.date())});
    if (isOther)
        emit forecastChanged();
}

} // namespace ogive::ui
