#include "core/lint/lint.h"

#include "core/lint/lint_context.h"
#include "core/lint/records/rules.h"
#include "core/lint/rule_sets/rules.h"

#include <span>

namespace ogive {
namespace {

struct LintRule {
    LintRuleTitle name;
    std::vector<LintFinding> (*find)(const LintContext&);
};

/// What is plainly wrong first, what is only worth knowing last.
std::span<const LintRule> allRules()
{
    using namespace lintrules;
    static const std::vector<LintRule> rules{
        {{"task-cycle", OGIVE_TR("lint", "Tasks that wait for each other")}, taskCycle},
        {{"unknown-id", OGIVE_TR("lint", "References that lead nowhere")}, unknownId},
        {{"no-source", OGIVE_TR("lint", "Facts without a source")}, noSource},
        {{"unreachable-option", OGIVE_TR("lint", "Options that no rule reaches")}, unreachableOption},
        {{"branch-never-taken", OGIVE_TR("lint", "Answers that no input gives")}, branchNeverTaken},
        {{"redundant-test", OGIVE_TR("lint", "Tests that never change an answer")}, redundantTest},
        {{"unread-field", OGIVE_TR("lint", "Inputs that no rule reads")}, unreadField},
        {{"rule-sets-disagree", OGIVE_TR("lint", "Rule sets that name different options")}, ruleSetsDisagree},
        {{"against-table", OGIVE_TR("lint", "Rules against the options' own entries")}, againstTable},
        {{"against-check", OGIVE_TR("lint", "Recommendations that set off checks")}, againstCheck},
        {{"practices-contradict", OGIVE_TR("lint", "Practices that pull apart")}, practicesContradict},
        {{"dominated", OGIVE_TR("lint", "Recommended options that another one beats")}, dominated},
        {{"above-ask", OGIVE_TR("lint", "Recommendations beside the wish")}, aboveAsk},
        {{"domain-gap", OGIVE_TR("lint", "Values that a decision does not declare")}, domainGap},
        {{"entry-missing", OGIVE_TR("lint", "Options without an entry")}, entryMissing},
        {{"off-scale", OGIVE_TR("lint", "Words outside their scale")}, offScale},
        {{"retired-model", OGIVE_TR("lint", "Models that are no longer served")}, retiredModel},
        {{"dated-entry", OGIVE_TR("lint", "Entries that newer facts date")}, datedEntry},
        {{"stale-fact", OGIVE_TR("lint", "Facts that have grown old")}, staleFact},
        {{"no-date", OGIVE_TR("lint", "Facts without a date")}, noDate},
        {{"values-alike", OGIVE_TR("lint", "Values that no rule tells apart")}, valuesAlike},
        {{"wish-ignored", OGIVE_TR("lint", "Where a wish changes nothing")}, wishIgnored},
        {{"lopsided", OGIVE_TR("lint", "One answer for most inputs")}, lopsided},
        {{"boundary", OGIVE_TR("lint", "Thresholds, and where their exact value falls")}, boundary},
        {{"not-analysed", OGIVE_TR("lint", "Rules too large to analyse")}, notAnalysed},
    };
    return rules;
}

} // namespace

std::vector<LintRuleTitle> lintRules()
{
    std::vector<LintRuleTitle> titles;
    for (const LintRule& rule : allRules())
        titles.push_back(rule.name);
    return titles;
}

std::vector<LintFinding> lint(const Knowledge& knowledge, const LintSettings& settings)
{
    const LintContext context = analysed(knowledge, settings);
    std::vector<LintFinding> findings;
    for (const LintRule& rule : allRules())
        for (LintFinding& finding : rule.find(context)) {
            finding.rule = rule.name.id;
            findings.push_back(std::move(finding));
        }
    return findings;
}

std::string placeText(const LintPlace& place)
{
    std::string text = place.kind;
    // An option is known by its decision first, a rule set's tree by the rule set.
    const bool isOption = place.kind == "option";
    const std::string& first = isOption ? place.decision.value : place.id;
    const std::string& second = isOption ? place.id : place.decision.value;
    for (const std::string* part : {&first, &second, &place.node})
        if (!part->empty())
            text += "/" + *part;
    return text;
}

} // namespace ogive
