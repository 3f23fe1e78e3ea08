#include "core/cost/llm.h"

#include "core/base/numeric/input_check.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

constexpr double perMillion = 1e6;
/// More than W4 gives at the ends of its ranges (2.0e15).
constexpr double maximumRequestTokens = 1e16;
constexpr double maximumAttempts = 1e6;

InputCheck checkPrices(const TokenPrices& prices, const std::optional<PromptCaching>& caching)
{
    InputCheck check;
    check.within("p_in", prices.input, 0, maximumUnitPrice)
        .within("p_out", prices.output, 0, maximumUnitPrice);
    check.within("p_read", prices.cachedRead.value_or(0), 0, maximumUnitPrice);
    check.within("p_write", prices.cacheWrite.value_or(0), 0, maximumUnitPrice);
    if (caching)
        check.within("cacheable", caching->cacheable, 0, maximumTokens).fraction("hit", caching->hit);
    return check;
}

/// C1's terms for tokens of which `cached` are the stable beginning.
CallCost termsOf(const RequestTokens& tokens, double cached, double hit, const TokenPrices& prices)
{
    CallCost cost;
    cost.uncachedInput = (tokens.input - cached) * prices.input / perMillion;
    cost.cachedRead = cached * hit * prices.cachedRead.value_or(prices.input) / perMillion;
    cost.cacheWrite = cached * (1 - hit) * prices.cacheWrite.value_or(prices.input) / perMillion;
    cost.output = tokens.output * prices.output / perMillion;
    return cost;
}

InputCheck checkTwoModels(double small, double large, double escalated, std::string_view thirdName,
                          double third)
{
    return InputCheck()
        .within("c_small", small, 0, maximumAmount)
        .within("c_large", large, 0, maximumAmount)
        .fraction("escalated", escalated)
        .within(thirdName, third, 0, maximumAmount);
}

} // namespace

Result<CallCost> callCost(const RequestTokens& call, const TokenPrices& prices,
                          const std::optional<PromptCaching>& caching)
{
    const auto check = checkPrices(prices, caching)
                           .within("t_in", call.input, 0, maximumTokens)
                           .within("t_out", call.output, 0, maximumTokens);
    if (check.failed())
        return check.failure();
    const double cached = caching ? std::min(caching->cacheable, call.input) : 0;
    return termsOf(call, cached, caching ? caching->hit : 0, prices);
}

Result<CallCost> requestCost(const RequestTokens& request, double steps, const TokenPrices& prices,
                             const std::optional<PromptCaching>& caching)
{
    const auto check = checkPrices(prices, caching)
                           .within("input", request.input, 0, maximumRequestTokens)
                           .within("output", request.output, 0, maximumRequestTokens)
                           .within("steps", steps, 1, maximumSteps);
    if (check.failed())
        return check.failure();
    const double cached = caching ? std::min(caching->cacheable * steps, request.input) : 0;
    return termsOf(request, cached, caching ? caching->hit : 0, prices);
}

Result<double> cacheHitFraction(double callsPerSecond, double ttlSeconds)
{
    const auto check =
        InputCheck().within("rate", callsPerSecond, range::rate).within("ttl", ttlSeconds, range::seconds);
    if (check.failed())
        return check.failure();
    return -std::expm1(-callsPerSecond * ttlSeconds);
}

Result<std::optional<double>> cacheBreakevenHit(double input, double cachedRead, double cacheWrite)
{
    const auto check = InputCheck()
                           .within("p_in", input, 0, maximumUnitPrice)
                           .within("p_read", cachedRead, 0, maximumUnitPrice)
                           .within("p_write", cacheWrite, 0, maximumUnitPrice);
    if (check.failed())
        return check.failure();
    if (cachedRead < cacheWrite)
        return (cacheWrite - input) / (cacheWrite - cachedRead);
    // A hit saves nothing against a write, so caching is cheaper at every hit fraction or from none on.
    if (cachedRead < input)
        return 0.0;
    return std::nullopt;
}

Result<double> batchFactor(double share, double discount)
{
    const auto check = InputCheck().fraction("share", share).fraction("discount", discount);
    if (check.failed())
        return check.failure();
    return 1 - share * discount;
}

Result<RetryEffect> retryEffect(double rate, double maxAttempts, double billed)
{
    const auto check = InputCheck()
                           .fraction("r", rate)
                           .whole("max_attempts", maxAttempts, 0, maximumAttempts)
                           .fraction("billed", billed);
    if (check.failed())
        return check.failure();
    if (rate == 1)
        return RetryEffect{std::nullopt, std::nullopt, 1};
    const double served = maxAttempts == 0 ? 1 : 1 - std::pow(rate, maxAttempts);
    return RetryEffect{served * (1 + billed * rate / (1 - rate)), served / (1 - rate), 1 - served};
}

Result<double> cascadeCost(double small, double large, double escalated, double judge)
{
    const auto check = checkTwoModels(small, large, escalated, "c_judge", judge);
    if (check.failed())
        return check.failure();
    return small + judge + escalated * large;
}

Result<bool> isCascadeCheaper(double small, double large, double escalated, double judge)
{
    const auto check = checkTwoModels(small, large, escalated, "c_judge", judge);
    if (check.failed())
        return check.failure();
    return small + judge < (1 - escalated) * large;
}

Result<double> routedCost(double small, double large, double escalated, double router)
{
    const auto check = checkTwoModels(small, large, escalated, "c_router", router);
    if (check.failed())
        return check.failure();
    return (1 - escalated) * small + escalated * large + router;
}

Result<double> semanticCacheCost(double request, double hit, double lookup)
{
    const auto check = InputCheck()
                           .within("c", request, 0, maximumAmount)
                           .fraction("h_sem", hit)
                           .within("c_lookup", lookup, 0, maximumAmount);
    if (check.failed())
        return check.failure();
    return (1 - hit) * request + lookup;
}

Result<double> monthlyCost(double requestsPerDay, double request)
{
    const auto check = InputCheck()
                           .within("requests_per_day", requestsPerDay, 0, maximumCount)
                           .within("c_request", request, 0, maximumAmount);
    if (check.failed())
        return check.failure();
    return requestsPerDay * daysPerMonth * request;
}

} // namespace ogive
