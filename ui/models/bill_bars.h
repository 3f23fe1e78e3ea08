#pragma once

#include "core/cost/bill/bill.h"
#include "core/cost/estimate.h"
#include "core/figure/chart/chart_figure.h"
#include "core/figure/chart/chart_table.h"

#include <string>
#include <vector>

namespace ogive::ui {

struct CostBars {
    StackedBarPicture picture;
    ChartTable table;
};

/// One bill of a chart of bills.
struct BillColumn {
    std::string title;
    bool isChosen = false;
    std::vector<CostLine> lines;
};

/// Monthly bills side by side, their largest lines as series and the small ones as one; one-time lines are
/// left out.
[[nodiscard]] CostBars billBars(const std::vector<BillColumn>& columns);

/// The lines of a bill by its amounts; lines that it does not have are left out.
[[nodiscard]] std::vector<CostLine> linesOf(const BillPlan& plan, const Bill& bill);

} // namespace ogive::ui
