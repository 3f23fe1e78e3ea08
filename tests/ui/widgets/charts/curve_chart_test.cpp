#include "tests/ui/widgets/charts/shown_chart.h"
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
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a band is painted under its curve, and goes with it")
{
    Shown shown(ChartCard::Kind::Curves);
    CurvePicture picture = growth();
    picture.bands = {{1, {{0, 14}, {20, 14}}, {{0, 22}, {20, 22}}}};
    shown.card.showCurves(picture, numbers());
    ui::test::settle();
    const QRectF plot = shown.curves().chart()->plotArea();
    // Between the grid's lines at 15 and 20 there is nothing but the band.
    const auto tone = [&] {
        const QPoint place(static_cast<int>(plot.left() + plot.width() * 0.3),
                           static_cast<int>(plot.bottom() - plot.height() * 17 / 25));
        return shown.curves().viewport()->grab().toImage().pixelColor(place);
    };
    const QColor withBand = tone();
    ui::test::named<LegendButton>(shown.card, u"Replicas"_s)->click();
    ui::test::settle();
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
    ui::test::settle();
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
    auto* all = ui::test::named<QToolButton>(shown.card, u"Show all of"_s);
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
        ui::test::settle();
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
    ui::test::settle();
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
    ui::test::settle();
    CurveChart& chart = shown.curves();
    const QRectF plot = chart.chart()->plotArea();
    // A little right of the middle: nearest are the values of month 10.
    QMouseEvent move(QEvent::MouseMove, QPointF(plot.left() + plot.width() * 0.55, plot.center().y()),
                     chart.viewport()->mapToGlobal(plot.center()), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(chart.viewport(), &move);
    CHECK(QToolTip::text() == u"Month: 10\nIn flight: 11\nReplicas: 2"_s);
    QToolTip::hideText();
}
