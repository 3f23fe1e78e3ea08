#include "core/decide/regions/rule_table.h"

#include "core/decide/evaluate_rules.h"
#include "tests/core/decide/regions/small_rules.h"
#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

using namespace ogive;
using namespace ogive::test;

namespace {

const RuleTree& builtInTree(const char* rules, const char* decision)
{
    return builtIn().ruleSet(RuleSetId(rules))->trees[*builtIn().decisionIndex(DecisionId(decision))];
}

double cellsOf(const char* rules, const char* decision)
{
    return ruleTableOf(builtIn(), builtInTree(rules, decision)).value().cells;
}

} // namespace

TEST_CASE("a tree's cells are the product of what its conditions tell apart")
{
    // Flag yes or no; count below 5, 5 to 9, 10 and more; three sizes, also those that no test tells apart.
    const RuleTree tree{{question("small", fieldTest(count, Comparison::Less, {5}), 1, 2), outcome(0),
                         question("flagged", fieldTest(flag, Comparison::Equal, {1}), 3, 4), outcome(1),
                         question("large", fieldTest(count, Comparison::GreaterEqual, {10}), 5, 6),
                         outcome(2), question("of-size", fieldTest(size, Comparison::Equal, {2}), 7, 8),
                         outcome(2), outcome(3)}};
    const auto table = ruleTableOf(smallKnowledge(), tree);
    REQUIRE(table);
    CHECK(table->axes == 3);
    CHECK(table->cells == 2 * 3 * 3);
    CHECK(std::count(table->isReached.begin(), table->isReached.end(), true) == 9);
}

// The guide's architecture tells traffic below 10,000, up to 100,000 and above apart, teams below 5, and
// targets below 100 ms; its framework reads three yes/no; the vector database four budgets, three scales,
// managed or not.
TEST_CASE("the guide's tables are as large as its functions say")
{
    CHECK(cellsOf("guide", "architecture") == 3 * 2 * 2);
    CHECK(cellsOf("guide", "framework") == 8);
    CHECK(cellsOf("guide", "vector_db") == 4 * 3 * 2);
    CHECK(cellsOf("guide", "scalability") == 3);
}

TEST_CASE("what stands behind an answer that nothing gives is not reached")
{
    const RuleTree tree{{question("few", fieldTest(count, Comparison::Less, {5}), 1, 2), outcome(0),
                         question("fewer", fieldTest(count, Comparison::Less, {3}), 3, 6),
                         question("flagged", fieldTest(flag, Comparison::Equal, {1}), 4, 5), outcome(1),
                         outcome(2), outcome(3)}};
    CHECK(reachedNodes(smallKnowledge(), tree) ==
          std::vector<bool>{true, true, true, false, false, false, true});
}

TEST_CASE("what only a stand-in reaches is reached")
{
    // No rate is above 4; where none is stated, the size is asked instead.
    const RuleTree tree{
        {question("fast",
                  fieldTest(rate, Comparison::Greater, {4}, {fieldTest(size, Comparison::Equal, {2})}), 1, 2),
         outcome(0), outcome(1)}};
    CHECK(reachedNodes(smallKnowledge(), tree) == std::vector<bool>{true, true, true});
}

TEST_CASE("of the guide's vector databases only Weaviate stands behind an answer that nothing gives")
{
    const RuleTree& tree = builtInTree("guide", "vector_db");
    const auto& options = builtIn().decisions[*builtIn().decisionIndex(DecisionId("vector_db"))].options;
    const std::vector<bool> isReached = reachedNodes(builtIn(), tree);
    std::vector<std::string> missed;
    for (std::size_t i = 0; i < isReached.size(); ++i)
        if (!isReached[i])
            missed.push_back(tree.nodes[i].isOutcome() ? options[tree.nodes[i].outcome].id.value
                                                       : "a question");
    CHECK(missed == std::vector<std::string>{"weaviate"});
}

TEST_CASE("no scenario ends where no input leads")
{
    const std::vector<Scenario> scenarios{
        scenarioOf({}),
        scenarioOf({{"budget", std::string("high")}, {"scale", std::string("large")}}),
        // Stated against what follows from the documents.
        scenarioOf(
            {{"corpus_documents", 10.0}, {"scale", std::string("large")}, {"managed_preference", true}}),
        scenarioOf({{"vectors", 5e6}, {"scale", std::string("small")}, {"budget", std::string("medium")}}),
    };
    for (const RuleSet& rules : builtIn().ruleSets)
        for (const Scenario& scenario : scenarios) {
            const Evaluation evaluation = evaluate(builtIn(), scenario, rules.id);
            for (std::size_t i = 0; i < builtIn().decisions.size(); ++i) {
                const RuleTree& tree = treeOf(builtIn(), evaluation.decisions[i], i);
                const std::vector<bool> isReached = reachedNodes(builtIn(), tree);
                for (const TraceStep& step : evaluation.decisions[i].trace) {
                    INFO(rules.id.value << " " << builtIn().decisions[i].id.value << " node " << step.node);
                    CHECK(isReached[step.answer ? tree.nodes[step.node].yes : tree.nodes[step.node].no]);
                }
            }
        }
}

TEST_CASE("a rule set's cells are those of the decisions that it decides itself")
{
    const RuleTableTotals totals = ruleTableTotals(builtIn(), *builtIn().ruleSet(RuleSetId("guide-tree")));
    // Framework: three yes/no; vector database: four budgets, managed or not, over a million vectors or not.
    CHECK(totals == RuleTableTotals{2, 0, 8 + 16});
}
