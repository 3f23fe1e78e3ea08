#pragma once

#include "core/base/result.h"
#include "core/report/report.h"
#include "ui/models/report_format.h"

#include <QString>

namespace ogive::ui {

/// Writes a report to a file, Markdown with its figures in the folder NAME-figures beside it. Slow for PDF:
/// safe to call from any thread.
[[nodiscard]] Result<void> exportReport(const Report& report, ReportFormat format, const QString& path);

} // namespace ogive::ui
