#include "core/base/number_text.h"
#include "tests/ui/shell/open_workbench.h"
#include "ui/text/convert.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

TEST_CASE("an edit that changes an outcome marks the card until the next edit")
{
    OpenWorkbench workbench;
    const QString before = workbench.card("architecture")->content().outcome;
    REQUIRE(workbench.state("expected_traffic", 900000.0));
    const CardContent& changed = workbench.card("architecture")->content();
    REQUIRE(changed.mark == CardContent::Mark::Changed);
    REQUIRE(changed.reason == QStringLiteral("was %1").arg(before));
    REQUIRE(workbench.card("request_pattern")->content().mark == CardContent::Mark::None);
    REQUIRE(workbench.state("languages", 3.0));
    REQUIRE(workbench.card("architecture")->content().mark == CardContent::Mark::None);
}

TEST_CASE("an open field leaves the card with the number of options still possible")
{
    OpenWorkbench workbench;
    REQUIRE(workbench.state("expected_traffic", Value{}));
    const CardContent& open = workbench.card("architecture")->content();
    REQUIRE(open.mark == CardContent::Mark::Open);
    REQUIRE(open.outcome.endsWith(QStringLiteral("possible")));
}

TEST_CASE("the cost card shows the chosen provider's bill")
{
    OpenWorkbench workbench;
    const CostEstimate& chosen = workbench.session.evaluation().cost.estimates.front();
    REQUIRE(chosen.monthlyUsd);
    REQUIRE(workbench.window.strip()->costCard()->content().outcome ==
            toQString(usdText(*chosen.monthlyUsd)));
}

TEST_CASE("only cards that say something else are painted again")
{
    OpenWorkbench workbench;
    struct PaintCounter : QObject {
        int paints = 0;
        bool eventFilter(QObject*, QEvent* event) override
        {
            paints += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
    };
    PaintCounter changed;
    PaintCounter same;
    REQUIRE(workbench.state("team_size", 30.0));
    settle();
    workbench.card("llm_provider")->installEventFilter(&same);
    workbench.card("request_pattern")->installEventFilter(&changed);
    REQUIRE(workbench.state("user_waiting", false));
    REQUIRE(workbench.state("latency_requirement_ms", 60000.0));
    settle();
    REQUIRE(changed.paints > 0);
    REQUIRE(same.paints == 0);
}

TEST_CASE("every starter's cards fit at 1280 pixels")
{
    OpenWorkbench workbench;
    for (const Starter& starter : workbench.session.knowledge().starters) {
        REQUIRE(workbench.document.startFrom(starter.id));
        settle();
        for (const DecisionCard* card : workbench.window.strip()->cards()) {
            INFO(starter.id << ": " << card->content().reason.toStdString());
            CHECK_FALSE(card->isCut());
        }
    }
}
