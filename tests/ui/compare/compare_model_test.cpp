#include "ui/compare/compare_model.h"

#include "core/decide/regions/rule_table.h"
#include "core/evaluation/candidates.h"
#include "core/knowledge/load.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

using namespace ogive;
using namespace ogive::ui;

namespace {

struct Given {
    Knowledge knowledge = loadBuiltinKnowledge().value();
    Scenario scenario;

    CompareTable table(const char* decision) const
    {
        return compareTable(knowledge, evaluate(knowledge, scenario),
                            knowledge.decisionIndex(DecisionId(decision)).value());
    }
};

QStringList rowTitles(const CompareModel& model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
    return titles;
}

/// Two options that agree in one row and differ in the other.
CompareTable smallTable()
{
    const auto cell = [](const char* text) {
        return CompareCell{{{QString::fromLatin1(text), {}, LineMark::None}}, {}, {}};
    };
    CompareTable table;
    table.title = QStringLiteral("Database");
    table.columns = {{QStringLiteral("A"), ColumnState::Recommended, false},
                     {QStringLiteral("B|C"), ColumnState::NeverReached, false}};
    table.rows = {{QStringLiteral("Scale"), {cell("high"), cell("high")}, RowSorting::None},
                  {QStringLiteral("Cost"), {cell("low"), CompareCell{}}, RowSorting::None}};
    return table;
}

} // namespace

TEST_CASE("differences only hides the rows in which all options are alike")
{
    CompareModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(smallTable());
    REQUIRE(rowTitles(model) == QStringList{QStringLiteral("Scale"), QStringLiteral("Cost")});
    model.setDifferencesOnly(true);
    REQUIRE(rowTitles(model) == QStringList{QStringLiteral("Cost")});
    REQUIRE(model.alikeRows() == 1);
    model.setDifferencesOnly(false);
    REQUIRE(model.rowCount() == 2);
}

TEST_CASE("every decision's table survives the model tester and every edit of it")
{
    Given given;
    CompareModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const Decision& decision : given.knowledge.decisions) {
        model.setTable(given.table(decision.id.value.c_str()));
        REQUIRE(model.columnCount() == static_cast<int>(decision.options.size()));
    }
    given.scenario.requirements.set(FieldId("expected_traffic"), 900000.0);
    model.setTable(given.table("request_pattern"));
}

TEST_CASE("an edit that changes only texts keeps the model's rows")
{
    Given given;
    CompareModel model;
    model.setTable(given.table("llm_provider"));
    int resets = 0;
    int changes = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [&] { ++resets; });
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model, [&] { ++changes; });
    given.scenario.requirements.set(FieldId("expected_traffic"), 70000.0);
    model.setTable(given.table("llm_provider"));
    REQUIRE(resets == 0);
    REQUIRE(changes == 1);
}

TEST_CASE("the heads say which option holds and which no rule reaches")
{
    Given given;
    const CompareTable table = given.table("llm_provider");
    REQUIRE(std::ranges::count(table.columns, ColumnState::Recommended, &CompareColumn::state) == 1);
    const auto cohere = std::ranges::find(table.columns, QStringLiteral("Cohere"), &CompareColumn::title);
    REQUIRE(cohere->state == ColumnState::NeverReached);
}

TEST_CASE("a fact that dates a text of the guide stands beside it with source and date")
{
    Given given;
    CompareModel model;
    model.setTable(given.table("vector_db"));
    const int row = static_cast<int>(rowTitles(model).indexOf(QStringLiteral("Features")));
    const CompareCell& weaviate = model.cellAt(row, 2);
    REQUIRE(weaviate.lines.front().text == QStringLiteral("GraphQL API"));
    REQUIRE(weaviate.lines.front().date == QStringLiteral("2026-10-26"));
    const QString toolTip = model.data(model.index(row, 2), Qt::ToolTipRole).toString();
    REQUIRE(toolTip.contains(QStringLiteral("weaviate.io")));
    REQUIRE(toolTip.contains(QStringLiteral("2026-10-26")));
}

TEST_CASE("the table as Markdown leaves out what is hidden and escapes what would end a cell")
{
    REQUIRE(markdownOf(smallTable(), true) ==
            QStringLiteral("| Database | A (recommended) | B\\|C (never reached by these rules) |\n"
                           "| --- | --- | --- |\n"
                           "| Cost | low | not known |\n"));
}

TEST_CASE("the providers' bills have bars in proportion to the largest")
{
    Given given;
    const CompareTable table = given.table("llm_provider");
    double largest = 0;
    for (const CompareCell& cell : table.rows.front().cells)
        largest = std::max(largest, cell.bar.value_or(0));
    REQUIRE(table.rows.front().title == QStringLiteral("Monthly cost"));
    REQUIRE(largest == 1);
}

TEST_CASE("a table of a few options has a column for each, in their order")
{
    Given given;
    const std::size_t decision = *given.knowledge.decisionIndex(DecisionId("llm_model"));
    const Evaluation evaluation = evaluate(given.knowledge, given.scenario);
    const auto few = candidates(given.knowledge, evaluation, decision);
    const CompareTable table = compareTable(given.knowledge, evaluation, decision, few);
    REQUIRE(table.columns.size() == std::ssize(few));
    REQUIRE(table.columns.size() < 12);
    for (const CompareRow& row : table.rows)
        REQUIRE(row.cells.size() == table.columns.size());
    CHECK(std::ranges::count(table.columns, ColumnState::Recommended, &CompareColumn::state) == 1);
    CHECK(std::ranges::count(table.columns, ColumnState::NeverReached, &CompareColumn::state) == 0);
}

TEST_CASE("an option that only a dead branch names is never reached")
{
    // Weaviate stands behind a question that the guide's earlier ones leave no input for.
    Given given;
    const std::size_t decision = *given.knowledge.decisionIndex(DecisionId("vector_db"));
    const Evaluation evaluation = evaluate(given.knowledge, given.scenario);
    const std::size_t weaviate = *given.knowledge.decisions[decision].optionIndex(OptionId("weaviate"));
    const RuleTree& tree = treeOf(given.knowledge, evaluation.decisions[decision], decision);
    const CompareTable table =
        compareTable(given.knowledge, evaluation, decision, {weaviate}, reachedNodes(given.knowledge, tree));
    CHECK(table.columns.front().state == ColumnState::NeverReached);
}
