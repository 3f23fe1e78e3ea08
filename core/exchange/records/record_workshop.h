#pragma once

#include "core/exchange/records/record_file.h"
#include "core/report/report_context.h"

#include <cstddef>

namespace ogive {

/// What workshops said of a decision: the room's vote, dots, single votes, minority views, notes, questions,
/// and the quality scenarios that depend on it. An empty text where they said nothing.
[[nodiscard]] RecordSection workshopSection(const ReportContext& context, std::size_t decision);

} // namespace ogive
