#include "core/decide/regions/region_words.h"
#include "core/lint/finding_words.h"
#include "core/lint/rule_sets/rules.h"

#include <algorithm>

namespace ogive::lintrules {
namespace {

std::vector<std::size_t> testedDecisions(const Condition& condition)
{
    std::vector<std::size_t> decisions;
    forEachTest(condition, [&](const Condition& test) {
        const bool isDecision = test.kind == Condition::Kind::DecisionTest;
        if (isDecision && std::find(decisions.begin(), decisions.end(), test.subject) == decisions.end())
            decisions.push_back(test.subject);
    });
    return decisions;
}

/// The tree by which a rule set decides: its own, else the default's.
const RuleTree& treeFor(const Knowledge& knowledge, std::size_t ruleSet, std::size_t decision)
{
    const RuleTree& own = knowledge.ruleSets[ruleSet].trees[decision];
    return own.isEmpty() ? knowledge.ruleSets.front().trees[decision] : own;
}

void check(const LintContext& context, std::size_t ruleSet, const Check& checked,
           const std::vector<std::size_t>& decisions, Findings& findings)
{
    const Knowledge& knowledge = context.knowledge;
    SpaceBuilder builder(knowledge);
    for (const std::size_t decision : decisions)
        builder.add(treeFor(knowledge, ruleSet, decision));
    const auto space = builder.add(checked.when).build();
    if (!space)
        return;
    const Region inputs = possibleInputs(knowledge, *space);
    Reading reading;
    for (const std::size_t decision : decisions) {
        auto regions = regionsOf(*space, treeFor(knowledge, ruleSet, decision),
                                 knowledge.decisions[decision].options.size(), inputs);
        if (!regions)
            return;
        reading.decided[decision] = std::move(regions->outcomes);
    }
    const auto answers = split(*space, inputs, checked.when, reading);
    if (!answers || answers->yes.empty())
        return;
    LintFinding finding{{},
                        checked.isWarning ? Severity::Warning : Severity::Info,
                        placeOfRecord("check", checked.id),
                        OGIVE_TR("lint", "What %1 recommends sets off \"%2\" for %3")
                            .arg(knowledge.ruleSets[ruleSet].title)
                            .arg(checked.title)
                            .arg(regionText(knowledge, *space, answers->yes, inputs)),
                        {},
                        testedFields(checked.when)};
    for (const std::size_t decision : decisions) {
        TreeRegions decided;
        decided.outcomes = reading.decided[decision];
        const Decision& described = knowledge.decisions[decision];
        finding.details.push_back(
            OGIVE_TR("lint", "%1: %2")
                .arg(described.title)
                .arg(listText(context.knowledge.language, optionTitles(described, decided, answers->yes))));
    }
    findings.push_back(std::move(finding));
}

} // namespace

/// Inputs for which a rule set's own recommendation sets off a check that tests the decision: the rules
/// advise what the knowledge warns of. Rule sets beyond the guide weigh more than one check can. Checks that
/// compare numbers have no classes of values and are left out.
Findings againstCheck(const LintContext& context)
{
    Findings findings;
    const Knowledge& knowledge = context.knowledge;
    for (const Check& checked : knowledge.checks) {
        if (!hasOnlySingleTests(checked.when))
            continue;
        const std::vector<std::size_t> decisions = testedDecisions(checked.when);
        if (decisions.empty())
            continue;
        for (std::size_t i = 0; i < knowledge.ruleSets.size(); ++i) {
            const bool isOwn = std::any_of(decisions.begin(), decisions.end(), [&](std::size_t decision) {
                return !knowledge.ruleSets[i].trees[decision].isEmpty();
            });
            if (isOwn && !knowledge.ruleSets[i].isBeyondGuide)
                check(context, i, checked, decisions, findings);
        }
    }
    return findings;
}

} // namespace ogive::lintrules
