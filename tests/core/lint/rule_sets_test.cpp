#include "tests/core/lint/lint_world.h"

using namespace ogive;
using namespace ogive::test;

using Messages = std::vector<std::string>;

namespace {

Condition both(Condition one, Condition other)
{
    return joined(Condition::Kind::All, {std::move(one), std::move(other)});
}

void addRuleSet(Knowledge& knowledge, const char* title, RuleTree tree)
{
    RuleSet rules;
    rules.id = RuleSetId(title);
    rules.title = title;
    rules.trees.push_back(std::move(tree));
    knowledge.ruleSets.push_back(std::move(rules));
}

} // namespace

TEST_CASE("lint: an option that no rule names is found, one that another rule set names is not")
{
    const RuleTree two{
        {question("flagged", fieldTest(flag, Comparison::Equal, {1}), 1, 2), outcome(0), outcome(1)}};
    Knowledge knowledge = lintKnowledge(two);
    const auto findings = findingsOf("unreachable-option", knowledge);
    REQUIRE(findings.size() == 1);
    CHECK(placeText(findings[0].place) == "option/tool/cup");
    CHECK(findings[0].severity == Severity::Warning);
    addRuleSet(knowledge, "Other", flagThenCount());
    CHECK(findingsOf("unreachable-option", knowledge).empty());
}

TEST_CASE("lint: options beyond the guide that no rule names are counted, not listed one by one")
{
    Knowledge knowledge = lintKnowledge({{outcome(0)}});
    for (Option& option : knowledge.decisions[0].options)
        option.guideEntry = GuideEntry::None;
    const auto findings = findingsOf("unreachable-option", knowledge);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Info);
    CHECK(placeText(findings[0].place) == "decision/tool");
    CHECK(english(findings[0].details.at(0)) == "Namely: bow and cup");
}

TEST_CASE("lint: a branch is never taken where an earlier answer rules it out")
{
    RuleTree tree = flagThenCount();
    CHECK(messagesOf("branch-never-taken", lintKnowledge(tree)).empty());
    tree.nodes[2].when = fieldTest(flag, Comparison::Equal, {1});
    const auto findings = findingsOf("branch-never-taken", lintKnowledge(tree));
    REQUIRE(findings.size() == 1);
    CHECK(english(findings[0].message) == "Tool: \"few?\" is never answered yes");
    CHECK(placeText(findings[0].place) == "rules/plain/tool/few");
    CHECK(english(findings[0].details.at(0)) == "It would lead to bow");
}

TEST_CASE("lint: a test that an earlier answer settles never changes the answer")
{
    RuleTree tree = flagThenCount();
    tree.nodes[2].when =
        both(fieldTest(flag, Comparison::Equal, {0}), fieldTest(count, Comparison::Less, {5}));
    CHECK(messagesOf("redundant-test", lintKnowledge(tree)) ==
          Messages{"Tool: in \"few?\" the test (flag: no) never changes the answer"});
    tree.nodes[2].when =
        both(fieldTest(size, Comparison::Equal, {0}), fieldTest(count, Comparison::Less, {5}));
    CHECK(messagesOf("redundant-test", lintKnowledge(tree)).empty());
}

TEST_CASE("lint: a declared field is unread unless a rule reads it or what follows from it")
{
    Knowledge knowledge = lintKnowledge(flagThenCount());
    knowledge.decisions[0].reads = {{flag, {}}, {size, {}}, {rate, {}}};
    Expression source;
    source.kind = Expression::Kind::Field;
    source.field = rate;
    knowledge.fields[count].derived = Derivation{source, {}, false};
    CHECK(messagesOf("unread-field", knowledge) == Messages{"Tool asks for size, but no rule reads it"});
}

TEST_CASE("lint: choices are alike while no rule set tells them apart")
{
    const RuleTree large{
        {question("large", fieldTest(size, Comparison::Equal, {2}), 1, 2), outcome(0), outcome(1)}};
    Knowledge knowledge = lintKnowledge(large);
    CHECK(messagesOf("values-alike", knowledge) ==
          Messages{"Tool: no rule tells these values of size apart: small and medium"});
    addRuleSet(knowledge, "Other",
               {{question("small", fieldTest(size, Comparison::Equal, {0}), 1, 2), outcome(0), outcome(1)}});
    CHECK(messagesOf("values-alike", knowledge).empty());
}

TEST_CASE("lint: a wish is ignored where another answer comes first")
{
    Knowledge knowledge = lintKnowledge(flagThenCount());
    knowledge.decisions[0].reads = {{flag, {}}, {count, {}}};
    // The flag itself decides everywhere: axe or not.
    CHECK(messagesOf("wish-ignored", knowledge) ==
          Messages{"Tool: count changes nothing for flag: yes (2 of 4 inputs)"});
}

TEST_CASE("lint: rule sets disagree exactly where they name different options")
{
    Knowledge knowledge = lintKnowledge(flagThenCount());
    addRuleSet(knowledge, "Other", flagThenCount());
    CHECK(messagesOf("rule-sets-disagree", knowledge).empty());
    knowledge.ruleSets[1].trees[0].nodes[2].when = fieldTest(count, Comparison::LessEqual, {5});
    const auto findings = findingsOf("rule-sets-disagree", knowledge);
    REQUIRE(findings.size() == 1);
    // Flag times count under, exactly and over 5.
    CHECK(english(findings[0].message) == "Tool: Plain and Other name different options for 1 of 6 inputs: "
                                          "flag: no; count exactly 5 things");
    CHECK(english(findings[0].details.at(0)) == "cup against bow for flag: no; count exactly 5 things");
}

TEST_CASE("lint: a field that another can stand in for is compared both ways")
{
    Knowledge knowledge = lintKnowledge(
        {{question("small", fieldTest(size, Comparison::Equal, {0}), 1, 2), outcome(0), outcome(1)}});
    Expression source;
    source.kind = Expression::Kind::Field;
    source.field = count;
    Expression classify;
    classify.kind = Expression::Kind::Classify;
    classify.parts = {source};
    classify.classes = {{4, false, 0}, {8, false, 1}, {std::numeric_limits<double>::infinity(), false, 2}};
    knowledge.fields[size].derived = Derivation{classify, {}, false};
    addRuleSet(
        knowledge, "Other",
        {{question("few",
                   fieldTest(count, Comparison::LessEqual, {4}, {fieldTest(size, Comparison::In, {0, 1})}), 1,
                   2),
          outcome(0), outcome(1)}});
    CHECK(
        messagesOf("rule-sets-disagree", knowledge) ==
        Messages{"Tool: Plain and Other name different options for 1 of 3 inputs where only size is "
                 "stated: size: medium",
                 "Tool: Plain and Other name different options for 1 of 3 inputs, only where count 4 things "
                 "or less"});
}

TEST_CASE("lint: a choice that is not declared is treated like those that lead to the same")
{
    const RuleTree large{
        {question("large", fieldTest(size, Comparison::Equal, {2}), 1, 2), outcome(0), outcome(1)}};
    Knowledge knowledge = lintKnowledge(large);
    knowledge.decisions[0].reads = {{size, {1, 2}}};
    const auto findings = findingsOf("domain-gap", knowledge);
    REQUIRE(findings.size() == 1);
    CHECK(english(findings[0].message) ==
          "Tool declares size as medium and large; \"small\" is treated like medium");
    CHECK(english(findings[0].details.at(0)) == "It leads to bow");
    knowledge.decisions[0].reads = {{size, {}}};
    CHECK(findingsOf("domain-gap", knowledge).empty());
}

TEST_CASE("lint: an option's own entry can speak against the rules, or say nothing")
{
    Knowledge knowledge = lintKnowledge(flagThenCount());
    knowledge.decisions[0].options[1].statedFor = fieldTest(count, Comparison::Less, {5});
    const auto findings = findingsOf("against-table", knowledge);
    REQUIRE(findings.size() == 2);
    CHECK(english(findings[0].message) ==
          "bow is described as best for count under 5 things, but Plain names another option for 1 of these "
          "2 inputs");
    CHECK(english(findings[0].details.at(0)) == "axe for flag: yes; count under 5 things");
    CHECK(english(findings[1].message) ==
          "Tool: no entry says which option is best for count 5 things or more");
}

TEST_CASE("lint: rules that recommend what a check warns of are found with the region")
{
    Knowledge knowledge = lintKnowledge(flagThenCount());
    Check check;
    check.id = "no-cup";
    check.title = "No cup";
    check.isWarning = true;
    check.when = both({Condition::Kind::DecisionTest, 0, Comparison::Equal, {2}, {}},
                      fieldTest(size, Comparison::Equal, {2}));
    knowledge.checks = {check};
    const auto findings = findingsOf("against-check", knowledge);
    REQUIRE(findings.size() == 1);
    CHECK(english(findings[0].message) == "What Plain recommends sets off \"No cup\" for flag: no; count 5 "
                                          "things or more; size: large");
    CHECK(placeText(findings[0].place) == "check/no-cup");
    // With the flag set the rules never say cup.
    knowledge.checks[0].when.parts[1] = fieldTest(flag, Comparison::Equal, {1});
    CHECK(findingsOf("against-check", knowledge).empty());
}

TEST_CASE("lint: every threshold says where its exact value falls")
{
    RuleTree tree = flagThenCount();
    const auto under = findingsOf("boundary", lintKnowledge(tree));
    REQUIRE(under.size() == 1);
    CHECK(english(under[0].message) == "Tool changes at count: 5 things");
    CHECK(english(under[0].details.at(0)) == "Exactly 5 things counts as more");
    tree.nodes[2].when = fieldTest(count, Comparison::LessEqual, {5});
    CHECK(english(findingsOf("boundary", lintKnowledge(tree)).at(0).details.at(0)) ==
          "Exactly 5 things counts as less");
}

TEST_CASE("lint: an option is dominated by one that is as good and cheaper")
{
    Knowledge knowledge = lintKnowledge(flagThenCount());
    Attribute grade{"grade",        "Grade", AttributeKind::Text, {}, {}, {"low", "medium", "high"},
                    Better::Higher, {}};
    Attribute cost{"cost", "Cost", AttributeKind::Number, {}, {}, {}, Better::Lower, {}};
    addAttribute(knowledge, grade, {std::string("high"), std::string("high"), std::string("medium-high")});
    addAttribute(knowledge, cost, {5.0, 2.0, 1.0});
    const auto messages = messagesOf("dominated", knowledge);
    // The cup is cheaper than the bow, but its grade may be lower.
    CHECK(messages ==
          Messages{"bow is at least as good as axe in everything that is stated, and cheaper; yet "
                   "Plain names axe for 2 of 4 inputs: flag: yes"});
    knowledge.decisions[0].options[1].attributes[1] = std::monostate{};
    CHECK(messagesOf("dominated", knowledge).empty());
}

TEST_CASE("lint: an option with pros and cons is never called dominated")
{
    Knowledge knowledge = lintKnowledge(flagThenCount());
    Attribute cost{"cost", "Cost", AttributeKind::Number, {}, {}, {}, Better::Lower, {}};
    addAttribute(knowledge, cost, {5.0, 2.0, 9.0});
    CHECK(messagesOf("dominated", knowledge).size() == 2);
    Attribute pros{"pros", "Pros", AttributeKind::List, {}, "good", {}, Better::Neither, {}};
    const std::vector<std::string> listed{"sharp"};
    addAttribute(knowledge, pros, {listed, listed, listed});
    CHECK(messagesOf("dominated", knowledge).empty());
}

TEST_CASE("lint: a cost above what is asked for is found with the region, a fitting one is not")
{
    Knowledge knowledge = lintKnowledge(
        {{question("flagged", fieldTest(flag, Comparison::Equal, {1}), 1, 2), outcome(0),
          question("large", fieldTest(size, Comparison::Equal, {2}), 3, 4), outcome(1), outcome(2)}});
    const std::vector<std::string> scale{"s", "m", "l"};
    Attribute cost{"cost", "Cost", AttributeKind::Text, {}, {}, scale, Better::Lower, size};
    addAttribute(knowledge, cost, {std::string("m-l"), std::string("l"), std::string("s")});
    CHECK(messagesOf("above-ask", knowledge) ==
          Messages{"Tool: cost is m-l, more than is asked for, with axe for flag: yes; size: small"});
}

TEST_CASE("lint: the dearest option for the least wish is worth a note")
{
    Knowledge knowledge = lintKnowledge(
        {{question("large", fieldTest(size, Comparison::Equal, {2}), 1, 2), outcome(0), outcome(1)}});
    const std::vector<std::string> scale{"s", "m", "l"};
    Attribute grade{"grade", "Grade", AttributeKind::Text, {}, {}, scale, Better::Higher, size};
    addAttribute(knowledge, grade, {std::string("l"), std::string("l"), std::string("l")});
    Attribute cost{"cost", "Cost", AttributeKind::Text, {}, {}, {"low", "high"}, Better::Lower, size};
    addAttribute(knowledge, cost, {std::string("high"), std::string("high"), std::string("low")});
    CHECK(messagesOf("above-ask", knowledge) ==
          Messages{"Tool: cost is high, the most there is, with bow for the least size: size: small"});
}

TEST_CASE("lint: one outcome for most inputs is lopsided")
{
    const RuleTree mostly{
        {question("both",
                  both(fieldTest(flag, Comparison::Equal, {1}), fieldTest(size, Comparison::Equal, {0})), 1,
                  2),
         outcome(0), outcome(1)}};
    CHECK(messagesOf("lopsided", lintKnowledge(mostly)) ==
          Messages{"Tool: bow is the answer for 5 of 6 inputs"});
    CHECK(messagesOf("lopsided", lintKnowledge(flagThenCount())).empty());
}

TEST_CASE("lint: a tree too large to analyse is said to be, and the rest is linted")
{
    Knowledge knowledge = lintKnowledge(
        {{question("first", fieldTest(size, Comparison::Equal, {0}), 1, 2), outcome(0), outcome(1)}});
    knowledge.fields[size].choices.resize(mostClasses + 1);
    CHECK(messagesOf("not-analysed", knowledge) ==
          Messages{"The tree of Plain for tool is too large to be analysed"});
    knowledge.fields[size].choices.resize(3);
    CHECK(messagesOf("not-analysed", knowledge).empty());
}
