#pragma once

#include "core/knowledge/field.h"

#include <utility>
#include <vector>

namespace ogive {

/// Prices of one token in US dollars; NaN where not known.
struct TokenRates {
    double input = notKnown;
    double cachedRead = notKnown;
    double cacheWrite = notKnown;
    double output = notKnown;
};

/// A model's prices by the length of the prompt.
struct ModelRates {
    TokenRates base;
    std::vector<std::pair<double, TokenRates>> tiers; ///< least prompt tokens, rising
    double batchDiscount = 0;                         ///< fraction; 0 where none is known

    /// Those of the highest tier that the prompt reaches; a prompt of unknown length has none where there are
    /// tiers, as far as they differ.
    [[nodiscard]] TokenRates forPrompt(double tokens) const;
};

} // namespace ogive
