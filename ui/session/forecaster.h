#pragma once

#include "ui/session/design_session.h"
#include "ui/session/forecast/forecast_job.h"

#include <QObject>

namespace ogive::ui {

/// How sure the cost and the decisions of the scenario in view are: computed beside the window after every
/// edit.
class Forecaster : public QObject {
    Q_OBJECT

public:
    explicit Forecaster(DesignSession& session, QObject* parent = nullptr);

    /// Of the scenario in view as it is now; null until its first result.
    [[nodiscard]] const Forecast* forecast() const { return m_job.forecast(); }
    /// The last result of the scenario in view, even if an edit has made it old for a moment; null after
    /// another one was opened.
    [[nodiscard]] const Forecast* latest() const { return m_job.latest(); }
    [[nodiscard]] bool isFine() const { return m_job.isFine(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    /// The part of the running forecast that is done, 0 to 1.
    [[nodiscard]] double progress() const { return m_job.progress(); }

signals:
    void forecastChanged(); ///< a result is there, or the last one no longer holds

private:
    void begin();

    DesignSession& m_session;
    ForecastJob m_job;
    ScenarioId m_scenario; ///< that the forecast is of
};

} // namespace ogive::ui
