#include "ui/presentation/room/stage_clock.h"

#include <utility>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::chrono::milliseconds beat(250); // a second that is shown is never off by more

StageClock::Time steadyNow()
{
    return std::chrono::duration_cast<StageClock::Time>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

StageClock::StageClock(std::function<Time()> now, QObject* parent)
    : QObject(parent)
    , m_now(now ? std::move(now) : steadyNow)
    , m_begin(m_now())
{
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, &StageClock::tick);
    m_beat.start();
}

StageClock::Time StageClock::left() const
{
    return m_timer == Timer::Running ? m_left - (m_now() - m_since) : m_left;
}

void StageClock::setLength(std::chrono::minutes length)
{
    m_length = length;
}

void StageClock::startOrPause()
{
    switch (m_timer) {
    case Timer::Off:
        m_left = m_length;
        m_isTold = false;
        [[fallthrough]];
    case Timer::Paused:
        m_since = m_now();
        m_timer = Timer::Running;
        break;
    case Timer::Running:
        m_left = left();
        m_timer = Timer::Paused;
        break;
    }
    emit ticked();
}

void StageClock::reset()
{
    m_timer = Timer::Off;
    emit ticked();
}

void StageClock::tick()
{
    emit ticked();
    if (isOver() && !std::exchange(m_isTold, true))
        emit over();
}

QString clockText(std::chrono::milliseconds time)
{
    using namespace std::chrono;
    const auto two = [](qlonglong number) { return QString::number(number).rightJustified(2, u'0'); };
    const bool isBeyond = time < milliseconds::zero();
    // What is left is rounded up, so that zero is when the time is up.
    const qlonglong all = isBeyond ? duration_cast<seconds>(-time).count() : ceil<seconds>(time).count();
    const qlonglong hours = all / 3600;
    const qlonglong minutes = all / 60 % 60;
    const QString text = hours > 0 ? u"%1:%2:%3"_s.arg(QString::number(hours), two(minutes), two(all % 60))
                                   : u"%1:%2"_s.arg(QString::number(minutes), two(all % 60));
    return isBeyond ? u"−"_s + text : text;
}

} // namespace ogive::ui
