#pragma once

#include "core/lint/lint_context.h"

#include <vector>

namespace ogive::lintrules {

/// Rules about single records and what they refer to. Each is explained in its file; the list in lint.cpp
/// names them.
using Findings = std::vector<LintFinding>;

[[nodiscard]] Findings entryMissing(const LintContext& context);
[[nodiscard]] Findings offScale(const LintContext& context);
[[nodiscard]] Findings practicesContradict(const LintContext& context);
[[nodiscard]] Findings datedEntry(const LintContext& context);
[[nodiscard]] Findings retiredModel(const LintContext& context);
[[nodiscard]] Findings staleFact(const LintContext& context);
[[nodiscard]] Findings noSource(const LintContext& context);
[[nodiscard]] Findings noDate(const LintContext& context);
[[nodiscard]] Findings unknownId(const LintContext& context);
[[nodiscard]] Findings taskCycle(const LintContext& context);

} // namespace ogive::lintrules
