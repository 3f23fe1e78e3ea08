#pragma once

#include "core/decide/regions/axis.h"
#include "core/lint/lint.h"
#include "tests/core/decide/regions/small_rules.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace ogive::test {

/// The small knowledge with one decision of three options, declared over the flag, the size and the count,
/// and a rule set "plain" with this tree.
inline Knowledge lintKnowledge(RuleTree tree)
{
    Knowledge knowledge = smallKnowledge();
    knowledge.id = "small";
    knowledge.asOf = "2026-11-22";
    knowledge.groups = {{"all", "All"}};
    for (Field& field : knowledge.fields)
        field.group = "all";
    Decision decision;
    decision.id = DecisionId("tool");
    decision.title = "Tool";
    for (const char* id : {"axe", "bow", "cup"}) {
        Option option;
        option.id = OptionId(id);
        option.title = id;
        option.source = "test";
        option.asOf = "2026-11-01";
        option.guideEntry = GuideEntry::Described;
        decision.options.push_back(std::move(option));
    }
    knowledge.decisions.push_back(std::move(decision));
    RuleSet rules;
    rules.id = RuleSetId("plain");
    rules.title = "Plain";
    rules.trees.push_back(std::move(tree));
    knowledge.ruleSets.push_back(std::move(rules));
    return knowledge;
}

inline void addAttribute(Knowledge& knowledge, Attribute attribute, std::vector<AttributeValue> values)
{
    Decision& decision = knowledge.decisions.front();
    decision.attributes.push_back(std::move(attribute));
    for (std::size_t i = 0; i < decision.options.size(); ++i)
        decision.options[i].attributes.push_back(values[i]);
}

/// axe where the flag is set, else bow for a count under 5, else cup.
inline RuleTree flagThenCount()
{
    return {{question("flagged", fieldTest(flag, Comparison::Equal, {1}), 1, 2), outcome(0),
             question("few", fieldTest(count, Comparison::Less, {5}), 3, 4), outcome(1), outcome(2)}};
}

inline std::vector<LintFinding> findingsOf(std::string_view rule, const Knowledge& knowledge,
                                           const LintSettings& settings = {})
{
    std::vector<LintFinding> findings = lint(knowledge, settings);
    std::erase_if(findings, [&](const LintFinding& finding) { return finding.rule != rule; });
    return findings;
}

/// The messages of one rule's findings.
inline std::vector<std::string> messagesOf(std::string_view rule, const Knowledge& knowledge,
                                           const LintSettings& settings = {})
{
    std::vector<std::string> messages;
    for (const LintFinding& finding : findingsOf(rule, knowledge, settings))
        messages.push_back(english(finding.message));
    return messages;
}

} // namespace ogive::test
