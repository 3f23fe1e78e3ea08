#pragma once

#include "core/evaluation/estimate/scenario_estimate.h"
#include "ui/session/latest_task.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>

namespace ogive::ui {

/// What a forecast is of; another thread may keep it.
struct ForecastBasis {
    std::shared_ptr<const Knowledge> knowledge;
    std::shared_ptr<const Scenario> scenario;
    std::shared_ptr<const Evaluation> evaluation; ///< the scenario's
    std::string date;                             ///< of prices
};

/// A forecast computed beside the window, first roughly and at once, then finely. The next one that is begun
/// cancels what still runs.
class ForecastJob : public QObject {
    Q_OBJECT

public:
    explicit ForecastJob(QObject* parent = nullptr);
    ~ForecastJob() override;

    void begin(ForecastBasis basis);
    void forget(); ///< its results too

    /// Of what was begun last; null until its first result.
    [[nodiscard]] const Forecast* forecast() const { return m_isCurrent ? m_forecast.get() : nullptr; }
    /// The last result, even if it is of what was begun before.
    [[nodiscard]] const Forecast* latest() const { return m_forecast.get(); }
    [[nodiscard]] bool isFine() const { return m_isCurrent && m_isFine; }
    [[nodiscard]] bool isRunning() const { return m_soon.isActive() || m_task.isRunning(); }
    /// The part of the running forecast that is done, 0 to 1.
    [[nodiscard]] double progress() const;

signals:
    void changed(); ///< a result is there

private:
    enum class Precision { Rough, Fine };

    void stop();
    void start(Precision precision);
    void finish(Precision precision, Result<Forecast> forecast);

    ForecastBasis m_basis;
    std::shared_ptr<const Forecast> m_forecast;
    bool m_isCurrent = false;
    bool m_isFine = false;
    QTimer m_soon; ///< once the edits of a moment are through
    std::stop_source m_stop;
    std::shared_ptr<std::atomic<std::uint64_t>> m_done;
    LatestTask<Result<Forecast>> m_task;
};

} // namespace ogive::ui
