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

/// How large the rule sets are as tables, a line each: "guide: 10 decisions, 645,507 cells".
[[nodiscard]] std::string ruleTablesText(const Knowledge& knowledge);

} // namespace ogive
