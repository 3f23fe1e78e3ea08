#pragma once

#include "core/report/report.h"

namespace ogive::ui {

/// A report with every kind of block, user texts that try the layout's edges and about sixteen pages.
[[nodiscard]] Report sampleReport();

} // namespace ogive::ui
