#pragma once

#include "core/cost/estimate.h"
#include "core/cost/variant/cost_study.h"
#include "core/figure/chart/chart_figure.h"
#include "core/figure/chart/chart_table.h"
#include "core/figure/chart/curve_figure.h"
#include "core/report/figures/cost_figures.h"
#include "core/simulate/forecast/forecast.h"
#include "ui/models/bill_bars.h"

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

[[nodiscard]] CostCurves studyCurves(const Knowledge& knowledge, const CostStudy& study,
                                     const std::optional<StudyBands>& bands, std::optional<double> budget);

/// How often each cost comes out, with percentiles and budget. The forecast must have numbers.
[[nodiscard]] CostCurves distributionCurves(const Forecast& forecast);

/// What each uncertain input does to the cost, the strongest first: bars from its P10 to its P90. The
/// forecast must have numbers.
[[nodiscard]] CostBars tornadoBars(const Forecast& forecast);

} // namespace ogive::ui
