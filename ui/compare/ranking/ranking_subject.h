#pragma once

#include "core/evaluation/ranking/option_ranking.h"
#include "core/knowledge/knowledge.h"

#include <cstddef>

namespace ogive::ui {

/// What the cards of the ranking show: one decision's options as the design weighs them. The references live
/// as long as the call that shows it.
struct RankingSubject {
    const Knowledge& knowledge;
    const Evaluation& evaluation;
    const RankingChoice* choice; ///< null: nothing is stated
    std::size_t decision;
    OptionRanking ranking;

    [[nodiscard]] const Decision& asked() const { return knowledge.decisions[decision]; }
};

} // namespace ogive::ui
