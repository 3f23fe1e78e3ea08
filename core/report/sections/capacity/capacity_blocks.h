#pragma once

#include "core/report/report_context.h"
#include "core/report/report_draft.h"

namespace ogive {

/// What the system needs, part by part, with what each number rests on.
void addNeeds(ReportDraft& draft, const ReportContext& context);

/// A section on the memory that the vector index takes by compression; nothing without an index.
void addIndexMemory(ReportDraft& draft, const ReportContext& context);

/// Load and replicas month by month as figures; nothing where they have no numbers.
void addHorizonFigure(ReportDraft& draft, const ReportContext& context);

} // namespace ogive
