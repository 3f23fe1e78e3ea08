#include "tests/ui/shell/open_workbench.h"
#include "ui/shell/accessibility/window_areas.h"
#include "ui/shell/design_bar.h"

#include <catch2/catch.hpp>

#include <QAbstractItemView>
#include <QDockWidget>
#include <QHeaderView>
#include <QStatusBar>
#include <QtTest>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

const QStringList allViewNames{u"overview"_s,
                               u"decision:architecture"_s,
                               u"decision:architecture:map"_s,
                               u"decision:architecture:rules"_s,
                               u"compare:llm_provider"_s,
                               u"cost"_s,
                               u"capacity"_s,
                               u"controls"_s,
                               u"report"_s};

/// Tool bar, strip, requirements, view, inspector, status bar: the order of the keyboard. (The list of
/// assumptions is hidden at first.)
QList<QWidget*> areasOf(MainWindow& window)
{
    return {window.findChild<QToolBar*>(u"designBar"_s),       window.findChild<QToolBar*>(u"stripBar"_s),
            window.findChild<QDockWidget*>(u"requirements"_s), window.centralWidget(),
            window.findChild<QDockWidget*>(u"inspector"_s),    window.statusBar()};
}

/// In whose area a widget stands; −1: in none.
int areaOf(MainWindow& window, const QWidget* widget)
{
    const auto areas = areasOf(window);
    for (int i = 0; i < areas.size(); ++i)
        if (areas[i]->isAncestorOf(widget))
            return i;
    return -1;
}

std::string wordsFor(const QWidget* widget)
{
    return (QString::fromLatin1(widget->metaObject()->className()) + u" “"_s + widget->accessibleName() +
            u"” in "_s + QString::fromLatin1(widget->parentWidget()->metaObject()->className()))
        .toStdString();
}

/// Presses Tab until the keyboard is where it began; what it passed.
QList<QWidget*> walkByTab(MainWindow& window, Qt::Key key)
{
    constexpr int most = 400;
    QList<QWidget*> passed;
    for (int i = 0; i < most; ++i) {
        QTest::keyClick(QApplication::focusWidget(), key);
        QWidget* now = QApplication::focusWidget();
        REQUIRE(now != nullptr);
        REQUIRE(now->window() == &window);
        if (passed.contains(now))
            return passed;
        passed.append(now);
    }
    FAIL("Tab does not come back to where it began");
    return passed;
}

/// What Tab must reach: all that is visible, enabled and takes the keyboard by Tab.
QList<QWidget*> expectedStops(MainWindow& window)
{
    QList<QWidget*> stops;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
        if (isStop && widget->isVisible() && widget->isEnabled() && widget->window() == &window)
            stops.append(widget);
    }
    return stops;
}

QImage pictureOf(QWidget& widget)
{
    // A focus ring may be painted by what the control lies in.
    QWidget* painted = widget.parentWidget() == nullptr ? &widget : widget.parentWidget();
    QImage picture(painted->size(), QImage::Format_RGB32);
    painted->render(&picture);
    return picture;
}

} // namespace

TEST_CASE("Tab reaches every control of every view once, area by area")
{
    OpenWorkbench bench;
    QApplication::setActiveWindow(&bench.window);
    for (const QString& view : allViewNames) {
        REQUIRE(bench.window.showView(view));
        settle();
        INFO("view " << view.toStdString());
        bench.window.strip()->costCard()->setFocus();
        const QList<QWidget*> passed = walkByTab(bench.window, Qt::Key_Tab);
        CHECK(bench.window.testAttribute(Qt::WA_KeyboardFocusChange));
        for (QWidget* stop : expectedStops(bench.window)) {
            INFO(wordsFor(stop));
            CHECK(passed.contains(stop));
        }
        // From the strip on the areas follow each other, and the tool bar comes after the status bar.
        const int start = areaOf(bench.window, bench.window.strip());
        int last = start;
        for (QWidget* stop : passed) {
            INFO(wordsFor(stop));
            int area = areaOf(bench.window, stop);
            REQUIRE(area >= 0);
            if (area < start || (area == start && last > start))
                area += 6;
            CHECK(area >= last);
            last = area;
        }
    }
}

TEST_CASE("Shift and Tab go the same way back")
{
    OpenWorkbench bench;
    QApplication::setActiveWindow(&bench.window);
    REQUIRE(bench.window.showView(u"cost"_s));
    settle();
    bench.window.strip()->costCard()->setFocus();
    QList<QWidget*> forward = walkByTab(bench.window, Qt::Key_Tab);
    QList<QWidget*> back = walkByTab(bench.window, Qt::Key_Backtab);
    CHECK(QSet<QWidget*>(forward.begin(), forward.end()) == QSet<QWidget*>(back.begin(), back.end()));
}

TEST_CASE("what has the keyboard looks different from what has not")
{
    OpenWorkbench bench;
    QApplication::setActiveWindow(&bench.window);
    bench.window.setAttribute(Qt::WA_KeyboardFocusChange); // as the first Tab does
    for (const QString& view : allViewNames) {
        REQUIRE(bench.window.showView(view));
        settle();
        for (QWidget* area : areasOf(bench.window)) {
            for (QWidget* stop : WindowAreas::tabStops(*area)) {
                INFO("view " << view.toStdString() << ": " << wordsFor(stop));
                stop->clearFocus();
                settle();
                const QImage without = pictureOf(*stop);
                stop->setFocus(Qt::TabFocusReason);
                settle();
                CHECK(pictureOf(*stop) != without);
            }
        }
    }
}

TEST_CASE("F6 goes from area to area and back to where the keyboard was")
{
    OpenWorkbench bench;
    QApplication::setActiveWindow(&bench.window);
    QWidget* card = bench.card("framework");
    card->setFocus();
    QList<int> areas;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        areas.append(areaOf(bench.window, QApplication::focusWidget()));
    }
    CHECK(areas == QList<int>{2, 3, 4, 5, 0, 1});
    CHECK(QApplication::focusWidget() == card);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    CHECK(areaOf(bench.window, QApplication::focusWidget()) == 0);
}

TEST_CASE("F6 passes over an area that is hidden")
{
    OpenWorkbench bench;
    QApplication::setActiveWindow(&bench.window);
    bench.window.findChild<QDockWidget*>(u"requirements"_s)->hide();
    bench.card("framework")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    CHECK(areaOf(bench.window, QApplication::focusWidget()) == 3);
}

TEST_CASE("the start page is walked by Tab too")
{
    ui::test::Workbench bench;
    QApplication::setActiveWindow(&bench.window);
    QTest::keyClick(&bench.window, Qt::Key_Tab);
    const QList<QWidget*> passed = walkByTab(bench.window, Qt::Key_Tab);
    CHECK(passed.size() >= 3 + 10); // three buttons, ten starters
    for (QWidget* stop : expectedStops(bench.window)) {
        INFO(wordsFor(stop));
        CHECK(passed.contains(stop));
    }
}
