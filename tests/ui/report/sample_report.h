#pragma once

#include "core/report/report.h"

namespace ogive::ui {

/// A report with every kind of block, user texts that try the layout's edges and about sixteen pages.
[[nodiscard]] Report sampleReport();

/// The texts of a report that must be found again in its PDF in this order, without contents and figures.
[[nodiscard]] std::vector<std::string> textsOf(const Report& report);

} // namespace ogive::ui
