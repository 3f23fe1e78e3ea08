#include "tests/core/lint/lint_world.h"

using namespace ogive;
using namespace ogive::test;

using Messages = std::vector<std::string>;

namespace {

RoadmapTask task(const char* id, std::vector<std::string> dependsOn)
{
    RoadmapTask made;
    made.id = id;
    made.title = id;
    made.phase = "build";
    made.dependsOn = std::move(dependsOn);
    made.source = "test";
    made.asOf = "2026-11-01";
    return made;
}

Knowledge withTasks(std::vector<RoadmapTask> tasks)
{
    Knowledge knowledge = lintKnowledge(flagThenCount());
    knowledge.phases = {{"build", "Build", {}, {}}};
    knowledge.tasks = std::move(tasks);
    return knowledge;
}

Model pricedModel(const char* id, const char* asOf)
{
    Model model;
    model.id = ModelId(id);
    model.title = id;
    model.status = "current";
    model.source = "test";
    model.asOf = asOf;
    Price price;
    price.source = "test";
    price.asOf = asOf;
    model.prices = {price};
    return model;
}

Check practice(const char* id, const char* topic, const char* stance)
{
    Check check;
    check.id = id;
    check.title = id;
    check.practice = Practice{topic, stance};
    check.source = "test";
    check.asOf = "2026-11-01";
    return check;
}

} // namespace

TEST_CASE("lint: tasks that wait for each other are named in their circle")
{
    const Knowledge knowledge =
        withTasks({task("a", {}), task("b", {"a", "d"}), task("c", {"b"}), task("d", {"c"})});
    const auto findings = findingsOf("task-cycle", knowledge);
    REQUIRE(findings.size() == 1);
    CHECK(english(findings[0].message) == "Tasks wait for each other in a circle: b → d → c → b");
    CHECK(findings[0].severity == Severity::Error);
    CHECK(placeText(findings[0].place) == "task/b");
    CHECK(messagesOf("task-cycle", withTasks({task("a", {"a"})})) ==
          Messages{"Tasks wait for each other in a circle: a → a"});
}

TEST_CASE("lint: tasks that share what they wait for are no circle")
{
    CHECK(messagesOf("task-cycle",
                     withTasks({task("a", {}), task("b", {"a"}), task("c", {"a"}), task("d", {"b", "c"})}))
              .empty());
}

TEST_CASE("lint: a chain of a hundred thousand tasks is walked through")
{
    std::vector<RoadmapTask> chain;
    for (int i = 0; i < 100'000; ++i)
        chain.push_back(task(std::to_string(i).c_str(), {std::to_string(i + 1)}));
    chain.back().dependsOn.clear();
    CHECK(messagesOf("task-cycle", withTasks(std::move(chain))).empty());
}

TEST_CASE("lint: an option that the guide only names has no entry")
{
    Knowledge knowledge = lintKnowledge(flagThenCount());
    knowledge.decisions[0].options[2].guideEntry = GuideEntry::Named;
    CHECK(messagesOf("entry-missing", knowledge) ==
          Messages{"The guide names cup for tool but has no entry for it"});
    knowledge.decisions[0].options[2].guideEntry = GuideEntry::None;
    CHECK(messagesOf("entry-missing", knowledge).empty());
}

TEST_CASE("lint: words that are not on the declared scale are found")
{
    Knowledge knowledge = lintKnowledge(flagThenCount());
    Attribute cost{"cost", "Cost", AttributeKind::Text, {}, {}, {"low", "high"}, Better::Neither, {}};
    addAttribute(knowledge, cost, {std::string("low"), std::string("low-high"), std::monostate{}});
    const auto findings = findingsOf("off-scale", knowledge);
    REQUIRE(findings.size() == 1);
    CHECK(placeText(findings[0].place) == "option/tool/bow");
    CHECK(english(findings[0].message) ==
          "bow: cost is \"low-high\", which is not on its scale (low and high)");
}

TEST_CASE("lint: practices of one topic contradict each other by their stances")
{
    Knowledge knowledge = lintKnowledge(flagThenCount());
    knowledge.checks = {practice("now", "scaling", "early"), practice("later", "scaling", "late"),
                        practice("again", "scaling", "early"), practice("cache", "caching", "late")};
    CHECK(messagesOf("practices-contradict", knowledge) ==
          Messages{"The practices \"now\" and \"later\" pull apart on scaling",
                   "The practices \"later\" and \"again\" pull apart on scaling"});
}

TEST_CASE("lint: facts are stale beyond what their kind lasts, or a set age")
{
    Knowledge knowledge = lintKnowledge(flagThenCount());
    knowledge.llmModels = {pricedModel("old", "2026-05-01"), pricedModel("new", "2026-11-01")};
    // 205 days: too old for a price, not for a model.
    const auto findings = findingsOf("stale-fact", knowledge);
    REQUIRE(findings.size() == 1);
    CHECK(english(findings[0].message) ==
          "1 of 2 chat model prices are older than 180 days; the oldest is from 2026-05-01");
    CHECK(placeText(findings[0].place) == "llm-model");
    CHECK(english(findings[0].details.at(0)) == "Namely: old");
    CHECK(messagesOf("stale-fact", knowledge, {"2026-06-01", {}}).empty());
    CHECK(messagesOf("stale-fact", knowledge, {{}, 400}).empty());
    CHECK(messagesOf("stale-fact", knowledge, {{}, 30}).size() == 2);
}

TEST_CASE("lint: a month counts from its end, and prices of retired models don't age")
{
    Knowledge knowledge = lintKnowledge(flagThenCount());
    knowledge.llmModels = {pricedModel("model", "2026-05")};
    CHECK(messagesOf("stale-fact", knowledge).empty());                         // 175 days since May
    CHECK(messagesOf("stale-fact", knowledge, {"2026-11-28", {}}).size() == 1); // 181 days
    knowledge.llmModels[0].status = "retired";
    CHECK(messagesOf("stale-fact", knowledge, {"2026-11-28", {}}).empty());
}

TEST_CASE("lint: records without a source are counted, those without a date apart from them")
{
    Knowledge knowledge = lintKnowledge(flagThenCount());
    CHECK(messagesOf("no-source", knowledge).empty());
    CHECK(messagesOf("no-date", knowledge).empty());
    knowledge.decisions[0].options[1].asOf.clear();
    const auto findings = findingsOf("no-date", knowledge);
    REQUIRE(findings.size() == 1);
    CHECK(english(findings[0].message) == "1 of 3 options bear no date");
    CHECK(english(findings[0].details.at(0)) == "Namely: bow");
    CHECK(findings[0].severity == Severity::Info);
    knowledge.decisions[0].options[0].source.clear();
    CHECK(messagesOf("no-source", knowledge) == Messages{"1 of 3 options lack a source"});
}

TEST_CASE("lint: an entry is dated by newer facts, which must replace something it says")
{
    Knowledge knowledge = lintKnowledge(flagThenCount());
    Option& axe = knowledge.decisions[0].options[0];
    axe.packages = {"axe-client", "axe-tools"};
    axe.facts = {{"renamed", "test", "2026-11-01", "axe-client, axe-tools"},
                 {"sharp", "test", "2026-11-01", {}}};
    CHECK(messagesOf("dated-entry", knowledge) ==
          Messages{"axe: newer facts date \"axe-client, axe-tools\""});
    CHECK(messagesOf("unknown-id", knowledge).empty());
    axe.facts[0].replaces = "axe-client, axe-server";
    CHECK(messagesOf("unknown-id", knowledge) ==
          Messages{"axe: a fact replaces \"axe-client, axe-server\", which the entry does not say"});
}

TEST_CASE("lint: options that stand for retired models are found")
{
    Knowledge knowledge = lintKnowledge(flagThenCount());
    knowledge.llmModels = {pricedModel("old", "2026-11-01"), pricedModel("new", "2026-11-01")};
    knowledge.llmModels[0].status = "retired";
    knowledge.decisions[0].options[0].llmModels = {{"low", ModelId("new")}};
    CHECK(messagesOf("retired-model", knowledge).empty());
    knowledge.decisions[0].options[0].llmModels[0].second = ModelId("old");
    CHECK(messagesOf("retired-model", knowledge) ==
          Messages{"axe stands for models that are no longer served: old"});
    knowledge.llmModels[0].status = "current";
    knowledge.llmModels[0].retiresOn = "2026-11-22";
    CHECK(messagesOf("retired-model", knowledge).size() == 1);
    CHECK(messagesOf("retired-model", knowledge, {"2026-11-21", {}}).empty());
}

TEST_CASE("lint: references that lead nowhere are found")
{
    Knowledge knowledge = withTasks({task("a", {})});
    CHECK(messagesOf("unknown-id", knowledge).empty());
    knowledge.tasks[0].phase = "rest";
    knowledge.fields[rate].group = "none";
    knowledge.decisionRoles["llm"] = 0;
    knowledge.llmModels = {pricedModel("model", "2026-11-01"), pricedModel("free", "2026-11-01")};
    knowledge.llmModels[0].provider = OptionId("dog");
    knowledge.llmModels[1].provider = OptionId("other");
    CHECK(messagesOf("unknown-id", knowledge) ==
          Messages{"model names the provider \"dog\", which is no option of tool",
                   "Rate stands in the group \"none\", which does not exist",
                   "a belongs to the phase \"rest\", which does not exist"});
}

TEST_CASE("lint: findings come in a fixed order and every rule has a title")
{
    const Knowledge knowledge = withTasks({task("a", {"a"})});
    CHECK(lint(knowledge) == lint(knowledge));
    for (const LintFinding& finding : lint(knowledge)) {
        const auto rules = lintRules();
        CHECK(std::any_of(rules.begin(), rules.end(),
                          [&](const LintRuleTitle& rule) { return rule.id == finding.rule; }));
    }
}
