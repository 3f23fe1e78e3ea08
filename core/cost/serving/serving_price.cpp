#include "core/cost/serving/serving_price.h"

#include "core/base/numeric/input_check.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

constexpr double perMillionServed = 1e6;
constexpr double hourSeconds = 3600;
constexpr double largestWhole = 0x1p53; ///< more replicas than this are no answer
constexpr NumberRange tokensPerSecondRange{0, 1e12};

} // namespace

Result<std::optional<double>> pricePerMillionTokens(const ServingUse& use)
{
    const auto check = InputCheck()
                           .whole("gpus", use.gpus, range::gpus)
                           .within("per_hour", use.pricePerHour, range::price)
                           .within("tps", use.tokensPerSecond, tokensPerSecondRange)
                           .within("util", use.utilisation, range::fraction);
    if (check.failed())
        return check.failure();
    const double tokensPerHour = hourSeconds * use.tokensPerSecond * use.utilisation;
    const double price = use.gpus * use.pricePerHour / tokensPerHour * perMillionServed;
    return std::isfinite(price) ? std::optional(price) : std::nullopt;
}

Result<std::optional<ServingCrossover>> servingCrossover(const ServingChoice& choice)
{
    const auto check = InputCheck()
                           .within("fixed_month", choice.replicaPerMonth, range::amount)
                           .within("cap_month", choice.replicaTokens, 1, range::allTokens.maximum)
                           .within("api_per_mtok", choice.apiPrice, range::price)
                           .within("ops", choice.operations, range::amount);
    if (check.failed())
        return check.failure();
    // What one full replica saves.
    const double saved = choice.apiPrice * choice.replicaTokens / perMillionServed - choice.replicaPerMonth;
    if (saved < 0 || (saved == 0 && choice.operations > 0))
        return std::nullopt;
    const double replicas = choice.operations == 0 ? 1 : std::max(1.0, std::ceil(choice.operations / saved));
    const double cost = choice.operations + replicas * choice.replicaPerMonth;
    if (replicas > largestWhole)
        return std::nullopt;
    if (cost == 0) // nothing to save, and nothing to pay: equal from the first token
        return ServingCrossover{replicas, 0};
    const double tokens = cost * perMillionServed / choice.apiPrice;
    return std::isfinite(tokens) ? std::optional(ServingCrossover{replicas, tokens}) : std::nullopt;
}

} // namespace ogive
