#include "core/decide/changes/decision_chain.h"

#include "core/decide/truth.h"

namespace ogive {
namespace {

/// Where a tree leads without noting the way; absent where a question is open that matters.
std::optional<std::size_t> leafOf(const RuleTree& tree, std::size_t from, const FieldValues& fields,
                                  const std::vector<std::optional<std::size_t>>& chosen)
{
    std::size_t at = from;
    while (!tree.nodes[at].isOutcome()) {
        const RuleNode& node = tree.nodes[at];
        const Truth truth = truthOf(node.when, fields, chosen);
        if (truth == Truth::Open) {
            const auto yes = leafOf(tree, node.yes, fields, chosen);
            return yes && yes == leafOf(tree, node.no, fields, chosen) ? yes : std::nullopt;
        }
        at = truth == Truth::Yes ? node.yes : node.no;
    }
    return tree.nodes[at].outcome;
}

} // namespace

std::size_t decidingRuleSet(const Knowledge& knowledge, std::size_t asked, std::size_t decision)
{
    return knowledge.ruleSets[asked].trees[decision].isEmpty() ? 0 : asked;
}

const RuleTree& treeOf(const Knowledge& knowledge, const DecisionChain& chain, std::size_t decision)
{
    return knowledge.ruleSets[chain.ruleSets[decision]].trees[decision];
}

std::vector<std::optional<std::size_t>> outcomesOf(const Knowledge& knowledge, const DecisionChain& chain,
                                                   const FieldValues& fields, std::size_t last)
{
    std::vector<std::optional<std::size_t>> outcomes;
    std::vector<std::optional<std::size_t>> chosen;
    outcomes.reserve(last + 1);
    chosen.reserve(last + 1);
    for (std::size_t i = 0; i <= last; ++i) {
        const auto& relevantWhen = knowledge.decisions[i].relevantWhen;
        const RuleTree& tree = treeOf(knowledge, chain, i);
        const bool arises = !relevantWhen || truthOf(*relevantWhen, fields, chosen) != Truth::No;
        outcomes.push_back(arises && !tree.isEmpty() ? leafOf(tree, 0, fields, chosen) : std::nullopt);
        chosen.push_back(arises && chain.overridden[i] ? chain.overridden[i] : outcomes.back());
    }
    return outcomes;
}

std::vector<std::optional<std::size_t>> outcomesOf(const Knowledge& knowledge, const DecisionChain& chain,
                                                   const FieldValues& fields)
{
    return knowledge.decisions.empty() ? std::vector<std::optional<std::size_t>>()
                                       : outcomesOf(knowledge, chain, fields, knowledge.decisions.size() - 1);
}

} // namespace ogive
