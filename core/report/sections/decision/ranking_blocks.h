#pragma once

#include "core/report/report_context.h"
#include "core/report/report_draft.h"

#include <cstddef>

namespace ogive {

/// How a decision's options rank by its criteria: scores, the margin, how often each comes first, and what is
/// left out. Nothing where the knowledge has no criteria for it.
void addRankingBlocks(ReportDraft& draft, const ReportContext& context, std::size_t decision);

} // namespace ogive
