#pragma once

#include "core/base/json.h"
#include "core/lint/lint.h"

#include <string>
#include <vector>

namespace ogive {

/// {"findings": [{"id", "severity", "place", "message", "details", "fields"}]}, texts in English.
[[nodiscard]] Json lintJson(const Knowledge& knowledge, const std::vector<LintFinding>& findings);

/// Findings to read, under the titles of their rules; a line with the counts ends them.
[[nodiscard]] std::string lintText(const std::vector<LintFinding>& findings);

} // namespace ogive
