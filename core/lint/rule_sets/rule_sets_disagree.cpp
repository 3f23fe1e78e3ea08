#include "core/decide/regions/region_words.h"
#include "core/decide/regions/tree_comparison.h"
#include "core/lint/finding_words.h"
#include "core/lint/rule_sets/rules.h"

#include <algorithm>

namespace ogive::lintrules {
namespace {

/// Two analysed trees for one decision, and where they part.
struct Pair {
    const TreeAnalysis& first;
    const TreeAnalysis& second;
    Space space;
    Region inputs;
    std::vector<Disagreement> parts;
    Region parting; ///< all parts together

    [[nodiscard]] bool isAgreement() const { return parts.empty(); }
};

std::optional<Pair> compared(const LintContext& context, const TreeAnalysis& first,
                             const TreeAnalysis& second, StandIn standIn)
{
    const Decision& decision = context.decisionOf(first);
    auto found =
        compareTrees(context.knowledge, *first.tree, *second.tree, decision.options.size(), standIn,
                     [&](const Space& space) {
                         return declaredInputs(decision, space, possibleInputs(context.knowledge, space));
                     });
    if (!found)
        return std::nullopt;
    Region parting = found->parting();
    return Pair{first,
                second,
                std::move(found->space),
                std::move(found->inputs),
                std::move(found->parts),
                std::move(parting)};
}

LintFinding findingOf(const LintContext& context, const Pair& pair, Message message)
{
    const auto& rules = context.knowledge.ruleSets;
    const Decision& decision = context.decisionOf(pair.first);
    LintFinding finding{{}, Severity::Warning, placeOfDecision(decision), {}, {}, {}};
    finding.message = message.arg(decision.title)
                          .arg(rules[pair.first.ruleSet].title)
                          .arg(rules[pair.second.ruleSet].title);
    for (const Disagreement& part : pair.parts)
        finding.details.push_back(
            OGIVE_TR("lint", "%1 against %2 for %3")
                .arg(decision.options[part.first].title)
                .arg(decision.options[part.second].title)
                .arg(regionText(context.knowledge, pair.space, part.region, pair.inputs)));
    for (const Axis& axis : pair.space.axes)
        if (axis.kind == Axis::Kind::Field)
            finding.fields.push_back(axis.subject);
    return finding;
}

/// A region as the other axes see it: with these axes set free.
Region projected(const Space& space, Region region, const std::vector<std::size_t>& axes)
{
    for (const std::size_t axis : axes)
        region = freed(region, axis, space.axes[axis].all());
    return region;
}

/// How many combinations the remaining axes have.
double countOf(const Space& space, const Region& region, const std::vector<std::size_t>& freeAxes)
{
    double count = cellCount(region);
    for (const std::size_t axis : freeAxes)
        count /= static_cast<double>(space.axes[axis].classes.size());
    return count;
}

LintFinding plainFinding(const LintContext& context, const Pair& pair)
{
    LintFinding finding = findingOf(
        context, pair, OGIVE_TR("lint", "%1: %2 and %3 name different options for %4 of %5 inputs: %6"));
    finding.message = finding.message.arg(numberWord(cellCount(pair.parting)))
                          .arg(numberWord(cellCount(pair.inputs)))
                          .arg(regionText(context.knowledge, pair.space, pair.parting, pair.inputs));
    return finding;
}

/// Where only the field that stands in is stated.
LintFinding standInFinding(const LintContext& context, const Pair& pair, std::size_t standIn)
{
    LintFinding finding = findingOf(
        context, pair,
        OGIVE_TR("lint",
                 "%1: %2 and %3 name different options for %4 of %5 inputs where only %6 is stated: %7"));
    finding.message = finding.message.arg(numberWord(cellCount(pair.parting)))
                          .arg(numberWord(cellCount(pair.inputs)))
                          .arg(context.knowledge.language.inSentence(context.knowledge.fields[standIn].title))
                          .arg(regionText(context.knowledge, pair.space, pair.parting, pair.inputs));
    return finding;
}

/// The coarser inputs for which trees part whatever the finer fields are, and those for which they part only
/// where the finer fields say more.
struct Coarse {
    Region always;
    Region sometimes;
    double inputs = 0;
    double alwaysCount = 0;
    double sometimesCount = 0;
};

Coarse coarse(const Pair& pair, const std::vector<std::size_t>& finer)
{
    const Region agreeing = projected(pair.space, without(pair.inputs, pair.parting), finer);
    const Region parting = projected(pair.space, pair.parting, finer);
    Coarse seen{without(parting, agreeing), common(parting, agreeing), 0, 0, 0};
    seen.inputs = countOf(pair.space, projected(pair.space, pair.inputs, finer), finer);
    seen.alwaysCount = countOf(pair.space, seen.always, finer);
    seen.sometimesCount = countOf(pair.space, seen.sometimes, finer);
    return seen;
}

/// What the finer fields must be where the trees only part sometimes.
std::string finerWords(const LintContext& context, const Pair& pair, const Region& sometimes,
                       const std::vector<std::size_t>& finer)
{
    std::vector<std::size_t> coarser;
    for (std::size_t i = 0; i < pair.space.axes.size(); ++i)
        if (std::find(finer.begin(), finer.end(), i) == finer.end())
            coarser.push_back(i);
    const Region where = projected(pair.space, common(pair.parting, sometimes), coarser);
    const Region possible = projected(pair.space, common(pair.inputs, sometimes), coarser);
    return regionText(context.knowledge, pair.space, where, possible);
}

/// Where the finer field is stated, seen over the coarser inputs.
LintFinding sourceFinding(const LintContext& context, const Pair& pair, const std::vector<std::size_t>& finer)
{
    const Coarse seen = coarse(pair, finer);
    const std::string words = finerWords(context, pair, seen.sometimes, finer);
    if (seen.always.empty()) {
        LintFinding finding = findingOf(
            context, pair,
            OGIVE_TR("lint", "%1: %2 and %3 name different options for %4 of %5 inputs, only where %6"));
        finding.message =
            finding.message.arg(numberWord(seen.sometimesCount)).arg(numberWord(seen.inputs)).arg(words);
        return finding;
    }
    LintFinding finding = findingOf(
        context, pair,
        seen.sometimes.empty()
            ? OGIVE_TR("lint", "%1: %2 and %3 name different options for %4 of %5 inputs, whatever %6 is")
            : OGIVE_TR("lint", "%1: %2 and %3 name different options for %4 of %5 inputs, whatever %6 is, "
                               "and for %7 more only where %8"));
    std::vector<std::string> titles;
    for (const std::size_t axis : finer)
        titles.push_back(context.knowledge.language.inSentence(
            context.knowledge.fields[pair.space.axes[axis].subject].title));
    finding.message = finding.message.arg(numberWord(seen.alwaysCount))
                          .arg(numberWord(seen.inputs))
                          .arg(listText(context.knowledge.language, titles));
    if (!seen.sometimes.empty())
        finding.message = finding.message.arg(numberWord(seen.sometimesCount)).arg(words);
    return finding;
}

void compare(const LintContext& context, const TreeAnalysis& first, const TreeAnalysis& second,
             Findings& findings)
{
    auto replaced = standInsOf(*first.tree);
    const auto more = standInsOf(*second.tree);
    replaced.insert(replaced.end(), more.begin(), more.end());
    const auto stated = compared(context, first, second, StandIn::Unused);
    if (replaced.empty()) {
        if (stated && !stated->isAgreement())
            findings.push_back(plainFinding(context, *stated));
        return;
    }
    const auto standing = compared(context, first, second, StandIn::Used);
    if (standing && !standing->isAgreement())
        findings.push_back(standInFinding(context, *standing, replaced.front().second));
    if (!stated || stated->isAgreement())
        return;
    std::vector<std::size_t> finer;
    for (const auto& [field, unused] : replaced)
        if (const auto axis = stated->space.axisOfField(field);
            axis && std::find(finer.begin(), finer.end(), *axis) == finer.end())
            finer.push_back(*axis);
    findings.push_back(sourceFinding(context, *stated, finer));
}

} // namespace

/// Inputs for which two rule sets of a decision name different options. Where a tree reads a finer field that
/// another can stand in for (vectors, else the vector scale), both ways of stating it are compared. Rule sets
/// beyond the guide are meant to differ from it: those are second opinions, shown with each decision.
Findings ruleSetsDisagree(const LintContext& context)
{
    Findings findings;
    for (std::size_t decision = 0; decision < context.trees.size(); ++decision) {
        const std::vector<TreeAnalysis> trees = context.guideTrees(decision);
        for (std::size_t i = 0; i < trees.size(); ++i)
            for (std::size_t j = i + 1; j < trees.size(); ++j)
                compare(context, trees[i], trees[j], findings);
    }
    return findings;
}

} // namespace ogive::lintrules
