#include "tests/ui/start/start_stage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

QPushButton* buttonNamed(const StartPage& page, const QString& text)
{
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->text().remove(u'&') == text)
            return button;
    return nullptr;
}

StartCard* focusedCard()
{
    return qobject_cast<StartCard*>(QApplication::focusWidget());
}

} // namespace

TEST_CASE("every starter of the knowledge has a card with its story, and what it leads to comes in behind")
{
    StartStage stage;
    stage.show();
    const auto& starters = stage.session.knowledge().starters;
    REQUIRE(starters.size() == 10);
    const QList<StoryCard*> cards = stage.stories();
    REQUIRE(cards.size() > qsizetype(starters.size())); // the samples follow
    REQUIRE(QTest::qWaitFor([&] { return !cards.back()->outline().cells.isEmpty(); }));
    for (std::size_t i = 0; i < starters.size(); ++i) {
        const StoryCard& card = *cards[qsizetype(i)];
        REQUIRE(card.text() == toQString(starters[i].title));
        REQUIRE(card.accessibleDescription().startsWith(toQString(starters[i].story)));
        REQUIRE(card.outline().cells.size() == 7);
    }
}

TEST_CASE("Enter on a starter starts from it")
{
    StartStage stage;
    stage.show();
    QSignalSpy asked(&stage.page, &StartPage::starterRequested);
    QTest::keyClick(stage.stories()[1], Qt::Key_Return);
    REQUIRE(asked.front().front().toString() == u"internal-knowledge-search"_s);
}

TEST_CASE("arrow keys walk over the cards, also from one group to the next")
{
    StartStage stage;
    stage.addRecentDesign("a.ogive.json", "A");
    stage.addRecentDesign("b.ogive.json", "B");
    stage.show();
    stage.waitForFiles();
    stage.recents().front()->setFocus();
    QTest::keyClick(focusedCard(), Qt::Key_Right);
    REQUIRE(focusedCard() == stage.recents()[1]);
    QTest::keyClick(focusedCard(), Qt::Key_Left);
    QTest::keyClick(focusedCard(), Qt::Key_Left); // the first stays
    REQUIRE(focusedCard() == stage.recents()[0]);
    QTest::keyClick(focusedCard(), Qt::Key_Down);
    REQUIRE(focusedCard() == stage.stories()[0]);
    QTest::keyClick(focusedCard(), Qt::Key_Down);
    REQUIRE(focusedCard()->y() > stage.stories()[0]->y());
    REQUIRE(focusedCard()->x() == stage.stories()[0]->x());
    QTest::keyClick(focusedCard(), Qt::Key_Up);
    QTest::keyClick(focusedCard(), Qt::Key_Up);
    REQUIRE(focusedCard() == stage.recents()[0]);
    QTest::keyClick(focusedCard(), Qt::Key_End);
    REQUIRE(focusedCard() == stage.recents()[1]);
}

TEST_CASE("a search finds cases by title, story and outcome, and says when there is none")
{
    StartStage stage;
    stage.show();
    const qsizetype all = stage.stories().size();
    REQUIRE(QTest::qWaitFor([&] { return !stage.stories().back()->outline().cells.isEmpty(); }));
    auto* search = stage.page.findChild<QLineEdit*>();
    QTest::keyClicks(search, u"voice"_s);
    REQUIRE(stage.stories().front()->text() == u"Real-time voice agent"_s);
    search->clear();
    QTest::keyClicks(search, u"monolith"_s);
    REQUIRE(stage.stories().size() < all);
    for (const StoryCard* card : stage.stories())
        REQUIRE(card->accessibleDescription().contains(u"monolith"_s, Qt::CaseInsensitive));
    search->clear();
    QTest::keyClicks(search, u"zeppelin"_s);
    REQUIRE(stage.stories().isEmpty());
    bool isSaid = false;
    for (const auto* label : stage.page.findChildren<QLabel*>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"zeppelin"_s));
    REQUIRE(isSaid);
    search->clear();
    REQUIRE(stage.stories().size() == all);
}

TEST_CASE("without recent designs the page invites to the tour")
{
    StartStage stage;
    stage.show();
    QSignalSpy asked(&stage.page, &StartPage::tourRequested);
    QPushButton* invitation = buttonNamed(stage.page, u"Take the tour"_s);
    REQUIRE(invitation->isVisible());
    QTest::mouseClick(invitation, Qt::LeftButton);
    QTest::mouseClick(buttonNamed(stage.page, u"Guided tour"_s), Qt::LeftButton);
    REQUIRE(asked.size() == 2);
    stage.addRecentDesign("a.ogive.json", "A");
    stage.page.hide();
    stage.page.show();
    REQUIRE_FALSE(invitation->isVisible());
    REQUIRE(stage.recents().size() == 1);
}

TEST_CASE("no card is wider than the page, and cards of one row don't overlap")
{
    StartStage stage;
    stage.addRecentDesign("a.ogive.json", "A");
    stage.show();
    for (const int width : {700, 1280, 1366, 1920}) {
        stage.page.resize(width, 800);
        for (int i = 0; i < 4; ++i)
            QApplication::processEvents();
        const auto* grid = stage.page.findChildren<CardGrid*>()[1];
        const QList<StartCard*> cards = grid->shownCards();
        for (qsizetype i = 1; i < cards.size(); ++i) {
            REQUIRE(grid->rect().contains(cards[i]->geometry()));
            REQUIRE_FALSE(cards[i]->geometry().intersects(cards[i - 1]->geometry()));
        }
    }
}
