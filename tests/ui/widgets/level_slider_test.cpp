#include "ui/widgets/level_slider.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using ogive::ui::LevelSlider;

namespace {

struct SliderStage {
    LevelSlider slider;
    QSignalSpy edited{&slider, &LevelSlider::valueEdited};

    SliderStage()
    {
        slider.setRange(0, 1e7, 1);
        slider.setLogarithmic(true);
        slider.setValue(120000);
        slider.resize(300, 16);
        slider.show();
        QApplication::setActiveWindow(&slider);
        slider.setFocus();
    }
};

} // namespace

TEST_CASE("a slider keeps exactly the value it was given and does not emit")
{
    SliderStage stage;
    stage.slider.setValue(123457);
    CHECK(stage.slider.value() == 123457);
    CHECK(stage.edited.isEmpty());
}

TEST_CASE("slider keys go through 1, 2, 5 and tenfold pages, and emit")
{
    SliderStage stage;
    QTest::keyClick(&stage.slider, Qt::Key_Right);
    CHECK(stage.slider.value() == 200000);
    QTest::keyClick(&stage.slider, Qt::Key_PageDown);
    CHECK(stage.slider.value() == 20000);
    QTest::keyClick(&stage.slider, Qt::Key_Home);
    CHECK(stage.slider.value() == 0);
    QTest::keyClick(&stage.slider, Qt::Key_Home);
    QTest::keyClick(&stage.slider, Qt::Key_Left);
    REQUIRE(stage.edited.size() == 3);
    CHECK(stage.edited[0][0].toDouble() == 200000);
    CHECK(stage.edited[2][0].toDouble() == 0);
}

TEST_CASE("moving the handle emits a value of the range")
{
    SliderStage stage;
    stage.slider.setSliderPosition(500);
    REQUIRE(stage.edited.size() == 1);
    const double value = stage.edited[0][0].toDouble();
    CHECK(value == stage.slider.scale().valueAt(500));
    CHECK(value == stage.slider.value());
}

TEST_CASE("pointing at a tick tells what happens there")
{
    SliderStage stage;
    stage.slider.setTicks({{0, u"at the beginning"_s}, {1e7, u"at the end"_s}});
    QHelpEvent event(QEvent::ToolTip, QPoint(8, 8), stage.slider.mapToGlobal(QPoint(8, 8)));
    QApplication::sendEvent(&stage.slider, &event);
    CHECK(QToolTip::text() == u"at the beginning"_s);
    QToolTip::hideText();
}

TEST_CASE("the wheel moves a slider only when it has the keyboard")
{
    SliderStage stage;
    const auto turn = [&stage] {
        QWheelEvent event({5, 5}, stage.slider.mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&stage.slider, &event);
    };
    stage.slider.clearFocus();
    turn();
    CHECK(stage.edited.isEmpty());
    stage.slider.setFocus();
    turn();
    CHECK(stage.slider.value() == 200000);
}

TEST_CASE("assistive programs read and set the number behind a slider")
{
    SliderStage stage;
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&stage.slider);
    REQUIRE(accessible != nullptr);
    CHECK(accessible->role() == QAccessible::Slider);
    CHECK(accessible->text(QAccessible::Value) == u"120,000"_s);
    REQUIRE(accessible->valueInterface() != nullptr);
    CHECK(accessible->valueInterface()->currentValue().toDouble() == 120000);
    accessible->valueInterface()->setCurrentValue(5000);
    CHECK(stage.slider.value() == 5000);
    CHECK(stage.edited.size() == 1);
}

TEST_CASE("a slider without a known value can be moved and painted")
{
    SliderStage stage;
    stage.slider.setValue(std::numeric_limits<double>::quiet_NaN());
    stage.slider.setTicks({{100, {}}});
    CHECK_FALSE(stage.slider.grab().isNull());
    CHECK(stage.edited.isEmpty());
    QTest::keyClick(&stage.slider, Qt::Key_Right);
    CHECK(stage.slider.value() == 1);
}
