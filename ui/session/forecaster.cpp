#include "ui/session/forecaster.h"

#include "ui/text/convert.h"

#include <QThread>

namespace ogive::ui {

Forecaster::Forecaster(DesignSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_task(*this)
{
    // While a slider is dragged nothing is begun that the next step would cancel.
    constexpr int pause = 30;
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, [this] { start(Precision::Rough); });
    connect(&m_session, &DesignSession::evaluationChanged, this, &Forecaster::begin);
    begin();
}

Forecaster::~Forecaster()
{
    m_stop.request_stop();
}

double Forecaster::progress() const
{
    constexpr double samples = 65'536;
    return m_done ? std::min(1.0, static_cast<double>(m_done->load()) / samples) : 0;
}

void Forecaster::begin()
{
    m_stop.request_stop();
    m_task.cancel();
    m_isCurrent = m_isFine = false;
    if (m_scenario != m_session.currentScenario()) {
        m_forecast.reset();
        m_scenario = m_session.currentScenario();
        emit forecastChanged();
    }
    m_soon.start();
}

void Forecaster::start(Precision precision)
{
    m_stop = std::stop_source();
    m_done = std::make_shared<std::atomic<std::uint64_t>>(0);
    const auto work = [knowledge = m_session.sharedKnowledge(), design = m_session.sharedDesign(),
                       evaluation = m_session.sharedEvaluation(), scenario = m_scenario,
                       date = toStdString(m_session.date()), precision, stop = m_stop.get_token(),
                       done = m_done]() -> Result<Forecast> {
        const Scenario& stated = *design->scenario(scenario);
        ForecastRequest request = forecastRequest(stated, *evaluation);
        SimulationRun run;
        run.stop = stop;
        run.samplesDone = done.get();
        if (precision == Precision::Rough) {
            const SimulationPlan preview = SimulationPlan::preview({});
            request.samples = preview.samples;
            request.method = preview.method;
            request.withSensitivity = false;
        } else {
            run.threads = static_cast<unsigned>(std::max(1, QThread::idealThreadCount()));
        }
        return forecastOf(costSubject(*knowledge, stated, *evaluation, date), request, run);
    };
    m_task.start(work,
                 [this, precision](Result<Forecast> forecast) { finish(precision, std::move(forecast)); });
}

void Forecaster::finish(Precision precision, Result<Forecast> forecast)
{
    // An estimate that can't be sampled has no forecast; the views say why by the evaluation.
    if (!forecast || forecast->isCancelled)
        return;
    m_forecast = std::make_shared<const Forecast>(std::move(*forecast));
    m_isCurrent = true;
    m_isFine = precision == Precision::Fine;
    emit forecastChanged();
    if (precision == Precision::Rough)
        start(Precision::Fine);
}

} // namespace ogive::ui
