#pragma once

#include "core/base/result.h"

#include <optional>
#include <span>
#include <vector>

namespace ogive {

// Uncertainty without sampling: MODELS.md U9. What the simulation is tested with, and exact where a cost is a
// product.

/// How much of a result's variance comes from each input.
struct VarianceShares {
    std::vector<double> firstOrder; ///< from the input alone
    std::vector<double> total;      ///< … and from what it does together with others

    bool operator==(const VarianceShares&) const = default;
};

/// A factor of a product, lognormal, by its P10 and P90.
struct LognormalFactor {
    double p10 = 1;
    double p90 = 1;
};

struct ProductOfLognormals {
    double p10 = 0;
    double p50 = 0;
    double p90 = 0;
    double mean = 0;
    VarianceShares shares;               ///< 0 where nothing varies
    std::optional<double> exceedsBudget; ///< the probability; absent without a budget

    bool operator==(const ProductOfLognormals&) const = default;
};

/// U9: `constant` (above 0, up to 1e24) × 1 to 64 independent factors; `budget` likewise. Errors at /factors,
/// /factors/i, /const and /budget.
[[nodiscard]] Result<ProductOfLognormals> productOfLognormals(std::span<const LognormalFactor> factors,
                                                              double constant = 1,
                                                              std::optional<double> budget = std::nullopt);

struct IshigamiVariance {
    double variance = 0;
    VarianceShares shares;

    bool operator==(const IshigamiVariance&) const = default;
};

/// U9: of sin x1 + a·sin² x2 + b·x3⁴·sin x1 with x uniform from −π to π, a well-known test (Ishigami and
/// Homma 1990). a and b from −1e6 to 1e6.
[[nodiscard]] Result<IshigamiVariance> ishigamiVariance(double a = 7, double b = 0.1);

} // namespace ogive
