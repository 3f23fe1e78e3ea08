#pragma once

#include "core/base/result.h"
#include "core/cost/workload.h"

#include <optional>

namespace ogive {

// What calls of a language model cost: MODELS.md part 2. US dollars; token prices are for a million tokens, 0
// to 1e6. Inputs outside part 0's ranges give an error at /name, with the name of appendix A.

/// Prices of one model in the tier that the call's prompt falls into; the caller chooses the tier.
struct TokenPrices {
    double input = 0;
    double output = 0;
    std::optional<double> cachedRead; ///< absent: as input
    std::optional<double> cacheWrite; ///< absent: as input
};

/// The stable beginning of a prompt, and how often it is found in the provider's cache.
struct PromptCaching {
    double cacheable = 0; ///< tokens of one call; more than the prompt counts as the whole prompt
    double hit = 0;       ///< fraction of calls that find it alive
};

/// Cost by its terms, in US dollars.
struct CallCost {
    double uncachedInput = 0;
    double cachedRead = 0;
    double cacheWrite = 0;
    double output = 0;

    [[nodiscard]] double total() const { return uncachedInput + cachedRead + cacheWrite + output; }
    bool operator==(const CallCost&) const = default;
};

/// C1: cost of one call. Without `caching` all of the prompt is plain input.
[[nodiscard]] Result<CallCost> callCost(const RequestTokens& call, const TokenPrices& prices,
                                        const std::optional<PromptCaching>& caching = std::nullopt);

/// C1 over all `steps` calls of one request, whose tokens W4 has summed; `caching` is that of one call.
[[nodiscard]] Result<CallCost> requestCost(const RequestTokens& request, double steps,
                                           const TokenPrices& prices,
                                           const std::optional<PromptCaching>& caching = std::nullopt);

/// C1: fraction of calls that find the prefix alive, 1 − exp(−λτ): Poisson traffic of `callsPerSecond` (0 to
/// 1e9) on the prefix, a time to live of `ttlSeconds` (0 to 1e7) that each hit renews.
[[nodiscard]] Result<double> cacheHitFraction(double callsPerSecond, double ttlSeconds);

/// C2: caching is cheaper where the hit fraction is above this one; 0 or less: always, above 1: never. Absent
/// where no hit fraction makes it cheaper because a read costs no less than a write.
[[nodiscard]] Result<std::optional<double>> cacheBreakevenHit(double input, double cachedRead,
                                                              double cacheWrite);

/// C3: factor on the cost when `share` of the calls is sent as batches at `discount` (both 0 to 1).
[[nodiscard]] Result<double> batchFactor(double share, double discount);

/// C4: what retries do to a request.
struct RetryEffect {
    std::optional<double> factor;   ///< on the cost of a request; absent when every attempt fails
    std::optional<double> attempts; ///< mean per request; absent likewise
    double unserved = 0;            ///< fraction of requests that no attempt served

    bool operator==(const RetryEffect&) const = default;
};

/// C4: each attempt fails with probability `rate`; up to `maxAttempts` attempts (a whole number; 0: until
/// success); a failed attempt bills the fraction `billed` of a full call. A rate of 1 leaves every request
/// unserved.
[[nodiscard]] Result<RetryEffect> retryEffect(double rate, double maxAttempts = 0, double billed = 1);

/// C5: the small model answers first, a judge passes the fraction `escalated` on to the large one.
[[nodiscard]] Result<double> cascadeCost(double small, double large, double escalated, double judge = 0);

/// C5: whether the cascade costs less than the large model alone.
[[nodiscard]] Result<bool> isCascadeCheaper(double small, double large, double escalated, double judge = 0);

/// C5: a router decides beforehand which of the two models answers.
[[nodiscard]] Result<double> routedCost(double small, double large, double escalated, double router = 0);

/// C6: cost per request with a semantic cache that answers the fraction `hit`; every request pays the
/// look-up.
[[nodiscard]] Result<double> semanticCacheCost(double request, double hit, double lookup);

/// C6: US dollars a month (365/12 days) at so many requests a day.
[[nodiscard]] Result<double> monthlyCost(double requestsPerDay, double request);

} // namespace ogive
