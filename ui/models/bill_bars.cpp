#include "ui/models/bill_bars.h"

#include "ui/models/shown_money.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

constexpr std::size_t mostSeries = 6;
constexpr double smallShare = 0.01;

struct BillWords {
    Q_DECLARE_TR_FUNCTIONS(CostBars)
};

/// A line over all columns.
struct LineRow {
    std::string id;
    std::string title;
    double largest = 0; ///< share of a bill
    bool hasUnknown = false;
};

const CostLine* lineOf(const BillColumn& column, const std::string& id)
{
    const auto found = std::find_if(column.lines.begin(), column.lines.end(),
                                    [&](const CostLine& line) { return line.id == id; });
    return found == column.lines.end() ? nullptr : &*found;
}

double totalOf(const BillColumn& column)
{
    double total = 0;
    for (const CostLine& line : column.lines)
        if (!line.oneTime && line.included)
            total += line.usd.value_or(0);
    return total;
}

/// The lines that recur, in the order of the bill.
std::vector<LineRow> rowsOf(const std::vector<BillColumn>& columns)
{
    std::vector<LineRow> rows;
    for (const BillColumn& column : columns) {
        const double total = totalOf(column);
        for (const CostLine& line : column.lines) {
            if (line.oneTime || !line.included)
                continue;
            auto row =
                std::find_if(rows.begin(), rows.end(), [&](const LineRow& it) { return it.id == line.id; });
            if (row == rows.end())
                row = rows.insert(rows.end(), {line.id, line.title, 0, false});
            row->hasUnknown = row->hasUnknown || !line.usd;
            if (total > 0)
                row->largest = std::max(row->largest, line.usd.value_or(0) / total);
        }
    }
    return rows;
}

/// The rows that have a series of their own; the rest is told as one.
std::vector<LineRow> seriesOf(const std::vector<LineRow>& rows)
{
    std::vector<LineRow> bySize = rows;
    std::stable_sort(bySize.begin(), bySize.end(), [](const LineRow& left, const LineRow& right) {
        return std::pair(left.hasUnknown, left.largest) > std::pair(right.hasUnknown, right.largest);
    });
    std::vector<LineRow> series;
    for (const LineRow& row : rows) {
        const auto place =
            std::find_if(bySize.begin(), bySize.end(), [&](const LineRow& it) { return it.id == row.id; });
        const bool isLarge = place - bySize.begin() < static_cast<std::ptrdiff_t>(mostSeries);
        if (isLarge && (row.largest >= smallShare || row.hasUnknown))
            series.push_back(row);
    }
    return series;
}

std::optional<double> othersOf(const BillColumn& column, const std::vector<LineRow>& series)
{
    double others = 0;
    for (const CostLine& line : column.lines) {
        const bool hasOwn =
            std::any_of(series.begin(), series.end(), [&](const LineRow& row) { return row.id == line.id; });
        if (!line.oneTime && line.included && !hasOwn)
            others += line.usd.value_or(0);
    }
    return others;
}

ChartTable tableOf(const std::vector<BillColumn>& columns, const std::vector<LineRow>& rows)
{
    ChartTable table;
    table.columns.push_back(headOfAmounts(BillWords::tr("Line")));
    for (const BillColumn& column : columns)
        table.columns.push_back(column.title);
    for (const LineRow& row : rows) {
        std::vector<ChartCell> cells{{row.title, {}}};
        for (const BillColumn& column : columns) {
            const CostLine* line = lineOf(column, row.id);
            cells.push_back(line ? amountCell(line->usd) : ChartCell{"–", {}});
        }
        table.rows.push_back(std::move(cells));
    }
    std::vector<ChartCell> totals{{toStdString(BillWords::tr("Total")), {}}};
    for (const BillColumn& column : columns) {
        const bool isKnown = std::all_of(column.lines.begin(), column.lines.end(), [](const CostLine& line) {
            return line.oneTime || !line.included || line.usd;
        });
        totals.push_back(amountCell(isKnown ? std::optional(totalOf(column)) : std::nullopt));
    }
    table.rows.push_back(std::move(totals));
    return table;
}

} // namespace

std::vector<CostLine> linesOf(const BillPlan& plan, const Bill& bill)
{
    std::vector<CostLine> lines;
    for (std::size_t i = 0; i < billLineCount; ++i) {
        const auto line = static_cast<BillLine>(i);
        if (plan.kindOf(line) == LineState::Kind::Absent)
            continue;
        CostLine entry;
        entry.id = idOf(line);
        entry.title = english(titleOf(line));
        entry.usd = std::isnan(bill[line]) ? std::nullopt : std::optional(bill[line]);
        entry.oneTime = isOneTime(line);
        entry.included = plan.kindOf(line) != LineState::Kind::LeftOut;
        lines.push_back(std::move(entry));
    }
    return lines;
}

CostBars billBars(const std::vector<BillColumn>& columns)
{
    const std::vector<LineRow> rows = rowsOf(columns);
    const std::vector<LineRow> series = seriesOf(rows);
    CostBars bars;
    const bool hasOthers = series.size() < rows.size();
    for (const LineRow& row : series)
        bars.picture.series.push_back(toStdString(BillWords::tr(row.title.c_str())));
    if (hasOthers)
        bars.picture.series.push_back(toStdString(BillWords::tr("Other")));
    for (const BillColumn& column : columns) {
        StackedBar bar;
        bar.label = column.title;
        bar.isChosen = column.isChosen;
        for (const LineRow& row : series) {
            const CostLine* line = lineOf(column, row.id);
            bar.values.push_back(line ? line->usd : std::optional(0.0));
        }
        if (hasOthers)
            bar.values.push_back(othersOf(column, series));
        bars.picture.bars.push_back(std::move(bar));
    }
    showInCurrency(bars.picture);
    bars.table = tableOf(columns, rows);
    return bars;
}

} // namespace ogive::ui
