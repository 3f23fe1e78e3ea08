#include "ui/workshop/pages/deck_pages_dialog.h"

#include "tests/ui/workshop/workshop_stage.h"
#include "ui/workshop/pages/page_order.h"

#include <QListWidget>
#include <QPlainTextEdit>

#include <algorithm>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

namespace {

DeckEntry pageEntry(const char* id, bool isOn = true)
{
    DeckEntry entry;
    entry.id = id;
    entry.isOn = isOn;
    return entry;
}

DeckPage pageStated(const char* id, const char* notes = "", bool isOn = true)
{
    DeckPage page;
    page.id = id;
    page.isOn = isOn;
    page.notes = notes;
    return page;
}

std::vector<std::string> idsOf(const std::vector<DeckPage>& pages)
{
    std::vector<std::string> ids;
    for (const DeckPage& page : pages)
        ids.push_back(page.id);
    return ids;
}

} // namespace

TEST_CASE("pages that do not arise now stay behind the one before them, and notes with their page")
{
    Workshop workshop;
    workshop.pages = {pageStated("title"), pageStated("decision:gone", "ask Cem"),
                      pageStated("cost", "slowly")};
    const auto pages =
        statedPages(workshop, {pageEntry("cost", false), pageEntry("title"), pageEntry("brief")});
    CHECK(idsOf(pages) == std::vector<std::string>{"cost", "title", "decision:gone", "brief"});
    CHECK(pages[0].notes == "slowly");
    CHECK_FALSE(pages[0].isOn);
    CHECK(pages[2].notes == "ask Cem");
}

TEST_CASE("a reset shows every page in its usual place, and keeps notes")
{
    Workshop workshop;
    workshop.pages = {pageStated("cost"), pageStated("title", "welcome", false),
                      pageStated("decision:gone", "", false)};
    const auto pages = resetPages(workshop, {pageEntry("title"), pageEntry("cost")});
    CHECK(idsOf(pages) == std::vector<std::string>{"title", "decision:gone", "cost"});
    CHECK(pages[0].notes == "welcome");
    CHECK(std::ranges::all_of(pages, &DeckPage::isOn));
}

TEST_CASE("a page is left out by Space, and undo brings it back")
{
    WorkshopStage stage;
    DeckPagesDialog& dialog = stage.commands().showPages();
    QListWidget& list = dialog.list();
    REQUIRE(list.count() > 5);
    CHECK(labelSays(dialog, u"%1 of %1 pages"_s.arg(list.count())));
    list.setFocus();
    list.setCurrentRow(1);
    pressKey(list, Qt::Key_Space);
    REQUIRE(stage.workshop().pages.size() == std::size_t(list.count()));
    CHECK_FALSE(stage.workshop().pages[1].isOn);
    CHECK(labelSays(dialog, u"%1 of %2 pages"_s.arg(list.count() - 1).arg(list.count())));
    stage.undo();
    CHECK(stage.workshop().pages.empty());
    CHECK(list.item(1)->checkState() == Qt::Checked);
}

TEST_CASE("Ctrl+Shift+Down moves a page with its selection, and Reset puts all back")
{
    WorkshopStage stage;
    DeckPagesDialog& dialog = stage.commands().showPages();
    QListWidget& list = dialog.list();
    const QString first = list.item(0)->text();
    const QString second = list.item(1)->text();
    list.setFocus();
    list.setCurrentRow(0);
    pressKey(list, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(list.item(0)->text() == second);
    CHECK(list.currentItem()->text() == first);
    pressKey(list, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    pressKey(list, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier); // it is the first one
    CHECK(list.item(0)->text() == first);
    CHECK_FALSE(buttonOf(dialog, u"Move up"_s).isEnabled());
    CHECK_FALSE(buttonOf(dialog, u"Reset"_s).isEnabled());
    pressKey(list, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    click(dialog, u"Reset"_s);
    CHECK(list.item(0)->text() == first);
    CHECK_FALSE(buttonOf(dialog, u"Reset"_s).isEnabled());
}

TEST_CASE("a page that is dragged stands where it was dropped, in the design too")
{
    WorkshopStage stage;
    DeckPagesDialog& dialog = stage.commands().showPages();
    QListWidget& list = dialog.list();
    QStringList before;
    for (int row = 0; row < list.count(); ++row)
        before << list.item(row)->text();
    list.setCurrentRow(1);
    // What the list does when a row is dropped above the fifth one.
    REQUIRE(list.model()->moveRow({}, 1, {}, 4));
    ui::test::settle();
    before.move(1, 3);
    for (int row = 0; row < list.count(); ++row)
        CHECK(list.item(row)->text() == before[row]);
    REQUIRE(stage.workshop().pages.size() == std::size_t(list.count()));
    CHECK(stage.workshop().pages[3].id == "brief");
    CHECK(list.currentItem()->text() == before[3]);
    stage.undo();
    CHECK(stage.workshop().pages.empty());
}

TEST_CASE("speaker's notes belong to their page, and typing them is one step of undo")
{
    WorkshopStage stage;
    DeckPagesDialog& dialog = stage.commands().showPages();
    auto* notes = named<QPlainTextEdit>(dialog, u"Speaker's notes"_s);
    dialog.list().setCurrentRow(2);
    QTest::keyClicks(notes, u"Ask the board"_s);
    ui::test::settle();
    dialog.list().setCurrentRow(3);
    CHECK(notes->toPlainText().isEmpty());
    dialog.list().setCurrentRow(2);
    CHECK(notes->toPlainText() == u"Ask the board"_s);
    const auto& pages = stage.workshop().pages;
    CHECK(std::ranges::count(pages, std::string("Ask the board"), &DeckPage::notes) == 1);
    stage.undo();
    CHECK(notes->toPlainText().isEmpty());
    CHECK_FALSE(stage.session.undoStack()->canUndo());
}

TEST_CASE("the dialog keeps the size that it was given")
{
    WorkshopStage stage;
    DeckPagesDialog& dialog = stage.commands().showPages();
    dialog.resize(811, 577);
    dialog.close();
    ui::test::settle();
    CHECK(stage.settings.dialogSize(u"deckPages"_s) == QSize(811, 577));
    CHECK(stage.commands().showPages().size() == QSize(811, 577));
}
