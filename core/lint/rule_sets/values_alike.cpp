#include "core/lint/finding_words.h"
#include "core/lint/rule_sets/rules.h"

#include <algorithm>

namespace ogive::lintrules {
namespace {

/// Whether every rule set that reads the field treats two of its choices the same.
bool areAlikeEverywhere(const std::vector<TreeAnalysis>& trees, std::size_t field, std::size_t first,
                        std::size_t second)
{
    return std::all_of(trees.begin(), trees.end(), [&](const TreeAnalysis& tree) {
        const auto axis = tree.space.axisOfField(field);
        return !axis || areAlike(tree.asDeclared, *axis, first, second);
    });
}

/// Declared choices that are alike, in groups of two or more.
std::vector<ClassSet> groupsOf(const std::vector<TreeAnalysis>& trees, std::size_t field, ClassSet choices)
{
    std::vector<ClassSet> groups;
    for (std::size_t i = 0; i < mostClasses; ++i) {
        if (!choices.test(i))
            continue;
        ClassSet group;
        for (std::size_t j = i; j < mostClasses; ++j)
            if (choices.test(j) && (i == j || areAlikeEverywhere(trees, field, i, j)))
                group.set(j);
        choices &= ~group;
        if (group.count() > 1)
            groups.push_back(group);
    }
    return groups;
}

} // namespace

/// Choices that a decision asks to tell apart although no rule ever does.
Findings valuesAlike(const LintContext& context)
{
    Findings findings;
    for (std::size_t i = 0; i < context.trees.size(); ++i) {
        const std::vector<TreeAnalysis> trees = context.guideTrees(i);
        std::vector<std::size_t> seen;
        for (const TreeAnalysis& tree : trees)
            for (std::size_t axis = 0; axis < tree.space.axes.size(); ++axis) {
                const std::size_t subject = tree.space.axes[axis].subject;
                const bool isField = tree.space.axes[axis].kind == Axis::Kind::Field;
                if (!isField || std::find(seen.begin(), seen.end(), subject) != seen.end())
                    continue;
                seen.push_back(subject);
                const Field& field = context.knowledge.fields[subject];
                const bool hasChoices = field.kind == FieldKind::Choice || field.kind == FieldKind::Text;
                std::vector<std::string> groups;
                if (hasChoices)
                    for (const ClassSet& group : groupsOf(trees, subject, sideOf(tree.declared, axis)))
                        groups.push_back(listText(context.knowledge.language,
                                                  choiceTitles(context.knowledge.language, field, group)));
                if (groups.empty())
                    continue;
                findings.push_back({{},
                                    Severity::Info,
                                    placeOfDecision(context.knowledge.decisions[i]),
                                    OGIVE_TR("lint", "%1: no rule tells these values of %2 apart: %3")
                                        .arg(context.knowledge.decisions[i].title)
                                        .arg(context.knowledge.language.inSentence(field.title))
                                        .arg(listText(context.knowledge.language, groups)),
                                    {},
                                    {subject}});
            }
    }
    return findings;
}

} // namespace ogive::lintrules
