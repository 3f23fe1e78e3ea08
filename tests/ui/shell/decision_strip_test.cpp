#include "core/base/number_text.h"
#include "tests/ui/shell/open_workbench.h"
#include "ui/text/convert.h"

#include <catch2/catch.hpp>

#include <QtTest>

#include <optional>

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

namespace {

/// Everything that decides is known, and models run on own machines.
void hostOwnModels(OpenWorkbench& workbench)
{
    REQUIRE(workbench.state("self_hosted", true));
    REQUIRE(workbench.state("privacy_requirement", true));
    settle();
}

QStringList partsOf(const DecisionCard& card)
{
    QStringList parts;
    for (const CardPart& part : card.content().parts)
        parts << toQString(part.decision.value);
    return parts;
}

} // namespace

TEST_CASE("the strip has a card for each of the guide's seven, the others stand inside them")
{
    OpenWorkbench workbench;
    REQUIRE(workbench.window.strip()->cards().size() == 7);
    CHECK(partsOf(*workbench.card("llm_provider")) == QStringList{QStringLiteral("llm_model")});
    CHECK(partsOf(*workbench.card("scalability")).isEmpty());
    hostOwnModels(workbench);
    CHECK(partsOf(*workbench.card("llm_provider")) ==
          QStringList{QStringLiteral("llm_model"), QStringLiteral("serving_engine")});
    CHECK(partsOf(*workbench.card("scalability")) == QStringList{QStringLiteral("orchestration")});
}

TEST_CASE("a click on a part of a card opens that decision, beside it the card's own")
{
    OpenWorkbench workbench;
    DecisionCard* card = workbench.card("llm_provider");
    std::optional<QPoint> place;
    for (int y = 0; y < card->height() && !place; ++y)
        for (int x = 0; x < card->width() && !place; ++x)
            if (card->partAt(QPointF(x, y)))
                place = QPoint(x + 2, y + 2);
    REQUIRE(place);
    QList<DecisionId> opened;
    QObject::connect(workbench.window.strip(), &DecisionStrip::decisionRequested, card,
                     [&](const DecisionId& decision) { opened.append(decision); });
    QTest::mouseClick(card, Qt::LeftButton, {}, *place);
    QTest::mouseClick(card, Qt::LeftButton, {}, QPoint(card->width() / 2, 10));
    REQUIRE(opened == QList<DecisionId>{DecisionId("llm_model"), DecisionId("llm_provider")});
}

TEST_CASE("an own model marks the provider's card, and the parts of every provider fit at 1280 pixels")
{
    OpenWorkbench workbench;
    hostOwnModels(workbench);
    const Knowledge& knowledge = workbench.session.knowledge();
    const Decision& models = knowledge.decisions[*knowledge.decisionIndex(DecisionId("llm_model"))];
    for (const Option& model : models.options) {
        const Override override{model.id, "Measured.", "2026-11-22", {}};
        REQUIRE(workbench.session.apply(
            SetOverride{workbench.session.currentScenario(), DecisionId("llm_model"), override}));
        settle();
        INFO(model.title);
        for (const DecisionCard* card : workbench.window.strip()->cards())
            CHECK_FALSE(card->isCut());
    }
    CHECK(workbench.card("llm_provider")->content().mark == CardContent::Mark::Overridden);
}
