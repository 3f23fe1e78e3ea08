#include "ui/compare/compare_table.h"

#include "ui/text/convert.h"
#include "ui/text/number_text.h"
#include "ui/text/table_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CompareTable)
};

/// The options that have a column, in its order.
using Columns = std::vector<const Option*>;

QString originOf(const std::string& source, const std::string& asOf)
{
    if (asOf.empty())
        return toQString(source);
    return Words::tr("%1 (%2)").arg(toQString(source), toQString(asOf));
}

/// The newer fact that dates a text of the guide, if there is one.
const Fact* factOn(const Option& option, const std::string& text)
{
    const auto found =
        std::ranges::find_if(option.facts, [&](const Fact& fact) { return fact.replaces == text; });
    return found == option.facts.end() || text.empty() ? nullptr : &*found;
}

LineMark markOf(const std::string& tone)
{
    if (tone == "good")
        return LineMark::Good;
    return tone == "bad" ? LineMark::Bad : LineMark::None;
}

CompareLine lineOf(const Option& option, const std::string& text, LineMark mark, QStringList& origins)
{
    CompareLine line{toQString(text), {}, mark};
    if (const Fact* fact = factOn(option, text)) {
        line.date = toQString(fact->asOf);
        origins.append(Words::tr("Since then: %1").arg(toQString(fact->text)));
        origins.append(originOf(fact->source, fact->asOf));
    }
    return line;
}

CompareCell attributeCell(const Attribute& attribute, const Option& option, const AttributeValue& value)
{
    CompareCell cell;
    if (std::holds_alternative<std::monostate>(value)) {
        cell.origin = Words::tr("Not known: no source says.");
        return cell;
    }
    QStringList origins{originOf(option.source, option.asOf)};
    if (const auto* items = std::get_if<std::vector<std::string>>(&value)) {
        for (const std::string& item : *items)
            cell.lines.append(lineOf(option, item, markOf(attribute.tone), origins));
    } else {
        const bool* flag = std::get_if<bool>(&value);
        const LineMark mark = flag == nullptr ? LineMark::None : *flag ? LineMark::Good : LineMark::Bad;
        cell.lines.append(lineOf(option, attributeText(attribute, value, numberStyle()), mark, origins));
    }
    cell.origin = origins.join(u'\n');
    return cell;
}

/// Bars only where at least two options state a number; the longest is the largest.
void addBars(CompareRow& row, const std::vector<std::optional<double>>& numbers)
{
    double largest = 0;
    int known = 0;
    for (const auto& number : numbers) {
        largest = std::max(largest, number.value_or(0));
        known += number ? 1 : 0;
    }
    if (known < 2 || largest <= 0)
        return;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (const auto& number = numbers[static_cast<std::size_t>(i)])
            row.cells[i].bar = std::max(0.0, *number) / largest;
    }
}

CompareRow attributeRow(const Decision& decision, const Columns& columns, std::size_t attribute)
{
    CompareRow row{toQString(decision.attributes[attribute].title), {}, RowSorting::None};
    std::vector<std::optional<double>> numbers;
    for (const Option* option : columns) {
        const AttributeValue& value = option->attributes[attribute];
        row.cells.append(attributeCell(decision.attributes[attribute], *option, value));
        const double* number = std::get_if<double>(&value);
        numbers.push_back(number == nullptr ? std::nullopt : std::optional(*number));
    }
    addBars(row, numbers);
    return row;
}

/// The monthly bill per provider.
CompareRow costRow(const std::vector<std::size_t>& options, const CostComparison& cost)
{
    CompareRow row{Words::tr("Monthly cost"), {}, RowSorting::None};
    row.cells.resize(static_cast<qsizetype>(options.size()));
    std::vector<std::optional<double>> numbers(options.size());
    for (const CostEstimate& estimate : cost.estimates) {
        const auto column = std::ranges::find(options, estimate.option) - options.begin();
        if (column == std::ssize(options))
            continue;
        CompareCell& cell = row.cells[column];
        cell.origin = originOf(estimate.priceSource, estimate.priceAsOf);
        if (!estimate.monthlyUsd)
            continue;
        cell.lines.append({moneyText(*estimate.monthlyUsd), {}, LineMark::None});
        cell.lines.append({toQString(estimate.llmTitle), {}, LineMark::None});
        numbers[static_cast<std::size_t>(column)] = estimate.monthlyUsd;
    }
    addBars(row, numbers);
    return row;
}

CompareRow factsRow(const Columns& columns)
{
    CompareRow row{Words::tr("Newer facts"), {}, RowSorting::None};
    for (const Option* option : columns) {
        CompareCell cell;
        QStringList origins;
        for (const Fact& fact : option->facts) {
            cell.lines.append({toQString(fact.text), toQString(fact.asOf), LineMark::None});
            origins.append(originOf(fact.source, fact.asOf));
        }
        cell.origin = origins.join(u'\n');
        row.cells.append(cell);
    }
    return row;
}

CompareRow textsRow(const QString& title, const Columns& columns,
                    const std::vector<std::string> Option::*texts)
{
    CompareRow row{title, {}, RowSorting::None};
    for (const Option* option : columns) {
        CompareCell cell;
        QStringList origins{originOf(option->source, option->asOf)};
        for (const std::string& text : option->*texts)
            cell.lines.append(lineOf(*option, text, LineMark::None, origins));
        cell.origin = origins.join(u'\n');
        row.cells.append(cell);
    }
    return row;
}

bool isEmptyRow(const CompareRow& row)
{
    return std::ranges::none_of(row.cells, &CompareCell::isKnown);
}

/// That no rule reaches an option is news only of those that the guide names.
ColumnState stateOf(const DecisionResult& result, const RuleTree& tree, const std::vector<bool>& reached,
                    std::size_t option, GuideEntry entry)
{
    if (result.overridden == option)
        return ColumnState::Chosen;
    if (result.outcome == option)
        return ColumnState::Recommended;
    if (!result.outcome && std::ranges::find(result.possible, option) != result.possible.end())
        return ColumnState::Possible;
    bool isReached = entry == GuideEntry::None;
    for (std::size_t i = 0; i < tree.nodes.size() && !isReached; ++i)
        isReached = tree.nodes[i].outcome == option && (reached.empty() || reached[i]);
    return isReached ? ColumnState::Plain : ColumnState::NeverReached;
}

/// The table as texts, the titles first.
QList<QStringList> linesOf(const CompareTable& table, bool differencesOnly)
{
    QStringList heads{table.title};
    for (const CompareColumn& column : table.columns) {
        const QString state = stateText(column.state);
        heads.append(state.isEmpty() ? column.title : Words::tr("%1 (%2)").arg(column.title, state));
    }
    QList<QStringList> lines{heads};
    for (const CompareRow& row : table.rows) {
        if (differencesOnly && row.isAlike())
            continue;
        QStringList cells{row.title};
        for (const CompareCell& cell : row.cells)
            cells.append(cell.text());
        lines.append(cells);
    }
    return lines;
}

} // namespace

QString CompareCell::text() const
{
    if (lines.isEmpty())
        return Words::tr("not known");
    QStringList texts;
    for (const CompareLine& line : lines)
        texts.append(line.text);
    return texts.join(", "_L1);
}

QString CompareColumn::stateWords() const
{
    const QString words = stateText(state);
    if (!isPinned)
        return words;
    return words.isEmpty() ? Words::tr("pinned") : Words::tr("%1, pinned").arg(words);
}

bool CompareRow::isAlike() const
{
    return std::ranges::all_of(cells,
                               [this](const CompareCell& cell) { return cell.lines == cells.front().lines; });
}

CompareTable compareTable(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision,
                          const std::vector<std::size_t>& options, const std::vector<bool>& reached)
{
    const Decision& compared = knowledge.decisions[decision];
    const DecisionResult& result = evaluation.decisions[decision];
    const RuleTree& tree = treeOf(knowledge, result, decision);

    CompareTable table;
    table.title = toQString(compared.title);
    Columns columns;
    for (const std::size_t position : options) {
        const Option& option = compared.options[position];
        columns.push_back(&option);
        table.columns.append(
            {toQString(option.title), stateOf(result, tree, reached, position, option.guideEntry), false});
    }
    if (knowledge.decisionInRole("llm") == decision)
        table.rows.append(costRow(options, evaluation.cost));
    for (std::size_t i = 0; i < compared.attributes.size(); ++i)
        table.rows.append(attributeRow(compared, columns, i));
    table.rows.append(textsRow(Words::tr("Packages"), columns, &Option::packages));
    table.rows.append(factsRow(columns));
    table.rows.removeIf(isEmptyRow);
    return table;
}

CompareTable compareTable(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision)
{
    std::vector<std::size_t> options(knowledge.decisions[decision].options.size());
    std::iota(options.begin(), options.end(), std::size_t{0});
    return compareTable(knowledge, evaluation, decision, options);
}

QString stateText(ColumnState state)
{
    switch (state) {
    case ColumnState::Plain:
        return {};
    case ColumnState::Recommended:
        return Words::tr("recommended");
    case ColumnState::Chosen:
        return Words::tr("your choice");
    case ColumnState::Possible:
        return Words::tr("still possible");
    case ColumnState::NeverReached:
        return Words::tr("never reached by these rules");
    }
    Q_UNREACHABLE();
}

QString markdownOf(const CompareTable& table, bool differencesOnly)
{
    return markdownTable(linesOf(table, differencesOnly));
}

QString csvOf(const CompareTable& table, bool differencesOnly)
{
    return csvTable(linesOf(table, differencesOnly));
}

} // namespace ogive::ui
