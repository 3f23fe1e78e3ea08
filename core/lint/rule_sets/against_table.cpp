#include "core/decide/regions/region_words.h"
#include "core/lint/finding_words.h"
#include "core/lint/rule_sets/rules.h"

namespace ogive::lintrules {
namespace {

/// A rule set beside what the options' own entries say they are best for.
struct Table {
    const TreeAnalysis& tree;
    Space space;
    Region inputs;
    TreeRegions decided;
    Region open; ///< what no entry has spoken of yet
};

std::optional<Table> tableOf(const LintContext& context, const TreeAnalysis& tree)
{
    const Decision& decision = context.decisionOf(tree);
    SpaceBuilder builder(context.knowledge);
    builder.add(*tree.tree);
    bool hasEntries = false;
    for (const Option& option : decision.options)
        if (option.statedFor) {
            builder.add(*option.statedFor);
            hasEntries = true;
        }
    const auto space = builder.build();
    if (!hasEntries || !space)
        return std::nullopt;
    Region inputs = declaredInputs(decision, *space, possibleInputs(context.knowledge, *space));
    auto decided = regionsOf(*space, *tree.tree, decision.options.size(), inputs);
    if (!decided)
        return std::nullopt;
    return Table{tree, *space, std::move(inputs), std::move(*decided), {}};
}

void checkOption(const LintContext& context, Table& table, const Option& option, std::size_t position,
                 Findings& findings)
{
    const Decision& decision = context.decisionOf(table.tree);
    const auto answers = split(table.space, table.inputs, *option.statedFor);
    if (!answers)
        return;
    table.open = merged(common(table.open, answers->no));
    const Region against = without(answers->yes, table.decided.outcomes[position]);
    if (against.empty())
        return;
    LintFinding finding{{},
                        Severity::Warning,
                        placeOfOption(decision, option),
                        OGIVE_TR("lint", "%1 is described as best for %2, but %3 names another option for %4 "
                                         "of these %5 inputs")
                            .arg(option.title)
                            .arg(regionText(context.knowledge, table.space, answers->yes, table.inputs))
                            .arg(context.knowledge.ruleSets[table.tree.ruleSet].title)
                            .arg(numberWord(cellCount(against)))
                            .arg(numberWord(cellCount(answers->yes))),
                        {},
                        testedFields(*option.statedFor)};
    for (std::size_t i = 0; i < decision.options.size(); ++i) {
        const Region part = merged(common(against, table.decided.outcomes[i]));
        if (!part.empty())
            finding.details.push_back(
                OGIVE_TR("lint", "%1 for %2")
                    .arg(decision.options[i].title)
                    .arg(regionText(context.knowledge, table.space, part, table.inputs)));
    }
    findings.push_back(std::move(finding));
}

} // namespace

/// Options whose entry says for which inputs they are best: where rules name another one, and the inputs that
/// no entry speaks of.
Findings againstTable(const LintContext& context)
{
    Findings findings;
    for (std::size_t index = 0; index < context.trees.size(); ++index)
        for (const TreeAnalysis& tree : context.guideTrees(index)) {
            auto table = tableOf(context, tree);
            if (!table)
                continue;
            const Decision& decision = context.decisionOf(tree);
            table->open = table->inputs;
            std::vector<std::size_t> fields;
            for (std::size_t i = 0; i < decision.options.size(); ++i) {
                if (!decision.options[i].statedFor)
                    continue;
                checkOption(context, *table, decision.options[i], i, findings);
                fields = testedFields(*decision.options[i].statedFor);
            }
            if (!table->open.empty())
                findings.push_back(
                    {{},
                     Severity::Info,
                     placeOfDecision(decision),
                     OGIVE_TR("lint", "%1: no entry says which option is best for %2")
                         .arg(decision.title)
                         .arg(regionText(context.knowledge, table->space, table->open, table->inputs)),
                     {},
                     fields});
        }
    return findings;
}

} // namespace ogive::lintrules
