#pragma once

#include "core/lint/lint_context.h"

#include <vector>

namespace ogive::lintrules {

/// Rules about what rule sets decide. Each is explained in its file; the list in lint.cpp names them.
using Findings = std::vector<LintFinding>;

[[nodiscard]] Findings unreachableOption(const LintContext& context);
[[nodiscard]] Findings branchNeverTaken(const LintContext& context);
[[nodiscard]] Findings redundantTest(const LintContext& context);
[[nodiscard]] Findings unreadField(const LintContext& context);
[[nodiscard]] Findings valuesAlike(const LintContext& context);
[[nodiscard]] Findings wishIgnored(const LintContext& context);
[[nodiscard]] Findings ruleSetsDisagree(const LintContext& context);
[[nodiscard]] Findings domainGap(const LintContext& context);
[[nodiscard]] Findings againstTable(const LintContext& context);
[[nodiscard]] Findings againstCheck(const LintContext& context);
[[nodiscard]] Findings boundary(const LintContext& context);
[[nodiscard]] Findings dominated(const LintContext& context);
[[nodiscard]] Findings aboveAsk(const LintContext& context);
[[nodiscard]] Findings lopsided(const LintContext& context);
[[nodiscard]] Findings notAnalysed(const LintContext& context);

} // namespace ogive::lintrules
