#include "ui/session/rule_reach.h"

#include "core/decide/regions/rule_table.h"

namespace ogive::ui {

const std::vector<bool>& RuleReach::nodes(const Knowledge& knowledge, std::size_t ruleSet,
                                          std::size_t decision)
{
    const auto [entry, isNew] = m_known.try_emplace({ruleSet, decision});
    if (isNew)
        entry->second = reachedNodes(knowledge, knowledge.ruleSets[ruleSet].trees[decision]);
    return entry->second;
}

} // namespace ogive::ui
