#include "core/cost/workload.h"

#include "core/base/numeric/input_check.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

constexpr double hoursPerDay = 24;
constexpr double maximumPeakFactor = 1000;
constexpr double shortestWindow = 1e-6; ///< hours
constexpr double maximumVariance = 1e8;
constexpr double maximumMonths = 120;
/// A month of the most requests that a day may have.
constexpr double maximumPerMonth = maximumCount * daysPerMonth;

InputCheck checkGrowth(std::string_view firstName, double firstMonth, double growth)
{
    return InputCheck().within(firstName, firstMonth, 0, maximumPerMonth).within("g", growth, -1, 10);
}

} // namespace

Result<double> averageRate(double requestsPerDay)
{
    const auto check = InputCheck().within("requests_per_day", requestsPerDay, 0, maximumCount);
    if (check.failed())
        return check.failure();
    return requestsPerDay / secondsPerDay;
}

Result<double> peakRate(double requestsPerDay, double peakFactor)
{
    const auto check = InputCheck()
                           .within("requests_per_day", requestsPerDay, 0, maximumCount)
                           .within("paf", peakFactor, 1, maximumPeakFactor);
    if (check.failed())
        return check.failure();
    return requestsPerDay / secondsPerDay * peakFactor;
}

Result<double> peakFactorFromWindow(double share, double hours)
{
    // The window must be long enough for the factor to stay within its own range, which also keeps it finite.
    const double shortest = std::max(share * hoursPerDay / maximumPeakFactor, shortestWindow);
    const auto check = InputCheck().fraction("share", share).within("hours", hours, shortest, hoursPerDay);
    if (check.failed())
        return check.failure();
    return share * hoursPerDay / hours;
}

Result<double> inputTokens(const PromptParts& parts)
{
    const auto check = InputCheck()
                           .within("system", parts.system, 0, maximumTokens)
                           .within("tools", parts.tools, 0, maximumTokens)
                           .within("top_k", parts.topK, 0, maximumTokens)
                           .within("chunk", parts.chunk, 0, maximumTokens)
                           .within("history", parts.history, 0, maximumTokens)
                           .within("query", parts.query, 0, maximumTokens);
    if (check.failed())
        return check.failure();
    return parts.system + parts.tools + parts.topK * parts.chunk + parts.history + parts.query;
}

Result<RequestTokens> agentTokens(const AgentRequest& request)
{
    const auto check = InputCheck()
                           .within("t_in", request.inputTokens, 0, maximumTokens)
                           .within("t_out_kept", request.keptOutputTokens, 0, maximumTokens)
                           .within("obs", request.toolResultTokens, 0, maximumTokens)
                           .within("t_out_all", request.outputTokens, 0, maximumTokens)
                           .within("steps", request.steps, 1, maximumSteps)
                           .within("steps_var", request.stepsVariance, 0, maximumVariance);
    if (check.failed())
        return check.failure();
    // With N steps, every pair of an earlier and a later step sends the earlier one's growth once: N(N−1)/2
    // times. E[N(N−1)] = Var + S² − S.
    const double growth = request.keptOutputTokens + request.toolResultTokens;
    const double pairs = (request.stepsVariance + request.steps * request.steps - request.steps) / 2;
    return RequestTokens{request.steps * request.inputTokens + growth * pairs,
                         request.steps * request.outputTokens};
}

Result<double> modelCalls(double requests, double semanticHit, double steps)
{
    const auto check = InputCheck()
                           .within("requests", requests, 0, maximumPerMonth)
                           .fraction("h_sem", semanticHit)
                           .within("steps", steps, 1, maximumSteps);
    if (check.failed())
        return check.failure();
    return requests * (1 - semanticHit) * steps;
}

Result<double> growthInMonth(double firstMonth, double growth, double month)
{
    const auto check = checkGrowth("r0", firstMonth, growth).whole("m", month, 0, maximumMonths);
    if (check.failed())
        return check.failure();
    return firstMonth * std::pow(1 + growth, month);
}

Result<double> growthTotal(double firstMonth, double growth, double months)
{
    const auto check = checkGrowth("per_month0", firstMonth, growth).whole("n", months, 0, maximumMonths);
    if (check.failed())
        return check.failure();
    if (growth == 0 || months == 0)
        return firstMonth * months;
    // expm1 and log1p keep a tiny growth accurate; a growth of −1 leaves just the first month.
    return firstMonth * std::expm1(months * std::log1p(growth)) / growth;
}

} // namespace ogive
