#include "core/decide/regions/region_words.h"
#include "core/lint/finding_words.h"
#include "core/lint/rule_sets/rules.h"

namespace ogive::lintrules {

/// Inputs for which a field that the decision asks for changes nothing, although elsewhere it does: a wish
/// that the rules drop without a word.
Findings wishIgnored(const LintContext& context)
{
    Findings findings;
    const auto check = [&](const TreeAnalysis& tree, std::size_t field) {
        const auto axis = tree.space.axisOfField(field);
        if (!axis)
            return;
        const Region matters =
            whereAxisMatters(tree.space, tree.asDeclared, *axis, sideOf(tree.declared, *axis));
        const Region ignored = merged(without(tree.declared, matters));
        if (ignored.empty() || matters.empty())
            return;
        findings.push_back(
            {{},
             Severity::Info,
             placeOfTree(context, tree),
             OGIVE_TR("lint", "%1: %2 changes nothing for %3 (%4 of %5 inputs)")
                 .arg(context.decisionOf(tree).title)
                 .arg(context.knowledge.language.inSentence(context.knowledge.fields[field].title))
                 .arg(regionText(context.knowledge, tree.space, ignored, tree.declared))
                 .arg(numberWord(cellCount(ignored)))
                 .arg(numberWord(cellCount(tree.declared))),
             {},
             {field}});
    };
    for (std::size_t decision = 0; decision < context.trees.size(); ++decision)
        for (const TreeAnalysis& tree : context.guideTrees(decision))
            for (const DeclaredRead& read : context.decisionOf(tree).reads)
                check(tree, read.field);
    return findings;
}

} // namespace ogive::lintrules
