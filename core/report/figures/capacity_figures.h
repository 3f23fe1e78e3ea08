#pragma once

#include "core/base/number_text.h"
#include "core/base/text/language.h"
#include "core/capacity/plan/findings.h"
#include "core/figure/chart/curve_figure.h"

#include <string>
#include <vector>

namespace ogive {

/// A tick of a time axis, as short as the value allows: "20 ms", "1.5 s", "10 min", "3 h".
[[nodiscard]] std::string secondsTick(double seconds, const NumberStyle& style = {});

/// Requests in flight and replicas by month, with the guide's thresholds and dated changes of decisions. The
/// plan must have numbers.
[[nodiscard]] CurvePicture horizonPicture(const HorizonPlan& plan, const std::vector<DatedChange>& changes,
                                          const Words& words, const NumberStyle& style = {});

/// The wait at the peak against the number of replicas, with the target and what is planned. The plan must
/// have numbers.
[[nodiscard]] CurvePicture replicaPicture(const ReplicaPlan& plan, const Words& words,
                                          const NumberStyle& style = {});

/// The guide's thresholds, but none so low under the top that its text would stand on the axis.
[[nodiscard]] std::vector<ChartGuide> thresholdGuides(double top, const Words& words);

} // namespace ogive
