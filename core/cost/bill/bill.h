#pragma once

#include "core/cost/bill/bill_plan.h"

namespace ogive {

/// US dollars a month by line, one-time lines once; NaN where an amount is not known or not part of the bill.
struct Bill {
    PerLine<double> usd{};
    double monthly = notKnown; ///< of the counted recurring lines; NaN while one of them is not known

    [[nodiscard]] double operator[](BillLine line) const { return usd[positionOf(line)]; }
};

/// MODELS.md section 11 for one set of quantities: W4, C1 to C6 in their fixed order, E2 and E4, V8 and V10,
/// S6 and S8. No checks of ranges: an amount outside every range is not known. Takes well under a
/// microsecond.
[[nodiscard]] Bill billOf(const BillPlan& plan, const Quantities& quantities);

/// billOf's monthly total alone.
[[nodiscard]] double monthlyUsd(const BillPlan& plan, const Quantities& quantities);

/// US dollars of one call of the chat model without any savings pattern, C1; NaN where not known.
[[nodiscard]] double plainCallUsd(const BillPlan& plan, const Quantities& quantities);

/// Replicas of the self-hosted chat model and the GPUs of each, at these quantities; 0 where none is served,
/// NaN where not known or where the model does not fit on 16 GPUs.
struct ServingSize {
    double gpus = 0;
    double replicas = 0;
    double tokensPerSecond = 0; ///< output of one replica at full load
};
[[nodiscard]] ServingSize servingSize(const OwnServing& plan, const Quantities& quantities);

} // namespace ogive
