#include "core/evaluation/parts.h"

#include "tests/support/core/built_in.h"

using namespace ogive;
using ogive::test::builtIn;
using ogive::test::outcomeOf;
using ogive::test::scenarioOf;

namespace {

std::vector<std::string> idsOf(const std::vector<std::size_t>& decisions)
{
    std::vector<std::string> ids;
    for (const std::size_t decision : decisions)
        ids.push_back(builtIn().decisions[decision].id.value);
    return ids;
}

Scenario hosted(bool self)
{
    return scenarioOf({{"self_hosted", self}, {"privacy_requirement", self}});
}

} // namespace

TEST_CASE(
    "a provider's model stands behind it, serving engine and orchestration only where models are hosted")
{
    CHECK(idsOf(decisionsInOrder(builtIn(), evaluate(builtIn(), hosted(false)))) ==
          std::vector<std::string>{"architecture", "framework", "vector_db", "llm_provider", "llm_model",
                                   "embedding_model", "scalability", "request_pattern"});
    CHECK(idsOf(decisionsInOrder(builtIn(), evaluate(builtIn(), hosted(true)))) ==
          std::vector<std::string>{"architecture", "framework", "vector_db", "llm_provider", "llm_model",
                                   "serving_engine", "embedding_model", "scalability", "orchestration",
                                   "request_pattern"});
}

TEST_CASE("what follows from other values is found with all that depends on it")
{
    const Scenario scenario = scenarioOf({{"privacy_requirement", false},
                                          {"quality_requirement", std::string("high")},
                                          {"budget", std::string("high")},
                                          {"self_hosted", false}});
    const Evaluation evaluation = evaluate(builtIn(), scenario);
    Requirements other = scenario.requirements;
    other.set(FieldId("privacy_requirement"), true);
    other.set(FieldId("self_hosted"), true);
    const auto outcomes = outcomesWith(builtIn(), evaluation, resolveFields(builtIn(), other));

    Scenario changed = scenario;
    changed.requirements = other;
    const Evaluation expected = evaluate(builtIn(), changed);
    REQUIRE(outcomeOf(expected, "llm_model") != outcomeOf(evaluation, "llm_model"));
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        INFO(builtIn().decisions[i].id.value);
        CHECK(outcomes[i] == expected.decisions[i].outcome);
    }
}

TEST_CASE("the reason and the trace name the decision that a question asks for")
{
    const Evaluation evaluation =
        evaluate(builtIn(), scenarioOf({{"quality_requirement", std::string("very-high")}}));
    const std::size_t model = builtIn().decisionIndex(DecisionId("llm_model")).value();
    const std::size_t provider = builtIn().decisionIndex(DecisionId("llm_provider")).value();
    const std::string title = chosenTitle(builtIn(), evaluation, provider);
    REQUIRE_FALSE(title.empty());
    const DecisionResult& result = evaluation.decisions[model];
    REQUIRE_FALSE(result.trace.empty());
    CHECK(traceText(builtIn(), evaluation, model, result.trace.front())
              .ends_with("(LLM provider: " + title + ")"));
}
