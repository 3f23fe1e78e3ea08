#pragma once

#include "core/plan/roadmap.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace ogive {

/// When something will be done, in working days from the start: a tenth, half and nine tenths of the sampled
/// futures are done by then.
struct FinishRange {
    double p10 = 0;
    double p50 = 0;
    double p90 = 0;

    bool operator==(const FinishRange&) const = default;
};

struct RoadmapForecast {
    bool isCancelled = false; ///< stopped before its end: nothing else is set
    std::uint64_t samples = 0;
    FinishRange finish;
    std::vector<FinishRange> phases; ///< as Roadmap::phases

    bool operator==(const RoadmapForecast&) const = default;
};

struct ForecastRun {
    std::uint64_t samples = 10'000; ///< from 1
    std::uint64_t seed = 1;
    unsigned threads = 1; ///< changes nothing of what comes out
    std::stop_token stop = {};
};

/// Draws the effort of every task from its PERT distribution (MODELS.md U2, by Philox, U4; the tasks are
/// independent) and places them anew by the same rule for each sample; percentiles by U7. Without tasks all
/// is 0.
[[nodiscard]] RoadmapForecast forecastRoadmap(const Roadmap& roadmap, const ForecastRun& run = {});

} // namespace ogive
