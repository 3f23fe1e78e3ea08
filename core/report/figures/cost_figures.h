#pragma once

#include "core/base/number_text.h"
#include "core/base/text/language.h"
#include "core/cost/variant/cost_study.h"
#include "core/figure/chart/curve_figure.h"
#include "core/simulate/forecast/cost_band.h"
#include "core/simulate/forecast/forecast.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace ogive {

// Costs as charts, for reports and for the window; amounts in US dollars.

/// What is added to a study once it is computed: the chosen curve's P10 and P90, and where the nearest
/// break-even lies.
struct StudyBands {
    CostBand chosen;
    std::optional<std::pair<double, double>> breakEven;
};

/// Cost against a field: what is chosen and its rivals, with break-evens, today's value and the budget.
[[nodiscard]] CurvePicture studyPicture(const Knowledge& knowledge, const CostStudy& study,
                                        const std::optional<StudyBands>& bands, std::optional<double> budget,
                                        const Words& words, const NumberStyle& style = {});

/// How many samples cost how much: counts between neighbouring edges.
struct CostBins {
    std::vector<double> edges;
    std::vector<std::uint64_t> counts;
};
[[nodiscard]] CostBins costBins(const Forecast& forecast);

/// How often each cost comes out, with percentiles and budget. The forecast must have numbers.
[[nodiscard]] CurvePicture distributionPicture(const Forecast& forecast, const Words& words,
                                               const NumberStyle& style = {});

/// What each uncertain input does to the cost, the strongest first: bars from its P10 to its P90. No bars
/// where nothing moves it. The forecast must have numbers.
[[nodiscard]] StackedBarPicture tornadoPicture(const Forecast& forecast, const Words& words,
                                               const NumberStyle& style = {});

/// "3.5 %": a share with a tenth of a per cent.
[[nodiscard]] std::string tenthPercentText(double share, const NumberStyle& style = {});

} // namespace ogive
