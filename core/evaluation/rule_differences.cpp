#include "core/evaluation/rule_differences.h"

#include "core/decide/regions/region_words.h"
#include "core/decide/regions/tree_comparison.h"
#include "core/evaluation/parts.h"

#include <algorithm>
#include <tuple>

namespace ogive {
namespace {

/// Whether only a field is stated that stands in for another one which the trees test.
StandIn standInFor(const FieldValues& fields, const RuleTree& first, const RuleTree& second)
{
    for (const RuleTree* tree : {&first, &second})
        for (const auto& [tested, standing] : standInsOf(*tree))
            if (!fields.isStated(tested) && fields.isStated(standing))
                return StandIn::Used;
    return StandIn::Unused;
}

std::vector<RuleDifference> differencesOf(const Knowledge& knowledge, const TreeComparison& comparison,
                                          std::optional<std::size_t> mine, std::optional<std::size_t> theirs)
{
    std::vector<RuleDifference> found;
    for (const Disagreement& part : comparison.parts)
        found.push_back({part.first, part.second, cellCount(part.region),
                         regionText(knowledge, comparison.space, part.region, comparison.inputs),
                         part.first == mine && part.second == theirs});
    std::stable_sort(found.begin(), found.end(), [](const RuleDifference& a, const RuleDifference& b) {
        return std::tie(a.holdsNow, a.cells) > std::tie(b.holdsNow, b.cells);
    });
    return found;
}

} // namespace

OutcomeRegions outcomeRegions(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision)
{
    const DecisionResult& result = evaluation.decisions[decision];
    const RuleTree& tree = treeOf(knowledge, result, decision);
    const StandIn standIn = standInFor(evaluation.fields, tree, tree);
    OutcomeRegions found;
    const auto space = SpaceBuilder(knowledge).add(tree, standIn).build();
    const Region inputs = space ? possibleInputs(knowledge, *space) : Region();
    const auto regions =
        space ? regionsOf(*space, tree, knowledge.decisions[decision].options.size(), inputs, {standIn, {}})
              : std::nullopt;
    found.isTooLarge = !regions;
    if (!regions)
        return found;
    found.cells = cellCount(inputs);
    for (std::size_t i = 0; i < regions->outcomes.size(); ++i)
        if (const Region& region = regions->outcomes[i]; !region.empty())
            found.outcomes.push_back(
                {i, cellCount(region), regionText(knowledge, *space, region, inputs), i == result.outcome});
    std::stable_sort(found.outcomes.begin(), found.outcomes.end(),
                     [](const OutcomeRegion& a, const OutcomeRegion& b) {
                         return std::tie(a.holdsNow, a.cells) > std::tie(b.holdsNow, b.cells);
                     });
    return found;
}

std::vector<RuleComparison> ruleComparisons(const Knowledge& knowledge, const Evaluation& evaluation,
                                            std::size_t decision)
{
    const DecisionResult& result = evaluation.decisions[decision];
    const RuleTree& mine = treeOf(knowledge, result, decision);
    std::vector<RuleComparison> comparisons;
    for (std::size_t i = 0; i < knowledge.ruleSets.size(); ++i) {
        const RuleTree& theirs = knowledge.ruleSets[i].trees[decision];
        if (i == result.ruleSet || theirs.isEmpty() || mine.isEmpty())
            continue;
        DecisionChain chain = chainOf(evaluation);
        chain.ruleSets[decision] = i;
        RuleComparison comparison;
        comparison.ruleSet = i;
        comparison.outcome = outcomesOf(knowledge, chain, evaluation.fields, decision).back();
        const auto trees = compareTrees(knowledge, mine, theirs, knowledge.decisions[decision].options.size(),
                                        standInFor(evaluation.fields, mine, theirs),
                                        [&](const Space& space) { return possibleInputs(knowledge, space); });
        comparison.isTooLarge = !trees;
        if (trees) {
            comparison.cells = cellCount(trees->inputs);
            comparison.parting = cellCount(trees->parting());
            comparison.differences = differencesOf(knowledge, *trees, result.outcome, comparison.outcome);
        }
        comparisons.push_back(std::move(comparison));
    }
    return comparisons;
}

} // namespace ogive
