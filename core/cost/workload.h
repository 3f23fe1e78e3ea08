#pragma once

#include "core/base/result.h"

namespace ogive {

// The workload of MODELS.md part 1. Counts and tokens are doubles; inputs outside part 0's ranges give an
// error at /name, with the name of appendix A.

inline constexpr double secondsPerDay = 86400;
inline constexpr double daysPerMonth = 365.0 / 12; ///< 1 month is 730 h everywhere
inline constexpr double hoursPerMonth = 730;

/// W1: mean requests per second of so many a day.
[[nodiscard]] Result<double> averageRate(double requestsPerDay);

/// W2: requests per second at the busiest moment; `peakFactor` is peak over mean, at least 1.
[[nodiscard]] Result<double> peakRate(double requestsPerDay, double peakFactor);

/// W2: the peak factor when `share` (0 to 1) of a day's traffic falls into `hours` hours (above 0, up to 24).
[[nodiscard]] Result<double> peakFactorFromWindow(double share, double hours);

/// Tokens that one call's prompt is made of.
struct PromptParts {
    double system = 0;
    double tools = 0;   ///< tool definitions
    double topK = 0;    ///< retrieved chunks in the prompt
    double chunk = 0;   ///< mean tokens of such a chunk, after re-ranking and trimming
    double history = 0; ///< turns kept × (user + assistant tokens); reasoning is not kept
    double query = 0;
};

/// W3: input tokens of one call.
[[nodiscard]] Result<double> inputTokens(const PromptParts& parts);

/// A request that an agent answers in several model calls, each of which sends all before it again.
struct AgentRequest {
    double inputTokens = 0;      ///< of the first call
    double keptOutputTokens = 0; ///< of a call's output, what stays in the context
    double toolResultTokens = 0; ///< mean, per step
    double outputTokens = 0;     ///< of one call, reasoning included
    double steps = 1;            ///< mean number of model calls, 1 to 1e4
    double stepsVariance = 0;    ///< 0 to 1e8
};

/// Tokens billed for one request.
struct RequestTokens {
    double input = 0;
    double output = 0;

    bool operator==(const RequestTokens&) const = default;
};

/// W4: tokens of all calls of one request; exact for a random number of steps of that mean and variance. One
/// step is a plain call.
[[nodiscard]] Result<RequestTokens> agentTokens(const AgentRequest& request);

/// W5: calls that reach the model: requests × (1 − part answered from a semantic cache) × steps. A provider's
/// prompt cache removes no call.
[[nodiscard]] Result<double> modelCalls(double requests, double semanticHit, double steps);

/// W6: requests of month `month` (0 is the first), growing by `growth` (−1 to 10) a month from `firstMonth`.
[[nodiscard]] Result<double> growthInMonth(double firstMonth, double growth, double month);

/// W6: requests of the first `months` months (0 to 120) together.
[[nodiscard]] Result<double> growthTotal(double firstMonth, double growth, double months);

} // namespace ogive
