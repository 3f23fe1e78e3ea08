#include "core/lint/finding_words.h"
#include "core/lint/rule_sets/rules.h"

namespace ogive::lintrules {

/// One outcome for most inputs: the questions ask for more than they use.
Findings lopsided(const LintContext& context)
{
    constexpr double mostShare = 0.6;
    Findings findings;
    for (std::size_t decision = 0; decision < context.trees.size(); ++decision)
        for (const TreeAnalysis& tree : context.guideTrees(decision)) {
            const double all = cellCount(tree.declared);
            for (std::size_t i = 0; i < tree.asDeclared.outcomes.size(); ++i) {
                const double count = cellCount(tree.asDeclared.outcomes[i]);
                if (count <= mostShare * all)
                    continue;
                findings.push_back({{},
                                    Severity::Info,
                                    placeOfTree(context, tree),
                                    OGIVE_TR("lint", "%1: %2 is the answer for %3 of %4 inputs")
                                        .arg(context.decisionOf(tree).title)
                                        .arg(context.decisionOf(tree).options[i].title)
                                        .arg(numberWord(count))
                                        .arg(numberWord(all)),
                                    {},
                                    {}});
            }
        }
    return findings;
}

} // namespace ogive::lintrules
