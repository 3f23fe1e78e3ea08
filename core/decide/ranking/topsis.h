#pragma once

#include "core/decide/ranking/decision_matrix.h"

namespace ogive {

/// M2: options by their closeness to the best that any of them reaches.
struct Topsis {
    std::vector<double> closeness;   ///< an option: 0 (as the anti-ideal) to 1 (as the ideal)
    std::vector<std::size_t> ranks;  ///< from 1, as ranksOf
    std::vector<double> ideal;       ///< a criterion: the best weighted, normalised value
    std::vector<double> antiIdeal;   ///< … and the worst
    std::vector<double> toIdeal;     ///< an option: Euclidean distance
    std::vector<double> toAntiIdeal; ///< …

    bool operator==(const Topsis&) const = default;
};

/// M2 (Hwang & Yoon 1981): vector normalisation, weights with sum 1, closeness d⁻/(d⁺ + d⁻), 0.5 where both
/// distances are 0. An option that is added or removed can change the order of the others. Errors as of
/// checkMatrix.
[[nodiscard]] Result<Topsis> topsis(const DecisionMatrix& matrix);

} // namespace ogive
