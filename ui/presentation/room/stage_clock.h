#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>

namespace ogive::ui {

/// How long a presentation lasts, and a timer that counts down and then on beyond zero.
class StageClock : public QObject {
    Q_OBJECT

public:
    using Time = std::chrono::milliseconds;

    /// `now` rises steadily; without it the computer's clock is asked.
    explicit StageClock(std::function<Time()> now = {}, QObject* parent = nullptr);

    [[nodiscard]] Time elapsed() const { return m_now() - m_begin; }

    enum class Timer { Off, Running, Paused };

    [[nodiscard]] Timer timer() const { return m_timer; }
    /// What is left; negative once the time is up.
    [[nodiscard]] Time left() const;
    [[nodiscard]] bool isOver() const { return m_timer != Timer::Off && left() < Time::zero(); }

    void setLength(std::chrono::minutes length); ///< for the next start
    void startOrPause();
    void reset();
    void tick(); ///< what its own beat does every second

signals:
    void ticked();
    void over(); ///< the time is up; once a run

private:
    std::function<Time()> m_now;
    Time m_begin;
    Timer m_timer = Timer::Off;
    Time m_length = std::chrono::minutes(10);
    Time m_left{}; ///< when it was started or paused last
    Time m_since{};
    bool m_isTold = false;
    QTimer m_beat;
};

/// "4:05", from an hour on "1:04:05"; beyond zero "−0:12".
[[nodiscard]] QString clockText(std::chrono::milliseconds time);

} // namespace ogive::ui
