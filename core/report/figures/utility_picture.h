#pragma once

#include "core/base/text/language.h"
#include "core/design/utility/utility_tree.h"
#include "core/figure/utility_figure.h"
#include "core/knowledge/knowledge.h"

#include <string>

namespace ogive {

/// "H", "M" or "L".
[[nodiscard]] std::string levelLetter(Level level);

/// "(H, M)": importance, then difficulty.
[[nodiscard]] std::string rankText(const QualityScenario& scenario);

/// A design's utility tree as a picture; decisions by their titles.
[[nodiscard]] UtilityTreePicture utilityPicture(const Knowledge& knowledge, const UtilityTree& tree,
                                                const Words& words = english);

} // namespace ogive
