#include "ui/models/bill_bars.h"

#include "ui/models/shown_money.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"

#include <QCoreApplication>

#include <algorithm>

namespace ogive::ui {
namespace {

struct BillWords {
    Q_DECLARE_TR_FUNCTIONS(CostBars)
};

ChartTable tableOf(const std::vector<BillColumn>& columns, const std::vector<BillRow>& rows)
{
    ChartTable table;
    table.columns.push_back(headOfAmounts(BillWords::tr("Line")));
    for (const BillColumn& column : columns)
        table.columns.push_back(column.title);
    for (const BillRow& row : rows) {
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
        totals.push_back(amountCell(isKnown ? std::optional(knownTotalOf(column)) : std::nullopt));
    }
    table.rows.push_back(std::move(totals));
    return table;
}

} // namespace

CostBars billBars(const std::vector<BillColumn>& columns)
{
    CostBars bars;
    bars.picture =
        billPicture(columns, [](const Message& message) { return toStdString(translated(message)); });
    for (std::string& series : bars.picture.series)
        series = toStdString(BillWords::tr(series.c_str()));
    showInCurrency(bars.picture);
    bars.table = tableOf(columns, billRows(columns));
    return bars;
}

} // namespace ogive::ui
