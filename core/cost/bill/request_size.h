#pragma once

#include "core/cost/bill/bill_plan.h"

namespace ogive {

/// Tokens of one request to a chat model, all its calls together (W4).
struct RequestSize {
    double input = 0;
    double output = 0;
    double cached = 0; ///< of the input, its stable beginnings
};

/// NaN where not known.
[[nodiscard]] RequestSize requestSize(const BillPlan& plan, const Quantities& quantities);

} // namespace ogive
