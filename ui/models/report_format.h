#pragma once

namespace ogive::ui {

/// The kinds of file that a report is exported to.
enum class ReportFormat { Pdf, Markdown };

} // namespace ogive::ui
