#pragma once

#include "core/base/message.h"
#include "core/base/number_text.h"
#include "core/evaluation/ranking/option_ranking.h"
#include "core/evaluation/ranking/rank_stability.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ogive {

/// What the ranking says beside the decision's outcome, in one sentence: that they agree, what makes the
/// difference, or that there is no clear winner. Absent where nothing is ranked.
[[nodiscard]] std::optional<Message> rankingFinding(const Knowledge& knowledge, const Evaluation& evaluation,
                                                    std::size_t decision, const OptionRanking& ranking);

/// "Weaviate would come first if “Search features” weighed more than 27 % (now 16 %)."
[[nodiscard]] Message leadChangeText(const Knowledge& knowledge, std::size_t decision,
                                     const LeadChange& change);

/// A must-have: "Room to grow at least 8", or what the requirements rule out.
[[nodiscard]] std::string mustHaveText(const Knowledge& knowledge, const MustHaveReason& mustHave);

/// Each smallest conflict and each way out as a sentence; none where an option is left.
[[nodiscard]] std::vector<Message> conflictTexts(const Knowledge& knowledge, std::size_t decision,
                                                 const OptionRanking& ranking);

/// How consistent judgements of pairs are, naming the most inconsistent pair where they are not.
[[nodiscard]] Message consistencyText(const Knowledge& knowledge, const OptionRanking& ranking);

/// A score as its method measures it: "82 %" of the best possible, closeness "0.71", net flow "+0.18".
[[nodiscard]] std::string scoreText(RankingMethod method, double score, const NumberStyle& style = {});

/// A share as whole per cent; "<1 %" for a little and ">99 %" for nearly all.
[[nodiscard]] std::string shareText(double share);

} // namespace ogive
