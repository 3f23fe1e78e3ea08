#pragma once

#include "core/capacity/plan/findings.h"
#include "core/figure/chart/chart_table.h"
#include "core/figure/chart/curve_figure.h"

#include <QString>

#include <string>
#include <vector>

namespace ogive::ui {

// The parts of a capacity plan as charts and the tables behind them. Each part must have numbers.

inline constexpr Size copiedSize{520, 340}; ///< of pictures for files and the clipboard

struct CurveContent {
    CurvePicture picture;
    ChartTable table;
};

struct BarContent {
    StackedBarPicture picture;
    ChartTable table;
};

/// Requests in flight against the peak rate, with the guide's thresholds.
[[nodiscard]] CurveContent loadCurves(const LoadPlan& plan);

/// The p95 wait against the number of replicas.
[[nodiscard]] CurveContent replicaCurves(const ReplicaPlan& plan);

/// Requests in flight and replicas, month by month; `changes` are those of decisions, the earliest first.
[[nodiscard]] CurveContent horizonCurves(const HorizonPlan& plan, const std::vector<DatedChange>& changes);

/// The stages of an answer as a waterfall, and what they come to.
[[nodiscard]] BarContent latencyBars(const LatencyPlan& plan);

/// GPU memory of one replica of the model: the cheapest that fit, the proposed one first.
[[nodiscard]] BarContent servingBars(const ServingPlan& plan, const Knowledge& knowledge);

/// Memory of the index by compression, with the spread of the published rules.
[[nodiscard]] BarContent indexBars(const IndexPlan& plan);

} // namespace ogive::ui
