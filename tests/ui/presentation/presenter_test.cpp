#include "tests/ui/presentation/stage_bench.h"
#include "ui/presentation/presenter/presenter_window.h"

#include <QPlainTextEdit>

using namespace ogive;
using namespace ogive::ui;

namespace {

using namespace Qt::Literals::StringLiterals;
using ui::test::StageBench;

} // namespace

TEST_CASE("P shows and hides the presenter's view, and that is remembered", "[presentation]")
{
    StageBench bench;
    CHECK(bench.presentation().presenter() == nullptr);
    bench.press(Qt::Key_P);
    REQUIRE(bench.presentation().presenter() != nullptr);
    CHECK(bench.presentation().presenter()->isVisible());
    CHECK(bench.settings.showsPresenterView());
    QTest::keyClick(bench.presentation().presenter(), Qt::Key_P);
    ui::test::settle();
    CHECK(bench.presentation().presenter() == nullptr);
    CHECK_FALSE(bench.settings.showsPresenterView());
}

TEST_CASE("the presenter sees the room's page and the next, and turns them", "[presentation]")
{
    StageBench bench;
    bench.press(Qt::Key_P);
    PresenterWindow& presenter = *bench.presentation().presenter();
    ui::test::settle();
    CHECK(presenter.now().accessibleName() == bench.stage().page().accessibleName());
    const QString next = presenter.next().accessibleName();
    QTest::keyClick(&presenter, Qt::Key_Right);
    ui::test::settle();
    CHECK(bench.room().course().at() == 1);
    CHECK(bench.stage().page().accessibleName() == next);
    CHECK(presenter.now().accessibleName() == next);
    QTest::keyClick(&presenter, Qt::Key_End);
    ui::test::settle();
    CHECK_FALSE(presenter.next().isVisible());
}

TEST_CASE("speaker's notes go into the design, page by page, as one step of undo", "[presentation]")
{
    StageBench bench;
    bench.press(Qt::Key_P);
    PresenterWindow& presenter = *bench.presentation().presenter();
    QTest::keyClicks(&presenter.notes(), u"Welcome all 12"_s);
    CHECK(bench.room().course().at() == 0); // digits and letters belong to the notes
    bench.room().turn(1);
    CHECK(bench.room().notes("title") == u"Welcome all 12"_s);
    CHECK(presenter.notes().toPlainText().isEmpty());
    CHECK(bench.session.undoStack()->count() == 1);
    bench.room().turn(-1);
    CHECK(presenter.notes().toPlainText() == u"Welcome all 12"_s);
    bench.room().undo();
    CHECK(presenter.notes().toPlainText().isEmpty());
}

TEST_CASE("the timer is set by the presenter and runs on the stage", "[presentation]")
{
    StageBench bench;
    bench.press(Qt::Key_P);
    auto* chip = bench.stage().findChild<ClockChip*>();
    CHECK_FALSE(chip->isVisible());
    bench.press(Qt::Key_T);
    CHECK(chip->isVisible());
    CHECK(bench.room().clock().timer() == StageClock::Timer::Running);
    bench.press(Qt::Key_T);
    CHECK(bench.room().clock().timer() == StageClock::Timer::Paused);
    bench.press(Qt::Key_T, Qt::ShiftModifier);
    CHECK_FALSE(chip->isVisible());
}

TEST_CASE("on its screen the stage fills it, and the presenter's view stands beside it", "[presentation]")
{
    ui::test::Workbench bench;
    bench.document.startBlank();
    bench.window.presentation().start();
    ui::test::settle();
    Presentation& presentation = *bench.window.presentation().presentation();
    CHECK(presentation.stage().isFullScreen());
    presentation.setPresenterShown(true);
    ui::test::settle();
    CHECK_FALSE(presentation.stage().isFullScreen());
    const QRect stage = presentation.stage().geometry();
    const QRect beside = presentation.presenter()->geometry();
    CAPTURE(stage.left(), stage.right(), beside.left(), beside.right());
    constexpr int frames = 8; // which the window system may put around them
    CHECK(beside.left() + frames > stage.right());
    CHECK(stage.right() < beside.center().x());
    presentation.room().goTo(std::size_t(2));
    presentation.setPresenterShown(false);
    presentation.followScreens(); // as when one is taken away
    ui::test::settle();
    CHECK(presentation.stage().isFullScreen());
    CHECK(presentation.room().course().at() == 2);
}

TEST_CASE("what is tried, counted and being written stays when the windows go to another screen",
          "[presentation]")
{
    StageBench bench(u"present:decision:architecture"_s);
    bench.presentation().showOnScreens(QGuiApplication::primaryScreen());
    bench.presentation().setPresenterShown(true);
    ui::test::settle();
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_V);
    bench.press(Qt::Key_1);
    bench.press(Qt::Key_Escape);
    bench.press(Qt::Key_N);
    bench.type(u"half a no"_s);
    bench.settings.setPresentationScreen(u"a screen that went"_s);
    bench.presentation().followScreens();
    ui::test::settle();
    CHECK(bench.pageId() == u"decision:architecture"_s);
    CHECK(bench.room().scratch().isOn());
    REQUIRE(bench.session.design().workshop.roomVotes.size() == 1);
    CHECK(bench.session.design().workshop.roomVotes[0].agree == 1);
    REQUIRE(bench.stage().panel() != nullptr);
    bench.type(u"te"_s); // the keyboard is where it was
    CHECK(bench.stage().panel()->findChild<QPlainTextEdit*>()->toPlainText() == u"half a note"_s);
}

TEST_CASE("a screen that is not there any more is replaced by one that is", "[presentation]")
{
    QScreen* only = QGuiApplication::primaryScreen();
    CHECK(stageScreen(u"a screen that went"_s, nullptr) == only);
    CHECK(stageScreen(only->name(), nullptr) == only);
    CHECK(otherScreen(only) == nullptr);
    CHECK(screenTitle(*only).contains(u"×"_s));
}
