#pragma once

#include "core/figure/chart/chart_figure.h"
#include "core/figure/chart/chart_table.h"
#include "core/report/figures/bill_figure.h"

#include <vector>

namespace ogive::ui {

struct CostBars {
    StackedBarPicture picture;
    ChartTable table;
};

/// Monthly bills side by side, their largest lines as series and the small ones as one; one-time lines are
/// left out.
[[nodiscard]] CostBars billBars(const std::vector<BillColumn>& columns);

} // namespace ogive::ui
