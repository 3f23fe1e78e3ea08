#include "core/lint/finding_words.h"
#include "core/lint/rule_sets/rules.h"

#include <algorithm>

namespace ogive::lintrules {

/// Options that no rule set ever reaches. One that the guide knows deserves a warning each; those beyond the
/// guide are what the guide's rules can't know, so they are counted in one finding a decision.
Findings unreachableOption(const LintContext& context)
{
    Findings findings;
    for (std::size_t i = 0; i < context.trees.size(); ++i) {
        const Decision& decision = context.knowledge.decisions[i];
        const auto isReached = [&](std::size_t option) {
            return std::any_of(context.trees[i].begin(), context.trees[i].end(),
                               [&](const TreeAnalysis& tree) { return !tree.all.outcomes[option].empty(); });
        };
        if (context.trees[i].empty())
            continue;
        std::vector<std::string> further;
        for (std::size_t j = 0; j < decision.options.size(); ++j) {
            const Option& option = decision.options[j];
            if (isReached(j))
                continue;
            if (option.guideEntry == GuideEntry::None)
                further.push_back(option.title);
            else
                findings.push_back({{},
                                    Severity::Warning,
                                    placeOfOption(decision, option),
                                    OGIVE_TR("lint", "No rule set ever reaches %1 for %2")
                                        .arg(option.title)
                                        .arg(inSentence(decision.title)),
                                    {},
                                    {}});
        }
        if (!further.empty())
            findings.push_back(
                {{},
                 Severity::Info,
                 placeOfDecision(decision),
                 OGIVE_TR("lint", "No rule set reaches %1 options of %2 that stand beyond the guide")
                     .arg(static_cast<double>(further.size()))
                     .arg(inSentence(decision.title)),
                 {OGIVE_TR("lint", "Namely: %1").arg(listText(further))},
                 {}});
    }
    return findings;
}

} // namespace ogive::lintrules
