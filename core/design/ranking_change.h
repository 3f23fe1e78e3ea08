#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/design/design.h"
#include "core/knowledge/knowledge.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ogive {

/// Weigh one criterion, or with no weight give it back the knowledge's.
struct ChangeWeight {
    std::string criterion;
    std::optional<double> weight;
};

/// Back to the knowledge's weights, without judgements.
struct ResetWeights {};

struct ChangeMethod {
    RankingMethod method = RankingMethod::WeightedSum;
};

/// Let judgements of pairs weigh, these where they are the first ones, or the weights again.
struct WeighByPairs {
    bool isPairwise = false;
    std::vector<Judgement> judgements; ///< taken where the design has none yet
};

struct ChangeJudgement {
    Judgement judgement;
};

/// Ask an option for at least so much of a criterion, or with no value for nothing.
struct ChangeMustHave {
    std::string criterion;
    std::optional<double> atLeast;
};

/// A change of how one decision's options are ranked.
struct ChangeRanking {
    DecisionId decision;
    std::variant<ChangeWeight, ResetWeights, ChangeMethod, WeighByPairs, ChangeJudgement, ChangeMustHave>
        change;
};

/// Makes the change. Refused, with the reason: unknown decisions and criteria, numbers out of range, weights
/// that all become 0, a judgement of a criterion against itself.
[[nodiscard]] Result<void> changeRanking(Design& design, const ChangeRanking& change,
                                         const Knowledge& knowledge);

/// What the change does, for the undo menu.
[[nodiscard]] Message describeChange(const ChangeRanking& change, const Knowledge& knowledge);

/// Whether two changes in a row are one step of undo: the same weight, judgement or must-have.
[[nodiscard]] bool isSameRankingTarget(const ChangeRanking& earlier, const ChangeRanking& later);

/// The first thing in a design's weights, rankings and constraints that the knowledge refuses: criteria that
/// a decision does not have. Decisions that the knowledge does not know are kept and ignored.
[[nodiscard]] std::optional<Error> firstRankingProblem(const Knowledge& knowledge, const Design& design);

} // namespace ogive
