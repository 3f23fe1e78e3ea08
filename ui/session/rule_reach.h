#pragma once

#include "core/knowledge/knowledge.h"

#include <cstddef>
#include <map>
#include <utility>
#include <vector>

namespace ogive::ui {

/// Which nodes of a rule set's trees any requirements reach. A property of the knowledge: each tree is
/// analysed once, when it is first shown.
class RuleReach {
public:
    /// Per node of the tree.
    [[nodiscard]] const std::vector<bool>& nodes(const Knowledge& knowledge, std::size_t ruleSet,
                                                 std::size_t decision);
    /// For another knowledge.
    void clear() { m_known.clear(); }

private:
    std::map<std::pair<std::size_t, std::size_t>, std::vector<bool>> m_known; ///< by rule set and decision
};

} // namespace ogive::ui
