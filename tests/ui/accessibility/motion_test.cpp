#include "ui/session/motion/motion_setting.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace ogive::ui;

namespace {

using namespace Qt::Literals::StringLiterals;

struct MotionStage {
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
};

} // namespace

TEST_CASE("the user's choice of motion outweighs the desktop's")
{
    MotionStage stage;
    MotionSetting motion(stage.settings);
    for (const bool system : {true, false}) {
        motion.setSystemReduced(system);
        stage.settings.setReducedMotion(ReducedMotion::System);
        CHECK(isMotionReduced() == system);
        stage.settings.setReducedMotion(ReducedMotion::On);
        CHECK(isMotionReduced());
        stage.settings.setReducedMotion(ReducedMotion::Off);
        CHECK_FALSE(isMotionReduced());
    }
}

TEST_CASE("the choice of motion is remembered, and anything else is the system's")
{
    MotionStage stage;
    CHECK(stage.settings.reducedMotion() == ReducedMotion::System);
    stage.settings.setReducedMotion(ReducedMotion::Off);
    CHECK(Settings(stage.folder.filePath(u"settings.ini"_s)).reducedMotion() == ReducedMotion::Off);
    QSettings(stage.folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        .setValue(u"appearance/reducedMotion"_s, u"sometimes"_s);
    CHECK(Settings(stage.folder.filePath(u"settings.ini"_s)).reducedMotion() == ReducedMotion::System);
}

TEST_CASE("nothing moves where nobody watches, or without a setting")
{
    CHECK(isMotionReduced());
    MotionStage stage;
    const MotionSetting motion(stage.settings);
    CHECK(motion.isReduced()); // the tests run without a display
}

TEST_CASE("the environment asks for stillness")
{
    MotionStage stage;
    qputenv("OGIVE_REDUCED_MOTION", "1");
    const MotionSetting motion(stage.settings);
    qunsetenv("OGIVE_REDUCED_MOTION");
    CHECK(motion.isReduced());
}

TEST_CASE("the window that is left still knows whether to move")
{
    MotionStage stage;
    stage.settings.setReducedMotion(ReducedMotion::Off);
    const MotionSetting first(stage.settings);
    {
        const MotionSetting second(stage.settings);
        CHECK_FALSE(isMotionReduced());
    }
    CHECK_FALSE(isMotionReduced());
}
