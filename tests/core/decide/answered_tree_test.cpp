#include "core/decide/answered_tree.h"

#include "core/decide/evaluate_rules.h"
#include "tests/support/core/built_in.h"

using namespace ogive;
using ogive::test::builtIn;
using ogive::test::scenarioOf;

namespace {

/// "Is decision 0 option 1?" yes: outcome 5; no: "is it option 2?" yes: 6; no: 7.
RuleTree askingTree()
{
    const auto asks = [](double option) {
        RuleNode node;
        node.when = {Condition::Kind::DecisionTest, 0, Comparison::Equal, {option}, {}};
        return node;
    };
    const auto outcome = [](std::size_t option) {
        RuleNode node;
        node.outcome = option;
        return node;
    };
    RuleTree tree;
    tree.nodes = {asks(1), outcome(5), asks(2), outcome(6), outcome(7)};
    tree.nodes[0].yes = 1;
    tree.nodes[0].no = 2;
    tree.nodes[2].yes = 3;
    tree.nodes[2].no = 4;
    return tree;
}

} // namespace

TEST_CASE("questions that another decision has answered are left out")
{
    const std::vector<std::optional<std::size_t>> chosen{2};
    const AnsweredTree answered = withoutAnswered(askingTree(), chosen);
    REQUIRE(answered.tree.nodes.size() == 1);
    CHECK(answered.tree.nodes.front().outcome == 6);
    CHECK(answered.positionOf(3) == 0U);
    CHECK_FALSE(answered.positionOf(0));
}

TEST_CASE("while the other decision is open its questions stay")
{
    const std::vector<std::optional<std::size_t>> chosen{std::nullopt};
    const AnsweredTree answered = withoutAnswered(askingTree(), chosen);
    CHECK(answered.tree == askingTree());
    CHECK(answered.origins == std::vector<std::size_t>{0, 1, 2, 3, 4});
}

TEST_CASE("the model's tree shrinks to the questions on the chosen provider and says the same")
{
    const std::size_t model = builtIn().decisionIndex(DecisionId("llm_model")).value();
    const std::size_t provider = builtIn().decisionIndex(DecisionId("llm_provider")).value();
    for (const char* quality : {"low", "medium", "high", "very-high"}) {
        INFO(quality);
        const Evaluation evaluation =
            evaluate(builtIn(), scenarioOf({{"quality_requirement", std::string(quality)}}));
        const RuleTree& whole = treeOf(builtIn(), evaluation.decisions[model], model);
        const AnsweredTree answered = withoutAnswered(whole, evaluation.chosen);
        const Option& leader = builtIn().decisions[provider].options[*evaluation.chosen[provider]];
        // A question a quality but the last, and an outcome each.
        CHECK(answered.tree.nodes.size() == 2 * leader.llmModels.size() - 1);
        CHECK(evaluateTree(answered.tree, evaluation.fields).outcome == evaluation.decisions[model].outcome);
    }
}

TEST_CASE("a tree that asks no other decision stays as it is")
{
    const Evaluation evaluation = evaluate(builtIn(), scenarioOf({}));
    for (std::size_t i = 0; i < builtIn().mainDecisionCount(); ++i) {
        const RuleTree& whole = treeOf(builtIn(), evaluation.decisions[i], i);
        CHECK(withoutAnswered(whole, evaluation.chosen).tree == whole);
    }
}
