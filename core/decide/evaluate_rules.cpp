#include "core/decide/evaluate_rules.h"

#include <algorithm>

namespace ogive {
namespace {

/// Every outcome that can still be reached from a node, following both answers of open questions.
void collectPossible(const RuleTree& tree, std::size_t start, const FieldValues& fields,
                     std::span<const std::optional<std::size_t>> chosen, std::vector<std::size_t>& possible)
{
    std::vector<std::size_t> pending{start};
    while (!pending.empty()) {
        const RuleNode& node = tree.nodes[pending.back()];
        pending.pop_back();
        if (node.isOutcome()) {
            possible.push_back(node.outcome);
            continue;
        }
        const Truth truth = truthOf(node.when, fields, chosen);
        if (truth != Truth::No)
            pending.push_back(node.yes);
        if (truth != Truth::Yes)
            pending.push_back(node.no);
    }
    std::sort(possible.begin(), possible.end());
    possible.erase(std::unique(possible.begin(), possible.end()), possible.end());
}

} // namespace

RuleOutcome evaluateTree(const RuleTree& tree, const FieldValues& fields,
                         std::span<const std::optional<std::size_t>> chosen)
{
    RuleOutcome result;
    if (tree.isEmpty())
        return result;
    std::size_t at = 0;
    while (!tree.nodes[at].isOutcome()) {
        const RuleNode& node = tree.nodes[at];
        const Truth truth = truthOf(node.when, fields, chosen);
        if (truth == Truth::Open) {
            result.openNode = at;
            collectPossible(tree, at, fields, chosen, result.possible);
            if (result.possible.size() == 1)
                result.outcome = result.possible.front();
            return result;
        }
        result.trace.push_back({at, truth == Truth::Yes, fieldsRead(node.when, fields)});
        at = truth == Truth::Yes ? node.yes : node.no;
    }
    result.outcome = tree.nodes[at].outcome;
    result.possible = {tree.nodes[at].outcome};
    return result;
}

} // namespace ogive
