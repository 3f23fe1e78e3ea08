#include "ui/report/report_page.h"

#include "core/report/chapters/report_chapters.h"
#include "tests/support/core/built_in.h"
#include "ui/report/report_preview.h"
#include "ui/report/side/chapter_list.h"
#include "ui/report/side/outline_tree.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QElapsedTimer>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ogive;
using namespace ogive::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page over a design of its own, shown.
struct Shown {
    DesignSession session{std::shared_ptr<const Knowledge>(&ogive::test::builtIn(), [](const Knowledge*) {})};
    ReportPage page{session};

    Shown()
    {
        Design design;
        design.name = "Assistant";
        design.scenarios = {ogive::test::scenarioOf({{"expected_traffic", 24000.0}, {"team_size", 7.0}})};
        session.open(design);
        page.resize(1200, 800);
        page.show();
    }

    QListWidget* list() const { return page.chapters()->findChild<QListWidget*>(); }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* found : page.chapters()->findChildren<QPushButton*>())
            if (found->text() == text)
                return found;
        return nullptr;
    }
    int rowOf(const QString& id) const
    {
        for (int row = 0; row < list()->count(); ++row)
            if (list()->item(row)->data(Qt::UserRole).toString() == id)
                return row;
        return -1;
    }
    /// Whether the outline has a chapter of this title, once the report is made anew.
    bool saysSoon(const QString& title, bool wanted)
    {
        return QTest::qWaitFor(
            [&] { return wanted == !page.outline()->findItems(title, Qt::MatchEndsWith).isEmpty(); }, 20'000);
    }
};

} // namespace

TEST_CASE("the report is there when its page is, with its contents beside it", "[report page]")
{
    const Shown shown;
    CHECK(shown.page.preview()->pageCount() > 10);
    CHECK(shown.list()->count() == static_cast<int>(reportChapters().size()));
    REQUIRE_FALSE(shown.page.outline()->findItems(u"Cost"_s, Qt::MatchEndsWith).isEmpty());
    shown.page.outline()->setCurrentItem(
        shown.page.outline()->findItems(u"Cost"_s, Qt::MatchEndsWith).front());
    CHECK(shown.page.preview()->currentPage() > 5);
}

TEST_CASE("a chapter is left out and comes back, by one undoable edit each", "[report page]")
{
    Shown shown;
    QListWidgetItem* item = shown.list()->item(shown.rowOf(u"providers"_s));
    item->setCheckState(Qt::Unchecked);
    CHECK_FALSE(shown.session.design().report.isOn("providers"));
    CHECK(shown.session.undoStack()->count() == 1);
    CHECK(shown.saysSoon(u"LLM provider comparison"_s, false));
    shown.session.undoStack()->undo();
    CHECK(shown.list()->item(shown.rowOf(u"providers"_s))->checkState() == Qt::Checked);
    CHECK(shown.saysSoon(u"LLM provider comparison"_s, true));
}

TEST_CASE("chapters move by buttons and keep their selection", "[report page]")
{
    Shown shown;
    const int before = shown.rowOf(u"cost"_s);
    shown.list()->setCurrentRow(before);
    shown.button(u"Move &up"_s)->click();
    CHECK(shown.rowOf(u"cost"_s) == before - 1);
    CHECK(shown.list()->currentRow() == before - 1);
    shown.button(u"Move &down"_s)->click();
    CHECK(shown.rowOf(u"cost"_s) == before);
    shown.list()->setCurrentRow(0);
    CHECK_FALSE(shown.button(u"Move &up"_s)->isEnabled());
    CHECK(shown.button(u"Move &down"_s)->isEnabled());
}

TEST_CASE("a dragged chapter is an edit", "[report page]")
{
    Shown shown;
    QListWidget* list = shown.list();
    REQUIRE(list->model()->moveRow({}, 3, {}, 0));
    CHECK(shown.session.undoStack()->count() == 1);
    CHECK(shown.session.design().report.sections.front().id == "decisions");
    CHECK(shown.rowOf(u"decisions"_s) == 0);
}

TEST_CASE("own text belongs to the selected chapter and is typed in one step of undo", "[report page]")
{
    Shown shown;
    auto* text = shown.page.chapters()->findChild<QPlainTextEdit*>();
    shown.list()->setCurrentRow(shown.rowOf(u"cost"_s));
    QTest::keyClicks(text, u"Mine"_s);
    REQUIRE(shown.session.design().report.section("cost") != nullptr);
    CHECK(shown.session.design().report.section("cost")->text == "Mine");
    CHECK(shown.session.undoStack()->count() == 1);
    shown.list()->setCurrentRow(shown.rowOf(u"summary"_s));
    CHECK(text->toPlainText().isEmpty());
    shown.list()->setCurrentRow(shown.rowOf(u"cost"_s));
    CHECK(text->toPlainText() == u"Mine"_s);
    CHECK(shown.session.undoStack()->count() == 1);
}

TEST_CASE("the pages follow the paper", "[report page]")
{
    Shown shown;
    auto* paper = shown.page.chapters()->findChild<QComboBox*>();
    paper->setCurrentIndex(1);
    emit paper->activated(1);
    CHECK(shown.session.design().report.paper == Paper::Letter);
    QSignalSpy laidOut(shown.page.preview(), &ReportPreview::pagesChanged);
    CHECK(QTest::qWaitFor([&] { return laidOut.count() > 0; }, 20'000));
}

TEST_CASE("how long pages take after an edit", "[.measure]")
{
    Shown shown;
    QElapsedTimer clock;
    for (int i = 0; i < 5; ++i) {
        QSignalSpy laidOut(shown.page.preview(), &ReportPreview::pagesChanged);
        clock.start();
        REQUIRE(shown.session.apply(SetBrief{"Brief number " + std::to_string(i)}).has_value());
        REQUIRE(QTest::qWaitFor([&] { return laidOut.count() > 0; }, 20'000));
        const qint64 laid = clock.elapsed();
        (void)shown.page.preview()->grab();
        WARN("pages laid out after " << laid << " ms, painted after " << clock.elapsed() << " ms, "
                                     << shown.page.preview()->pageCount() << " pages");
    }
}
