#pragma once

#include "core/decide/ranking/decision_matrix.h"

namespace ogive {

/// How strongly an option is preferred, 0 to 1, for being better by d > 0 in one criterion; for d ≤ 0 not at
/// all (Brans & Vincke 1985).
enum class PreferenceKind {
    Usual,  ///< 1
    U,      ///< 0 up to q, then 1
    V,      ///< d/p, at most 1; p = 0 is as usual
    Level,  ///< 0 up to q, ½ up to p, then 1
    Linear, ///< 0 up to q, 1 from p on, linear between; p = q is as U
    Gauss   ///< 1 − exp(−d²/2s²)
};

/// A preference function; thresholds in the unit of the criterion, read only where the kind has them.
struct Preference {
    PreferenceKind kind = PreferenceKind::Usual;
    double indifference = 0; ///< q, from 0
    double preference = 0;   ///< p, from q
    double spread = 1;       ///< s, above 0

    bool operator==(const Preference&) const = default;
};

/// M3: options by how much they are preferred to the others.
struct Promethee {
    std::vector<double> positiveFlow; ///< φ⁺, an option: mean preference over the others, 0 to 1
    std::vector<double> negativeFlow; ///< φ⁻: mean preference of the others over it
    std::vector<double> netFlow;      ///< φ⁺ − φ⁻; sums to 0
    std::vector<std::size_t> ranks;   ///< by net flow, from 1, as ranksOf

    bool operator==(const Promethee&) const = default;
};

/// M3, PROMETHEE II, with a preference function a criterion; a single option has flows of 0. Errors as of
/// checkMatrix, and at /fn or /fn/criterion.
[[nodiscard]] Result<Promethee> promethee(const DecisionMatrix& matrix,
                                          const std::vector<Preference>& preferences);

} // namespace ogive
