#pragma once

#include "core/cost/estimate.h"
#include "core/cost/variant/cost_study.h"
#include "core/figure/chart/chart_figure.h"
#include "core/figure/chart/chart_table.h"
#include "core/figure/chart/curve_figure.h"
#include "core/simulate/forecast/cost_band.h"
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
