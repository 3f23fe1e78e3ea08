#include "core/evaluation/candidates.h"

#include "tests/support/core/built_in.h"

#include <algorithm>

using namespace ogive;
using ogive::test::builtIn;
using ogive::test::scenarioOf;

namespace {

std::size_t decisionOf(const char* id)
{
    return builtIn().decisionIndex(DecisionId(id)).value();
}

std::vector<std::string> idsOf(const char* decision, const std::vector<std::size_t>& options)
{
    std::vector<std::string> ids;
    for (const std::size_t option : options)
        ids.push_back(builtIn().decisions[decisionOf(decision)].options[option].id.value);
    return ids;
}

bool has(const std::vector<std::string>& ids, const std::string& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

std::string statusOf(const std::string& model)
{
    return builtIn().llmModel(ModelId(model))->status;
}

Scenario cohereScenario()
{
    Scenario scenario = scenarioOf({{"quality_requirement", std::string("low")}});
    scenario.overrides.push_back(
        {DecisionId("llm_provider"), {OptionId("cohere"), "They run it already.", {}, {}}});
    return scenario;
}

} // namespace

TEST_CASE("the models worth a look are the current ones of the chosen provider")
{
    const Evaluation evaluation =
        evaluate(builtIn(), scenarioOf({{"quality_requirement", std::string("very-high")},
                                        {"privacy_requirement", false},
                                        {"budget", std::string("high")}}));
    const std::string provider = test::outcomeOf(evaluation, "llm_provider");
    const auto models = idsOf("llm_model", candidates(builtIn(), evaluation, decisionOf("llm_model")));
    REQUIRE(models.size() > 1);
    for (const std::string& model : models) {
        INFO(model);
        CHECK(builtIn().llmModel(ModelId(model))->provider.value == provider);
        CHECK(statusOf(model) == "current");
    }
    CHECK(has(models, test::outcomeOf(evaluation, "llm_model")));
}

TEST_CASE("a model that the provider names for a quality is worth a look even when it is not the latest")
{
    const Evaluation evaluation = evaluate(builtIn(), cohereScenario());
    const auto models = idsOf("llm_model", candidates(builtIn(), evaluation, decisionOf("llm_model")));
    CHECK(has(models, test::outcomeOf(evaluation, "llm_model")));
    CHECK(statusOf(test::outcomeOf(evaluation, "llm_model")) == "legacy");
}

TEST_CASE("the architect's own model stays among those worth a look, whoever makes it")
{
    Scenario scenario = cohereScenario();
    const std::string own =
        builtIn().decisions[decisionOf("llm_provider")].options[0].llmModels[0].second.value;
    scenario.overrides.push_back({DecisionId("llm_model"), {OptionId(own), "Measured.", {}, {}}});
    const Evaluation evaluation = evaluate(builtIn(), scenario);
    CHECK(has(idsOf("llm_model", candidates(builtIn(), evaluation, decisionOf("llm_model"))), own));
}

TEST_CASE("every model that is still served may be chosen, those worth a look first")
{
    const Evaluation evaluation = evaluate(builtIn(), scenarioOf({}));
    const std::size_t decision = decisionOf("llm_model");
    const auto first = candidates(builtIn(), evaluation, decision);
    const auto all = choices(builtIn(), evaluation, decision);
    REQUIRE(all.size() > first.size());
    CHECK(std::equal(first.begin(), first.end(), all.begin()));
    const auto ids = idsOf("llm_model", all);
    const auto served = std::count_if(builtIn().llmModels.begin(), builtIn().llmModels.end(),
                                      [](const Model& model) { return model.status != "retired"; });
    CHECK(static_cast<std::ptrdiff_t>(ids.size()) == served);
    for (const std::string& id : ids)
        CHECK(statusOf(id) != "retired");
}

TEST_CASE("a decision with options of its own offers all of them")
{
    const Evaluation evaluation = evaluate(builtIn(), scenarioOf({}));
    const std::size_t decision = decisionOf("vector_db");
    const std::size_t count = builtIn().decisions[decision].options.size();
    CHECK(candidates(builtIn(), evaluation, decision).size() == count);
    CHECK(choices(builtIn(), evaluation, decision).size() == count);
}

TEST_CASE("options are named by the guide or by a tree, the others stand beside them")
{
    const std::size_t decision = decisionOf("vector_db");
    const Decision& described = builtIn().decisions[decision];
    // The guide's own five; Weaviate, which no rule reaches, is described there.
    CHECK(isNamed(builtIn(), decision, *described.optionIndex(OptionId("weaviate"))));
    CHECK_FALSE(isNamed(builtIn(), decision, *described.optionIndex(OptionId("pgvector"))));
    const std::size_t engines = decisionOf("serving_engine");
    CHECK(isNamed(builtIn(), engines, *builtIn().decisions[engines].optionIndex(OptionId("vllm"))));
}
