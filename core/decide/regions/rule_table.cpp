#include "core/decide/regions/rule_table.h"

#include "core/decide/regions/tree_regions.h"

#include <algorithm>

namespace ogive {
namespace {

bool hasStandIn(const RuleTree& tree)
{
    bool found = false;
    for (const RuleNode& node : tree.nodes)
        if (!node.isOutcome())
            forEachTest(node.when, [&found](const Condition& test) { found = found || !test.parts.empty(); });
    return found;
}

std::size_t optionsNamed(const RuleTree& tree)
{
    std::size_t count = 0;
    for (const RuleNode& node : tree.nodes)
        if (node.isOutcome())
            count = std::max(count, node.outcome + 1);
    return count;
}

std::optional<RuleTable> readingOf(const Knowledge& knowledge, const RuleTree& tree, StandIn standIn)
{
    const auto space = SpaceBuilder(knowledge).add(tree, standIn).build();
    if (!space)
        return std::nullopt;
    const Region inputs = possibleInputs(knowledge, *space);
    Reading reading;
    reading.standIn = standIn;
    // A field that follows from another can be stated otherwise, so that any combination may be met.
    const auto regions = regionsOf(*space, tree, optionsNamed(tree), {space->everything()}, reading);
    if (!regions)
        return std::nullopt;
    RuleTable table{space->axes.size(), cellCount(inputs), {}};
    for (const Region& node : regions->nodes)
        table.isReached.push_back(!node.empty());
    return table;
}

} // namespace

std::optional<RuleTable> ruleTableOf(const Knowledge& knowledge, const RuleTree& tree)
{
    auto table = readingOf(knowledge, tree, StandIn::Unused);
    if (!table || !hasStandIn(tree))
        return table;
    const auto other = readingOf(knowledge, tree, StandIn::Used);
    if (!other)
        return std::nullopt;
    for (std::size_t i = 0; i < table->isReached.size(); ++i)
        table->isReached[i] = table->isReached[i] || other->isReached[i];
    return table;
}

std::vector<bool> reachedNodes(const Knowledge& knowledge, const RuleTree& tree)
{
    auto table = ruleTableOf(knowledge, tree);
    return table ? std::move(table->isReached) : std::vector<bool>(tree.nodes.size(), true);
}

RuleTableTotals ruleTableTotals(const Knowledge& knowledge, const RuleSet& rules)
{
    RuleTableTotals totals;
    for (const RuleTree& tree : rules.trees) {
        if (tree.isEmpty())
            continue;
        ++totals.tables;
        if (const auto table = ruleTableOf(knowledge, tree))
            totals.cells += table->cells;
        else
            ++totals.tooLarge;
    }
    return totals;
}

} // namespace ogive
