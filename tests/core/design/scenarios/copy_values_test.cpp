#include "core/design/scenarios/copy_values.h"

#include "tests/support/core/built_in.h"

using namespace ogive;
using namespace ogive::test;

namespace {

struct TwoScenarios {
    Design design;

    TwoScenarios()
    {
        for (const char* id : {"from", "to"}) {
            Scenario scenario;
            scenario.id = ScenarioId(id);
            scenario.name = id;
            design.scenarios.push_back(scenario);
        }
    }

    Scenario& from() { return design.scenarios[0]; }
    Scenario& to() { return design.scenarios[1]; }

    /// The design after all edits, and how many there were.
    std::size_t copy(const ScenarioParts& parts)
    {
        const auto edits = copyEdits(from(), to(), parts, builtIn());
        for (const Edit& edit : edits) {
            auto after = applyEdit(design, edit, builtIn());
            if (!after)
                FAIL(describe(after.error()));
            design = std::move(*after);
        }
        return edits.size();
    }
};

const FieldId traffic("expected_traffic");
const FieldId team("team_size");

} // namespace

TEST_CASE("values, values taken back and values not known are copied together")
{
    TwoScenarios pair;
    pair.from().requirements.set(traffic, 120000.0);
    pair.from().requirements.set(FieldId("budget"), std::monostate{});
    pair.to().requirements.set(team, 12.0);
    CHECK(pair.copy({{traffic, team, FieldId("budget")}, {}, {}, {}}) == 1);
    CHECK(*pair.to().requirements.find(traffic) == Value(120000.0));
    CHECK(*pair.to().requirements.find(FieldId("budget")) == Value());
    CHECK_FALSE(pair.to().requirements.states(team));
    CHECK(copyEdits(pair.from(), pair.to(), {{traffic, team}, {}, {}, {}}, builtIn()).empty());
}

TEST_CASE("how far a value may be off goes along with it")
{
    TwoScenarios pair;
    pair.from().requirements.set(traffic, 50000.0);
    const UncertainRange range{UncertainRange::Kind::Percentiles, 20000, 0, 90000, Json::object()};
    pair.from().uncertainty.emplace_back(traffic, range);
    CHECK(pair.copy({{traffic}, {}, {}, {}}) == 2);
    REQUIRE(pair.to().uncertaintyOf(traffic) != nullptr);
    CHECK(*pair.to().uncertaintyOf(traffic) == range);
}

TEST_CASE("a value that is always derived is never copied, a pinned one is derived again")
{
    TwoScenarios pair;
    pair.from().requirements.set(FieldId("concurrency"), 5.0);
    CHECK(pair.copy({{FieldId("concurrency"), FieldId("nothing")}, {}, {}, {}}) == 0);
    pair.to().requirements.set(FieldId("expected_rps"), 7.0);
    CHECK(pair.copy({{FieldId("expected_rps")}, {}, {}, {}}) == 1);
    CHECK_FALSE(pair.to().requirements.states(FieldId("expected_rps")));
}

TEST_CASE("overrides are copied and withdrawn")
{
    TwoScenarios pair;
    const DecisionId provider("llm_provider");
    pair.from().overrides.emplace_back(provider, Override{OptionId("openai"), "Contract", "2026-11-22", {}});
    CHECK(pair.copy({{}, {provider}, {}, {}}) == 1);
    REQUIRE(pair.to().overrideOf(provider) != nullptr);
    CHECK(pair.to().overrideOf(provider)->rationale == "Contract");
    pair.from().overrides.clear();
    CHECK(pair.copy({{}, {provider}, {}, {}}) == 1);
    CHECK(pair.to().overrideOf(provider) == nullptr);
}

TEST_CASE("savings patterns are switched alike")
{
    TwoScenarios pair;
    const std::string id = builtIn().patterns.front().id;
    pair.from().patterns.push_back({id, true, {}, Json::object()});
    CHECK(pair.copy({{}, {}, {id}, {}}) == 1);
    REQUIRE(pair.to().patternChoice(id) != nullptr);
    CHECK(pair.to().patternChoice(id)->isOn);
    pair.from().patterns.clear();
    CHECK(pair.copy({{}, {}, {id}, {}}) == 1);
    CHECK_FALSE(pair.to().patternChoice(id)->isOn);
    // Off by its own words is no other than never switched.
    CHECK(pair.copy({{}, {}, {id}, {}}) == 0);
}

TEST_CASE("parameters are seen alike")
{
    TwoScenarios pair;
    const Parameter& parameter = builtIn().parameters.front();
    pair.from().parameters.emplace_back(parameter.id, parameter.value);
    CHECK(pair.copy({{}, {}, {}, {parameter.id}}) == 1);
    CHECK(pair.to().parameterValue(parameter.id) == parameter.value);
    pair.from().parameters.clear();
    CHECK(pair.copy({{}, {}, {}, {parameter.id}}) == 1);
    CHECK_FALSE(pair.to().parameterValue(parameter.id).has_value());
}
