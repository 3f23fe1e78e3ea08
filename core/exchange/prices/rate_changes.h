#pragma once

#include "core/knowledge/model.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// A kind of rate, with its name in files.
struct RateKind {
    std::string_view id;
    std::optional<double> Rates::*rate;
};

/// The kinds of rates in the order in which they are written.
[[nodiscard]] const std::array<RateKind, 6>& rateKinds();

/// One rate of a model that differs between two prices, in US dollars per million tokens.
struct RateChange {
    ModelId model;
    std::string rate;           ///< a RateKind's id
    double minPromptTokens = 0; ///< of the tier; 0: the base rate
    std::optional<double> from; ///< absent: not known
    std::optional<double> to;

    /// (to - from) / from in percent; absent where that is no number.
    [[nodiscard]] std::optional<double> percent() const;
    bool operator==(const RateChange&) const = default;
};

/// Which rates and tiers are compared.
enum class Compared {
    StatedBySecond, ///< all that the second says; what the first does not know changes from "not known"
    StatedByBoth,   ///< only what both say
    InForce         ///< every tier of either, where both know the rate
};

/// What differs between two statements about the price of a model in force on a date. Nothing where one of
/// them has no price in force.
[[nodiscard]] std::vector<RateChange> rateChanges(const Model& first, const Model& second,
                                                  std::string_view date, Compared compared);

/// Whether two amounts are the same price: they differ by no more than what calculation makes of them.
[[nodiscard]] bool isSameAmount(double a, double b);

} // namespace ogive
