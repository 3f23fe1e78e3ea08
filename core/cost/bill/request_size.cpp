#include "core/cost/bill/request_size.h"

#include <algorithm>

namespace ogive {

RequestSize requestSize(const BillPlan& plan, const Quantities& q)
{
    const double steps = q[Quantity::Steps];
    RequestSize request;
    request.input = steps * q[Quantity::InputTokens];
    request.output = steps * q[Quantity::OutputTokens];
    // A single call sends nothing twice, so what tools would return does not matter.
    if (steps != 1) {
        const double pairs = (q[Quantity::StepsVariance] + steps * steps - steps) / 2;
        request.input += (q[Quantity::OutputTokens] + q[Quantity::ToolResultTokens]) * pairs;
    }
    if (plan.chat.usesCache) {
        const double prefix =
            std::min(q[Quantity::SharedPrefixShare] * q[Quantity::InputTokens], q[Quantity::InputTokens]);
        // Below the provider's minimum nothing is cached.
        request.cached = prefix < q[Quantity::CacheMinimum] ? 0 : std::min(prefix * steps, request.input);
    }
    return request;
}

} // namespace ogive
