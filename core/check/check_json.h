#pragma once

#include "core/base/json.h"
#include "core/check/design_check.h"

#include <string>
#include <vector>

namespace ogive {

/// {"findings": [{"id", "severity", "place", "message", "advice", "fields"}]}, texts in English.
[[nodiscard]] Json checkJson(const std::vector<CheckFinding>& findings);

/// Findings to read; a line with the counts ends them.
[[nodiscard]] std::string checkText(const std::vector<CheckFinding>& findings);

} // namespace ogive
