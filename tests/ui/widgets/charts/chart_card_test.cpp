#include "ui/widgets/charts/chart_card.h"

#include "tests/support/ui/workbench.h"
#include "ui/widgets/charts/bar_chart.h"
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
using namespace Qt::Literals::StringLiterals;

namespace {

StackedBarPicture memory(double links)
{
    StackedBarPicture picture;
    picture.title = "The index takes 9 GB";
    picture.subtitle = "Memory by compression, GB";
    picture.series = {"Vectors", "Links"};
    picture.bars = {{"Whole", true, {6.0, links}}, {"Binary", false, {1.0, 2.0}}};
    return picture;
}

CurvePicture growth()
{
    CurvePicture picture;
    picture.title = "Month 9: more than 10";
    picture.xTitle = "Month";
    picture.xIsWhole = true;
    picture.curves = {{"In flight", {{0, 5}, {10, 11}, {20, 24}}}, {"Replicas", {{0, 1}, {10, 2}, {20, 3}}}};
    picture.guides = {{"10", 10, false, Ink::Warning}, {"Microservices", 9, true, Ink::Accent}};
    picture.marks = {{"now", {0, 5}}};
    return picture;
}

ChartTable numbers()
{
    return {{"Month", "In flight"}, {{{"0", 0.0}, {"5", 5.0}}, {{"10", 10.0}, {"11", 11.0}}}};
}

struct Shown {
    ChartCard card;

    explicit Shown(ChartCard::Kind kind)
        : card(kind, u"Growth"_s)
    {
        card.resize(420, 360);
        card.show();
        test::settle();
    }
    BarChart& bars() { return *static_cast<BarChart*>(card.chart()); }
    CurveChart& curves() { return *static_cast<CurveChart*>(card.chart()); }
};

} // namespace

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
    auto* button = test::named<LegendButton>(shown.card, u"Links"_s);
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
    test::named<LegendButton>(shown.card, u"Links"_s)->click();
    StackedBarPicture more = memory(3);
    more.series.insert(more.series.begin(), "Codebook");
    for (StackedBar& bar : more.bars)
        bar.values.insert(bar.values.begin(), 1.0);
    shown.card.showBars(more, numbers());
    CHECK_FALSE(test::named<LegendButton>(shown.card, u"Links"_s)->isChecked());
    CHECK(shown.bars().barSets()[1]->at(0) == 6);
    CHECK(shown.bars().barSets()[2]->at(0) == 0);

    Shown other(ChartCard::Kind::Curves);
    CurvePicture curves = growth();
    other.card.showCurves(curves, numbers());
    test::named<LegendButton>(other.card, u"Replicas"_s)->click();
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
    test::named<LegendButton>(shown.card, u"Replicas"_s)->click();
    CHECK_FALSE(shown.curves().lines()[1]->isVisible());
    CHECK(shown.curves().figure().description.find("Replicas") == std::string::npos);
}

TEST_CASE("a band is painted under its curve, and goes with it")
{
    Shown shown(ChartCard::Kind::Curves);
    CurvePicture picture = growth();
    picture.bands = {{1, {{0, 14}, {20, 14}}, {{0, 22}, {20, 22}}}};
    shown.card.showCurves(picture, numbers());
    test::settle();
    const QRectF plot = shown.curves().chart()->plotArea();
    // Between the grid's lines at 15 and 20 there is nothing but the band.
    const auto tone = [&] {
        const QPoint place(static_cast<int>(plot.left() + plot.width() * 0.3),
                           static_cast<int>(plot.bottom() - plot.height() * 17 / 25));
        return shown.curves().viewport()->grab().toImage().pixelColor(place);
    };
    const QColor withBand = tone();
    test::named<LegendButton>(shown.card, u"Replicas"_s)->click();
    test::settle();
    CHECK(tone() != withBand);
}

TEST_CASE("a log axis has powers of ten for ticks, and the pointer reads the numbers themselves")
{
    Shown shown(ChartCard::Kind::Curves);
    CurvePicture picture;
    picture.xTitle = "Requests";
    picture.xIsLog = true;
    picture.curves = {{"Cost", {{1e3, 1}, {1e5, 50}, {1e7, 90}}}};
    shown.card.showCurves(picture, numbers());
    test::settle();
    CHECK(shown.curves().lines()[0]->points() == QList<QPointF>{{3, 1}, {5, 50}, {7, 90}});
    const auto axes = shown.curves().chart()->axes(Qt::Horizontal);
    CHECK(static_cast<QCategoryAxis*>(axes.front())->categoriesLabels() ==
          QStringList{u"1K"_s, u"10K"_s, u"100K"_s, u"1M"_s, u"10M"_s});
    const QRectF plot = shown.curves().chart()->plotArea();
    QMouseEvent move(QEvent::MouseMove, plot.center(), shown.curves().viewport()->mapToGlobal(plot.center()),
                     Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(shown.curves().viewport(), &move);
    CHECK(QToolTip::text() == u"Requests: 100K\nCost: 50"_s);
    QToolTip::hideText();
}

TEST_CASE("keys zoom into a part of x, move it, and show all again")
{
    Shown shown(ChartCard::Kind::Curves);
    shown.card.showCurves(growth(), numbers());
    CurveChart& chart = shown.curves();
    CHECK(chart.shownX() == std::pair(0.0, 20.0));
    QTest::keyClick(&chart, Qt::Key_Plus);
    CHECK(chart.shownX() == std::pair(2.0, 18.0));
    QTest::keyClick(&chart, Qt::Key_Left);
    CHECK(chart.shownX().first == Approx(0.4));
    shown.card.showCurves(growth(), numbers());
    CHECK(chart.isZoomed()); // an edit keeps the part in view
    auto* all = test::named<QToolButton>(shown.card, u"Show all of"_s);
    CHECK(all->isVisible());
    QTest::keyClick(&chart, Qt::Key_0);
    CHECK(chart.shownX() == std::pair(0.0, 20.0));
    CHECK_FALSE(all->isVisible());
    QTest::keyClick(&chart, Qt::Key_Plus);
    all->click();
    CHECK_FALSE(chart.isZoomed());
    QTest::keyClick(&chart, Qt::Key_Minus);
    CHECK_FALSE(chart.isZoomed());
}

TEST_CASE("the wheel scrolls the page, and with Ctrl it zooms")
{
    for (const ChartCard::Kind kind : {ChartCard::Kind::Curves, ChartCard::Kind::Bars}) {
        QScrollArea area;
        auto* card = new ChartCard(kind, u"Growth"_s);
        card->setMinimumHeight(800);
        area.setWidget(card);
        area.setWidgetResizable(true);
        area.resize(420, 360);
        area.show();
        if (kind == ChartCard::Kind::Curves)
            card->showCurves(growth(), numbers());
        else
            card->showBars(memory(3), numbers());
        test::settle();
        QWidget* viewport = card->chart()->viewport();
        const auto turn = [&](Qt::KeyboardModifiers keys) {
            const QPointF at = viewport->rect().center();
            QWheelEvent wheel(at, viewport->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, keys,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(viewport, &wheel);
            return wheel.isAccepted();
        };
        CHECK_FALSE(turn({})); // left to what is around it
        if (kind == ChartCard::Kind::Curves)
            CHECK(turn(Qt::ControlModifier));
    }
}

TEST_CASE("a drag over a part of the curves shows that part")
{
    Shown shown(ChartCard::Kind::Curves);
    shown.card.showCurves(growth(), numbers());
    test::settle();
    CurveChart& chart = shown.curves();
    const QRect plot = chart.chart()->plotArea().toRect();
    const int middle = plot.center().y();
    QTest::mousePress(chart.viewport(), Qt::LeftButton, {}, {plot.left() + plot.width() / 4, middle});
    QTest::mouseMove(chart.viewport(), {plot.left() + plot.width() / 2, middle});
    QTest::mouseRelease(chart.viewport(), Qt::LeftButton, {}, {plot.left() + plot.width() / 2, middle});
    CHECK(chart.shownX().first == Approx(5).margin(0.3));
    CHECK(chart.shownX().second == Approx(10).margin(0.3));
    QTest::mouseDClick(chart.viewport(), Qt::LeftButton, {}, plot.center());
    CHECK_FALSE(chart.isZoomed());
}

TEST_CASE("under the pointer stand the values of every curve at that x")
{
    Shown shown(ChartCard::Kind::Curves);
    shown.card.showCurves(growth(), numbers());
    test::settle();
    CurveChart& chart = shown.curves();
    const QRectF plot = chart.chart()->plotArea();
    // A little right of the middle: nearest are the values of month 10.
    QMouseEvent move(QEvent::MouseMove, QPointF(plot.left() + plot.width() * 0.55, plot.center().y()),
                     chart.viewport()->mapToGlobal(plot.center()), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(chart.viewport(), &move);
    CHECK(QToolTip::text() == u"Month: 10\nIn flight: 11\nReplicas: 2"_s);
    QToolTip::hideText();
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
    auto* part = test::named<SegmentedControl>(shown.card, u"Show Growth as"_s);
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
    test::settle();
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
