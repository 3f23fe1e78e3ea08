#include "ui/tree/tree_content.h"

#include "core/decide/answered_tree.h"
#include "core/decide/regions/rule_table.h"
#include "tests/support/core/built_in.h"
#include "ui/text/convert.h"

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace ogive;
using namespace ogive::ui;
using ogive::test::builtIn;
using ogive::test::scenarioOf;

namespace {

std::size_t decisionOf(const char* id)
{
    return *builtIn().decisionIndex(DecisionId(id));
}

TreeContent contentOf(const Scenario& scenario, const char* decision, const char* rules = "guide")
{
    const Evaluation evaluation = evaluate(builtIn(), scenario, RuleSetId(rules));
    return treeContentOf(builtIn(), scenario, evaluation, decisionOf(decision));
}

/// One line a node: marks, title, detail.
std::string linesOf(const TreeContent& content)
{
    std::string text;
    for (const TreeNode& node : content.nodes) {
        text += node.onPath ? "* " : "  ";
        if (node.answer)
            text += *node.answer ? "[yes] " : "[no] ";
        text +=
            toStdString(node.title) + (node.detail.isEmpty() ? "" : " | " + toStdString(node.detail)) + "\n";
    }
    return text;
}

} // namespace

TEST_CASE("questions on the path carry their values, the rest only their question")
{
    const Scenario scenario = scenarioOf(
        {{"budget", std::string("low")}, {"scale", std::string("medium")}, {"managed_preference", false}});
    CHECK(linesOf(contentOf(scenario, "vector_db", "guide-tree")) ==
          "* [no] Free budget? | Budget level = Low\n"
          "  ChromaDB\n"
          "* [no] Managed service preferred? | Managed service preferred = no\n"
          "  Pinecone\n"
          "* [yes] Over 1M vectors? | Vector scale = Medium\n"
          "* Milvus | Made for very large collections spread over a cluster.\n"
          "  Qdrant\n"
          "  Weaviate | never reached\n");
}

// The guide asks for a managed service with a budget first, so that its last question is never answered yes.
TEST_CASE("an outcome behind an answer that nothing gives is never reached")
{
    const Scenario scenario = scenarioOf(
        {{"budget", std::string("low")}, {"scale", std::string("medium")}, {"managed_preference", {}}});
    const Evaluation evaluation = evaluate(builtIn(), scenario, RuleSetId("guide"));
    const std::size_t decision = decisionOf("vector_db");
    const TreeContent content =
        treeContentOf(builtIn(), scenario, evaluation, decision,
                      reachedNodes(builtIn(), treeOf(builtIn(), evaluation.decisions[decision], decision)));
    CHECK(std::ranges::count_if(content.nodes, &TreeNode::isNeverReached) == 1);
    const auto weaviate = std::ranges::find(content.nodes, u"Weaviate"_s, &TreeNode::title);
    REQUIRE(weaviate != content.nodes.end());
    CHECK(weaviate->isNeverReached);
    CHECK(weaviate->kind == TreeNode::Kind::Outcome);
    CHECK(weaviate->detail == u"never reached"_s);
    CHECK(weaviate->description == u"Never reached: no requirements lead to this outcome here."_s);
    CHECK_FALSE(weaviate->isPossible);
}

TEST_CASE("the path shown is the trace, in every decision and rule set")
{
    const std::vector<Scenario> scenarios{
        scenarioOf({}),
        scenarioOf({{"expected_traffic", 200000.0}, {"quality_requirement", std::string("high")}}),
        scenarioOf({{"budget", std::monostate{}}, {"scale", std::string("large")}}),
        scenarioOf({{"needs_state_management", true}, {"user_waiting", false}, {"self_hosted", true}}),
    };
    for (const Scenario& scenario : scenarios) {
        for (const RuleSet& rules : builtIn().ruleSets) {
            const Evaluation evaluation = evaluate(builtIn(), scenario, rules.id);
            for (std::size_t i = 0; i < builtIn().decisions.size(); ++i) {
                const DecisionResult& result = evaluation.decisions[i];
                const TreeContent content = treeContentOf(builtIn(), scenario, evaluation, i);
                const AnsweredTree shown = withoutAnswered(treeOf(builtIn(), result, i), evaluation.chosen);
                std::vector<std::size_t> expected;
                for (const TraceStep& step : result.trace) {
                    const auto position = shown.positionOf(step.node);
                    if (!position)
                        continue;
                    expected.push_back(*position);
                    CHECK(content.nodes[*position].answer == step.answer);
                }
                if (result.openNode)
                    expected.push_back(shown.positionOf(*result.openNode).value());
                std::vector<std::size_t> questions;
                for (std::size_t n = 0; n < content.nodes.size(); ++n) {
                    const TreeNode& node = content.nodes[n];
                    if (node.kind == TreeNode::Kind::Question && node.onPath)
                        questions.push_back(n);
                    if (node.isTaken)
                        CHECK(shown.tree.nodes[n].outcome == result.outcome);
                }
                std::ranges::sort(expected);
                CHECK(questions == expected);
            }
        }
    }
}

TEST_CASE("a question that can't be answered is marked, and what is still possible too")
{
    const Scenario scenario = scenarioOf(
        {{"budget", std::string("low")}, {"scale", std::string("medium")}, {"managed_preference", {}}});
    const TreeContent content = contentOf(scenario, "vector_db", "guide-tree");
    CHECK(linesOf(content) == "* [no] Free budget? | Budget level = Low\n"
                              "  ChromaDB\n"
                              "* Managed service preferred? | Managed service preferred: not known yet\n"
                              "  Pinecone | still possible\n"
                              "  Over 1M vectors?\n"
                              "  Milvus | still possible\n"
                              "  Qdrant\n"
                              "  Weaviate | never reached\n");
    CHECK(content.nodes[2].isOpen);
    CHECK(content.nodes[3].isPossible);
}

TEST_CASE("an override marks the option that was chosen instead")
{
    Scenario scenario = scenarioOf({});
    scenario.overrides.push_back(
        {DecisionId("vector_db"), {OptionId("milvus"), "known well", "2026-01-01", {"A"}}});
    const TreeContent content = contentOf(scenario, "vector_db");
    const auto own = std::ranges::find_if(content.nodes, &TreeNode::isOwnChoice);
    REQUIRE(own != content.nodes.end());
    CHECK(own->title == u"Milvus"_s);
    CHECK(own->detail == u"your choice"_s);
    CHECK(std::ranges::count_if(content.nodes, &TreeNode::isTaken) == 1);
}

TEST_CASE("an outcome one change away says which change, and what else it changes")
{
    const Scenario scenario = scenarioOf({{"expected_traffic", 20000.0}});
    const TreeContent content = contentOf(scenario, "architecture");
    const auto node = std::ranges::find(content.nodes, u"Microservices"_s, &TreeNode::title);
    REQUIRE(node != content.nodes.end());
    REQUIRE(node->change);
    CHECK(node->change->text == u"Traffic > 100,000 /day"_s);
    CHECK(node->change->value == Value(100001.0));
    CHECK(node->change->sideEffect == u"also changes LLM provider, Scaling"_s);

    Scenario tried = scenario;
    tried.requirements.set(node->change->field, node->change->value);
    const TreeContent after = contentOf(tried, "architecture");
    CHECK(std::ranges::find_if(after.nodes, &TreeNode::isTaken)->title == u"Microservices"_s);
}

TEST_CASE("a value that is always calculated is changed by the field that moves it")
{
    // 10 requests in flight: 72,000 a day at 4 times the mean and 3 s each.
    const TreeContent content = contentOf(scenarioOf({}), "scalability");
    const auto node = std::ranges::find(content.nodes, u"Horizontal"_s, &TreeNode::title);
    REQUIRE(node != content.nodes.end());
    REQUIRE(node->change);
    CHECK(node->change->text == u"Traffic → 72,000 requests/day"_s);
    CHECK(node->change->canBeStated);
    CHECK(node->change->field == FieldId("expected_traffic"));
}

TEST_CASE("contents of one tree have the same shape whatever is answered")
{
    const TreeContent small = contentOf(scenarioOf({}), "vector_db");
    const TreeContent large = contentOf(scenarioOf({{"scale", std::string("large")}}), "vector_db");
    CHECK(small.hasSameShape(large));
    CHECK_FALSE(small == large);
    CHECK_FALSE(small.hasSameShape(contentOf(scenarioOf({}), "vector_db", "guide-tree")));
}

TEST_CASE("the model's tree asks only for the quality once the provider is known")
{
    const Scenario scenario = scenarioOf({{"quality_requirement", std::string("low")}});
    const TreeContent content = contentOf(scenario, "llm_model");
    // The four qualities that the provider names a model for.
    CHECK(std::ranges::count(content.nodes, TreeNode::Kind::Question, &TreeNode::kind) == 3);
    CHECK(std::ranges::count_if(content.nodes, &TreeNode::isTaken) == 1);
    for (const TreeNode& node : content.nodes)
        if (node.kind == TreeNode::Kind::Question)
            CHECK(node.fields == std::vector<FieldId>{FieldId("quality_requirement")});
}

TEST_CASE("options beyond the guide that no rule names are listed, not drawn")
{
    const TreeContent content = contentOf(scenarioOf({}), "vector_db");
    CHECK(content.further.contains(u"pgvector"_s));
    CHECK_FALSE(content.further.contains(u"Weaviate"_s));
    // Of the providers the guide names Google and Cohere, and its rules neither.
    const TreeContent providers = contentOf(scenarioOf({}), "llm_provider");
    CHECK(std::ranges::count(providers.nodes, TreeNode::Kind::NeverReached, &TreeNode::kind) == 2);
}

TEST_CASE("the architect's own choice beyond the guide is drawn aside")
{
    Scenario scenario = scenarioOf({});
    scenario.overrides.push_back(
        {DecisionId("vector_db"), {OptionId("pgvector"), "PostgreSQL is there.", "2026-01-01", {"A"}}});
    const TreeContent content = contentOf(scenario, "vector_db");
    const auto own = std::ranges::find_if(content.nodes, &TreeNode::isOwnChoice);
    REQUIRE(own != content.nodes.end());
    CHECK(own->title == u"pgvector"_s);
    CHECK(own->detail == u"your choice"_s);
    CHECK_FALSE(content.further.contains(u"pgvector"_s));
}

TEST_CASE("a change that another decision's change would undo is not offered for a part")
{
    for (const char* quality : {"low", "medium", "high", "very-high"}) {
        const Scenario scenario = scenarioOf({{"quality_requirement", std::string(quality)}});
        const TreeContent content = contentOf(scenario, "llm_model");
        for (const TreeNode& node : content.nodes) {
            if (!node.change)
                continue;
            Scenario tried = scenario;
            tried.requirements.set(node.change->field, node.change->value);
            const Evaluation after = evaluate(builtIn(), tried);
            CHECK(after.decisions[decisionOf("llm_model")].outcome == node.change->option);
        }
    }
}
