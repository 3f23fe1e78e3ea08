#include "ui/presentation/room/stage_clock.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>

using namespace ogive::ui;
using namespace std::chrono_literals;

TEST_CASE("the timer counts down, pauses, and goes on beyond zero", "[presentation]")
{
    StageClock::Time now = 5min;
    StageClock clock([&now] { return now; });
    clock.setLength(2min);
    QSignalSpy over(&clock, &StageClock::over);
    CHECK(clock.timer() == StageClock::Timer::Off);

    clock.startOrPause();
    CHECK(clock.left() == 2min);
    now += 30s;
    CHECK(clock.left() == 90s);
    clock.startOrPause();
    now += 1h;
    CHECK(clock.left() == 90s);
    CHECK(clock.elapsed() == 1h + 30s);

    clock.startOrPause();
    now += 91s;
    clock.tick();
    clock.tick();
    CHECK(clock.isOver());
    CHECK(clock.left() == -1s);
    CHECK(over.size() == 1);

    clock.reset();
    CHECK(clock.timer() == StageClock::Timer::Off);
    clock.startOrPause();
    CHECK(clock.left() == 2min);
}

TEST_CASE("times are written as clocks write them", "[presentation]")
{
    CHECK(clockText(0ms) == QStringLiteral("0:00"));
    CHECK(clockText(4min + 5s) == QStringLiteral("4:05"));
    CHECK(clockText(4min + 4001ms) == QStringLiteral("4:05"));
    CHECK(clockText(1h + 4min + 5s) == QStringLiteral("1:04:05"));
    CHECK(clockText(-12s) == QStringLiteral("−0:12"));
}
