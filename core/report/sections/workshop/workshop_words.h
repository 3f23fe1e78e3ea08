#pragma once

#include "core/report/report_context.h"

#include <cstddef>
#include <optional>
#include <string>

namespace ogive {

/// A decision's title; an id that the knowledge does not know stays as it is.
[[nodiscard]] std::string titleOfDecision(const Knowledge& knowledge, const std::string& decision);

/// The title of one of its options, likewise.
[[nodiscard]] std::string titleOfOption(const Knowledge& knowledge, const std::string& decision,
                                        const std::string& option);

/// "agree: Qdrant": what was voted and for which option, as far as either is said; a dash for neither.
[[nodiscard]] std::string voteText(const Knowledge& knowledge, const WorkshopVote& vote);

/// Hands by fingers, from none to five: "1, 0, 1, 2, 3, 2"; empty where it was not voted so.
[[nodiscard]] std::string fistsText(const RoomVote& vote);

/// "24,000 requests/day: Ada, Bob · 50,000 requests/day: Cleo · not sure: Dan".
[[nodiscard]] std::string campsText(const ReportContext& context, const AnsweredField& answered);

/// What an answer changes: "Architecture: Serverless with 24,000, Monolith with 5,000", "Architecture,
/// together with other answers", "nothing"; a dash where all say the same.
[[nodiscard]] std::string movesText(const ReportContext& context, const AnsweredField& answered);

/// The title of what a decision comes to, or "open".
[[nodiscard]] std::string outcomeTitle(const ReportContext& context, std::size_t decision,
                                       const std::optional<std::size_t>& outcome);

/// What most participants' answers come to; absent: open.
[[nodiscard]] std::optional<std::size_t> commonOutcome(const RoomDisagreement& room, std::size_t decision);

/// The answers by which a participant comes to something else, with their reasons: "Traffic: 50,000
/// requests/day (as last year)".
[[nodiscard]] std::string minorityGrounds(const ReportContext& context, const MinorityView& view);

} // namespace ogive
