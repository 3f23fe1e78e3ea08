#include "ui/cost/cost_page.h"

#include "core/base/number_text.h"
#include "tests/ui/shell/open_workbench.h"
#include "ui/cost/pattern_card.h"
#include "ui/cost/pattern_row.h"
#include "ui/session/forecaster.h"
#include "ui/text/convert.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/charts/chart_table_model.h"
#include "ui/widgets/charts/curve_chart.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/switch_button.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct CostStage : OpenWorkbench {
    CostStage()
    {
        REQUIRE(window.showView(u"cost"_s));
        ui::test::settle();
    }
    CostPage& page() { return *qobject_cast<CostPage*>(window.views()->page(View::Cost)); }
    Forecaster& forecaster() { return *window.findChild<Forecaster*>(); }
    void awaitForecast()
    {
        constexpr int longest = 60'000;
        REQUIRE(QTest::qWaitFor([this] { return forecaster().isFine(); }, longest));
        ui::test::settle();
    }
    PatternRow& row(const std::string& id)
    {
        const auto& rows = page().patterns()->rows();
        const auto found = std::ranges::find_if(rows, [&](PatternRow* it) { return it->pattern().id == id; });
        REQUIRE(found != rows.end());
        return **found;
    }
    double total() { return session.evaluation().cost.estimates.front().monthlyUsd.value(); }
};

const StackedBarPicture& barsOf(ChartCard* card)
{
    return qobject_cast<BarChart*>(card->chart())->picture();
}

const CurvePicture& curvesOf(ChartCard* card)
{
    return qobject_cast<CurveChart*>(card->chart())->picture();
}

double sumOf(const StackedBar& bar)
{
    double sum = 0;
    for (const auto& value : bar.values)
        sum += value.value_or(0);
    return sum;
}

} // namespace

TEST_CASE("the bill of what is chosen stands first, and its lines add up to the total")
{
    CostStage stage;
    const StackedBarPicture& picture = barsOf(stage.page().bill());
    REQUIRE(picture.bars.front().isChosen);
    REQUIRE(sumOf(picture.bars.front()) == Approx(stage.total()));
    REQUIRE(picture.bars.size() > 3);
    REQUIRE(stage.state("expected_traffic", 48000.0));
    settle();
    REQUIRE(sumOf(barsOf(stage.page().bill()).bars.front()) == Approx(stage.total()));
}

TEST_CASE("scenarios and low to high use stand side by side as well")
{
    CostStage stage;
    const auto controls = stage.page().findChildren<SegmentedControl*>();
    const auto found = std::ranges::find_if(
        controls, [](const SegmentedControl* it) { return it->accessibleName() == u"Bills side by side"_s; });
    REQUIRE(found != controls.end());
    SegmentedControl* columns = *found;
    columns->setCurrentIndex(2);
    emit columns->chosen(2);
    const StackedBarPicture& use = barsOf(stage.page().bill());
    REQUIRE(use.bars.size() == 3);
    REQUIRE(sumOf(use.bars[0]) < sumOf(use.bars[1]));
    REQUIRE(sumOf(use.bars[1]) < sumOf(use.bars[2]));
    REQUIRE(sumOf(use.bars[1]) == Approx(stage.total()));
    columns->setCurrentIndex(1);
    emit columns->chosen(1);
    REQUIRE(barsOf(stage.page().bill()).bars.size() == stage.session.design().scenarios.size());
}

TEST_CASE("the curve goes through what is paid now, over any number that matters")
{
    CostStage stage;
    const auto* against = stage.page().findChild<QComboBox*>();
    REQUIRE(against->count() > 3);
    REQUIRE(against->currentText() == u"Traffic"_s);
    const CurvePicture& picture = curvesOf(stage.page().study());
    const auto now = std::ranges::find_if(picture.guides, [](const ChartGuide& it) { return it.isVertical; });
    REQUIRE(now != picture.guides.end());
    const auto& points = picture.curves.front().points;
    const auto after = std::ranges::find_if(points, [&](const Point& it) { return it.x >= now->value; });
    REQUIRE(after != points.end());
    REQUIRE(after->y >= stage.total() * 0.999);
    REQUIRE((after - 1)->y <= stage.total() * 1.001);
}

TEST_CASE("a pattern is switched on by its switch, saves what it says, and can be undone")
{
    CostStage stage;
    const double before = stage.total();
    PatternRow& row = stage.row("model-routing");
    const auto worth = patternReport({stage.session.knowledge(),
                                      stage.session.evaluation().fields,
                                      stage.session.evaluation().chosen,
                                      {},
                                      "2026-11-22",
                                      {}});
    QTest::mouseClick(row.switchButton(), Qt::LeftButton);
    settle();
    REQUIRE(stage.total() < before);
    REQUIRE(row.switchButton()->isChecked());
    REQUIRE(row.savingText() == u"−"_s + toQString(usdText(before - stage.total())));
    REQUIRE(row.editors().size() == 2);
    REQUIRE(row.editors().front()->isVisible());
    stage.session.undoStack()->undo();
    settle();
    REQUIRE(stage.total() == Approx(before));
    REQUIRE_FALSE(row.switchButton()->isChecked());
}

TEST_CASE("a pattern's number is the scenario's own")
{
    CostStage stage;
    PatternRow& row = stage.row("model-routing");
    QTest::keyClick(row.switchButton(), Qt::Key_Space);
    settle();
    const double usual = stage.total();
    NumberEdit* escalated = row.editors().front();
    escalated->setFocus();
    QTest::keyClick(escalated, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(escalated, u"0.6"_s);
    QTest::keyClick(escalated, Qt::Key_Return);
    settle();
    REQUIRE(stage.total() > usual);
    REQUIRE(stage.session.scenario().patterns.front().parameters.front().second == 0.6);
}

TEST_CASE("distribution and tornado come after every edit, roughly at first")
{
    CostStage stage;
    stage.awaitForecast();
    const Forecast& forecast = *stage.forecaster().forecast();
    REQUIRE(forecast.samples == 65'536);
    REQUIRE(stage.page().distribution()->title().contains(u"chance"_s));
    REQUIRE(stage.page().tornado()->title().contains(u"moves the cost most"_s));
    REQUIRE(curvesOf(stage.page().distribution()).guides.size() >= 3);
    const double before = forecast.cost.p50;
    REQUIRE(stage.window.strip()->costCard()->content().outcome == toQString(usdText(before)));
    QSignalSpy changes(&stage.forecaster(), &Forecaster::forecastChanged);
    REQUIRE(stage.state("expected_traffic", 48000.0));
    REQUIRE(stage.forecaster().forecast() == nullptr);
    stage.awaitForecast();
    REQUIRE(changes.count() >= 2);
    REQUIRE(stage.forecaster().forecast()->cost.p50 > 1.5 * before);
}

TEST_CASE("a cost that is not known leaves a sentence in every card, not an empty chart")
{
    CostStage stage;
    REQUIRE(stage.state("output_tokens", Value{}));
    stage.awaitForecast();
    for (const ChartCard* card :
         {stage.page().study(), stage.page().distribution(), stage.page().tornado()}) {
        const auto labels = card->findChildren<QLabel*>();
        REQUIRE(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"not known"_s);
        }));
    }
}

TEST_CASE("no traffic is a bill, too")
{
    CostStage stage;
    REQUIRE(stage.state("expected_traffic", 0.0));
    settle();
    REQUIRE(stage.total() >= 0);
    REQUIRE(sumOf(barsOf(stage.page().bill()).bars.front()) == Approx(stage.total()));
}
