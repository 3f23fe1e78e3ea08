#pragma once

#include "core/evaluation/estimate/scenario_estimate.h"
#include "ui/session/design_session.h"
#include "ui/session/latest_task.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>

namespace ogive::ui {

/// How sure the cost and the decisions of the scenario in view are: computed beside the window after every
/// edit, first roughly and at once, then finely. The next edit cancels what still runs.
class Forecaster : public QObject {
    Q_OBJECT

public:
    explicit Forecaster(DesignSession& session, QObject* parent = nullptr);
    ~Forecaster() override;

    /// Of the scenario in view as it is now; null until its first result.
    [[nodiscard]] const Forecast* forecast() const { return m_isCurrent ? m_forecast.get() : nullptr; }
    /// The last result of the scenario in view, even if an edit has made it old for a moment; null after
    /// another one was opened.
    [[nodiscard]] const Forecast* latest() const { return m_forecast.get(); }
    [[nodiscard]] bool isFine() const { return m_isCurrent && m_isFine; }
    [[nodiscard]] bool isRunning() const { return m_soon.isActive() || m_task.isRunning(); }
    /// The part of the running forecast that is done, 0 to 1.
    [[nodiscard]] double progress() const;

signals:
    void forecastChanged(); ///< a result is there, or the last one no longer holds

private:
    enum class Precision { Rough, Fine };

    void begin();
    void start(Precision precision);
    void finish(Precision precision, Result<Forecast> forecast);

    DesignSession& m_session;
    std::shared_ptr<const Forecast> m_forecast;
    ScenarioId m_scenario; ///< that the forecast is of
    bool m_isCurrent = false;
    bool m_isFine = false;
    QTimer m_soon; ///< once the edits of a moment are through
    std::stop_source m_stop;
    std::shared_ptr<std::atomic<std::uint64_t>> m_done;
    LatestTask<Result<Forecast>> m_task;
};

} // namespace ogive::ui
