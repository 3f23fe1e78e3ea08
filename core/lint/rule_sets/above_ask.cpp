#include "core/decide/regions/region_words.h"
#include "core/lint/finding_words.h"
#include "core/lint/rule_sets/rules.h"
#include "core/lint/scale.h"

#include <algorithm>

namespace ogive::lintrules {
namespace {

/// The choices of the asking field that a value fails: a cost above what is to be spent, a quality below what
/// is wanted. A value such as "medium-high" counts as the end that suits the wish.
ClassSet failedChoices(const Field& field, const Attribute& attribute, const std::string& word)
{
    ClassSet failed;
    const auto span = spanOn(choiceScale(field), word);
    for (std::size_t choice = 0; span && choice < field.choices.size(); ++choice)
        failed.set(choice, attribute.better == Better::Lower ? span->low > choice : span->high < choice);
    return failed;
}

/// The inputs of a tree for which a field has one of these choices.
Region withChoices(const TreeAnalysis& tree, std::size_t axis, const ClassSet& choices)
{
    Region region = tree.inputs;
    for (CellBox& box : region)
        box.sides[axis] &= choices;
    std::erase_if(region, [](const CellBox& box) { return box.isEmpty(); });
    return region;
}

/// Fields whose choices some decision's options should reach: the more is asked, the more it may cost.
std::vector<std::size_t> qualityFields(const Knowledge& knowledge)
{
    std::vector<std::size_t> fields;
    for (const Decision& decision : knowledge.decisions)
        for (const Attribute& attribute : decision.attributes)
            if (attribute.askedBy && attribute.better == Better::Higher &&
                std::find(fields.begin(), fields.end(), *attribute.askedBy) == fields.end())
                fields.push_back(*attribute.askedBy);
    return fields;
}

void checkAsk(const LintContext& context, const TreeAnalysis& tree, std::size_t attributeIndex,
              std::size_t option, Findings& findings)
{
    const Decision& decision = context.decisionOf(tree);
    const Attribute& attribute = decision.attributes[attributeIndex];
    const auto* word = std::get_if<std::string>(&decision.options[option].attributes[attributeIndex]);
    const auto axis = tree.space.axisOfField(*attribute.askedBy);
    if (!word || !axis)
        return;
    const Field& field = context.knowledge.fields[*attribute.askedBy];
    const Region failing = merged(
        common(tree.all.outcomes[option], withChoices(tree, *axis, failedChoices(field, attribute, *word))));
    if (failing.empty())
        return;
    findings.push_back({{},
                        Severity::Warning,
                        placeOfOption(decision, decision.options[option]),
                        (attribute.better == Better::Lower
                             ? OGIVE_TR("lint", "%1: %2 is %3, more than is asked for, with %4 for %5")
                             : OGIVE_TR("lint", "%1: %2 is %3, less than is asked for, with %4 for %5"))
                            .arg(decision.title)
                            .arg(context.knowledge.language.inSentence(attribute.title))
                            .arg(*word)
                            .arg(decision.options[option].title)
                            .arg(regionText(context.knowledge, tree.space, failing, tree.inputs)),
                        {},
                        {*attribute.askedBy}});
}

/// The highest cost for the lowest wish.
void checkLeast(const LintContext& context, const TreeAnalysis& tree, std::size_t attributeIndex,
                std::size_t option, std::size_t wish, Findings& findings)
{
    const Decision& decision = context.decisionOf(tree);
    const Attribute& attribute = decision.attributes[attributeIndex];
    const auto* word = std::get_if<std::string>(&decision.options[option].attributes[attributeIndex]);
    const auto axis = tree.space.axisOfField(wish);
    if (!word || !axis || attribute.scale.size() < 2 || *word != attribute.scale.back())
        return;
    ClassSet lowest;
    lowest.set(0);
    const Region region = merged(common(tree.asDeclared.outcomes[option], withChoices(tree, *axis, lowest)));
    if (region.empty())
        return;
    findings.push_back({{},
                        Severity::Info,
                        placeOfOption(decision, decision.options[option]),
                        OGIVE_TR("lint", "%1: %2 is %3, the most there is, with %4 for the least %5: %6")
                            .arg(decision.title)
                            .arg(context.knowledge.language.inSentence(attribute.title))
                            .arg(*word)
                            .arg(decision.options[option].title)
                            .arg(context.knowledge.language.inSentence(context.knowledge.fields[wish].title))
                            .arg(regionText(context.knowledge, tree.space, region, tree.declared)),
                        {},
                        {wish}});
}

} // namespace

/// Inputs for which the recommended option costs more than is to be spent, or offers less than is wanted; and
/// the dearest options where next to nothing is asked for.
Findings aboveAsk(const LintContext& context)
{
    Findings findings;
    const std::vector<std::size_t> wishes = qualityFields(context.knowledge);
    for (std::size_t index = 0; index < context.trees.size(); ++index)
        for (const TreeAnalysis& tree : context.guideTrees(index)) {
            const Decision& decision = context.decisionOf(tree);
            for (std::size_t i = 0; i < decision.attributes.size(); ++i)
                for (std::size_t option = 0; option < decision.options.size(); ++option) {
                    if (!decision.attributes[i].askedBy)
                        continue;
                    checkAsk(context, tree, i, option, findings);
                    if (decision.attributes[i].better == Better::Lower)
                        for (const std::size_t wish : wishes)
                            checkLeast(context, tree, i, option, wish, findings);
                }
        }
    return findings;
}

} // namespace ogive::lintrules
