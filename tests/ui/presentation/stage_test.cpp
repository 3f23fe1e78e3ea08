#include "tests/ui/presentation/stage_bench.h"

using namespace ogive;
using namespace ogive::ui;

namespace {

using namespace Qt::Literals::StringLiterals;
using ui::test::StageBench;

} // namespace

TEST_CASE("keys and clickers turn pages, and stop at the ends", "[presentation]")
{
    StageBench bench;
    CHECK(bench.pageId() == u"title"_s);
    for (const int key : {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Return})
        bench.press(key);
    CHECK(bench.room().course().at() == 4);
    for (const int key : {Qt::Key_Left, Qt::Key_PageUp, Qt::Key_Backspace})
        bench.press(key);
    CHECK(bench.room().course().at() == 1);
    bench.press(Qt::Key_End);
    CHECK(bench.room().course().at() + 1 == bench.room().course().count());
    bench.press(Qt::Key_Right);
    CHECK(bench.room().course().at() + 1 == bench.room().course().count());
    bench.press(Qt::Key_Home);
    bench.press(Qt::Key_Left);
    CHECK(bench.pageId() == u"title"_s);
}

TEST_CASE("a number and Enter lead to a page", "[presentation]")
{
    StageBench bench;
    bench.press(Qt::Key_4);
    CHECK(bench.stage().toast().words() == u"Page 4: Enter"_s);
    bench.press(Qt::Key_Return);
    CHECK(bench.room().course().at() == 3);
    bench.press(Qt::Key_9);
    bench.press(Qt::Key_9);
    bench.press(Qt::Key_Return);
    CHECK(bench.room().course().at() == 3);
    CHECK(bench.stage().toast().words().startsWith(u"There are pages 1 to"_s));
    bench.press(Qt::Key_2);
    bench.press(Qt::Key_Escape);
    CHECK(bench.isPresenting());
    bench.press(Qt::Key_Return); // forgotten: Enter turns the page
    CHECK(bench.room().course().at() == 4);
}

TEST_CASE("Esc closes what is open before it leaves", "[presentation]")
{
    StageBench bench(u"present:decision:architecture"_s);
    bench.press(Qt::Key_N);
    REQUIRE(bench.stage().panel() != nullptr);
    bench.press(Qt::Key_Escape);
    CHECK(bench.stage().panel() == nullptr);
    bench.press(Qt::Key_Z);
    CHECK(bench.stage().isZoomed());
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(bench.stage().isZoomed());
    bench.press(Qt::Key_B);
    CHECK(bench.stage().isBlank());
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(bench.stage().isBlank());
    CHECK(bench.isPresenting());
    QTest::keyClick(&bench.stage(), Qt::Key_Escape);
    ui::test::settle();
    CHECK_FALSE(bench.isPresenting());
}

TEST_CASE("a blank screen is left by any key, which does nothing else", "[presentation]")
{
    StageBench bench;
    bench.press(Qt::Key_Period);
    CHECK(bench.stage().isBlank());
    bench.press(Qt::Key_Right);
    CHECK_FALSE(bench.stage().isBlank());
    CHECK(bench.pageId() == u"title"_s);
}

TEST_CASE("the pointer turns pages at the edges alone, the wheel never", "[presentation]")
{
    StageBench bench;
    Stage& stage = bench.stage();
    QTest::mouseClick(&stage, Qt::LeftButton, {}, {stage.width() / 2, 300});
    CHECK(bench.room().course().at() == 0);
    QTest::mouseClick(&stage, Qt::LeftButton, {}, {stage.width() - 10, 300});
    CHECK(bench.room().course().at() == 1);
    QTest::mouseClick(&stage, Qt::LeftButton, {}, {10, 300});
    CHECK(bench.room().course().at() == 0);
    QWheelEvent turned({900, 500}, stage.mapToGlobal(QPointF(900, 500)), {}, {0, -240}, Qt::NoButton, {},
                       Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&stage, &turned);
    CHECK(bench.room().course().at() == 0);
}

TEST_CASE("a finger swipes pages and taps at the edges", "[presentation]")
{
    StageBench bench;
    Stage& stage = bench.stage();
    static QPointingDevice* device = QTest::createTouchDevice();
    QTest::touchEvent(&stage, device).press(0, {1400, 400});
    QTest::touchEvent(&stage, device).move(0, {1100, 405});
    QTest::touchEvent(&stage, device).release(0, {900, 410});
    CHECK(bench.room().course().at() == 1);
    QTest::touchEvent(&stage, device).press(0, {20, 400});
    QTest::touchEvent(&stage, device).release(0, {20, 400});
    CHECK(bench.room().course().at() == 0);
    QTest::touchEvent(&stage, device).press(0, {900, 300});
    QTest::touchEvent(&stage, device).move(0, {910, 600});
    QTest::touchEvent(&stage, device).release(0, {900, 700});
    CHECK(bench.room().course().at() == 0);
}

TEST_CASE("resizing keeps the page, what is tried and what is written", "[presentation]")
{
    StageBench bench(u"present:decision:architecture"_s);
    bench.press(Qt::Key_Up);
    REQUIRE(bench.room().scratch().isOn());
    bench.press(Qt::Key_N);
    bench.type(u"still here"_s);
    for (const QSize& size : {QSize(1024, 768), QSize(3840, 2160), QSize(800, 1280), QSize(1280, 720)}) {
        bench.stage().resize(size);
        ui::test::settle();
        CHECK(bench.pageId() == u"decision:architecture"_s);
        CHECK(bench.room().scratch().isOn());
        auto* text = bench.stage().findChild<QPlainTextEdit*>();
        REQUIRE(text != nullptr);
        CHECK(text->toPlainText() == u"still here"_s);
        CHECK(bench.stage().rect().contains(bench.stage().panel()->geometry()));
        CHECK(bench.stage().page().size() == size);
    }
}

TEST_CASE("leaving with a what-if on asks once", "[presentation]")
{
    StageBench bench(u"present:decision:architecture"_s);
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_Escape);
    REQUIRE(bench.isPresenting());
    REQUIRE(bench.stage().panel() != nullptr);
    bench.press(Qt::Key_Escape); // stay
    CHECK(bench.stage().panel() == nullptr);
    CHECK(bench.room().scratch().isOn());
    QTest::keyClick(&bench.stage(), Qt::Key_Escape);
    ui::test::settle();
    CHECK_FALSE(bench.isPresenting());
}

TEST_CASE("closing the window asks as Esc does", "[presentation]")
{
    StageBench bench(u"present:decision:architecture"_s);
    bench.press(Qt::Key_Up);
    bench.stage().close();
    ui::test::settle();
    REQUIRE(bench.isPresenting());
    REQUIRE(bench.stage().panel() != nullptr);
    bench.press(Qt::Key_X);
    CHECK_FALSE(bench.isPresenting());
    CHECK(bench.session.undoStack()->isClean());
}

TEST_CASE("another design, or none, ends the presentation", "[presentation]")
{
    StageBench bench;
    bench.document.close();
    ui::test::settle();
    CHECK_FALSE(bench.isPresenting());
    CHECK_FALSE(bench.window.showView(u"present:1"_s));
}

TEST_CASE("pages are called by number or name, and others refused", "[presentation]")
{
    StageBench bench(u"present:3"_s);
    CHECK(bench.room().course().at() == 2);
    CHECK(bench.window.showView(u"present:cost"_s));
    CHECK(bench.pageId() == u"cost"_s);
    CHECK_FALSE(bench.window.showView(u"present:nothing"_s));
    CHECK_FALSE(bench.window.showView(u"present:0"_s));
    CHECK_FALSE(bench.window.showView(u"present:99"_s));
}
