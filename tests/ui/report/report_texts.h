#pragma once

#include "core/report/report.h"

#include <string>
#include <vector>

namespace ogive::ui {

/// The texts of a report that must be found again in its PDF in this order, without contents and figures.
[[nodiscard]] std::vector<std::string> textsOf(const Report& report);

} // namespace ogive::ui
