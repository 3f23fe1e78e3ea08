#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace ogive {

// Limits of MODELS.md part 0, and one of our own that keeps squares of values finite.
inline constexpr std::size_t mostOptions = 1000;
inline constexpr std::size_t mostCriteria = 64;
inline constexpr double largestValue = 1e100;

/// Numbers of options (rows) for criteria (columns).
struct ValueTable {
    std::size_t options = 0;
    std::size_t criteria = 0;
    std::vector<double> values; ///< row by row: options × criteria

    [[nodiscard]] double at(std::size_t option, std::size_t criterion) const
    {
        return values[option * criteria + criterion];
    }
    bool operator==(const ValueTable&) const = default;
};

/// What a ranking method reads: what options are worth by each criterion, which way is better, and how much
/// each criterion counts (MODELS.md part 8).
struct DecisionMatrix {
    ValueTable table;
    std::vector<bool> benefit;   ///< a criterion: more is better; else it is a cost, and less is
    std::vector<double> weights; ///< a criterion, 0 or more; only their ratios count

    bool operator==(const DecisionMatrix&) const = default;
};

/// One option and one criterion or more, every value a number from −1e100 to 1e100. Errors stand at /NAME or
/// /NAME/option/criterion.
[[nodiscard]] Result<void> checkTable(const ValueTable& table, std::string_view name = "X");

/// A flag a criterion; else an error at /benefit.
[[nodiscard]] Result<void> checkBenefit(const std::vector<bool>& benefit, std::size_t criteria);

/// A weight a criterion, from 0 to 1e100 and not all 0; else an error at /w or /w/criterion.
[[nodiscard]] Result<void> checkWeights(std::span<const double> weights, std::size_t criteria);

/// All of the above.
[[nodiscard]] Result<void> checkMatrix(const DecisionMatrix& matrix);

/// Weights that have passed checkWeights, scaled to sum 1.
[[nodiscard]] std::vector<double> rescaled(std::span<const double> weights);

} // namespace ogive
