#include "tests/support/ui/workbench.h"

#include "ui/files/file_commands.h"
#include "ui/shell/commands/tour_commands.h"
#include "ui/shell/view_tabs.h"
#include "ui/tour/tour_bubble.h"
#include "ui/tour/tour_overlay.h"
#include "ui/widgets/level_slider.h"
#include "ui/widgets/number_edit.h"

#include <QAccessible>
#include <QDockWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTest>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

/// A tour that runs over a window of the smallest supported size.
struct TourBench : Workbench {
    TourBench()
    {
        window.resize(1280, 800);
        document.startBlank();
        settle();
        window.tour().start();
        settle();
    }

    [[nodiscard]] Tour& tour() const
    {
        REQUIRE(window.tour().tour() != nullptr);
        return *window.tour().tour();
    }
    [[nodiscard]] TourOverlay& overlay() const { return *tour().overlay(); }
    [[nodiscard]] TourBubble& bubble() const { return overlay().bubble(); }
    [[nodiscard]] QString step() const { return tour().steps()[tour().current()].target; }

    [[nodiscard]] QRect placeOf(const QWidget* widget) const
    {
        return {widget->mapTo(&window, QPoint()), widget->size()};
    }
    void goTo(const QString& target)
    {
        for (qsizetype i = 0; i < 20 && step() != target; ++i) {
            tour().next();
            settle();
        }
        REQUIRE(step() == target);
    }
    [[nodiscard]] bool isOver() const
    {
        return window.tour().tour() == nullptr && window.findChild<TourOverlay*>() == nullptr;
    }
};

} // namespace

TEST_CASE("each step lights exactly its control, and its bubble stands beside it")
{
    TourBench bench;
    REQUIRE(bench.tour().steps().size() >= 8);
    for (int i = 0; i < bench.tour().steps().size(); ++i) {
        INFO(bench.step().toStdString());
        REQUIRE(bench.tour().current() == i);
        const QRect lit = bench.overlay().lit();
        const QRect bubble = bench.bubble().geometry();
        REQUIRE_FALSE(lit.isEmpty());
        REQUIRE(bench.overlay().geometry() == bench.window.rect());
        REQUIRE(bench.window.rect().contains(bubble));
        REQUIRE_FALSE(bubble.intersects(lit));
        REQUIRE(bench.bubble().progress() == u"%1 of %2"_s.arg(i + 1).arg(bench.tour().steps().size()));
        if (bench.step() != u"knowledgeMenu"_s && bench.step() != u"yourCall"_s)
            REQUIRE(lit == bench.placeOf(bench.tour().target()));
        if (i + 1 < bench.tour().steps().size())
            QTest::mouseClick(&bench.bubble().nextButton(), Qt::LeftButton);
        settle();
    }
}

TEST_CASE("Next and Back go through the steps, and Finish ends them")
{
    TourBench bench;
    REQUIRE_FALSE(bench.bubble().backButton().isEnabled());
    QTest::keyClick(&bench.bubble(), Qt::Key_Right);
    REQUIRE(bench.tour().current() == 1);
    QTest::keyClick(&bench.bubble(), Qt::Key_Return);
    REQUIRE(bench.tour().current() == 2);
    QTest::mouseClick(&bench.bubble().backButton(), Qt::LeftButton);
    REQUIRE(bench.tour().current() == 1);
    QTest::keyClick(&bench.bubble(), Qt::Key_Left);
    REQUIRE(bench.tour().current() == 0);
    const auto count = bench.tour().steps().size();
    for (qsizetype i = 1; i < count; ++i)
        bench.tour().next();
    REQUIRE(bench.bubble().nextButton().text() == u"Finish"_s);
    QTest::mouseClick(&bench.bubble().nextButton(), Qt::LeftButton);
    settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(bench.isOver());
}

TEST_CASE("Esc leaves from wherever the keyboard is")
{
    for (const bool isInForm : {false, true}) {
        TourBench bench;
        QWidget* focused = &bench.bubble();
        if (isInForm)
            focused = named<NumberEdit>(bench.window, u"Traffic"_s);
        focused->setFocus();
        if (isInForm)
            QTest::keyClicks(focused, u"12"_s); // what was begun does not hold it
        QTest::keyClick(focused, Qt::Key_Escape);
        settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        REQUIRE(bench.isOver());
    }
}

TEST_CASE("leaving brings back the view and the docks, and leaves nothing behind")
{
    Workbench bench;
    bench.document.startBlank();
    settle();
    auto* inspector = bench.window.findChild<QDockWidget*>(u"inspector"_s);
    inspector->hide();
    REQUIRE(bench.window.showView(u"report"_s));
    settle();
    const auto shortcuts = bench.window.findChildren<QShortcut*>().size();
    const auto children = bench.window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly).size();
    const int view = bench.window.views()->currentIndex();
    const Design design = bench.session.design();
    bench.window.tour().start();
    settle();
    for (int i = 0; i < 4; ++i)
        bench.window.tour().tour()->next();
    settle();
    REQUIRE(inspector->isVisible());
    bench.window.tour().tour()->leave();
    settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE_FALSE(inspector->isVisible());
    REQUIRE(bench.window.views()->currentIndex() == view);
    REQUIRE(bench.window.findChildren<QShortcut*>().size() == shortcuts);
    REQUIRE(bench.window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly).size() == children);
    REQUIRE(bench.session.design() == design);
}

TEST_CASE("the control can be used during its step, what is dimmed can't")
{
    TourBench bench;
    bench.goTo(u"tickedRow"_s);
    const QRect lit = bench.overlay().lit();
    QWidget* inside = bench.window.childAt(lit.center());
    REQUIRE((inside == bench.tour().target() || bench.tour().target()->isAncestorOf(inside)));
    REQUIRE(bench.window.childAt(lit.right() + 200, lit.top()) != nullptr);
    const QWidget* outside = bench.window.childAt(lit.center().x(), lit.bottom() + 60);
    REQUIRE(outside == &bench.overlay());
}

TEST_CASE("the tour notices when an edit changes a decision")
{
    TourBench bench;
    bench.document.startFrom("customer-support-rag");
    settle();
    bench.goTo(u"tickedRow"_s);
    REQUIRE(bench.bubble().news().isEmpty());
    typeInto(*named<NumberEdit>(bench.window, u"Traffic"_s), u"120k"_s);
    REQUIRE(bench.bubble().news().contains(u"Architecture became Microservices."_s));
    REQUIRE_FALSE(bench.bubble().geometry().intersects(bench.overlay().lit()));
    typeInto(*named<NumberEdit>(bench.window, u"Traffic"_s), u"121k"_s);
    REQUIRE(bench.bubble().news().contains(u"Architecture became Microservices."_s)); // still to be read
    bench.tour().next();
    REQUIRE(bench.bubble().news().isEmpty());
}

TEST_CASE("Tab goes from the bubble into the control and back")
{
    TourBench bench;
    bench.goTo(u"tickedRow"_s);
    REQUIRE(bench.bubble().hasFocus());
    QTest::keyClick(&bench.bubble(), Qt::Key_Tab);
    REQUIRE(bench.bubble().leaveButton().hasFocus());
    QTest::keyClick(&bench.bubble().leaveButton(), Qt::Key_Tab);
    QTest::keyClick(&bench.bubble().backButton(), Qt::Key_Tab);
    REQUIRE(bench.bubble().nextButton().hasFocus());
    QTest::keyClick(&bench.bubble().nextButton(), Qt::Key_Tab);
    int stops = 0;
    while (bench.tour().target()->isAncestorOf(QApplication::focusWidget()) && stops < 20) {
        ++stops;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    REQUIRE(stops >= 2); // the number and its slider
    REQUIRE(bench.bubble().hasFocus());
    QTest::keyClick(&bench.bubble(), Qt::Key_Backtab);
    REQUIRE(bench.tour().target()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("the light follows resizing and scrolling")
{
    TourBench bench;
    bench.goTo(u"tickedRow"_s);
    QScrollArea* area = nullptr;
    for (auto* at = bench.tour().target()->parentWidget(); area == nullptr; at = at->parentWidget())
        area = qobject_cast<QScrollArea*>(at);
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->value() + 30);
    settle();
    REQUIRE(bench.overlay().lit() ==
            bench.placeOf(bench.tour().target()).intersected(bench.placeOf(area->viewport())));
    bench.goTo(u"stripBar"_s);
    bench.window.resize(1500, 900);
    settle();
    REQUIRE(bench.overlay().geometry() == bench.window.rect());
    REQUIRE(bench.overlay().lit() == bench.placeOf(bench.tour().target()));
}

TEST_CASE("a control that the user hides leaves the bubble in the middle, and nothing lit")
{
    TourBench bench;
    REQUIRE(bench.step() == u"requirements"_s);
    bench.window.findChild<QDockWidget*>(u"requirements"_s)->hide();
    settle();
    REQUIRE(bench.overlay().lit().isEmpty());
    REQUIRE(bench.bubble().isVisible());
}

TEST_CASE("closing the design ends the tour")
{
    TourBench bench;
    bench.window.files().closeDesign();
    settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(bench.isOver());
}

TEST_CASE("steps without their control or view are left out")
{
    struct Stage : TourStage {
        [[nodiscard]] bool hasView(const QString& id) const override { return id != u"roadmap"_s; }
        void showView(const QString& id) override { shown << id; }
        QStringList shown;
    } stage;
    Workbench bench;
    QWidget window;
    window.resize(800, 600);
    auto* here = new QLineEdit(&window);
    here->setObjectName(u"here"_s);
    here->setGeometry(50, 200, 200, 30);
    window.show();
    Tour tour(window, bench.session, stage,
              {{u"roadmap"_s, u"here"_s, u"No such view"_s, {}},
               {u"cost"_s, u"missing"_s, u"No such control"_s, {}},
               {{}, u"missing"_s, u"Neither"_s, {}},
               {u"cost"_s, u"here"_s, u"The one"_s, {}}});
    tour.start();
    REQUIRE(tour.steps().size() == 1);
    REQUIRE(tour.overlay()->bubble().title() == u"The one"_s);
    REQUIRE(tour.overlay()->bubble().progress() == u"1 of 1"_s);
    REQUIRE(tour.overlay()->lit() == here->geometry());
    REQUIRE_FALSE(stage.shown.contains(u"roadmap"_s));
    tour.next();
    REQUIRE_FALSE(tour.isRunning());
}

TEST_CASE("a screen reader finds the bubble as a dialog with name and description")
{
    TourBench bench;
    QAccessibleInterface* found = QAccessible::queryAccessibleInterface(&bench.bubble());
    REQUIRE(found->role() == QAccessible::Dialog);
    REQUIRE(found->text(QAccessible::Name).startsWith(bench.bubble().title()));
    REQUIRE_FALSE(found->text(QAccessible::Description).isEmpty());
    REQUIRE(bench.bubble().hasFocus());
}

TEST_CASE("right to left and with the largest text no bubble covers its control")
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPixelSize(26);
    QApplication::setFont(large);
    {
        TourBench bench;
        for (int i = 0; i + 1 < bench.tour().steps().size(); ++i) {
            INFO(bench.step().toStdString());
            CHECK_FALSE(bench.bubble().geometry().intersects(bench.overlay().lit()));
            CHECK(bench.window.rect().contains(bench.bubble().geometry()));
            bench.tour().next();
            settle();
        }
    }
    QApplication::setFont(before);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}
