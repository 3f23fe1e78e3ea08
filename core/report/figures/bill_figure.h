#pragma once

#include "core/base/number_text.h"
#include "core/base/text/language.h"
#include "core/cost/bill/bill.h"
#include "core/cost/estimate.h"
#include "core/figure/chart/chart_figure.h"

#include <string>
#include <vector>

namespace ogive {

/// One bill of a chart of bills.
struct BillColumn {
    std::string title;
    bool isChosen = false;
    std::vector<CostLine> lines;
};

/// A line over all columns.
struct BillRow {
    std::string id;
    std::string title;
    double largest = 0; ///< share of a bill
    bool hasUnknown = false;
};

/// The lines that recur and are counted, in the order of the bill.
[[nodiscard]] std::vector<BillRow> billRows(const std::vector<BillColumn>& columns);

/// The line of a column; null where it has none.
[[nodiscard]] const CostLine* lineOf(const BillColumn& column, const std::string& id);

/// What is known of a column's recurring lines.
[[nodiscard]] double knownTotalOf(const BillColumn& column);

/// Monthly bills side by side, their largest lines as series and the small ones as one; one-time lines are
/// left out.
[[nodiscard]] StackedBarPicture billPicture(const std::vector<BillColumn>& columns, const Words& words,
                                            const NumberStyle& style = {});

/// The lines of a bill by its amounts; lines that it does not have are left out.
[[nodiscard]] std::vector<CostLine> linesOf(const BillPlan& plan, const Bill& bill, const Words& words);

} // namespace ogive
