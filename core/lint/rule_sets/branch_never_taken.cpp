#include "core/lint/finding_words.h"
#include "core/lint/rule_sets/rules.h"

namespace ogive::lintrules {
namespace {

void addBranch(const LintContext& context, const TreeAnalysis& tree, const RuleNode& question, bool answer,
               Findings& findings)
{
    const RuleNode& next = tree.tree->nodes[answer ? question.yes : question.no];
    LintFinding finding{{},
                        Severity::Warning,
                        placeOfTree(context, tree, question.id),
                        answer ? OGIVE_TR("lint", "%1: \"%2\" is never answered yes")
                               : OGIVE_TR("lint", "%1: \"%2\" is never answered no"),
                        {},
                        testedFields(question.when)};
    finding.message = finding.message.arg(context.decisionOf(tree).title).arg(question.question);
    finding.details.push_back(next.isOutcome()
                                  ? OGIVE_TR("lint", "It would lead to %1")
                                        .arg(context.decisionOf(tree).options[next.outcome].title)
                                  : OGIVE_TR("lint", "It would lead to \"%1\"").arg(next.question));
    findings.push_back(std::move(finding));
}

} // namespace

/// Answers that no input gives which gets to the question. What lies behind such an answer is not said again.
Findings branchNeverTaken(const LintContext& context)
{
    Findings findings;
    for (const auto& trees : context.trees)
        for (const TreeAnalysis& tree : trees)
            for (std::size_t i = 0; i < tree.tree->nodes.size(); ++i) {
                const RuleNode& node = tree.tree->nodes[i];
                if (node.isOutcome() || tree.all.nodes[i].empty())
                    continue;
                if (tree.all.nodes[node.yes].empty())
                    addBranch(context, tree, node, true, findings);
                if (tree.all.nodes[node.no].empty())
                    addBranch(context, tree, node, false, findings);
            }
    return findings;
}

} // namespace ogive::lintrules
