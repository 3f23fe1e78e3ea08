#pragma once

#include "core/evaluation/evaluation.h"
#include "core/simulate/forecast/forecast.h"

#include <functional>
#include <memory>

namespace ogive {

/// What a report says beyond one scenario's evaluation.
struct ReportExtras {
    /// How sure cost and decisions are; null: the report leaves that out.
    const Forecast* forecast = nullptr;
    /// Evaluations of the design's other scenarios, where somebody has them; none: each is evaluated anew.
    std::function<std::shared_ptr<const Evaluation>(const Scenario&)> evaluationOf = {};
};

} // namespace ogive
