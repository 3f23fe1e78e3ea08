#include "ui/capacity/capacity_page.h"

#include "core/capacity/plan/findings.h"
#include "tests/ui/shell/open_workbench.h"
#include "ui/text/convert.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/charts/curve_chart.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QPushButton>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct CapacityStage : OpenWorkbench {
    CapacityStage()
    {
        REQUIRE(window.showView(u"capacity"_s));
        ui::test::settle();
    }
    CapacityPage& page() { return *qobject_cast<CapacityPage*>(window.views()->page(View::Capacity)); }
    ChartCard& card(int position) { return *page().cards()[position]; }
    CapacityPlan plan()
    {
        const Evaluation& evaluation = session.evaluation();
        return capacityPlan(session.knowledge(), evaluation.fields, evaluation.chosen,
                            ParameterValues(session.knowledge()));
    }
    bool says(const QString& text)
    {
        const auto labels = page().findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }
};

enum CardPlace { Load, Replicas, Latency, Serving, Index, Horizon };

} // namespace

TEST_CASE("every card has the finding of its part as title, and the parts follow an edit")
{
    CapacityStage stage;
    REQUIRE(stage.page().cards().size() == 6);
    CHECK(stage.card(Load).title() == translated(loadFinding(stage.plan().load)));
    const QString before = stage.card(Load).title();
    REQUIRE(stage.state("expected_traffic", 2e6));
    CHECK(stage.card(Load).title() == before); // drawn once for all edits of a moment
    ui::test::settle();
    CHECK(stage.card(Load).title() == translated(loadFinding(stage.plan().load)));
    CHECK(stage.card(Load).title() != before);
    CHECK(stage.card(Replicas).title() == translated(replicaFinding(stage.plan().replicas)));
    CHECK(stage.card(Latency).title() == translated(latencyFinding(stage.plan().latency)));
    CHECK(stage.card(Index).title() == translated(indexFinding(stage.plan().index)));
    for (const ChartCard* card : stage.page().cards())
        if (card->chart()->isVisible())
            CHECK(card->chart()->accessibleName() == card->title());
}

TEST_CASE("what is not known is said on every card that needs it")
{
    CapacityStage stage;
    REQUIRE(stage.state("expected_traffic", std::monostate{}));
    ui::test::settle();
    for (const int place : {Load, Replicas, Horizon})
        CHECK_FALSE(stage.card(place).chart()->isVisible());
    CHECK(stage.says(u"Not known: Traffic, Peak requests per second."_s));
    CHECK(stage.card(Index).chart()->isVisible());
}

TEST_CASE("GPUs are planned for own models, and otherwise it is said why not")
{
    CapacityStage stage;
    CHECK(stage.says(u"Models are not self-hosted, so no GPU has to be planned."_s));
    REQUIRE(stage.state("self_hosted", true));
    ui::test::settle();
    const ServingPlan plan = stage.plan().serving;
    REQUIRE(plan.proposed);
    CHECK(stage.card(Serving).chart()->isVisible());
    CHECK(stage.card(Serving).numbers().rows.size() == plan.gpus.size());
    const auto& picture = static_cast<BarChart*>(stage.card(Serving).chart())->picture();
    CHECK(picture.bars.front().isChosen);
    CHECK(picture.series.size() == 4);
}

TEST_CASE("without retrieval there is no index to show")
{
    CapacityStage stage;
    REQUIRE(stage.state("uses_rag", false));
    ui::test::settle();
    CHECK(stage.says(u"Nothing is retrieved, so there is no vector index."_s));
    CHECK_FALSE(stage.card(Index).chart()->isVisible());
}

TEST_CASE("growth is drawn for every month, with the months that change something in the table")
{
    CapacityStage stage;
    REQUIRE(stage.state("expected_traffic", 50000.0));
    REQUIRE(stage.state("growth_per_month", 0.2));
    REQUIRE(stage.state("horizon_months", 12.0));
    ui::test::settle();
    const auto& picture = static_cast<CurveChart*>(stage.card(Horizon).chart())->picture();
    CHECK(picture.curves[0].points.size() == 13);
    const ChartTable& table = stage.card(Horizon).numbers();
    REQUIRE(table.rows.size() == 13);
    CHECK(table.rows[4][4].text.find("becomes") != std::string::npos); // 50,000 × 1.2⁴ = 103,680
}

TEST_CASE("the computed time of an answer can be planned with, and taken back")
{
    CapacityStage stage;
    auto* button = stage.page().findChild<QPushButton*>();
    REQUIRE(button->isVisible());
    const double computed = std::round(stage.plan().latency.meanAnswerMs());
    button->click();
    ui::test::settle();
    CHECK(stage.plan().load.meanLatency == Approx(computed / 1000));
    CHECK_FALSE(button->isVisible());
    stage.session.undoStack()->undo();
    ui::test::settle();
    CHECK(button->isVisible());
}

TEST_CASE("edits while another view is seen are drawn when the page is seen again")
{
    CapacityStage stage;
    REQUIRE(stage.window.showView(u"overview"_s));
    const QString before = stage.card(Load).title();
    REQUIRE(stage.state("expected_traffic", 3e6));
    ui::test::settle();
    CHECK(stage.card(Load).title() == before);
    REQUIRE(stage.window.showView(u"capacity"_s));
    CHECK(stage.card(Load).title() == translated(loadFinding(stage.plan().load)));
}

TEST_CASE("extreme requirements leave no card without a chart or a sentence")
{
    CapacityStage stage;
    const std::vector<std::vector<std::pair<const char*, Value>>> extremes{
        {{"expected_traffic", 0.0}, {"output_tokens", 0.0}},
        {{"latency_requirement_ms", 0.0}, {"avg_latency_ms", 0.0}},
        {{"growth_per_month", -0.5}, {"horizon_months", 1.0}},
        {{"expected_traffic", 1e9}, {"growth_per_month", 10.0}, {"horizon_months", 60.0}},
        {{"vectors", 0.0}, {"self_hosted", true}}};
    for (const auto& extreme : extremes) {
        for (const auto& [field, value] : extreme)
            REQUIRE(stage.state(field, value));
        ui::test::settle();
        CHECK_FALSE(stage.page().grab().isNull());
        for (const ChartCard* card : stage.page().cards())
            CHECK_FALSE(card->title().isEmpty());
    }
}

TEST_CASE("assumptions are listed with value, source and date")
{
    CapacityStage stage;
    auto* table = ui::test::named<QTableView>(stage.page(), u"Assumptions of the capacity plan"_s);
    REQUIRE(table->model()->rowCount() > 10);
    CHECK(table->model()->index(0, 3).data().toString() == u"engineering estimate"_s);
    CHECK(table->model()->index(0, 4).data().toString() == u"2026-11-22"_s);
}
