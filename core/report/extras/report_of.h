#pragma once

#include "core/base/result.h"
#include "core/base/text/language.h"
#include "core/evaluation/evaluation.h"
#include "core/report/report.h"
#include "core/simulate/forecast/forecast.h"

#include <cstdint>
#include <string_view>

namespace ogive {

/// The same number everywhere, so that a report is the same wherever it is made.
inline constexpr std::uint64_t reportSamples = 16'384;

/// The forecast that a report of this scenario states: always with the same draws.
[[nodiscard]] Result<Forecast> reportForecast(const Knowledge& knowledge, const Scenario& scenario,
                                              const Evaluation& evaluation, std::string_view date,
                                              const SimulationRun& run = {});

/// The whole report of one of a design's scenarios, as it is exported: simulated and built. `date` (ISO)
/// chooses dated prices and the day by which models are looked at. Where nothing can be simulated the report
/// says less; stopped by `run` it is without what is simulated.
[[nodiscard]] Report reportOf(const Knowledge& knowledge, const Design& design, const Scenario& scenario,
                              const Evaluation& evaluation, std::string_view date, const Words& words,
                              const SimulationRun& run = {});

/// The same, evaluated too.
[[nodiscard]] Report reportOf(const Knowledge& knowledge, const Design& design, const Scenario& scenario,
                              std::string_view date);

} // namespace ogive
