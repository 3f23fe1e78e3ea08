#pragma once

#include "core/base/json_reader.h"
#include "core/design/report_settings/report_settings.h"

namespace ogive {

// What a design's file says of its report: "report": {"title", "sections": [{"id", "on", "text"}], "paper":
// "A4" or "Letter", "language"}, all of them optional but the ids.

/// Chapters that this version does not know and unknown members are kept. Errors: another shape, an id that
/// is empty or there twice, another paper.
[[nodiscard]] ReportSettings readReportSettings(const JsonReader& json);

/// Members that say nothing are left out. A file's member that says nothing at all stays in the design's
/// rest.
[[nodiscard]] Json reportSettingsJson(const ReportSettings& settings);

} // namespace ogive
