#pragma once

#include "core/report/report_context.h"
#include "core/report/report_draft.h"

#include <cstddef>

namespace ogive {

/// How often the rules come to the same when what is uncertain varies; nothing where that is not known.
void addRobustness(ReportDraft& draft, const ReportContext& context, std::size_t decision);

/// That the other rule sets come to the same, as far as they say anything.
void addAgreement(ReportDraft& draft, const ReportContext& context, std::size_t decision);

/// Whether it is easy or hard to decide otherwise later; nothing where the knowledge does not say.
void addReversal(ReportDraft& draft, const ReportContext& context, std::size_t decision);

} // namespace ogive
