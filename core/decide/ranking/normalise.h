#pragma once

#include "core/decide/ranking/decision_matrix.h"

namespace ogive {

/// How the values of a criterion, each in a unit of its own, are made comparable (MODELS.md part 8).
enum class Normalisation {
    None,   ///< x as it is
    MinMax, ///< (x − min)/(max − min), of a cost (max − x)/(max − min); 1 where all are equal
    Max,    ///< x/max, of a cost min/x; positive values only
    Sum,    ///< x/Σx, of a cost (1/x)/Σ(1/x); positive values only
    Vector  ///< x/√Σx²; 0 where all are 0
};

/// Whether more is better in what comes out, also of a cost.
[[nodiscard]] bool turnsCosts(Normalisation normalisation);

/// Whether an option that is added or removed can change the order of the others.
[[nodiscard]] bool canReverseRanks(Normalisation normalisation);

/// Each column of the table, normalised. Errors as of checkTable and checkBenefit, and at /X/option/criterion
/// for a value that must be positive and is not.
[[nodiscard]] Result<ValueTable> normalise(const ValueTable& table, const std::vector<bool>& benefit,
                                           Normalisation normalisation);

} // namespace ogive
