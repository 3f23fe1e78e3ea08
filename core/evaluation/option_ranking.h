#pragma once

#include "core/evaluation/evaluation.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ogive {

/// An option's place in a ranking.
struct RankedOption {
    std::size_t option = 0;
    double score = 0;                  ///< 0 … 1: the weighted sum of its values, 10 counting as 1
    std::size_t rank = 1;              ///< from 1; equal scores share one
    std::vector<double> contributions; ///< what each criterion adds to the score
    bool isDominated = false; ///< another ranked option is as good by every criterion and better by one

    bool operator==(const RankedOption&) const = default;
};

/// An option that is left out, and why.
struct UnrankedOption {
    std::size_t option = 0;
    std::string reason;

    bool operator==(const UnrankedOption&) const = default;
};

/// How the options of a decision stand by its criteria, beside what the rules say.
struct OptionRanking {
    std::vector<std::size_t> criteria;    ///< positions in the knowledge's criteria
    std::vector<double> weights;          ///< of the criteria, with sum 1
    std::vector<RankedOption> ranked;     ///< best first
    std::vector<UnrankedOption> ruledOut; ///< can't be used under these requirements
    std::vector<UnrankedOption> unknown;  ///< a value is not known
    std::size_t leading =
        0; ///< how many of the ranked are too close to the best to be told from it; at least one

    bool operator==(const OptionRanking&) const = default;
};

/// Scores closer than this are "no clear winner".
inline constexpr double clearMargin = 0.02;

/// Ranks a decision's options by the weighted sum of their criteria (MODELS.md M1) with the criteria's own
/// weights. Options that the requirements rule out, or of which a value is not known, are named apart. Empty
/// where the knowledge has no criteria for the decision.
[[nodiscard]] OptionRanking rankingOf(const Knowledge& knowledge, const Evaluation& evaluation,
                                      std::size_t decision);

/// The criterion that speaks most for the best ranked option against another one, by what they add to the
/// scores; absent where the other is the best, or is not ranked.
[[nodiscard]] std::optional<std::size_t> decidingCriterion(const OptionRanking& ranking, std::size_t option);

/// Why an option can't be used under these requirements; empty where it can.
[[nodiscard]] std::string ruledOutReason(const Knowledge& knowledge, const Evaluation& evaluation,
                                         std::size_t decision, std::size_t option);

/// Why another rule set comes to its outcome, as its rules say; empty where they do not.
[[nodiscard]] std::string opinionReason(const Knowledge& knowledge, const Evaluation& evaluation,
                                        std::size_t decision);

} // namespace ogive
