#pragma once

#include "core/report/report_context.h"
#include "core/report/report_draft.h"

namespace ogive {

// The sections of the chapter on cost; each leaves itself out where there is nothing to say.

/// The bill of the choice line by line, with low, typical and high use beside each other.
void addBill(ReportDraft& draft, const ReportContext& context);

/// Cost against traffic, with the values at which another choice becomes cheaper.
void addCostStudy(ReportDraft& draft, const ReportContext& context);

/// How the cost is spread when what is uncertain varies, and what moves it most.
void addSureness(ReportDraft& draft, const ReportContext& context);

/// What the savings patterns take off the bill, and what the others could.
void addSavingsPatterns(ReportDraft& draft, const ReportContext& context);

} // namespace ogive
