#include "core/design/edit.h"
#include "core/design/from_starter.h"
#include "tests/support/core/built_in.h"

using namespace ogive;
using namespace ogive::test;

namespace {

const ScenarioId baseline("baseline");

Design oneScenario()
{
    Design design;
    design.name = "Design";
    Scenario scenario;
    scenario.id = baseline;
    scenario.name = "Baseline";
    design.scenarios.push_back(scenario);
    return design;
}

Design applied(const Design& design, const Edit& edit)
{
    auto after = applyEdit(design, edit, builtIn());
    if (!after)
        FAIL(describe(after.error()));
    return *after;
}

ErrorCode refusal(const Design& design, const Edit& edit)
{
    const auto after = applyEdit(design, edit, builtIn());
    REQUIRE_FALSE(after);
    return after.error().code;
}

Override toOpenAi(const std::string& rationale)
{
    return {OptionId("openai"), rationale, "2026-11-22", {"Lead architect"}};
}

} // namespace

TEST_CASE("a requirement is stated and given back")
{
    const Design stated = applied(oneScenario(), SetRequirement{baseline, FieldId("budget"), Value("high")});
    CHECK(*stated.scenarios[0].requirements.find(FieldId("budget")) == Value("high"));
    CHECK(applied(stated, SetRequirement{baseline, FieldId("budget"), std::nullopt}) == oneScenario());
}

TEST_CASE("edits that make no sense are refused and say why")
{
    const Design design = oneScenario();
    const FieldId traffic("expected_traffic");
    CHECK(refusal(design, SetRequirement{baseline, traffic, Value(-1.0)}) == ErrorCode::Invalid);
    CHECK(refusal(design, SetRequirement{baseline, traffic, Value("many")}) == ErrorCode::Invalid);
    CHECK(refusal(design, SetRequirement{baseline, FieldId("budget"), Value("lavish")}) ==
          ErrorCode::Unknown);
    CHECK(refusal(design, SetRequirement{baseline, FieldId("nothing"), Value(1.0)}) == ErrorCode::Unknown);
    CHECK(refusal(design, SetRequirement{ScenarioId("nowhere"), traffic, Value(1.0)}) == ErrorCode::Unknown);
    CHECK(refusal(design, RemoveScenario{baseline}) == ErrorCode::Invalid);
    CHECK(refusal(design, RenameScenario{baseline, "  "}) == ErrorCode::Invalid);
    CHECK(refusal(design, AddScenario{design.scenarios[0], 0}) == ErrorCode::Invalid);
    CHECK(refusal(design, SetRules{RuleSetId("none")}) == ErrorCode::Unknown);
    CHECK(refusal(design, SetDesignName{""}) == ErrorCode::Invalid);
}

TEST_CASE("an override needs a known option and a rationale, and can be withdrawn")
{
    const Design design = oneScenario();
    const DecisionId provider("llm_provider");
    CHECK(refusal(design, SetOverride{baseline, provider, toOpenAi(" \n")}) == ErrorCode::Invalid);
    CHECK(refusal(design, SetOverride{baseline, DecisionId("x"), toOpenAi("r")}) == ErrorCode::Unknown);
    CHECK(refusal(design, SetOverride{baseline, provider, Override{OptionId("x"), "r", "", {}}}) ==
          ErrorCode::Unknown);
    const Design overridden = applied(design, SetOverride{baseline, provider, toOpenAi("Contract in place")});
    const Evaluation evaluation = evaluate(builtIn(), overridden.scenarios[0]);
    const std::size_t index = *builtIn().decisionIndex(provider);
    const DecisionResult& result = evaluation.decisions[index];
    CHECK(builtIn().decisions[index].options[*result.chosen()].id == OptionId("openai"));
    CHECK(builtIn().decisions[index].options[*result.outcome].id ==
          OptionId("mistral")); // budget low by default
    CHECK(applied(overridden, SetOverride{baseline, provider, std::nullopt}) == design);
}

TEST_CASE("scenarios are added, renamed and deleted")
{
    Design design = oneScenario();
    Scenario whatIf = design.scenarios[0];
    whatIf.id = freeScenarioId(design, "Baseline");
    whatIf.name = "Year 2";
    CHECK(whatIf.id == ScenarioId("baseline-2"));
    design = applied(design, AddScenario{whatIf, 1});
    CHECK(design.scenarios.size() == 2);
    design = applied(design, RenameScenario{whatIf.id, "Year 3"});
    CHECK(design.scenario(whatIf.id)->name == "Year 3");
    CHECK(applied(design, RemoveScenario{whatIf.id}) == oneScenario());
}

TEST_CASE("only edits of the same thing are one step of undo")
{
    const Edit traffic = SetRequirement{baseline, FieldId("expected_traffic"), Value(1.0)};
    const Edit more = SetRequirement{baseline, FieldId("expected_traffic"), Value(2.0)};
    const Edit team = SetRequirement{baseline, FieldId("team_size"), Value(2.0)};
    const Edit elsewhere = SetRequirement{ScenarioId("b"), FieldId("expected_traffic"), Value(2.0)};
    const Edit reset = SetRequirement{baseline, FieldId("expected_traffic"), std::nullopt};
    CHECK(isSameTarget(traffic, more));
    CHECK_FALSE(isSameTarget(traffic, team));
    CHECK_FALSE(isSameTarget(traffic, elsewhere));
    CHECK_FALSE(isSameTarget(traffic, reset));
    CHECK_FALSE(isSameTarget(RenameScenario{baseline, "a"}, RenameScenario{baseline, "b"}));
}

TEST_CASE("every starter makes a sound design")
{
    for (const Starter& starter : builtIn().starters) {
        const auto design = designFromStarter(builtIn(), starter.id);
        REQUIRE(design);
        CHECK(design->brief == starter.story);
        CHECK(checkScenario(builtIn(), design->scenarios[0], true).empty());
    }
    CHECK(designFromStarter(builtIn(), "nothing").error().code == ErrorCode::Usage);
}

TEST_CASE("edits are described for the undo menu")
{
    const Edit edit = SetRequirement{baseline, FieldId("expected_traffic"), Value(120000.0)};
    CHECK(english(describeEdit(edit, builtIn())) == "Set Traffic to 120,000 requests/day");
}

TEST_CASE("another design replaces the whole one as one step")
{
    Design other = oneScenario();
    other.name = "As the file has it";
    CHECK(applied(oneScenario(), ReplaceDesign{other}) == other);
    CHECK(english(describeEdit(ReplaceDesign{other}, builtIn())) == "Reload from the file");
    CHECK_FALSE(isSameTarget(ReplaceDesign{other}, ReplaceDesign{other}));
}
