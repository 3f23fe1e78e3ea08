#include "tests/ui/shell/open_workbench.h"
#include "ui/report/report_preview.h"
#include "ui/scenarios/design_title.h"
#include "ui/tree/map/decision_map_view.h"
#include "ui/widgets/accessible/accessible_combo.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/charts/chart_view.h"
#include "ui/widgets/level_slider.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/point_list.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QComboBox>
#include <QSignalSpy>
#include <QtTest>

#include <limits>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

QAccessibleInterface& seen(QWidget& widget)
{
    QAccessibleInterface* found = QAccessible::queryAccessibleInterface(&widget);
    REQUIRE(found != nullptr);
    return *found;
}

void press(QAccessibleInterface& accessible)
{
    REQUIRE(accessible.actionInterface() != nullptr);
    REQUIRE(accessible.actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    accessible.actionInterface()->doAction(QAccessibleActionInterface::pressAction());
}

} // namespace

TEST_CASE("points are list items, and those that lead somewhere can be pressed")
{
    PointList list;
    list.setAccessibleName(u"Why"_s);
    list.setPoints({{ui::Point::Mark::Number, u"Traffic is high"_s, u"120K a day"_s, {u"expected_traffic"_s}},
                    {ui::Point::Mark::Number, u"So it scales out"_s, {}}});
    list.resize(300, 100);
    QAccessibleInterface& accessible = seen(list);
    CHECK(accessible.role() == QAccessible::List);
    CHECK(accessible.text(QAccessible::Name) == u"Why"_s);
    REQUIRE(accessible.childCount() == 2);
    QAccessibleInterface* first = accessible.child(0);
    CHECK(first->role() == QAccessible::ListItem);
    CHECK(first->text(QAccessible::Name) == u"Traffic is high"_s);
    CHECK(first->text(QAccessible::Description) == u"120K a day"_s);
    CHECK(accessible.indexOfChild(first) == 0);
    CHECK(first->parent() == &accessible);
    CHECK_FALSE(first->rect().isEmpty());
    CHECK_FALSE(first->rect().intersects(accessible.child(1)->rect()));

    QSignalSpy activated(&list, &PointList::activated);
    press(*first);
    REQUIRE(activated.size() == 1);
    CHECK(activated.first().first().toStringList() == QStringList{u"expected_traffic"_s});
    CHECK(accessible.child(1)->actionInterface()->actionNames().isEmpty());

    list.setPoints({});
    CHECK(accessible.childCount() == 0);
    CHECK(first->state().invalid);
}

TEST_CASE("a combo box says its name and what is chosen, and can be chosen from")
{
    installComboAccessibility();
    QComboBox box;
    box.setAccessibleName(u"Scenario"_s);
    box.addItems({u"Baseline"_s, u"Year 2"_s});
    QAccessibleInterface& accessible = seen(box);
    CHECK(accessible.role() == QAccessible::ComboBox);
    CHECK(accessible.text(QAccessible::Name) == u"Scenario: Baseline"_s);
    CHECK(accessible.text(QAccessible::Value) == u"Baseline"_s);
    REQUIRE(accessible.childCount() == 2);
    CHECK(accessible.child(0)->state().selected);
    QSignalSpy activated(&box, &QComboBox::activated);
    press(*accessible.child(1));
    CHECK(activated.size() == 1);
    CHECK(box.currentText() == u"Year 2"_s);
    CHECK(accessible.text(QAccessible::Name) == u"Scenario: Year 2"_s);
}

TEST_CASE("the line of a combo box in which anything can be typed bears its name")
{
    installComboAccessibility();
    QComboBox box;
    box.setAccessibleName(u"Use case"_s);
    box.addItem(u"Search"_s);
    box.setEditable(true);
    QAccessibleInterface& accessible = seen(box);
    REQUIRE(accessible.childCount() == 2);
    QAccessibleInterface* line = accessible.child(1);
    CHECK(line->role() == QAccessible::EditableText);
    CHECK(line->text(QAccessible::Name) == u"Use case"_s);
    CHECK(accessible.indexOfChild(line) == 1);
}

TEST_CASE("a number that is not known says so, and has a number to begin with")
{
    NumberEdit edit;
    edit.setEmptyAllowed(true);
    edit.setRange(1, 500);
    edit.setUnit(u"people"_s);
    edit.setValue(std::numeric_limits<double>::quiet_NaN());
    QAccessibleInterface& accessible = seen(edit);
    CHECK(accessible.valueInterface()->currentValue().toDouble() == 1);
    CHECK(accessible.text(QAccessible::Value) == u"not known"_s);
    CHECK(accessible.text(QAccessible::Description).contains(u"not known"_s));
    accessible.valueInterface()->setCurrentValue(7.0);
    CHECK(edit.value() == 7);
    CHECK(accessible.text(QAccessible::Value).contains(u"people"_s));
    CHECK(accessible.textInterface() != nullptr);
}

TEST_CASE("a slider tells its unit and what its marks say")
{
    LevelSlider slider;
    slider.setRange(0, 1000);
    slider.setUnit(u"ms"_s);
    slider.setValue(200);
    slider.setTicks({{500, u"from 500: Async"_s}, {800, u"from 800: Batch"_s}});
    const QString description = seen(slider).text(QAccessible::Description);
    CHECK(description.startsWith(u"200"_s));
    CHECK(description.contains(u"ms"_s));
    CHECK(description.contains(u"from 500: Async"_s));
    CHECK(description.contains(u"from 800: Batch"_s));
}

TEST_CASE("a decision's card says what it became and why, and a mark what happened")
{
    OpenWorkbench bench;
    REQUIRE(bench.state("team_size", 4.0));
    REQUIRE(bench.state("expected_traffic", 8000.0));
    REQUIRE(bench.state("latency_requirement_ms", 5000.0));
    QAccessibleInterface& card = seen(*bench.card("architecture"));
    CHECK(card.role() == QAccessible::Button);
    CHECK(card.text(QAccessible::Name).startsWith(u"Architecture: Monolith, because "_s));
    REQUIRE(bench.state("expected_traffic", 120000.0));
    CHECK(card.text(QAccessible::Name).toStdString() == "Architecture: Microservice");
    CHECK(card.text(QAccessible::Description).toStdString() == "changed, was Monolith");
}

TEST_CASE("the design's name is a button that renames it")
{
    OpenWorkbench bench;
    auto* title = bench.window.findChild<DesignTitle*>();
    QAccessibleInterface& accessible = seen(*title);
    CHECK(accessible.role() == QAccessible::Button);
    CHECK(accessible.text(QAccessible::Name) ==
          u"Design: "_s + QString::fromStdString(bench.session.design().name));
    press(accessible);
    const auto* line = named<QLineEdit>(bench.window, u"Name of the design"_s);
    CHECK(line->text().toStdString() == bench.session.design().name);
}

TEST_CASE("charts are charts with a sentence, without parts")
{
    OpenWorkbench bench;
    REQUIRE(bench.window.showView(u"capacity"_s));
    settle();
    const auto cards = bench.window.findChildren<ChartCard*>();
    int shown = 0;
    for (ChartCard* card : cards) {
        if (!card->chart()->isVisible())
            continue;
        ++shown;
        QAccessibleInterface& chart = seen(*card->chart());
        INFO(card->title().toStdString());
        CHECK(chart.role() == QAccessible::Chart);
        CHECK(chart.text(QAccessible::Name) == card->title());
        CHECK_FALSE(chart.text(QAccessible::Description).isEmpty());
        CHECK(chart.childCount() == 0);
    }
    CHECK(shown > 0);
}

TEST_CASE("the map says where the scenario stands and what else is on it, and again when arrows move it")
{
    OpenWorkbench bench;
    REQUIRE(bench.state("expected_traffic", 8000.0));
    REQUIRE(bench.state("team_size", 4.0));
    REQUIRE(bench.window.showView(u"decision:architecture:map"_s));
    settle();
    auto* map = bench.window.findChild<DecisionMapView*>();
    QAccessibleInterface& accessible = seen(*map);
    CHECK(accessible.role() == QAccessible::Graphic);
    const QString before = accessible.text(QAccessible::Description);
    CHECK(before.startsWith(u"You are here: "_s));
    CHECK(before.contains(u"Regions: "_s));
    map->setFocus();
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(map, Qt::Key_Right, Qt::ShiftModifier);
    settle();
    CHECK(accessible.text(QAccessible::Description) != before);
}

TEST_CASE("the report's preview is a document of pages that can be turned to")
{
    OpenWorkbench bench;
    REQUIRE(bench.window.showView(u"report"_s));
    settle();
    auto* preview = bench.window.findChild<ReportPreview*>();
    QAccessibleInterface& document = seen(*preview);
    CHECK(document.role() == QAccessible::Document);
    REQUIRE(document.childCount() == preview->pageCount());
    REQUIRE(preview->pageCount() > 3);
    QAccessibleInterface* page = document.child(3);
    CHECK(page->text(QAccessible::Name).startsWith(u"Page "_s));
    press(*page);
    settle();
    CHECK(preview->currentPage() == 3);
    CHECK(page->state().selected);
}
