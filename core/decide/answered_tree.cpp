#include "core/decide/answered_tree.h"

#include <algorithm>

namespace ogive {
namespace {

/// The first node from here on whose question is not answered by another decision.
std::size_t passAnswered(const RuleTree& tree, std::size_t node,
                         std::span<const std::optional<std::size_t>> chosen)
{
    while (true) {
        const RuleNode& at = tree.nodes[node];
        const bool asksDecision = !at.isOutcome() && at.when.kind == Condition::Kind::DecisionTest;
        if (!asksDecision || at.when.subject >= chosen.size() || !chosen[at.when.subject])
            return node;
        node = holds(at.when, static_cast<double>(*chosen[at.when.subject])) ? at.yes : at.no;
    }
}

/// Where a way into the copied tree is still to be filled in: a question and one of its answers.
struct OpenEnd {
    std::size_t origin = 0;
    std::size_t parent = RuleNode::none;
    bool isYes = false;
};

} // namespace

std::optional<std::size_t> AnsweredTree::positionOf(std::size_t origin) const
{
    const auto found = std::find(origins.begin(), origins.end(), origin);
    if (found == origins.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - origins.begin());
}

std::vector<TraceStep> tellingSteps(const RuleTree& tree, const std::vector<TraceStep>& trace)
{
    std::vector<TraceStep> telling;
    for (const TraceStep& step : trace)
        if (step.answer || tree.nodes[step.node].when.kind != Condition::Kind::DecisionTest)
            telling.push_back(step);
    return telling;
}

AnsweredTree withoutAnswered(const RuleTree& tree, std::span<const std::optional<std::size_t>> chosen)
{
    AnsweredTree answered;
    if (tree.isEmpty())
        return answered;
    std::vector<OpenEnd> open{{0, RuleNode::none, false}};
    while (!open.empty()) {
        const OpenEnd end = open.back();
        open.pop_back();
        const std::size_t origin = passAnswered(tree, end.origin, chosen);
        const std::size_t position = answered.tree.nodes.size();
        answered.tree.nodes.push_back(tree.nodes[origin]);
        answered.origins.push_back(origin);
        if (end.parent != RuleNode::none)
            (end.isYes ? answered.tree.nodes[end.parent].yes : answered.tree.nodes[end.parent].no) = position;
        if (tree.nodes[origin].isOutcome())
            continue;
        open.push_back({tree.nodes[origin].no, position, false});
        open.push_back({tree.nodes[origin].yes, position, true});
    }
    return answered;
}

} // namespace ogive
