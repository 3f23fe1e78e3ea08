#include "core/lint/finding_words.h"
#include "core/lint/rule_sets/rules.h"

namespace ogive::lintrules {
namespace {

/// The choices of a field that a decision does not declare.
ClassSet undeclared(const Field& field, const DeclaredRead& read)
{
    ClassSet choices;
    for (std::size_t i = 0; i < field.choices.size(); ++i)
        choices.set(i);
    for (const std::size_t choice : read.choices)
        choices.reset(choice);
    return choices;
}

/// One choice more than the decision declares, with declared values everywhere else.
TreeRegions widenedBy(const TreeAnalysis& tree, std::size_t axis, std::size_t choice)
{
    Region inputs = tree.declared;
    for (CellBox& box : inputs)
        box.sides[axis].set(choice);
    TreeRegions regions;
    for (const Region& outcome : tree.all.outcomes)
        regions.outcomes.push_back(common(outcome, inputs));
    return regions;
}

} // namespace

/// Choices that a field offers and a decision does not declare, and what the rules make of them.
Findings domainGap(const LintContext& context)
{
    Findings findings;
    const auto check = [&](const TreeAnalysis& tree, const DeclaredRead& read, std::size_t axis) {
        const Field& field = context.knowledge.fields[read.field];
        const Decision& decision = context.decisionOf(tree);
        const ClassSet missing = undeclared(field, read);
        for (std::size_t choice = 0; choice < field.choices.size(); ++choice) {
            if (!missing.test(choice))
                continue;
            const TreeRegions regions = widenedBy(tree, axis, choice);
            ClassSet alike;
            ClassSet declared;
            for (const std::size_t other : read.choices) {
                declared.set(other);
                alike.set(other, areAlike(regions, axis, choice, other));
            }
            CellBox there = tree.space.everything();
            there.sides[axis].reset();
            there.sides[axis].set(choice);
            LintFinding finding{{}, Severity::Warning, placeOfTree(context, tree), {}, {}, {read.field}};
            finding.message =
                alike.any() ? OGIVE_TR("lint", "%1 declares %2 as %3; \"%4\" is treated like %5")
                            : OGIVE_TR("lint", "%1 declares %2 as %3; \"%4\" is treated like none of these");
            finding.message = finding.message.arg(decision.title)
                                  .arg(context.knowledge.language.inSentence(field.title))
                                  .arg(listText(context.knowledge.language,
                                                choiceTitles(context.knowledge.language, field, declared)))
                                  .arg(context.knowledge.language.inSentence(field.choices[choice].title));
            if (alike.any())
                finding.message = finding.message.arg(listText(
                    context.knowledge.language, choiceTitles(context.knowledge.language, field, alike)));
            finding.details.push_back(OGIVE_TR("lint", "It leads to %1")
                                          .arg(listText(context.knowledge.language,
                                                        optionTitles(decision, regions, Region{there}))));
            findings.push_back(std::move(finding));
        }
    };
    for (std::size_t decision = 0; decision < context.trees.size(); ++decision)
        for (const TreeAnalysis& tree : context.guideTrees(decision))
            for (const DeclaredRead& read : context.decisionOf(tree).reads)
                if (const auto axis = tree.space.axisOfField(read.field); axis && !read.choices.empty())
                    check(tree, read, *axis);
    return findings;
}

} // namespace ogive::lintrules
