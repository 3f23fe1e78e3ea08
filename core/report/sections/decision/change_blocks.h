#pragma once

#include "core/report/report_context.h"
#include "core/report/report_draft.h"

#include <cstddef>

namespace ogive {

/// What would change a decision: each change of a single field, then the smallest changes of several fields
/// that lead to options which no single change leads to. While the decision is open: what would settle it.
void addChanges(ReportDraft& draft, const ReportContext& context, std::size_t decision);

} // namespace ogive
