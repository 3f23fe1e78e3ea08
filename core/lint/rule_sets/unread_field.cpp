#include "core/lint/finding_words.h"
#include "core/lint/rule_sets/rules.h"

#include <set>

namespace ogive::lintrules {
namespace {

/// A field, and what it is derived from.
void addWithSources(const Knowledge& knowledge, std::size_t field, std::set<std::size_t>& fields)
{
    if (!fields.insert(field).second || !knowledge.fields[field].derived)
        return;
    for (const std::size_t source : fieldsOf(knowledge.fields[field].derived->formula))
        addWithSources(knowledge, source, fields);
}

} // namespace

/// Fields that a decision declares as its inputs and that no tree of the guide's rule sets reads, directly or
/// through what is derived from them.
Findings unreadField(const LintContext& context)
{
    Findings findings;
    const Knowledge& knowledge = context.knowledge;
    for (std::size_t i = 0; i < knowledge.decisions.size(); ++i) {
        std::set<std::size_t> read;
        for (const RuleSet& rules : knowledge.ruleSets) {
            if (rules.isBeyondGuide)
                continue;
            for (const RuleNode& node : rules.trees[i].nodes)
                for (const std::size_t field : testedFields(node.when))
                    addWithSources(knowledge, field, read);
        }
        for (const DeclaredRead& declared : knowledge.decisions[i].reads)
            if (!read.contains(declared.field))
                findings.push_back(
                    {{},
                     Severity::Warning,
                     placeOfDecision(knowledge.decisions[i]),
                     OGIVE_TR("lint", "%1 asks for %2, but no rule reads it")
                         .arg(knowledge.decisions[i].title)
                         .arg(knowledge.language.inSentence(knowledge.fields[declared.field].title)),
                     {},
                     {declared.field}});
    }
    return findings;
}

} // namespace ogive::lintrules
