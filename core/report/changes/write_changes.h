#pragma once

#include "core/base/text/language.h"
#include "core/evaluation/changes/design_changes.h"

#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// {"changes": [{"scenario", "kind", "id", "title", "from", "to"}]} with values as files hold them, null
/// where there is none.
[[nodiscard]] Json changesJson(const std::vector<DesignChange>& changes);

/// The changes for a pull request, in GitHub's Markdown: a sentence that sums them up, then for each scenario
/// what was decided, what was asked for, what it costs and needs, and which checks fire or no longer do.
/// `title` names the design.
[[nodiscard]] std::string changesMarkdown(const std::vector<DesignChange>& changes, std::string_view title,
                                          const Words& words = english);

} // namespace ogive
