#pragma once

#include "core/report/report_context.h"
#include "core/report/report_draft.h"

namespace ogive {

// Sections of the workshop's chapter. Each writes nothing where it has nothing to say.

/// What the room said of outcomes, by hands or by fists.
void addRoomVotes(ReportDraft& draft, const ReportContext& context);
/// The dots of each option, by decision, the most first.
void addDots(ReportDraft& draft, const ReportContext& context);
/// What single people or groups said of decisions.
void addSingleVotes(ReportDraft& draft, const ReportContext& context);
/// Where participants' answers differ, what that changes, and whose answers lead elsewhere than most.
void addDisagreement(ReportDraft& draft, const ReportContext& context);

/// The text, or a dash where it is empty.
[[nodiscard]] std::string orDash(const std::string& text);

} // namespace ogive
