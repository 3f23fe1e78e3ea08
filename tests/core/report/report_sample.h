#pragma once

#include "core/design/design.h"
#include "core/evaluation/evaluation.h"
#include "core/knowledge/knowledge.h"
#include "core/report/report.h"

#include <string>
#include <vector>

namespace ogive::test {

/// A knowledge just large enough for a whole report: two decisions (a store by traffic, a provider by
/// quality), one model with and one without a price, a check, and a roadmap of two tasks.
[[nodiscard]] Knowledge reportKnowledge();

/// A design with one scenario, "Base", that states the traffic and the quality.
[[nodiscard]] Design reportDesign();

[[nodiscard]] Report reportOf(const Knowledge& knowledge, const Design& design);

/// Everything a report says, block by block, one line a block, row or item; cells joined by " | ".
[[nodiscard]] std::vector<std::string> linesOf(const Report& report);

/// Whether a line contains the text.
[[nodiscard]] bool says(const std::vector<std::string>& lines, const std::string& text);

} // namespace ogive::test
