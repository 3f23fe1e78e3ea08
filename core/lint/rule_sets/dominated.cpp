#include "core/decide/regions/region_words.h"
#include "core/lint/finding_words.h"
#include "core/lint/rule_sets/rules.h"
#include "core/lint/scale.h"

#include <algorithm>
#include <utility>

namespace ogive::lintrules {
namespace {

using Span = std::pair<double, double>; ///< lowest and highest that a value may mean

std::optional<Span> spanOf(const Knowledge& knowledge, const Attribute& attribute,
                           const AttributeValue& value)
{
    if (const double* number = std::get_if<double>(&value))
        return Span{*number, *number};
    if (const bool* flag = std::get_if<bool>(&value))
        return Span{*flag ? 1 : 0, *flag ? 1 : 0};
    const std::string* word = std::get_if<std::string>(&value);
    if (!word)
        return std::nullopt;
    // The field that asks for it may have finer words than the scale.
    auto span = spanOn(attribute.scale, *word);
    if (attribute.askedBy)
        span = spanOn(choiceScale(knowledge.fields[*attribute.askedBy]), *word);
    if (!span)
        return std::nullopt;
    return Span{static_cast<double>(span->low), static_cast<double>(span->high)};
}

/// Whether an option is surely at least as good as another in all that counts and is known of the other, and
/// cheaper. What is only known of one of them can't be compared.
bool dominates(const Knowledge& knowledge, const Decision& decision, const Option& option,
               const Option& other)
{
    bool isCheaper = false;
    for (std::size_t i = 0; i < decision.attributes.size(); ++i) {
        const Attribute& attribute = decision.attributes[i];
        if (attribute.better == Better::Neither)
            continue;
        const auto theirs = spanOf(knowledge, attribute, other.attributes[i]);
        const auto ours = spanOf(knowledge, attribute, option.attributes[i]);
        if (!theirs && std::holds_alternative<std::monostate>(other.attributes[i]))
            continue;
        if (!theirs || !ours)
            return false;
        const bool isHigherBetter = attribute.better == Better::Higher;
        if (isHigherBetter ? ours->first < theirs->second : ours->second > theirs->first)
            return false;
        isCheaper = isCheaper || (!isHigherBetter && ours->second < theirs->first);
    }
    return isCheaper;
}

/// Pros and cons in words can't be weighed against each other.
bool hasProsOrCons(const Decision& decision, const Option& option)
{
    for (std::size_t i = 0; i < decision.attributes.size(); ++i) {
        const auto* list = std::get_if<std::vector<std::string>>(&option.attributes[i]);
        if (list && !list->empty() && !decision.attributes[i].tone.empty())
            return true;
    }
    return false;
}

} // namespace

/// Recommended options that another one beats: at least as good in every attribute that counts one way, and
/// cheaper. Options that come from a catalog are left out: what tells models apart is not all in their rows.
Findings dominated(const LintContext& context)
{
    Findings findings;
    const auto check = [&](const TreeAnalysis& tree, std::size_t position) {
        const Decision& decision = context.decisionOf(tree);
        const Option& option = decision.options[position];
        const Region& region = tree.asDeclared.outcomes[position];
        if (region.empty() || hasProsOrCons(decision, option))
            return;
        std::vector<std::string> better;
        for (const Option& other : decision.options)
            if (other.id != option.id && !hasProsOrCons(decision, other) &&
                dominates(context.knowledge, decision, other, option))
                better.push_back(other.title);
        if (better.empty())
            return;
        LintFinding finding{{}, Severity::Warning, placeOfOption(decision, option), {}, {}, {}};
        finding.message =
            OGIVE_TR("lint", "%1 is at least as good as %2 in everything that is stated, and cheaper; yet %3 "
                             "names %2 for %4 of %5 inputs: %6")
                .arg(listText(context.knowledge.language, better))
                .arg(option.title)
                .arg(context.knowledge.ruleSets[tree.ruleSet].title)
                .arg(numberWord(cellCount(region)))
                .arg(numberWord(cellCount(tree.declared)))
                .arg(regionText(context.knowledge, tree.space, region, tree.declared));
        findings.push_back(std::move(finding));
    };
    for (std::size_t decision = 0; decision < context.trees.size(); ++decision)
        for (const TreeAnalysis& tree : context.guideTrees(decision))
            for (std::size_t i = 0; i < tree.asDeclared.outcomes.size(); ++i)
                if (context.decisionOf(tree).optionsFrom.empty())
                    check(tree, i);
    return findings;
}

} // namespace ogive::lintrules
