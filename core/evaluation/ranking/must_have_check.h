#pragma once

#include "core/evaluation/ranking/option_ranking.h"

#include <cstddef>
#include <vector>

namespace ogive {

/// Which options meet the architect's must-haves and what the requirements ask, and why the others don't.
struct MustHaveResult {
    std::vector<std::size_t> qualifying;
    std::vector<MustHaveReason> mustHaves;
    std::vector<UnrankedOption> ruledOut; ///< by the requirements
    std::vector<UnrankedOption> excluded; ///< by the architect's must-haves alone
    std::vector<ConflictSet> conflicts;   ///< empty where an option qualifies
    std::vector<ConflictSet> relaxations;

    bool operator==(const MustHaveResult&) const = default;
};

/// A value that is not known meets no must-have. What rules options out for the same reason counts as one
/// must-have. Where there are more than can be searched, what the requirements ask is taken as given.
[[nodiscard]] MustHaveResult checkMustHaves(const Knowledge& knowledge, const Evaluation& evaluation,
                                            std::size_t decision, const std::vector<std::size_t>& criteria,
                                            const RankingChoice* choice);

} // namespace ogive
