#include "core/decide/changes/flips.h"

#include "core/decide/changes/change_search.h"

#include <algorithm>

namespace ogive {
namespace {

bool hasStandIns(const Knowledge& knowledge, const DecisionChain& chain, std::size_t last)
{
    bool found = false;
    for (std::size_t i = 0; i <= last; ++i)
        for (const RuleNode& node : treeOf(knowledge, chain, i).nodes)
            forEachTest(node.when, [&](const Condition& test) { found = found || !test.parts.empty(); });
    return found;
}

std::vector<StandIn> readings(const Knowledge& knowledge, const DecisionChain& chain, std::size_t decision)
{
    if (hasStandIns(knowledge, chain, decision))
        return {StandIn::Unused, StandIn::Used};
    return {StandIn::Unused};
}

/// The outcomes that a decision's tree names at all.
std::size_t outcomesNamed(const RuleTree& tree, std::size_t options)
{
    std::vector<bool> isNamed(options, false);
    for (const RuleNode& node : tree.nodes)
        if (node.isOutcome())
            isNamed[node.outcome] = true;
    return static_cast<std::size_t>(std::count(isNamed.begin(), isNamed.end(), true));
}

} // namespace

std::vector<Flip> flips(const Knowledge& knowledge, const DecisionChain& chain, const FieldValues& fields,
                        std::size_t decision)
{
    const auto current = outcomesOf(knowledge, chain, fields, decision)[decision];
    if (!current)
        return {};
    const std::size_t options = knowledge.decisions[decision].options.size();
    const std::size_t named = outcomesNamed(treeOf(knowledge, chain, decision), options);
    std::vector<ChangeSearch> searches;
    for (const StandIn standIn : readings(knowledge, chain, decision))
        searches.emplace_back(knowledge, chain, fields, decision, ChangeSearch::Asked::Flips, standIn)
            .leaveOut(*current);
    std::vector<std::optional<Flip>> best(options);
    std::size_t found = 1; // the present outcome
    for (std::size_t allowed = 1; allowed <= searches[0].leverCount() && found < named; ++allowed) {
        for (ChangeSearch& search : searches) {
            search.search(allowed);
            for (std::size_t i = 0; i < options; ++i) {
                const auto& flip = search.found()[i];
                if (i == *current || !flip || best[i])
                    continue;
                best[i] = flip;
                ++found;
            }
        }
    }
    std::vector<Flip> flips;
    for (auto& flip : best)
        if (flip)
            flips.push_back(std::move(*flip));
    return flips;
}

std::vector<std::size_t> possibleOutcomes(const Knowledge& knowledge, const DecisionChain& chain,
                                          const FieldValues& fields, std::size_t decision)
{
    std::vector<std::size_t> possible;
    const std::size_t options = knowledge.decisions[decision].options.size();
    std::vector<bool> isPossible(options, false);
    for (const StandIn standIn : readings(knowledge, chain, decision)) {
        ChangeSearch search(knowledge, chain, fields, decision, ChangeSearch::Asked::Possible, standIn);
        search.search(0);
        for (std::size_t i = 0; i < options; ++i)
            isPossible[i] = isPossible[i] || search.found()[i].has_value();
    }
    for (std::size_t i = 0; i < options; ++i)
        if (isPossible[i])
            possible.push_back(i);
    return possible;
}

} // namespace ogive
