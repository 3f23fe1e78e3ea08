#pragma once

#include "core/base/result.h"
#include "core/cost/llm.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace ogive {

// What each way of paying less for a language model saves: MODELS.md C7. US dollars per request.

enum class SavingPattern { PromptCache, Cascade, Batch, SemanticCache };

inline constexpr std::array<SavingPattern, 4> savingPatterns{
    SavingPattern::PromptCache, SavingPattern::Cascade, SavingPattern::Batch, SavingPattern::SemanticCache};

/// One request of one call, and every pattern's terms. Without the cascade the large model answers alone.
struct PatternScenario {
    RequestTokens call;
    PromptCaching caching;
    TokenPrices large;
    TokenPrices small;
    double escalated = 0;   ///< fraction of calls that the judge passes on to the large model
    double judge = 0;       ///< US dollars for judging one answer
    double retryRate = 0;   ///< of attempts, until one succeeds
    double retryBilled = 1; ///< fraction of a call that a failed attempt bills
    double batchShare = 0;
    double batchDiscount = 0;
    double semanticHit = 0;
    double semanticLookup = 0;        ///< US dollars, paid by every request
    bool batchStacksWithCache = true; ///< else batched calls are priced without prompt caching
};

/// The cost of one request with these patterns on, in MODELS.md's order: calls, two models, retries, batch,
/// semantic cache. Absent where every attempt fails. Errors as of C1 to C6 at /sc/name.
[[nodiscard]] Result<std::optional<double>> costWith(const PatternScenario& scenario,
                                                     const std::vector<SavingPattern>& patterns);

/// A pattern's saving, three ways; each may be negative.
struct PatternSaving {
    double marginal = 0; ///< what switching it off would cost, the others being on; these don't add up
    double alone = 0;    ///< what it saves when no other is on
    double shapley = 0;  ///< mean marginal saving over all orders of switching on; these add up to the whole

    bool operator==(const PatternSaving&) const = default;
};

struct PatternSavings {
    double base = 0; ///< with no pattern
    double full = 0; ///< with all of them
    std::vector<PatternSaving> savings;

    bool operator==(const PatternSavings&) const = default;
};

/// A saving a pattern, in the order of `patterns`; absent where every attempt fails. Errors as of costWith,
/// and at /patterns/i for a pattern that stands twice.
[[nodiscard]] Result<std::optional<PatternSavings>>
patternSavings(const PatternScenario& scenario, const std::vector<SavingPattern>& patterns);

} // namespace ogive
