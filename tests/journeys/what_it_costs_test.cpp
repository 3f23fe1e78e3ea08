#include "tests/support/ui/workbench.h"

#include "core/base/number_text.h"
#include "ui/session/forecaster.h"
#include "ui/start/start_card.h"
#include "ui/strip/decision_strip.h"
#include "ui/text/convert.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/switch_button.h"

#include <QAbstractButton>
#include <QFile>
#include <QtTest>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The forecast of the design as it is now, once it is fine.
const Forecast& forecastOf(Workbench& bench)
{
    auto* forecaster = bench.window.findChild<Forecaster*>();
    REQUIRE(forecaster);
    constexpr int longest = 60'000;
    REQUIRE(QTest::qWaitFor([&] { return forecaster->isFine(); }, longest));
    settle();
    return *forecaster->forecast();
}

QString costOnStrip(Workbench& bench)
{
    return bench.window.strip()->costCard()->content().outcome;
}

// The steps of the story, each through the window.

void openCost(Workbench& bench)
{
    QTest::mouseClick(named<StartCard>(bench.window, u"Customer support assistant"_s), Qt::LeftButton);
    settle();
    QTest::mouseClick(bench.window.strip()->costCard(), Qt::LeftButton);
    settle();
    CHECK(costOnStrip(bench) == toQString(usdText(forecastOf(bench).cost.p50)));
}

void saveByRouting(Workbench& bench)
{
    const double before = forecastOf(bench).cost.p50;
    auto* routing = named<SwitchButton>(bench.window, u"Model routing"_s);
    routing->setFocus();
    QTest::keyClick(routing, Qt::Key_Space);
    settle();
    CHECK(routing->isChecked());
    CHECK(forecastOf(bench).cost.p50 < before);
    typeInto(*named<NumberEdit>(bench.window, u"Passed on to the large model"_s), u"0.5"_s);
    CHECK(bench.session.scenario().patterns.front().parameters.front().second == 0.5);
}

void sayHowSure(Workbench& bench)
{
    const Forecast before = forecastOf(bench);
    auto* mark = named<QAbstractButton>(bench.window, u"Uncertainty of Traffic"_s);
    mark->setFocus();
    QTest::keyClick(mark, Qt::Key_Space);
    settle();
    typeInto(*named<NumberEdit>(bench.window, u"Traffic, P10"_s), u"7900"_s);
    typeInto(*named<NumberEdit>(bench.window, u"Traffic, P90"_s), u"8100"_s);
    const Forecast& narrow = forecastOf(bench);
    CHECK(narrow.cost.p90 - narrow.cost.p10 < before.cost.p90 - before.cost.p10);
}

} // namespace

TEST_CASE("what a design costs, what saves, and how sure that is")
{
    Workbench bench;
    openCost(bench);
    saveByRouting(bench);
    sayHowSure(bench);

    const QString path = bench.file(u"cost.ogive.json"_s);
    answerFileDialog(path);
    QTest::keyClick(&bench.window, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 10000));
    Workbench again;
    again.window.openDesign(path);
    settle();
    CHECK(again.session.design() == bench.session.design());
    CHECK(forecastOf(again).cost == forecastOf(bench).cost);
}
