#include "core/decide/changes/flips.h"

#include "core/decide/changes/change_search.h"
#include "core/decide/changes/way_conditions.h"

#include <algorithm>

namespace ogive {
namespace {

/// A decision's rules, once for each reading of tests that another field may stand in for.
std::vector<WayRules> readings(const Knowledge& knowledge, const DecisionChain& chain, std::size_t decision)
{
    std::vector<WayRules> rules{wayRulesOf(knowledge, chain, decision, StandIn::Unused)};
    if (rules.front().hasStandIns)
        rules.push_back(wayRulesOf(knowledge, chain, decision, StandIn::Used));
    return rules;
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

std::size_t mostMoves(std::vector<ChangeSearch>& searches)
{
    std::size_t most = 0;
    for (ChangeSearch& search : searches)
        most = std::max(most, search.mostMoves());
    return most;
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
    const std::vector<WayRules> rules = readings(knowledge, chain, decision);
    std::vector<ChangeSearch> searches;
    for (const WayRules& reading : rules)
        searches.emplace_back(knowledge, chain, fields, decision, ChangeSearch::Asked::Flips, reading)
            .leaveOut(*current);
    std::vector<std::optional<Flip>> best(options);
    std::size_t found = 1; // the present outcome
    for (std::size_t moves = 1; moves <= mostMoves(searches) && found < named; ++moves) {
        for (ChangeSearch& search : searches) {
            search.search(moves);
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
    for (const WayRules& rules : readings(knowledge, chain, decision)) {
        ChangeSearch search(knowledge, chain, fields, decision, ChangeSearch::Asked::Possible, rules);
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
