#include "tests/support/ui/workbench.h"

#include "ui/shell/commands/tour_commands.h"
#include "ui/shell/view_tabs.h"
#include "ui/start/recent_card.h"
#include "ui/start/start_page.h"
#include "ui/tour/tour_bubble.h"
#include "ui/tour/tour_overlay.h"
#include "ui/widgets/level_slider.h"

#include <QPushButton>
#include <QtTest>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

QPushButton* button(QWidget& parent, const QString& text)
{
    for (auto* found : parent.findChildren<QPushButton*>())
        if (found->isVisibleTo(&parent) && found->text().remove(u'&') == text)
            return found;
    FAIL("no button " << text.toStdString());
    return nullptr;
}

TourBubble& bubble(Workbench& bench)
{
    REQUIRE(bench.window.tour().tour() != nullptr);
    return bench.window.tour().tour()->overlay()->bubble();
}

// The steps of the story, each through the window.

void takeTheInvitation(Workbench& bench)
{
    QTest::mouseClick(button(bench.window, u"Take the tour"_s), Qt::LeftButton);
    settle();
    REQUIRE(bench.document.hasDesign()); // the first starter
    CHECK(bench.outcome("architecture") == u"monolith"_s);
    CHECK(bubble(bench).progress().startsWith(u"1 of"_s));
}

void moveTheSlider(Workbench& bench)
{
    QTest::keyClick(&bubble(bench), Qt::Key_Return);
    settle();
    // Through the bubble's buttons into the row: the number, then its slider.
    for (int i = 0; i < 20 && qobject_cast<LevelSlider*>(QApplication::focusWidget()) == nullptr; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    auto* slider = qobject_cast<LevelSlider*>(QApplication::focusWidget());
    REQUIRE(slider != nullptr);
    for (int i = 0; i < 200 && bubble(bench).news().isEmpty(); ++i)
        QTest::keyClick(slider, Qt::Key_Right);
    settle();
    CHECK(bubble(bench).news().contains(u" became "_s));
    CHECK(bench.document.isModified());
}

void goThrough(Workbench& bench)
{
    while (bubble(bench).nextButton().text() != u"Finish"_s) {
        QTest::mouseClick(&bubble(bench).nextButton(), Qt::LeftButton);
        settle();
    }
    QTest::mouseClick(&bubble(bench).nextButton(), Qt::LeftButton);
    settle();
    CHECK(bench.window.tour().tour() == nullptr);
    CHECK(bench.window.views()->currentIndex() == static_cast<int>(View::Overview));
}

void saveAndComeBack(Workbench& bench)
{
    const QString path = bench.file(u"first.ogive.json"_s);
    REQUIRE(bench.document.saveAs(path));
    bench.document.close();
    settle();
    auto* page = bench.window.findChild<StartPage*>();
    REQUIRE(page->isVisible());
    auto* card = named<RecentCard>(*page, u"Customer support assistant"_s);
    REQUIRE(QTest::qWaitFor([&] { return card->design().state == RecentDesign::State::Readable; }));
    QTest::keyClick(card, Qt::Key_Return);
    settle();
    CHECK(bench.document.path() == path);
}

} // namespace

TEST_CASE("the first minutes: an empty start page, the tour, a first edit, and back to the design")
{
    Workbench bench;
    REQUIRE(bench.window.findChild<StartPage*>()->isVisible());
    takeTheInvitation(bench);
    moveTheSlider(bench);
    goThrough(bench);
    bench.session.undoStack()->undo();
    CHECK(bench.outcome("architecture") == u"monolith"_s);
    saveAndComeBack(bench);
}
