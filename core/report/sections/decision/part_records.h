#pragma once

#include "core/report/report_context.h"
#include "core/report/report_draft.h"

#include <cstddef>

namespace ogive {

/// A short record for each decision within another one, inside that one's section.
void addPartRecords(ReportDraft& draft, const ReportContext& context, std::size_t decision);

} // namespace ogive
