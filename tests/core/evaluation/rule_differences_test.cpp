#include "core/evaluation/rule_differences.h"

#include "core/evaluation/parts.h"
#include "tests/support/core/built_in.h"

#include <algorithm>

using namespace ogive;
using ogive::test::builtIn;
using ogive::test::scenarioOf;

namespace {

using GivenValues = std::vector<std::pair<std::string, Value>>;

/// Another rule set beside the guide's, for some requirements.
RuleComparison comparisonWith(const std::string& rules, const std::string& decision,
                              const GivenValues& requirements = {})
{
    const Evaluation evaluation = evaluate(builtIn(), scenarioOf(requirements));
    for (RuleComparison& comparison :
         ruleComparisons(builtIn(), evaluation, builtIn().decisionIndex(DecisionId(decision)).value()))
        if (builtIn().ruleSets[comparison.ruleSet].id.value == rules)
            return std::move(comparison);
    FAIL("not compared with " << rules);
    return {};
}

std::string idOf(const std::string& decision, std::size_t option)
{
    return builtIn()
        .decisions[builtIn().decisionIndex(DecisionId(decision)).value()]
        .options[option]
        .id.value;
}

} // namespace

TEST_CASE("the guide's function and its drawn tree part in three of eight cases")
{
    // The tree asks for several agents, then state, then optimisation; the function lets optimisation win
    // over state, and state over several agents.
    const RuleComparison comparison = comparisonWith("guide-tree", "framework");
    CHECK(comparison.cells == 8);
    CHECK(comparison.parting == 3);
    REQUIRE(comparison.differences.size() == 3);
    std::vector<std::string> found;
    for (const RuleDifference& difference : comparison.differences) {
        CHECK_FALSE(difference.holdsNow);
        found.push_back(idOf("framework", difference.first) + " " + idOf("framework", difference.second) +
                        ": " + difference.where);
    }
    std::sort(found.begin(), found.end());
    CHECK(found == std::vector<std::string>{
                       "dspy crewai: several agents: yes; state management: yes; prompt optimisation: yes",
                       "dspy langgraph: several agents: no; state management: yes; prompt optimisation: yes",
                       "langgraph crewai: several agents: yes; state management: yes; prompt "
                       "optimisation: no"});
}

TEST_CASE("what holds for the scenario stands first")
{
    const RuleComparison comparison = comparisonWith(
        "guide-tree", "framework", {{"needs_multi_agent", true}, {"needs_state_management", true}});
    REQUIRE_FALSE(comparison.differences.empty());
    CHECK(comparison.differences.front().holdsNow);
    CHECK(idOf("framework", comparison.differences.front().first) == "langgraph");
    REQUIRE(comparison.outcome);
    CHECK(idOf("framework", *comparison.outcome) == "crewai");
    CHECK(std::none_of(comparison.differences.begin() + 1, comparison.differences.end(),
                       [](const RuleDifference& difference) { return difference.holdsNow; }));
}

TEST_CASE("a difference holds wherever its words say, and the cells add up")
{
    for (const Decision& decision : builtIn().decisions)
        for (const RuleSet& rules : builtIn().ruleSets) {
            const std::size_t index = builtIn().decisionIndex(decision.id).value();
            if (rules.trees[index].isEmpty() || rules.id == builtIn().ruleSets.front().id ||
                builtIn().ruleSets.front().trees[index].isEmpty())
                continue;
            INFO(decision.id.value << " " << rules.id.value);
            const RuleComparison comparison = comparisonWith(rules.id.value, decision.id.value);
            CHECK_FALSE(comparison.isTooLarge);
            double sum = 0;
            for (const RuleDifference& difference : comparison.differences) {
                CHECK(difference.first != difference.second);
                CHECK_FALSE(difference.where.empty());
                sum += difference.cells;
            }
            CHECK(sum == comparison.parting);
            CHECK(comparison.parting <= comparison.cells);
        }
}

TEST_CASE("names keep their capitals in words of a region")
{
    const RuleComparison comparison = comparisonWith("current", "vector_db");
    CHECK(std::any_of(
        comparison.differences.begin(), comparison.differences.end(), [](const RuleDifference& difference) {
            return difference.where.find("search store already run: Elasticsearch") != std::string::npos;
        }));
}

TEST_CASE("every option that can be reached stands with the inputs that lead there")
{
    // The guide's select_framework, over its three wishes.
    const Evaluation evaluation = evaluate(builtIn(), scenarioOf({{"needs_state_management", true}}));
    const OutcomeRegions regions =
        outcomeRegions(builtIn(), evaluation, builtIn().decisionIndex(DecisionId("framework")).value());
    CHECK(regions.cells == 8);
    std::vector<std::string> found;
    for (const OutcomeRegion& region : regions.outcomes)
        found.push_back(idOf("framework", region.option) + " " + std::to_string(int(region.cells)) + ": " +
                        region.where);
    REQUIRE(found.size() == 4);
    CHECK(regions.outcomes.front().holdsNow);
    CHECK(found.front() == "langgraph 2: state management: yes; prompt optimisation: no");
    CHECK(std::find(found.begin(), found.end(), "crewai 2: several agents: yes; state management: no") !=
          found.end());
    CHECK(std::find(found.begin(), found.end(),
                    "langchain 1: several agents: no; state management: no; prompt optimisation: no") !=
          found.end());
}
