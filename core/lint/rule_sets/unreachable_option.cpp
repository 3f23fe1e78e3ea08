#include "core/lint/finding_words.h"
#include "core/lint/rule_sets/rules.h"

#include <algorithm>

namespace ogive::lintrules {

namespace {

/// Whether one of these trees can come to an option.
bool isReached(const std::vector<TreeAnalysis>& trees, std::size_t option)
{
    return std::any_of(trees.begin(), trees.end(),
                       [&](const TreeAnalysis& tree) { return !tree.all.outcomes[option].empty(); });
}

LintFinding guideMisses(const LintContext& context, std::size_t decision, const Option& option)
{
    return {{},
            Severity::Warning,
            placeOfOption(context.knowledge.decisions[decision], option),
            OGIVE_TR("lint", "The guide's rules never reach %1 for %2")
                .arg(option.title)
                .arg(context.knowledge.language.inSentence(context.knowledge.decisions[decision].title)),
            {},
            {}};
}

/// Options that no rule set at all reaches, in one finding; nothing where there are none.
std::optional<LintFinding> reachedByNone(const LintContext& context, const Decision& decision,
                                         const std::vector<std::string>& titles)
{
    if (titles.empty())
        return std::nullopt;
    return LintFinding{{},
                       Severity::Info,
                       placeOfDecision(decision),
                       OGIVE_TR("lint", "No rule set reaches %1 options of %2 that stand beyond the guide")
                           .arg(static_cast<double>(titles.size()))
                           .arg(context.knowledge.language.inSentence(decision.title)),
                       {OGIVE_TR("lint", "Namely: %1").arg(listText(context.knowledge.language, titles))},
                       {}};
}

/// Options of a decision that a rule set beyond the guide leaves out.
void addLeftOut(const LintContext& context, const TreeAnalysis& tree, Findings& findings)
{
    const RuleSet& rules = context.knowledge.ruleSets[tree.ruleSet];
    const Decision& decision = context.decisionOf(tree);
    for (std::size_t i = 0; rules.isBeyondGuide && i < decision.options.size(); ++i)
        if (tree.all.outcomes[i].empty())
            findings.push_back({{},
                                Severity::Warning,
                                placeOfOption(decision, decision.options[i]),
                                OGIVE_TR("lint", "%1 never reaches %2 for %3")
                                    .arg(rules.title)
                                    .arg(decision.options[i].title)
                                    .arg(context.knowledge.language.inSentence(decision.title)),
                                {},
                                {}});
}

} // namespace

/// Options that are never reached: the guide's by its own rules, each; those beyond it by any rule set,
/// counted in one finding a decision; and every option by a rule set that decides among all.
Findings unreachableOption(const LintContext& context)
{
    Findings findings;
    for (std::size_t i = 0; i < context.trees.size(); ++i) {
        const Decision& decision = context.knowledge.decisions[i];
        if (context.trees[i].empty())
            continue;
        const std::vector<TreeAnalysis> guide = context.guideTrees(i);
        std::vector<std::string> further;
        for (std::size_t j = 0; j < decision.options.size(); ++j) {
            const bool isOfGuide = decision.options[j].guideEntry != GuideEntry::None;
            if (isOfGuide && !guide.empty() && !isReached(guide, j))
                findings.push_back(guideMisses(context, i, decision.options[j]));
            if (!isOfGuide && !isReached(context.trees[i], j))
                further.push_back(decision.options[j].title);
        }
        if (auto finding = reachedByNone(context, decision, further))
            findings.push_back(std::move(*finding));
        for (const TreeAnalysis& tree : context.trees[i])
            addLeftOut(context, tree, findings);
    }
    return findings;
}

} // namespace ogive::lintrules
