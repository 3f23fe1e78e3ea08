#pragma once

#include "core/decide/ranking/ahp.h"
#include "core/decide/ranking/decision_matrix.h"
#include "core/decide/ranking/must_haves.h"
#include "core/design/ranking_choice.h"
#include "core/evaluation/evaluation.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ogive {

/// An option's place in a ranking.
struct RankedOption {
    std::size_t option = 0;
    /// By the method: the weighted sum of its values, 10 counting as 1, 0 … 1; TOPSIS's closeness, 0 … 1;
    /// PROMETHEE's net flow, −1 … 1.
    double score = 0;
    std::size_t rank = 1;              ///< from 1; equal scores share one
    std::vector<double> contributions; ///< what each criterion adds to the weighted sum, whatever the method
    bool isDominated = false; ///< another ranked option is as good by every criterion and better by one
    std::optional<std::size_t> dominator; ///< the best ranked one of those

    bool operator==(const RankedOption&) const = default;
};

/// An option that is left out, and why.
struct UnrankedOption {
    std::size_t option = 0;
    std::string reason;

    bool operator==(const UnrankedOption&) const = default;
};

/// Why nothing is left, or what to give up so that something is.
struct ConflictSet {
    std::vector<std::size_t> mustHaves; ///< positions in the ranking's must-haves
    std::vector<std::size_t> options;   ///< that come back when these are given up; none of a conflict

    bool operator==(const ConflictSet&) const = default;
};

/// Something that an option must meet.
struct MustHaveReason {
    std::optional<std::size_t> criterion; ///< the architect's: at least so much of it
    double atLeast = 0;
    std::string reason; ///< what the requirements rule out, in words; empty where it is the architect's

    bool operator==(const MustHaveReason&) const = default;
};

/// How the options of a decision stand by its criteria, beside what the rules say.
struct OptionRanking {
    std::vector<std::size_t> criteria; ///< positions in the knowledge's criteria
    std::vector<double> weights;       ///< of the criteria, with sum 1
    RankingMethod method = RankingMethod::WeightedSum;
    bool isWeightless = false;            ///< all stated weights are 0: the criteria's own are taken
    std::optional<Ahp> pairwise;          ///< where judgements of pairs weigh
    std::vector<RankedOption> ranked;     ///< best first
    std::vector<UnrankedOption> ruledOut; ///< can't be used under these requirements
    std::vector<UnrankedOption> unknown;  ///< a value is not known
    std::size_t leading =
        0; ///< how many of the ranked are too close to the best to be told from it; at least one
    std::vector<UnrankedOption> excluded;  ///< break a must-have of the architect's; the reason says which
    std::vector<MustHaveReason> mustHaves; ///< the architect's, then those of the requirements
    std::vector<ConflictSet> conflicts;    ///< smallest sets of them that nothing meets together
    std::vector<ConflictSet> relaxations;  ///< smallest sets to give up; both empty where an option is left

    bool operator==(const OptionRanking&) const = default;
};

/// Scores closer than this are "no clear winner"; net flows, which reach twice as far, have twice the margin.
inline constexpr double clearMargin = 0.02;
[[nodiscard]] double marginOf(RankingMethod method);

/// PROMETHEE's preference for one option over another by a criterion, in points of its scale: none up to the
/// first difference, full from the second on, linear between.
inline constexpr double indifferentPoints = 0.5;
inline constexpr double preferredPoints = 3;

/// Ranks a decision's options by their criteria as the architect weighs them (MODELS.md M1 to M4); without a
/// choice by the weighted sum with the criteria's own weights, which also count where all stated ones are 0.
/// Options that the requirements or a must-have rule out, or of which a value is not known, are named apart.
/// Empty where the knowledge has no criteria for the decision.
[[nodiscard]] OptionRanking rankingOf(const Knowledge& knowledge, const Evaluation& evaluation,
                                      std::size_t decision, const RankingChoice* choice = nullptr);

/// The ranked options' values, best ranked first, 10 counting as 1: ranked × criteria.
[[nodiscard]] ValueTable rankedValues(const Knowledge& knowledge, const OptionRanking& ranking);

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
