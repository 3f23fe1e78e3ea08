#include "core/lint/lint_context.h"

#include <optional>

namespace ogive {
namespace {

std::optional<TreeAnalysis> analyse(const Knowledge& knowledge, std::size_t ruleSet, std::size_t decision)
{
    TreeAnalysis analysis;
    analysis.ruleSet = ruleSet;
    analysis.decision = decision;
    analysis.tree = &knowledge.ruleSets[ruleSet].trees[decision];
    const Decision& decided = knowledge.decisions[decision];
    auto space = SpaceBuilder(knowledge).add(*analysis.tree).build();
    if (!space)
        return std::nullopt;
    analysis.space = std::move(*space);
    analysis.inputs = possibleInputs(knowledge, analysis.space);
    analysis.declared = declaredInputs(decided, analysis.space, analysis.inputs);
    const std::size_t options = decided.options.size();
    auto all = regionsOf(analysis.space, *analysis.tree, options, analysis.inputs);
    auto asDeclared = regionsOf(analysis.space, *analysis.tree, options, analysis.declared);
    if (!all || !asDeclared)
        return std::nullopt;
    analysis.all = std::move(*all);
    analysis.asDeclared = std::move(*asDeclared);
    return analysis;
}

/// The slice of a region at one class, as if the axis were not there.
Region sliceAt(const Region& region, std::size_t axis, std::size_t index)
{
    Region slice;
    for (const CellBox& box : region)
        if (box.sides[axis].test(index)) {
            slice.push_back(box);
            slice.back().sides[axis].reset();
            slice.back().sides[axis].set(0);
        }
    return slice;
}

} // namespace

LintContext analysed(const Knowledge& knowledge, const LintSettings& settings)
{
    LintContext context{knowledge, settings, {}, {}};
    if (context.settings.asOf.empty())
        context.settings.asOf = knowledge.asOf;
    context.trees.resize(knowledge.decisions.size());
    for (std::size_t decision = 0; decision < knowledge.decisions.size(); ++decision)
        for (std::size_t i = 0; i < knowledge.ruleSets.size(); ++i) {
            if (knowledge.ruleSets[i].trees[decision].isEmpty())
                continue;
            if (auto analysis = analyse(knowledge, i, decision))
                context.trees[decision].push_back(std::move(*analysis));
            else
                context.tooLarge.emplace_back(i, decision);
        }
    return context;
}

std::vector<TreeAnalysis> LintContext::guideTrees(std::size_t decision) const
{
    std::vector<TreeAnalysis> found;
    for (const TreeAnalysis& tree : trees[decision])
        if (!knowledge.ruleSets[tree.ruleSet].isBeyondGuide)
            found.push_back(tree);
    return found;
}

Region declaredInputs(const Decision& decision, const Space& space, const Region& inputs)
{
    CellBox box = space.everything();
    for (const DeclaredRead& read : decision.reads) {
        const auto axis = space.axisOfField(read.field);
        if (!axis || read.choices.empty())
            continue;
        box.sides[*axis].reset();
        for (const std::size_t choice : read.choices)
            box.sides[*axis].set(choice);
    }
    return common(inputs, Region{box});
}

bool areAlike(const TreeRegions& regions, std::size_t axis, std::size_t first, std::size_t second)
{
    for (std::size_t i = 0; i < regions.outcomes.size(); ++i) {
        const Region slice = sliceAt(regions.outcomes[i], axis, first);
        for (std::size_t j = 0; !slice.empty() && j < regions.outcomes.size(); ++j)
            if (i != j && overlap(slice, sliceAt(regions.outcomes[j], axis, second)))
                return false;
    }
    return true;
}

ClassSet sideOf(const Region& region, std::size_t axis)
{
    ClassSet side;
    for (const CellBox& box : region)
        side |= box.sides[axis];
    return side;
}

} // namespace ogive
