#pragma once

#include "core/report/report_context.h"
#include "core/report/report_draft.h"

#include <vector>

namespace ogive {

/// What the reader is asked for: overrides to approve, open decisions to settle, a cost above the budget, and
/// warnings. Never empty: with nothing else it is to approve the design.
[[nodiscard]] std::vector<Spans> requestsOf(const ReportDraft& draft, const ReportContext& context);

/// What may go wrong, the gravest first: warnings, a budget that is likely to be exceeded, decisions that
/// little would turn, recommendations that growth changes, and assumptions that are overdue.
[[nodiscard]] std::vector<Spans> risksOf(const ReportDraft& draft, const ReportContext& context);

/// The expected cost a month with its range and how it stands to the budget, or why it is not known.
[[nodiscard]] Spans costSpans(const ReportDraft& draft, const ReportContext& context);

/// The load at the peak and what carries it, in a sentence or two; empty where nothing of it is known.
[[nodiscard]] Spans capacitySpans(const ReportDraft& draft, const ReportContext& context);

} // namespace ogive
