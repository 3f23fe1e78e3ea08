#pragma once

#include "core/decide/ranking/normalise.h"

namespace ogive {

/// M1: options by their weighted sum.
struct WeightedSum {
    std::vector<double> scores;
    std::vector<std::size_t> ranks; ///< from 1, as ranksOf
    ValueTable contributions;       ///< options × criteria: what each criterion adds to the score

    bool operator==(const WeightedSum&) const = default;
};

/// M1: Σ w·r over the criteria, of weights w with sum 1 and normalised values r. Errors as of checkMatrix and
/// normalise; and at /benefit/criterion for a cost that the normalisation does not turn round.
[[nodiscard]] Result<WeightedSum> weightedSum(const DecisionMatrix& matrix,
                                              Normalisation normalisation = Normalisation::None);

} // namespace ogive
