#include "core/lint/finding_words.h"
#include "core/lint/rule_sets/rules.h"

namespace ogive::lintrules {

/// Trees whose table of inputs would be too large: what the other rules did not look at.
Findings notAnalysed(const LintContext& context)
{
    Findings findings;
    for (const auto& [ruleSet, decision] : context.tooLarge) {
        const RuleSet& rules = context.knowledge.ruleSets[ruleSet];
        const Decision& decided = context.knowledge.decisions[decision];
        findings.push_back({{},
                            Severity::Info,
                            {"rules", rules.id.value, decided.id, {}},
                            OGIVE_TR("lint", "The tree of %1 for %2 is too large to be analysed")
                                .arg(rules.title)
                                .arg(context.knowledge.language.inSentence(decided.title)),
                            {},
                            {}});
    }
    return findings;
}

} // namespace ogive::lintrules
