#include "tests/ui/start/start_stage.h"

#include "ui/widgets/chip.h"

#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;
using State = RecentDesign::State;

/// What is offered by a page, to be taken or not.
struct Offers {
    QString text;
    std::function<void()> take;

    explicit Offers(StartPage& page)
    {
        QObject::connect(&page, &StartPage::offered, &page,
                         [this](const QString& said, const QString&, const std::function<void()>& offer) {
                             text = said;
                             take = offer;
                         });
    }
};

QMenu* menuOf(RecentCard& card)
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, card.rect().center(),
                            card.mapToGlobal(card.rect().center()));
    QApplication::sendEvent(&card, &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    return menu;
}

void choose(RecentCard& card, const QString& beginning)
{
    QMenu* menu = menuOf(card);
    for (QAction* action : menu->actions()) {
        if (!action->text().remove(u'&').startsWith(beginning))
            continue;
        action->trigger();
        menu->close();
        QApplication::processEvents();
        return;
    }
    FAIL("no entry " << beginning.toStdString());
}

QStringList namesOf(const QList<RecentCard*>& cards)
{
    QStringList names;
    for (const RecentCard* card : cards)
        names << card->text();
    return names;
}

} // namespace

TEST_CASE("a recent design shows its name, its seven decisions and its cost")
{
    StartStage stage;
    stage.addRecentDesign("older.ogive.json", "Help desk");
    stage.addRecentDesign("newer.ogive.json", "Help desk, year 2");
    stage.show();
    stage.waitForFiles();
    REQUIRE(namesOf(stage.recents()) == QStringList{u"Help desk, year 2"_s, u"Help desk"_s});
    const RecentCard& card = *stage.recents().front();
    const DesignOutline& outline = card.design().outline;
    REQUIRE(outline.cells.size() == 7);
    // The guide: 8 000 requests a day and a team of 4 make a monolith.
    REQUIRE(outline.cells.front().outcome == u"Monolith"_s);
    REQUIRE(outline.monthlyUsd.has_value());
    REQUIRE(card.accessibleDescription().contains(u"Monolith"_s));
    REQUIRE(card.accessibleDescription().contains(u"a month"_s));
    REQUIRE(card.accessibleDescription().contains(u"Changed today"_s));
}

TEST_CASE("the cards are there before their files were read")
{
    StartStage stage;
    stage.addRecentDesign("plan.ogive.json", "A plan");
    stage.page.resize(1280, 800);
    stage.page.show();
    REQUIRE(stage.recents().size() == 1);
    REQUIRE(stage.recents().front()->design().state == State::Reading);
    REQUIRE(stage.recents().front()->text() == u"plan"_s); // by its file so long
    stage.waitForFiles();
    REQUIRE(stage.recents().front()->text() == u"A plan"_s);
}

TEST_CASE("a click or Enter on a recent design asks for its file")
{
    StartStage stage;
    const QString path = stage.addRecentDesign("plan.ogive.json", "A plan");
    stage.show();
    stage.waitForFiles();
    QSignalSpy asked(&stage.page, &StartPage::fileRequested);
    QTest::mouseClick(stage.recents().front(), Qt::LeftButton, {}, {20, 20});
    QTest::keyClick(stage.recents().front(), Qt::Key_Return);
    REQUIRE(asked.size() == 2);
    REQUIRE(asked.front().front().toString() == path);
}

TEST_CASE("a missing file is marked, does not open, and can be removed and put back")
{
    StartStage stage;
    const QString path = stage.addRecentDesign("gone.ogive.json", "Gone");
    QFile::remove(path);
    stage.show();
    stage.waitForFiles();
    RecentCard& card = *stage.recents().front();
    REQUIRE(card.design().state == State::Missing);
    REQUIRE(card.accessibleDescription().startsWith(u"not found"_s));
    QSignalSpy asked(&stage.page, &StartPage::fileRequested);
    QTest::mouseClick(&card, Qt::LeftButton, {}, {20, 20});
    REQUIRE(asked.isEmpty());

    const Offers offers(stage.page);
    auto* remove = card.findChild<Chip*>();
    REQUIRE(remove->isVisible());
    QTest::mouseClick(remove, Qt::LeftButton);
    QApplication::processEvents();
    REQUIRE(stage.recents().isEmpty());
    REQUIRE(stage.settings.recentFiles().isEmpty());
    REQUIRE(asked.isEmpty());
    REQUIRE(offers.text.contains(u"gone.ogive.json"_s));
    offers.take();
    REQUIRE(stage.settings.recentFiles() == QStringList{path});
    REQUIRE(stage.recents().size() == 1);
}

TEST_CASE("a missing file that is back is shown again when it is clicked")
{
    StartStage stage;
    const QString path = stage.addRecentDesign("away.ogive.json", "Away");
    QFile::rename(path, path + u".bak"_s);
    stage.show();
    stage.waitForFiles();
    QFile::rename(path + u".bak"_s, path);
    QTest::mouseClick(stage.recents().front(), Qt::LeftButton, {}, {20, 20});
    REQUIRE(QTest::qWaitFor([&] { return stage.recents().front()->design().state == State::Readable; }));
    REQUIRE(stage.recents().front()->text() == u"Away"_s);
}

TEST_CASE("a broken file says why it can't be read")
{
    StartStage stage;
    stage.addRecent("broken.ogive.json", "{\"format\": \"ogive-design\", \"version\": 1");
    stage.addRecent("odd.ogive.json", "[1, 2]");
    stage.show();
    stage.waitForFiles();
    for (const RecentCard* card : stage.recents()) {
        REQUIRE(card->design().state == State::Broken);
        REQUIRE_FALSE(card->design().reason.isEmpty());
        REQUIRE(card->accessibleDescription().contains(card->design().reason));
        REQUIRE(card->findChild<Chip*>()->isVisible());
    }
    QSignalSpy asked(&stage.page, &StartPage::fileRequested);
    QTest::keyClick(stage.recents().front(), Qt::Key_Return);
    REQUIRE(asked.isEmpty());
}

TEST_CASE("Delete takes a design off the list and leaves its file and the keyboard in place")
{
    StartStage stage;
    stage.addRecentDesign("c.ogive.json", "C");
    const QString middle = stage.addRecentDesign("b.ogive.json", "B");
    stage.addRecentDesign("a.ogive.json", "A");
    stage.show();
    stage.waitForFiles();
    stage.recents()[1]->setFocus();
    QTest::keyClick(stage.recents()[1], Qt::Key_Delete);
    QApplication::processEvents();
    REQUIRE(namesOf(stage.recents()) == QStringList{u"A"_s, u"C"_s});
    REQUIRE(QFile::exists(middle));
    REQUIRE(stage.recents()[1]->hasFocus());
}

TEST_CASE("a pinned design stands first and outlasts many others")
{
    StartStage stage;
    const QString pinned = stage.addRecentDesign("pinned.ogive.json", "Pinned");
    stage.addRecentDesign("other.ogive.json", "Other");
    stage.show();
    stage.waitForFiles();
    choose(*stage.recents()[1], u"Pin"_s);
    REQUIRE(namesOf(stage.recents()).front() == u"Pinned"_s);
    for (int i = 0; i < 2 * Settings::maxRecentFiles; ++i)
        stage.settings.addRecentFile(stage.file("x") + QString::number(i));
    REQUIRE(stage.settings.recentFiles().contains(pinned));
    REQUIRE(stage.settings.recentFiles().size() == Settings::maxRecentFiles);
    choose(*stage.recents().front(), u"Unpin"_s);
    REQUIRE_FALSE(stage.settings.isPinned(pinned));
}

TEST_CASE("the menu of a recent design copies its path and removes it")
{
    StartStage stage;
    const QString path = stage.addRecentDesign("plan.ogive.json", "A plan");
    stage.show();
    stage.waitForFiles();
    choose(*stage.recents().front(), u"Copy path"_s);
    REQUIRE(QApplication::clipboard()->text() == path);
    choose(*stage.recents().front(), u"Remove"_s);
    REQUIRE(stage.settings.recentFiles().isEmpty());
}

TEST_CASE("a design that was overridden or is open says so in its strip")
{
    StartStage stage;
    auto design = designFromStarter(ogive::test::builtIn(), "customer-support-rag");
    REQUIRE(design);
    Override override;
    override.option = OptionId("serverless");
    override.rationale = "The team knows it";
    design->scenarios.front().overrides.emplace_back(DecisionId("architecture"), override);
    design->scenarios.push_back(design->scenarios.front());
    design->scenarios.back().id = ScenarioId("year-2");
    stage.addRecent("call.ogive.json", writeDesign(*design));
    stage.show();
    stage.waitForFiles();
    const RecentCard& card = *stage.recents().front();
    REQUIRE(card.design().outline.cells.front().kind == OutlineCell::Kind::Overridden);
    REQUIRE(card.accessibleDescription().contains(u"Serverless (overridden)"_s));
    REQUIRE(card.accessibleDescription().contains(u"2 scenarios"_s));
}

TEST_CASE("more designs than two rows hold are shown on demand")
{
    StartStage stage;
    for (int i = 0; i < Settings::maxRecentFiles; ++i)
        stage.addRecentDesign(qPrintable(u"d%1.ogive.json"_s.arg(i)), "D");
    stage.show();
    const qsizetype first = stage.recents().size();
    REQUIRE(first < Settings::maxRecentFiles);
    QToolButton* all = nullptr;
    for (auto* button : stage.page.findChildren<QToolButton*>())
        if (button->text() == u"Show all 8"_s)
            all = button;
    REQUIRE(all != nullptr);
    QTest::mouseClick(all, Qt::LeftButton);
    REQUIRE(stage.recents().size() == Settings::maxRecentFiles);
}

TEST_CASE("when a file was changed is said as people say it")
{
    const QDateTime now(QDate(2026, 11, 22), QTime(15, 0));
    REQUIRE(whenText(QDateTime(QDate(2026, 11, 22), QTime(14, 2)), now) == u"today, 14:02"_s);
    REQUIRE(whenText(QDateTime(QDate(2026, 11, 21), QTime(23, 59)), now) == u"yesterday, 23:59"_s);
    REQUIRE(whenText(QDateTime(QDate(2026, 11, 20), QTime(14, 2)), now) == u"2026-11-20"_s);
    REQUIRE(whenText(QDateTime(QDate(2026, 11, 23), QTime(1, 0)), now) == u"2026-11-23"_s); // another clock
    REQUIRE(whenText({}, now).isEmpty());
}
