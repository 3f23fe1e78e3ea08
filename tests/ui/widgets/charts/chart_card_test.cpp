#include "tests/ui/widgets/charts/shown_chart.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/charts/chart_legend.h"
#include "ui/widgets/charts/chart_table_model.h"
#include "ui/widgets/charts/curve_chart.h"
#include "ui/widgets/segmented_control.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QClipboard>
#include <QLineSeries>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>
#include <QtTest>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a card of bars shows its picture's values, and keeps its bars when values change")
{
    Shown shown(ChartCard::Kind::Bars);
    shown.card.showBars(memory(3), numbers());
    REQUIRE(shown.card.title() == u"The index takes 9 GB"_s);
    REQUIRE(shown.bars().barSets().size() == 2);
    const QBarSet* links = shown.bars().barSets()[1];
    CHECK(links->at(0) == 3);
    CHECK(links->at(1) == 2);
    shown.card.showBars(memory(4), numbers());
    CHECK(shown.bars().barSets()[1] == links);
    CHECK(links->at(0) == 4);
    CHECK(shown.bars().accessibleName() == u"The index takes 9 GB"_s);
}

TEST_CASE("the legend hides a series by a key, and shows it again")
{
    Shown shown(ChartCard::Kind::Bars);
    shown.card.showBars(memory(3), numbers());
    auto* button = ui::test::named<LegendButton>(shown.card, u"Links"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(shown.bars().barSets()[1]->at(0) == 0);
    CHECK(shown.bars().figure().description.find("Links 0") != std::string::npos);
    shown.card.showBars(memory(5), numbers()); // an edit does not bring it back
    CHECK(shown.bars().barSets()[1]->at(0) == 0);
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(shown.bars().barSets()[1]->at(0) == 5);
}

TEST_CASE("a hidden series stays hidden where others come or go")
{
    Shown shown(ChartCard::Kind::Bars);
    shown.card.showBars(memory(3), numbers());
    ui::test::named<LegendButton>(shown.card, u"Links"_s)->click();
    StackedBarPicture more = memory(3);
    more.series.insert(more.series.begin(), "Codebook");
    for (StackedBar& bar : more.bars)
        bar.values.insert(bar.values.begin(), 1.0);
    shown.card.showBars(more, numbers());
    CHECK_FALSE(ui::test::named<LegendButton>(shown.card, u"Links"_s)->isChecked());
    CHECK(shown.bars().barSets()[1]->at(0) == 6);
    CHECK(shown.bars().barSets()[2]->at(0) == 0);

    Shown other(ChartCard::Kind::Curves);
    CurvePicture curves = growth();
    other.card.showCurves(curves, numbers());
    ui::test::named<LegendButton>(other.card, u"Replicas"_s)->click();
    std::swap(curves.curves[0], curves.curves[1]);
    other.card.showCurves(curves, numbers());
    CHECK_FALSE(other.curves().lines()[0]->isVisible());
    CHECK(other.curves().lines()[1]->isVisible());
}

TEST_CASE("a card of curves draws them, and one that is hidden leaves the drawing too")
{
    Shown shown(ChartCard::Kind::Curves);
    shown.card.showCurves(growth(), numbers());
    REQUIRE(shown.curves().lines().size() == 2);
    CHECK(shown.curves().lines()[0]->points() == QList<QPointF>{{0, 5}, {10, 11}, {20, 24}});
    ui::test::named<LegendButton>(shown.card, u"Replicas"_s)->click();
    CHECK_FALSE(shown.curves().lines()[1]->isVisible());
    CHECK(shown.curves().figure().description.find("Replicas") == std::string::npos);
}

TEST_CASE("a bar under the pointer says what it stands for")
{
    Shown shown(ChartCard::Kind::Bars);
    shown.card.showBars(memory(3), numbers());
    emit shown.bars().barSets()[1]->hovered(true, 0);
    CHECK(QToolTip::text() == u"Whole, Links: 3"_s);
    emit shown.bars().barSets()[1]->hovered(false, 0);
    QToolTip::hideText();
}

TEST_CASE("the table behind the chart is one key away, and has the same numbers")
{
    Shown shown(ChartCard::Kind::Curves);
    shown.card.showCurves(growth(), numbers());
    auto* part = ui::test::named<SegmentedControl>(shown.card, u"Show Growth as"_s);
    auto* table = shown.card.findChild<QTableView*>();
    CHECK_FALSE(table->isVisible());
    QTest::keyClick(part->findChild<QAbstractButton*>(), Qt::Key_Right);
    CHECK(table->isVisible());
    CHECK_FALSE(shown.curves().isVisible());
    CHECK(table->model()->index(1, 1).data().toString() == u"11"_s);
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    shown.card.showCurves(growth(), {{"Month"}, {{{"7", 7.0}}}});
    CHECK(table->isVisible());
    CHECK(table->model()->columnCount() == 1);
}

TEST_CASE("picture, drawing and numbers go to the clipboard")
{
    Shown shown(ChartCard::Kind::Curves);
    shown.card.showCurves(growth(), numbers());
    const QClipboard* clipboard = QGuiApplication::clipboard();
    shown.card.copyCsv();
    CHECK(clipboard->text() == u"Month,In flight\r\n0,5\r\n10,11\r\n"_s);
    shown.card.copySvg();
    CHECK(clipboard->text().contains(u"Month 9: more than 10"_s));
    CHECK(clipboard->mimeData()->hasFormat(u"image/svg+xml"_s));
    shown.card.copyImage();
    const Figure figure = shown.curves().figure();
    CHECK(clipboard->image().width() == static_cast<int>(2 * figure.size.width));
}

TEST_CASE("a right click offers what the button offers, but not where nothing is drawn")
{
    Shown shown(ChartCard::Kind::Bars);
    shown.card.showBars(memory(3), numbers());
    const auto menuOpens = [&] {
        QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, shown.card.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&shown.card, &event);
        auto* menu = shown.card.findChild<QMenu*>();
        const bool isOpen = menu->isVisible();
        menu->close();
        return isOpen;
    };
    CHECK(menuOpens());
    shown.card.showReason(u"GPU memory"_s, u"No GPU has to be planned."_s);
    CHECK_FALSE(menuOpens());
}

TEST_CASE("a reason stands in place of chart, table and legend until there is something to draw")
{
    Shown shown(ChartCard::Kind::Bars);
    shown.card.showBars(memory(3), numbers());
    shown.card.showReason(u"GPU memory"_s, u"No GPU has to be planned."_s);
    ui::test::settle();
    CHECK_FALSE(shown.bars().isVisible());
    CHECK_FALSE(shown.card.findChild<SegmentedControl*>()->isVisible());
    CHECK_FALSE(shown.card.findChild<ChartLegend*>()->isVisible());
    const auto labels = shown.card.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text() == u"No GPU has to be planned."_s;
    }));
    shown.card.showBars(memory(3), numbers());
    CHECK(shown.bars().isVisible());
}

TEST_CASE("a chart draws without a bar, with one point, and with parts that are not known")
{
    Shown bars(ChartCard::Kind::Bars);
    StackedBarPicture picture = memory(3);
    picture.bars[0].values[1] = std::nullopt;
    bars.card.showBars(picture, numbers());
    CHECK_FALSE(bars.card.grab().isNull());
    picture.bars.clear();
    bars.card.showBars(picture, {});
    CHECK_FALSE(bars.card.grab().isNull());
    Shown curves(ChartCard::Kind::Curves);
    CurvePicture point;
    point.curves = {{"a", {{3, 0}}}};
    curves.card.showCurves(point, numbers());
    CHECK_FALSE(curves.card.grab().isNull());
    curves.card.showCurves(CurvePicture{}, {});
    CHECK_FALSE(curves.card.grab().isNull());
}
