#pragma once

#include "core/cost/estimate.h"
#include "core/cost/variant/cost_study.h"
#include "core/figure/chart/chart_figure.h"
#include "core/figure/chart/chart_table.h"
#include "core/figure/chart/curve_figure.h"
#include "core/simulate/forecast/cost_band.h"
#include "core/simulate/forecast/forecast.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace ogive::ui {

// Costs as charts and the tables behind them.

struct CostCurves {
    CurvePicture picture;
    ChartTable table;
};

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

/// What is added to a study once it is computed: the chosen curve's P10 and P90, and where the nearest
/// break-even lies.
struct StudyBands {
    CostBand chosen;
    std::optional<std::pair<double, double>> breakEven;
};
[[nodiscard]] CostCurves studyCurves(const Knowledge& knowledge, const CostStudy& study,
                                     const std::optional<StudyBands>& bands, std::optional<double> budget);

/// How often each cost comes out, with percentiles and budget. The forecast must have numbers.
[[nodiscard]] CostCurves distributionCurves(const Forecast& forecast);

/// What each uncertain input does to the cost, the strongest first: bars from its P10 to its P90. The
/// forecast must have numbers.
[[nodiscard]] CostBars tornadoBars(const Forecast& forecast);

} // namespace ogive::ui
