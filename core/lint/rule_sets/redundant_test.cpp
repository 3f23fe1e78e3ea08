#include "core/decide/regions/region_words.h"
#include "core/lint/finding_words.h"
#include "core/lint/rule_sets/rules.h"

namespace ogive::lintrules {
namespace {

/// The condition with its n-th test replaced by an answer. An empty All is true, an empty Any is not.
Condition answered(const Condition& condition, std::size_t& index, bool answer)
{
    if (condition.isRuling)
        return condition;
    const bool isTest =
        condition.kind == Condition::Kind::FieldTest || condition.kind == Condition::Kind::DecisionTest;
    if (isTest) {
        if (index-- > 0)
            return condition;
        Condition constant;
        constant.kind = answer ? Condition::Kind::All : Condition::Kind::Any;
        return constant;
    }
    Condition copy = condition;
    for (Condition& part : copy.parts)
        part = answered(part, index, answer);
    return copy;
}

/// The tests of a condition, but for those that stand in for others, and what rules out an option: that is
/// said once for every tree, whatever an earlier question has settled.
void collectTests(const Condition& condition, std::vector<const Condition*>& tests)
{
    if (condition.kind == Condition::Kind::FieldTest || condition.kind == Condition::Kind::DecisionTest) {
        tests.push_back(&condition);
        return;
    }
    if (!condition.isRuling)
        for (const Condition& part : condition.parts)
            collectTests(part, tests);
}

/// Whether two conditions give the same answers in a region.
bool areSame(const Space& space, const Region& region, const Split& answers, const Condition& other)
{
    const auto others = split(space, region, other);
    return others && !overlap(answers.yes, others->no) && !overlap(answers.no, others->yes);
}

} // namespace

/// Parts of a condition that can never change its question's answer, for the inputs that get there. Questions
/// with one test, or with one answer, are the business of branchNeverTaken.
Findings redundantTest(const LintContext& context)
{
    Findings findings;
    const auto check = [&](const TreeAnalysis& tree, const RuleNode& node, const Region& region) {
        std::vector<const Condition*> tests;
        collectTests(node.when, tests);
        const auto answers = split(tree.space, region, node.when);
        if (tests.size() < 2 || !answers || answers->yes.empty() || answers->no.empty())
            return;
        for (std::size_t i = 0; i < tests.size(); ++i)
            for (const bool constant : {true, false}) {
                std::size_t index = i;
                if (!areSame(tree.space, region, *answers, answered(node.when, index, constant)))
                    continue;
                const auto passing = split(tree.space, tree.inputs, *tests[i]);
                findings.push_back(
                    {{},
                     Severity::Warning,
                     placeOfTree(context, tree, node.id),
                     OGIVE_TR("lint", "%1: in \"%2\" the test %3 never changes the answer")
                         .arg(context.decisionOf(tree).title)
                         .arg(node.question)
                         .arg("(" + regionText(context.knowledge, tree.space, passing->yes, tree.inputs) +
                              ")"),
                     {},
                     testedFields(*tests[i])});
                break;
            }
    };
    for (const auto& trees : context.trees)
        for (const TreeAnalysis& tree : trees)
            for (std::size_t i = 0; i < tree.tree->nodes.size(); ++i)
                if (!tree.tree->nodes[i].isOutcome() && !tree.all.nodes[i].empty())
                    check(tree, tree.tree->nodes[i], tree.all.nodes[i]);
    return findings;
}

} // namespace ogive::lintrules
