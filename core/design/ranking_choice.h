#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"

#include <string>
#include <utility>
#include <vector>

namespace ogive {

/// How scores are made of values and weights.
enum class RankingMethod { WeightedSum, Topsis, Promethee };

/// How many times as important one criterion is as another.
struct Judgement {
    std::string first; ///< id of a criterion
    std::string second;
    double times = 1; ///< below 1: the second is the more important one

    bool operator==(const Judgement&) const = default;
};

/// What an option must reach to be ranked at all.
struct MustHave {
    std::string criterion; ///< its id
    double atLeast = 0;    ///< on the criterion's scale, 0 … 10
    Json rest = Json::object();

    bool operator==(const MustHave&) const = default;
};

/// How the architect weighs the criteria of one decision. What is not stated is as the knowledge has it.
struct RankingChoice {
    DecisionId decision;
    std::vector<std::pair<std::string, double>> weights; ///< by id of a criterion, 0 or more; file order
    RankingMethod method = RankingMethod::WeightedSum;
    bool isPairwise = false;           ///< the judgements weigh, not the weights
    std::vector<Judgement> judgements; ///< each pair at most once; those that are not judged are equal
    std::vector<MustHave> mustHaves;   ///< each criterion at most once
    Json rest = Json::object();        ///< further members of `ranking`, kept as they are

    [[nodiscard]] const double* weightOf(const std::string& criterion) const; ///< null: not stated
    [[nodiscard]] const MustHave* mustHaveOf(const std::string& criterion) const;
    /// How many times as important `first` is as `second`, whichever way round it was judged; 1 where not.
    [[nodiscard]] double judged(const std::string& first, const std::string& second) const;
    /// Nothing is stated: the file needs no word of it.
    [[nodiscard]] bool isEmpty() const;
    bool operator==(const RankingChoice&) const = default;
};

inline constexpr double largestWeight = 1e6;
inline constexpr double strongestJudgement = 9; ///< "extremely more important" on Saaty's scale
inline constexpr double criterionScaleEnd = 10;

} // namespace ogive
