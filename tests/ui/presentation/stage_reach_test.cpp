#include "tests/support/ui/tab_stops.h"
#include "tests/ui/presentation/stage_bench.h"

using namespace ogive;
using namespace ogive::ui;

namespace {

using namespace Qt::Literals::StringLiterals;
using ui::test::StageBench;

} // namespace

TEST_CASE("every control of a page on stage has a name and is reached by Tab", "[presentation]")
{
    StageBench bench;
    for (std::size_t page = 0; page < bench.room().course().count(); ++page) {
        bench.room().goTo(page);
        ui::test::settle();
        INFO(bench.pageId().toStdString());
        const QList<QWidget*> stops = ui::test::tabStopsOf(bench.stage());
        REQUIRE_FALSE(stops.isEmpty()); // at least the list of commands
        stops.front()->setFocus(Qt::TabFocusReason);
        ui::test::checkStops(stops);
    }
}

TEST_CASE("so are those of what is open over it, and Tab stays there", "[presentation]")
{
    for (const StageAction action :
         {StageAction::Vote, StageAction::Dots, StageAction::Note, StageAction::Question, StageAction::Action,
          StageAction::Override, StageAction::Keys}) {
        INFO(static_cast<int>(action));
        StageBench bench(u"present:decision:architecture"_s);
        bench.stage().run(action);
        ui::test::settle();
        REQUIRE(bench.stage().panel() != nullptr);
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(bench.stage().panel());
        CHECK(seen->role() == QAccessible::Dialog);
        CHECK_FALSE(seen->text(QAccessible::Name).isEmpty());
        const QList<QWidget*> stops = ui::test::tabStopsOf(*bench.stage().panel());
        REQUIRE_FALSE(stops.isEmpty());
        stops.front()->setFocus(Qt::TabFocusReason);
        ui::test::checkStops(stops);
        CHECK(bench.stage().panel()->isAncestorOf(QApplication::focusWidget()));
    }
}

TEST_CASE("what is tried can be kept or dropped by Tab and Enter", "[presentation]")
{
    StageBench bench(u"present:decision:architecture"_s);
    REQUIRE(bench.control("expected_traffic") != nullptr);
    bench.control("expected_traffic")->setFocus(Qt::TabFocusReason);
    bench.press(Qt::Key_Up);
    REQUIRE(bench.room().scratch().isOn());
    const QList<QWidget*> stops = ui::test::tabStopsOf(bench.stage());
    ui::test::checkStops(stops);
    CHECK(std::ranges::count_if(stops, [](const QWidget* stop) {
              return qobject_cast<const QPushButton*>(stop) != nullptr;
          }) == 2);
}
