#include "core/design/design_uses.h"
#include "tests/support/core/built_in.h"

#include <algorithm>

using namespace ogive;
using namespace ogive::test;

namespace {

Design designWith(Scenario scenario)
{
    Design design;
    design.name = "Design";
    design.scenarios.push_back(std::move(scenario));
    return design;
}

Design overriding(const std::string& decision, const std::string& option)
{
    Scenario scenario = scenarioOf({});
    scenario.overrides.emplace_back(DecisionId(decision), Override{OptionId(option), "asked for", {}, {}});
    return designWith(std::move(scenario));
}

Knowledge without(const std::string& decision, const std::string& option)
{
    Knowledge knowledge = builtIn();
    auto& options = knowledge.decisions[*knowledge.decisionIndex(DecisionId(decision))].options;
    std::erase_if(options, [&](const Option& one) { return one.id.value == option; });
    return knowledge;
}

} // namespace

TEST_CASE("a field that a scenario states is used, others are not")
{
    const Design design = designWith(scenarioOf({{"team_size", 4.0}}));
    REQUIRE(usesOf(design, "field", "team_size").size() == 1);
    REQUIRE(english(usesOf(design, "field", "team_size").front()) == "scenario Test states it");
    REQUIRE(usesOf(design, "field", "budget").empty());
}

TEST_CASE("a field that is stated as not known is used too")
{
    const Design design = designWith(scenarioOf({{"team_size", std::monostate{}}}));
    REQUIRE(usesOf(design, "field", "team_size").size() == 1);
}

TEST_CASE("an override uses its decision and its option, and not the option of another decision")
{
    const Design design = overriding("vector_db", "qdrant");
    REQUIRE(usesOf(design, "decision", "vector_db").size() == 1);
    REQUIRE(usesOf(design, "option", "qdrant", "vector_db").size() == 1);
    REQUIRE(usesOf(design, "option", "milvus", "vector_db").empty());
    REQUIRE(usesOf(design, "option", "qdrant", "framework").empty());
}

TEST_CASE("a chat model is used where an override chooses it")
{
    const Design design = overriding("llm_model", "gpt-6.2-sol");
    REQUIRE(usesOf(design, "llm-model", "gpt-6.2-sol").size() == 1);
    REQUIRE(usesOf(design, "llm-model", "gpt-6-luna").empty());
}

TEST_CASE("the rule set a design decides by is used")
{
    Design design = designWith(scenarioOf({}));
    design.rules = RuleSetId("guide-tree");
    REQUIRE(usesOf(design, "rules", "guide-tree").size() == 1);
    REQUIRE(usesOf(design, "rules", "guide").empty());
}

TEST_CASE("removing what is used is refused with the reason and the way out")
{
    const auto objection =
        objectionToRemoving(overriding("vector_db", "qdrant"), "option", "qdrant", "vector_db");
    REQUIRE(objection);
    REQUIRE(describe(*objection)
                .find("\"qdrant\" is used by the open design \"Design\": scenario Test chooses it") !=
            std::string::npos);
    REQUIRE_FALSE(objectionToRemoving(overriding("vector_db", "qdrant"), "option", "milvus", "vector_db"));
}

TEST_CASE("a knowledge that lacks what the design uses can't take the place of one that has it")
{
    const Design design = overriding("vector_db", "qdrant");
    REQUIRE(objectionToReplacing(design, builtIn(), without("vector_db", "qdrant")));
    REQUIRE_FALSE(objectionToReplacing(design, builtIn(), without("vector_db", "milvus")));
    REQUIRE_FALSE(
        objectionToReplacing(design, without("vector_db", "qdrant"), without("vector_db", "qdrant")));
}

TEST_CASE("a knowledge without a stated field can't take the place of one that has it")
{
    Knowledge smaller = builtIn();
    smaller.fieldPositions.erase(FieldId("team_size"));
    REQUIRE(objectionToReplacing(designWith(scenarioOf({{"team_size", 4.0}})), builtIn(), smaller));
    REQUIRE_FALSE(objectionToReplacing(designWith(scenarioOf({{"budget", "low"}})), builtIn(), smaller));
}

TEST_CASE("a field that only an assumption or a range names is used")
{
    Design design = designWith(scenarioOf({}));
    design.assumptions.emplace_back(FieldId("team_size"), Assumption{"n", {}, {}, {}, {}});
    REQUIRE(usesOf(design, "field", "team_size").size() == 1);
    CHECK(english(usesOf(design, "field", "team_size").front()) == "it states an assumption about it");
    CHECK(usesOf(design, "field", "budget").empty());
    CHECK(objectionToRemoving(design, "field", "team_size"));
}

TEST_CASE(
    "a knowledge without a field, pattern or parameter that only a number of the design names is refused")
{
    Knowledge less = builtIn();
    const auto fails = [&](const Design& design) {
        CHECK_FALSE(objectionToReplacing(design, builtIn(), builtIn()));
        return objectionToReplacing(design, builtIn(), less).has_value();
    };
    Design design = designWith(scenarioOf({}));
    Scenario& scenario = design.scenarios.front();
    SECTION("an assumption")
    {
        less.fieldPositions.erase(FieldId("team_size"));
        CHECK_FALSE(fails(design));
        design.assumptions.emplace_back(FieldId("team_size"), Assumption{"n", {}, {}, {}, {}});
        CHECK(fails(design));
    }
    SECTION("a range")
    {
        less.fieldPositions.erase(FieldId("output_tokens"));
        scenario.uncertainty.emplace_back(FieldId("output_tokens"), UncertainRange{});
        CHECK(fails(design));
    }
    SECTION("a savings pattern")
    {
        std::erase_if(less.patterns, [](const CostPattern& pattern) { return pattern.id == "batch-api"; });
        scenario.patterns.push_back({"batch-api", true, {}});
        CHECK(fails(design));
    }
    SECTION("a parameter of the scenario")
    {
        std::erase_if(less.parameters, [](const Parameter& one) { return one.id == "retry_rate"; });
        scenario.parameters.emplace_back("retry_rate", 0.02);
        CHECK(fails(design));
    }
    SECTION("a parameter of a savings pattern")
    {
        std::erase_if(less.parameters, [](const Parameter& one) { return one.id == "cache_hit"; });
        scenario.patterns.push_back({"prompt-caching", true, {{"cache_hit", 0.5}}});
        CHECK(fails(design));
    }
    SECTION("what neither knowledge has is no reason")
    {
        scenario.parameters.emplace_back("nobody_knows", 1);
        design.assumptions.emplace_back(FieldId("nobody_knows"), Assumption{"n", {}, {}, {}, {}});
        CHECK_FALSE(fails(design));
    }
}

TEST_CASE("tasks and phases are used where the plan changes them or own tasks stand by them")
{
    Design design = designWith(scenarioOf({}));
    const std::string task = builtIn().tasks.front().id;
    const std::string phase = builtIn().phases.front().id;
    REQUIRE(usesOf(design, "task", task).empty());
    design.plan.tasks.emplace_back(task, TaskChoice());
    design.plan.ownTasks = {{"own", "Own", phase, {1, 1, 1}, {task}, {}, {}, Json::object()}};
    REQUIRE(usesOf(design, "task", task).size() == 2);
    REQUIRE(english(usesOf(design, "phase", phase).front()) == "its own task Own is part of it");
    Knowledge after = builtIn();
    after.phases.erase(after.phases.begin());
    REQUIRE(objectionToReplacing(design, builtIn(), after));
    design.plan.ownTasks.clear();
    REQUIRE_FALSE(objectionToReplacing(design, builtIn(), after));
}

TEST_CASE("what a workshop voted on, asked about or answered is used, and what a utility tree links")
{
    Design design = designWith(scenarioOf({}));
    Knowledge after = builtIn();
    SECTION("an option with dots")
    {
        design.workshop.dots = {{"vector_db", "qdrant", 2, Json::object()}};
        CHECK(usesOf(design, "option", "qdrant", "vector_db").size() == 1);
        CHECK(usesOf(design, "option", "milvus", "vector_db").empty());
        CHECK(usesOf(design, "decision", "vector_db").size() == 1);
        after = without("vector_db", "qdrant");
    }
    SECTION("a decision with a question")
    {
        design.workshop.questions = {{"Why?", {}, {}, {}, "vector_db", Json::object()}};
        CHECK(english(usesOf(design, "decision", "vector_db").front()) ==
              "its workshop has a question about it");
        std::erase_if(after.decisions, [](const Decision& one) { return one.id.value == "vector_db"; });
    }
    SECTION("a decision that the utility tree links")
    {
        QualityScenario scenario;
        scenario.text = "S";
        scenario.links = {{"vector_db", DecisionLink::Kind::TradeOff, Json::object()}};
        design.utilityTree.attributes = {{"A", {{"R", {scenario}, Json::object()}}, Json::object()}};
        CHECK(english(usesOf(design, "decision", "vector_db").front()) == "its utility tree links it");
        std::erase_if(after.decisions, [](const Decision& one) { return one.id.value == "vector_db"; });
    }
    REQUIRE(objectionToReplacing(design, builtIn(), after));
    design.workshop = Workshop();
    design.utilityTree = UtilityTree();
    REQUIRE_FALSE(objectionToReplacing(design, builtIn(), after));
}
