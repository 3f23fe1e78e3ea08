#include "core/design/cost_choices.h"

#include "core/design/edit.h"
#include "core/design/file.h"
#include "tests/support/core/built_in.h"

#include <limits>

using namespace ogive;
using namespace ogive::test;

namespace {

const ScenarioId onlyScenario("a");
const FieldId trafficField("expected_traffic");
constexpr auto percentilesKind = UncertainRange::Kind::Percentiles;
constexpr auto pointsKind = UncertainRange::Kind::ThreePoints;

std::string fileWith(const std::string& members)
{
    return R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": "a", )" + members + "}]}";
}

Design designWith(const std::string& members)
{
    auto design = readDesign(fileWith(members), "test.ogive.json");
    if (!design)
        FAIL(describe(design.error()));
    return *design;
}

Design bareDesign()
{
    return designWith(R"("name": "A")");
}

Design after(const Design& design, const Edit& edit)
{
    auto changed = applyEdit(design, edit, builtIn());
    if (!changed)
        FAIL(describe(changed.error()));
    return *changed;
}

Error refusalOf(const Edit& edit)
{
    const auto changed = applyEdit(bareDesign(), edit, builtIn());
    REQUIRE_FALSE(changed);
    CHECK_FALSE(changed.error().reason.source.empty());
    return changed.error();
}

SetUncertainty trafficRange(double low, double high)
{
    return {onlyScenario, trafficField, UncertainRange{percentilesKind, low, 0, high}};
}

} // namespace

TEST_CASE("a scenario states ranges, patterns and parameters in its file's order")
{
    const Design design =
        designWith(R"("uncertainty": {"output_tokens": {"min": 100, "mode": 300, "max": 900},
      "expected_traffic": {"p10": 500, "p90": 2000.5}},
      "patterns": {"prompt-caching": {"on": true, "parameters": {"cache_hit": 0.6}}, "batch-api": {"on": false}},
      "parameters": {"retry_rate": 0.02})");
    const Scenario& scenario = design.scenarios[0];
    REQUIRE(scenario.uncertainty.size() == 2);
    CHECK(scenario.uncertainty[0].first == FieldId("output_tokens"));
    CHECK(scenario.uncertainty[0].second == UncertainRange{pointsKind, 100, 300, 900});
    CHECK(*scenario.uncertaintyOf(trafficField) == UncertainRange{percentilesKind, 500, 0, 2000.5});
    REQUIRE(scenario.patterns.size() == 2);
    CHECK(scenario.patterns[0] == PatternChoice{"prompt-caching", true, {{"cache_hit", 0.6}}});
    CHECK_FALSE(scenario.patternChoice("batch-api")->isOn);
    CHECK(scenario.parameterValue("retry_rate") == 0.02);
    CHECK_FALSE(scenario.parameterValue("retry_billed"));
    CHECK(scenario.rest.empty());
}

TEST_CASE("ids and members that nobody knows survive in ranges, patterns and parameters")
{
    const std::string members =
        R"("name": "A", "requirements": {},
           "uncertainty": {"later_field": {"p10": 1, "p90": 2, "mode": 1.5, "why": ["measured"]}},
           "overrides": {}, "patterns": {"later-pattern": {"on": true, "parameters": {"x": 2}, "since": "2026"}},
           "parameters": {"later_parameter": 3}, "notes": "")";
    const Design design = designWith(members);
    const std::string written = writeDesign(design);
    const auto scenarioIn = [](const std::string& file) {
        return nlohmann::json(Json::parse(file).at("scenarios").at(0));
    };
    CHECK(scenarioIn(written) == scenarioIn(fileWith(members)));
    CHECK(readDesign(written, "again").value() == design);
}

TEST_CASE("parameters are written only where a scenario has some, and whole numbers as such")
{
    CHECK(writeDesign(bareDesign()).find("parameters") == std::string::npos);
    const std::string written =
        writeDesign(designWith(R"("uncertainty": {"vectors": {"p10": 1000, "p90": 2e6}})"));
    CHECK(written.find("\"p10\": 1000,\n") != std::string::npos);
    CHECK(written.find("\"p90\": 2000000\n") != std::string::npos);
}

TEST_CASE("ranges and switches that make no sense are refused where they stand")
{
    const auto [members, pointer, word] = GENERATE(table<std::string, std::string, std::string>({
        {R"("uncertainty": [])", "/uncertainty", "object"},
        {R"("uncertainty": {"x": 3})", "/uncertainty/x", "object"},
        {R"("uncertainty": {"x": {}})", "/uncertainty/x", "no range"},
        {R"("uncertainty": {"x": {"mean": 1, "sd": 2}})", "/uncertainty/x", "no range"},
        {R"("uncertainty": {"x": {"p10": 1}})", "/uncertainty/x", "p90"},
        {R"("uncertainty": {"x": {"p10": "1", "p90": 2}})", "/uncertainty/x/p10", "number"},
        {R"("uncertainty": {"x": {"p10": 2, "p90": 1}})", "/uncertainty/x", "above p90"},
        {R"("uncertainty": {"x": {"min": 1, "max": 2}})", "/uncertainty/x", "mode"},
        {R"("uncertainty": {"x": {"min": 1, "mode": 3, "max": 2}})", "/uncertainty/x", "decrease"},
        {R"("uncertainty": {"x": {"min": 2, "mode": 1, "max": 3}})", "/uncertainty/x", "decrease"},
        {R"("patterns": {"p": true})", "/patterns/p", "object"},
        {R"("patterns": {"p": {"on": 1}})", "/patterns/p/on", "true or false"},
        {R"("patterns": {"p": {"parameters": {}}})", "/patterns/p", "on"},
        {R"("patterns": {"p": {"on": true, "parameters": {"q": null}}})", "/patterns/p/parameters/q",
         "number"},
        {R"("parameters": {"q": "1"})", "/parameters/q", "number"},
        {R"("parameters": 1)", "/parameters", "object"},
    }));
    const auto design = readDesign(fileWith(members), "broken.ogive.json");
    REQUIRE_FALSE(design);
    const std::string words = describe(design.error());
    INFO(words);
    CHECK(design.error().place.pointer == "/scenarios/0" + pointer);
    CHECK(words.find(word) != std::string::npos);
}

TEST_CASE("a range is set, replaced in place and removed; what stands beside its numbers is kept")
{
    Design design = designWith(
        R"("uncertainty": {"expected_traffic": {"p10": 1, "p90": 2, "why": "log"}, "vectors": {"p10": 1, "p90": 2}})");
    design = after(design, trafficRange(500, 2000));
    const UncertainRange& range = design.scenarios[0].uncertainty[0].second;
    CHECK(range.low == 500);
    CHECK(range.high == 2000);
    CHECK(range.rest == Json{{"why", "log"}});
    design = after(design, SetUncertainty{onlyScenario, trafficField, std::nullopt});
    CHECK(design.scenarios[0].uncertaintyOf(trafficField) == nullptr);
    CHECK(design.scenarios[0].uncertainty.size() == 1);
}

TEST_CASE("a range is refused for unknown ids, what is no number, ends outside the field and a wrong order")
{
    const auto rangeOf = [](const char* field, UncertainRange range) {
        return SetUncertainty{onlyScenario, FieldId(field), std::move(range)};
    };
    const UncertainRange usual{percentilesKind, 1, 0, 2};
    CHECK(refusalOf(rangeOf("nothing", usual)).code == ErrorCode::Unknown);
    CHECK(refusalOf(SetUncertainty{ScenarioId("x"), trafficField, usual}).code == ErrorCode::Unknown);
    CHECK(refusalOf(rangeOf("budget", usual)).code == ErrorCode::Invalid);      // a choice
    CHECK(refusalOf(rangeOf("uses_rag", usual)).code == ErrorCode::Invalid);    // yes or no
    CHECK(refusalOf(rangeOf("concurrency", usual)).code == ErrorCode::Invalid); // always derived
    CHECK(refusalOf(trafficRange(-1, 5)).code == ErrorCode::Invalid);
    CHECK(refusalOf(rangeOf("duplicate_share", {percentilesKind, 0.5, 0, 1.5})).code == ErrorCode::Invalid);
    CHECK(refusalOf(trafficRange(2000, 500)).code == ErrorCode::Invalid);
    CHECK(refusalOf(trafficRange(1, std::numeric_limits<double>::quiet_NaN())).code == ErrorCode::Invalid);
    CHECK(refusalOf(rangeOf("expected_traffic", {pointsKind, 1, 5, 4})).code == ErrorCode::Invalid);
    // A whole number's percentiles need not be whole.
    CHECK(after(bareDesign(), trafficRange(0.5, 2.5)).scenarios[0].uncertaintyOf(trafficField)->low == 0.5);
}

TEST_CASE("a savings pattern is switched with its parameters, unless they are unknown or out of range")
{
    const PatternChoice cached{"prompt-caching", true, {{"cache_hit", 0.6}}};
    const Design design = after(bareDesign(), SetPattern{onlyScenario, cached});
    CHECK(design.scenarios[0].patterns == std::vector{cached});
    const Design off = after(design, SetPattern{onlyScenario, {"prompt-caching", false, {}}});
    CHECK(off.scenarios[0].patterns == std::vector{PatternChoice{"prompt-caching", false, {}}});
    CHECK(refusalOf(SetPattern{onlyScenario, {"magic", true, {}}}).code == ErrorCode::Unknown);
    CHECK(refusalOf(SetPattern{onlyScenario, {"prompt-caching", true, {{"magic", 1}}}}).code ==
          ErrorCode::Unknown);
    CHECK(refusalOf(SetPattern{onlyScenario, {"prompt-caching", true, {{"cache_hit", 1.1}}}}).code ==
          ErrorCode::Invalid);
}

TEST_CASE("a parameter is set otherwise and given back; a fraction stays between 0 and 1")
{
    const Design design = after(bareDesign(), SetParameter{onlyScenario, "cache_hit", 0.5});
    CHECK(design.scenarios[0].parameterValue("cache_hit") == 0.5);
    CHECK(after(design, SetParameter{onlyScenario, "cache_hit", std::nullopt}) == bareDesign());
    CHECK(refusalOf(SetParameter{onlyScenario, "cache_hit", -0.1}).code == ErrorCode::Invalid);
    CHECK(refusalOf(SetParameter{onlyScenario, "cache_hit", 1.5}).code == ErrorCode::Invalid);
    CHECK(refusalOf(SetParameter{onlyScenario, "magic", 1}).code == ErrorCode::Unknown);
}

TEST_CASE("the undo menu names ranges, patterns and parameters by their titles, and dragging is one step")
{
    const auto words = [](const Edit& edit) { return english(describeEdit(edit, builtIn())); };
    CHECK(words(trafficRange(1, 2)) == "Set range of Traffic");
    CHECK(words(SetUncertainty{onlyScenario, trafficField, std::nullopt}) == "Remove range of Traffic");
    CHECK(words(SetPattern{onlyScenario, {"prompt-caching", true, {}}}) == "Switch on Prompt caching");
    CHECK(words(SetParameter{onlyScenario, "cache_hit", 0.5}) == "Set Prompt cache hits to 0.5");
    CHECK(isSameTarget(trafficRange(1, 2), trafficRange(1, 3)));
    CHECK_FALSE(isSameTarget(trafficRange(1, 2), SetUncertainty{onlyScenario, trafficField, std::nullopt}));
    CHECK_FALSE(
        isSameTarget(trafficRange(1, 2), SetUncertainty{onlyScenario, FieldId("vectors"), UncertainRange{}}));
    CHECK(isSameTarget(SetParameter{onlyScenario, "cache_hit", 0.5},
                       SetParameter{onlyScenario, "cache_hit", 0.6}));
    CHECK_FALSE(isSameTarget(SetPattern{onlyScenario, {"prompt-caching", true, {}}},
                             SetPattern{onlyScenario, {"prompt-caching", false, {}}}));
}

TEST_CASE("a range reads with its unit")
{
    const auto words = [](const char* field, const UncertainRange& range) {
        return english(rangeMessage(builtIn().fields[*builtIn().fieldIndex(FieldId(field))], range));
    };
    CHECK(words("expected_traffic", {percentilesKind, 500, 0, 2000}) == "P10 500 to P90 2,000 requests/day");
    CHECK(words("duplicate_share", {percentilesKind, 0.05, 0, 0.2}) == "P10 5 % to P90 20 %");
    CHECK(words("monthly_budget_usd", {percentilesKind, 500, 0, 2000}) == "P10 $500 to P90 $2,000");
    CHECK(words("output_tokens", {pointsKind, 100, 300, 900}) ==
          "100 to 900 tokens/request, most likely 300");
}
