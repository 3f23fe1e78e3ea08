#include "ui/session/forecast/forecast_job.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace ogive::ui {

ForecastJob::ForecastJob(QObject* parent)
    : QObject(parent)
    , m_task(*this)
{
    // While a slider is dragged nothing is begun that the next step would cancel.
    constexpr int pause = 30;
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, [this] { start(Precision::Rough); });
}

ForecastJob::~ForecastJob()
{
    m_stop.request_stop();
}

double ForecastJob::progress() const
{
    constexpr double samples = 65'536;
    return m_done ? std::min(1.0, static_cast<double>(m_done->load()) / samples) : 0;
}

void ForecastJob::stop()
{
    m_stop.request_stop();
    m_task.cancel();
    m_soon.stop();
    m_isCurrent = m_isFine = false;
}

void ForecastJob::begin(ForecastBasis basis)
{
    stop();
    m_basis = std::move(basis);
    m_soon.start();
}

void ForecastJob::forget()
{
    stop();
    m_basis = {};
    m_forecast.reset();
}

void ForecastJob::start(Precision precision)
{
    m_stop = std::stop_source();
    m_done = std::make_shared<std::atomic<std::uint64_t>>(0);
    const auto work = [basis = m_basis, precision, stop = m_stop.get_token(),
                       done = m_done]() -> Result<Forecast> {
        ForecastRequest request = forecastRequest(*basis.scenario, *basis.evaluation);
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
        return forecastOf(costSubject(*basis.knowledge, *basis.scenario, *basis.evaluation, basis.date),
                          request, run);
    };
    m_task.start(work,
                 [this, precision](Result<Forecast> forecast) { finish(precision, std::move(forecast)); });
}

void ForecastJob::finish(Precision precision, Result<Forecast> forecast)
{
    // An estimate that can't be sampled has no forecast; the views say why by the evaluation.
    if (!forecast || forecast->isCancelled)
        return;
    m_forecast = std::make_shared<const Forecast>(std::move(*forecast));
    m_isCurrent = true;
    m_isFine = precision == Precision::Fine;
    emit changed();
    if (precision == Precision::Rough && m_isCurrent)
        start(Precision::Fine);
}

} // namespace ogive::ui
