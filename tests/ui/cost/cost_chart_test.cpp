#include "core/knowledge/load.h"
#include "ui/cost/assumption_model.h"
#include "ui/cost/cost_chart.h"
#include "ui/text/convert.h"

#include "core/base/number_text.h"
#include "core/evaluation/evaluation.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QBarSet>

using namespace ogive;
using namespace ogive::ui;

namespace {

struct Given {
    Knowledge knowledge = loadBuiltinKnowledge().value();
    Scenario scenario;

    Given() { scenario.requirements.set(FieldId("expected_traffic"), 24000.0); }

    CostComparison cost() const { return evaluate(knowledge, scenario).cost; }
    CostTable table() const
    {
        return costTable(cost(), knowledge.decisions[knowledge.decisionInRole("llm").value()]);
    }
};

std::optional<double> amountOf(const CostEstimate& estimate, const QString& title)
{
    for (const CostLine& line : estimate.lines) {
        if (toQString(line.title) == title)
            return line.usd;
    }
    return std::nullopt;
}

void requireSameValues(const CostChart& chart, const CostComparison& cost)
{
    REQUIRE_FALSE(chart.barSets().isEmpty());
    for (const QBarSet* set : chart.barSets()) {
        REQUIRE(set->count() == static_cast<int>(cost.estimates.size()));
        for (int provider = 0; provider < set->count(); ++provider)
            REQUIRE(set->at(provider) ==
                    amountOf(cost.estimates[static_cast<std::size_t>(provider)], set->label()).value_or(0));
    }
}

} // namespace

TEST_CASE("the bars are the evaluation's amounts, before and after an edit")
{
    Given given;
    CostChart chart;
    chart.setTable(given.table(), true);
    requireSameValues(chart, given.cost());
    const auto* first = chart.barSets().front();
    given.scenario.requirements.set(FieldId("output_tokens"), 2500.0);
    chart.setTable(given.table(), true);
    requireSameValues(chart, given.cost());
    REQUIRE(chart.barSets().front() == first);
}

TEST_CASE("axis ticks are round, hold the largest value and stay while they can")
{
    REQUIRE(niceAxis(13440, {}) == NiceAxis{15000, 5000});
    REQUIRE(niceAxis(8.2, {}) == NiceAxis{10, 2.5});
    REQUIRE(niceAxis(0, {}) == NiceAxis{1, 0.25});
    const NiceAxis current{20000, 5000};
    REQUIRE(niceAxis(19999, current) == current);
    REQUIRE(niceAxis(8001, current) == current);
    REQUIRE(niceAxis(20001, current) != current);
    REQUIRE(niceAxis(7999, current) != current);
}

TEST_CASE("the table behind the chart says what is not known and what is not included")
{
    CostTable table;
    table.columns = {{QStringLiteral("A"), QStringLiteral("model-a"), std::nullopt, std::nullopt, {}}};
    table.series = {{QStringLiteral("x"),
                     QStringLiteral("Output"),
                     false,
                     {{std::nullopt, true, QStringLiteral("no price")}}},
                    {QStringLiteral("y"), QStringLiteral("Embedding"), false, {{std::nullopt, false, {}}}}};
    CostTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(table);
    const auto text = [&](int column) {
        return model.data(model.index(0, column), Qt::DisplayRole).toString();
    };
    REQUIRE(text(1) == QStringLiteral("not known"));
    REQUIRE(text(2) == QStringLiteral("not included"));
    REQUIRE(text(3) == QStringLiteral("not known"));
    REQUIRE(model.data(model.index(0, 1), Qt::ToolTipRole).toString() == QStringLiteral("no price"));
}

TEST_CASE("the table behind the chart has every line of every provider")
{
    const Given given;
    const CostComparison cost = given.cost();
    CostTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(given.table());
    REQUIRE(model.rowCount() == static_cast<int>(cost.estimates.size()));
    REQUIRE(model.columnCount() == static_cast<int>(cost.estimates.front().lines.size()) + 3);
    const QString total = model.data(model.index(0, model.columnCount() - 2), Qt::DisplayRole).toString();
    REQUIRE(total == toQString(usdText(cost.estimates.front().monthlyUsd.value())));
}

TEST_CASE("every assumption is listed with source and date")
{
    const Given given;
    const CostComparison cost = given.cost();
    AssumptionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setAssumptions(cost.assumptions);
    REQUIRE(model.rowCount() == static_cast<int>(cost.assumptions.size()));
    REQUIRE(model.data(model.index(0, AssumptionModel::AsOf), Qt::DisplayRole).toString() ==
            toQString(cost.assumptions.front().asOf));
}
