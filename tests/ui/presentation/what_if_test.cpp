#include "tests/ui/presentation/stage_bench.h"
#include "ui/session/forecaster.h"

#include <QAccessible>
#include <QLineEdit>

using namespace ogive;
using namespace ogive::ui;

namespace {

using namespace Qt::Literals::StringLiterals;
using ui::test::StageBench;

} // namespace

TEST_CASE("Up and Down change the what-if in focus, and the page follows", "[presentation]")
{
    StageBench bench(u"present:decision:architecture"_s);
    WhatIfControl* traffic = bench.control("expected_traffic");
    REQUIRE(traffic != nullptr);
    traffic->setFocus();
    const QString titleBefore = bench.stage().page().accessibleName();
    CHECK(titleBefore.startsWith(u"Serverless"_s));
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_Up);
    CHECK(bench.shown("architecture") == "serverless"); // 100 000 is not above 100 000
    bench.press(Qt::Key_Up);
    CHECK(traffic->state().value == 200'000);
    CHECK(bench.shown("architecture") == "microservices");
    CHECK(bench.stage().page().accessibleName().startsWith(u"Microservices"_s));
    CHECK(bench.outcome("architecture") == u"serverless"_s); // the design is as it was
    CHECK(bench.document.isModified() == false);
    bench.press(Qt::Key_Down);
    CHECK(bench.shown("architecture") == "serverless");
}

TEST_CASE("with Shift the value goes across the next mark", "[presentation]")
{
    StageBench bench(u"present:decision:architecture"_s);
    WhatIfControl* traffic = bench.control("expected_traffic");
    REQUIRE(traffic != nullptr);
    CHECK_FALSE(traffic->state().ticks.empty());
    traffic->setFocus();
    bench.press(Qt::Key_Up, Qt::ShiftModifier);
    CHECK(traffic->state().value == 100'001);
    CHECK(bench.shown("architecture") == "microservices");
}

TEST_CASE("Tab leads from what-if to what-if; there are at most five", "[presentation]")
{
    StageBench bench(u"present:decision:llm_provider"_s);
    const auto& controls = bench.stage().whatIf().controls();
    REQUIRE(controls.size() >= 2);
    CHECK(controls.size() <= 5);
    CHECK(bench.stage().focusWidget() == controls[0]);
    bench.press(Qt::Key_Tab);
    CHECK(bench.stage().focusWidget() == controls[1]);
    CHECK(bench.stage().whatIf().current() == controls[1]);
    CHECK(controls[1]->isOpen());
    bench.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(bench.stage().focusWidget() == controls[0]);
}

TEST_CASE("X drops what is tried", "[presentation]")
{
    StageBench bench(u"present:decision:architecture"_s);
    bench.press(Qt::Key_Up);
    REQUIRE(bench.room().scratch().isOn());
    auto* band = bench.stage().findChild<ScratchBand*>();
    CHECK(band->isVisible());
    bench.press(Qt::Key_X);
    CHECK_FALSE(bench.room().scratch().isOn());
    CHECK_FALSE(band->isVisible());
    CHECK_FALSE(bench.stage().toast().words().isEmpty());
    bench.press(Qt::Key_Up);
    CHECK(bench.stage().toast().words().isEmpty()); // the design is not shown as it is
}

TEST_CASE("K keeps what is tried as a scenario, under a name", "[presentation]")
{
    StageBench bench(u"present:decision:architecture"_s);
    WhatIfControl* traffic = bench.control("expected_traffic");
    REQUIRE(traffic != nullptr);
    traffic->setFocus();
    const std::size_t scenarios = bench.session.design().scenarios.size();
    bench.press(Qt::Key_Up, Qt::ShiftModifier);
    bench.press(Qt::Key_K);
    REQUIRE(bench.stage().panel() != nullptr);
    bench.type(u"Christmas peak"_s); // what is proposed is selected
    bench.press(Qt::Key_Return);
    CHECK(bench.stage().panel() == nullptr);
    CHECK(bench.pageId() == u"decision:architecture"_s); // Enter has turned no page
    REQUIRE(bench.session.design().scenarios.size() == scenarios + 1);
    CHECK(bench.session.scenario().name == "Christmas peak");
    CHECK(bench.chosen("architecture") == u"microservices"_s);
    CHECK_FALSE(bench.room().scratch().isOn());
    CHECK(bench.stage().toast().words().contains(u"Christmas peak"_s));

    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.session.design().scenarios.size() == scenarios);
    CHECK(bench.shown("architecture") == "serverless");
}

TEST_CASE("a scenario without a name is not kept", "[presentation]")
{
    StageBench bench(u"present:decision:architecture"_s);
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_K);
    bench.press(Qt::Key_Delete);
    bench.press(Qt::Key_Return);
    CHECK(bench.stage().panel() != nullptr);
    CHECK(bench.room().scratch().isOn());
}

TEST_CASE("with nothing tried there is nothing to keep or drop", "[presentation]")
{
    StageBench bench(u"present:decision:architecture"_s);
    bench.press(Qt::Key_K);
    CHECK(bench.stage().panel() == nullptr);
    bench.press(Qt::Key_X);
    CHECK(bench.session.undoStack()->count() == 0);
}

TEST_CASE("the pointer drags a track; the wheel changes nothing", "[presentation]")
{
    StageBench bench(u"present:decision:architecture"_s);
    WhatIfControl* traffic = bench.control("expected_traffic");
    REQUIRE(traffic != nullptr);
    REQUIRE(traffic->isOpen());
    const int middle = traffic->height() * 3 / 4;
    QTest::mousePress(traffic, Qt::LeftButton, {}, {traffic->width() / 2, middle});
    QTest::mouseMove(traffic, {traffic->width() - 2, middle});
    QTest::mouseRelease(traffic, Qt::LeftButton, {}, {traffic->width() - 2, middle});
    CHECK(traffic->state().value == 10'000'000);
    QWheelEvent turned({10, 10}, traffic->mapToGlobal(QPointF(10, 10)), {}, {0, 240}, Qt::NoButton, {},
                       Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(traffic, &turned);
    CHECK(traffic->state().value == 10'000'000);
    CHECK(bench.pageId() == u"decision:architecture"_s);
}

TEST_CASE("assistive programs read and set a what-if", "[presentation]")
{
    StageBench bench(u"present:decision:architecture"_s);
    WhatIfControl* traffic = bench.control("expected_traffic");
    REQUIRE(traffic != nullptr);
    QAccessibleInterface* found = QAccessible::queryAccessibleInterface(traffic);
    REQUIRE(found != nullptr);
    CHECK(found->role() == QAccessible::Slider);
    CHECK(found->text(QAccessible::Name) == u"What if: Traffic"_s);
    CHECK(found->text(QAccessible::Value) == u"24,000 requests/day"_s);
    CHECK(found->text(QAccessible::Description).contains(u"Microservices"_s));
    QAccessibleValueInterface* value = found->valueInterface();
    REQUIRE(value != nullptr);
    CHECK(value->currentValue().toDouble() == 24'000);
    value->setCurrentValue(500'000);
    CHECK(bench.shown("architecture") == "microservices");
}

TEST_CASE("confidence follows what is tried", "[presentation]")
{
    StageBench bench(u"present:decision:architecture"_s);
    REQUIRE(QTest::qWaitFor([&] { return bench.window.forecaster()->isFine(); }, 60'000));
    WhatIfControl* traffic = bench.control("expected_traffic");
    REQUIRE(traffic != nullptr);
    const Forecast before = *bench.room().forecast();
    const Forecast* ofDesign = bench.room().forecast();
    emit traffic->tried(40'000);
    REQUIRE(QTest::qWaitFor([&] { return bench.room().forecast() != ofDesign; }, 20'000));
    CHECK(bench.room().forecast()->cost.p50 > before.cost.p50); // more of the same costs more
    bench.press(Qt::Key_X);
    CHECK(bench.room().forecast() == bench.window.forecaster()->latest());
}
