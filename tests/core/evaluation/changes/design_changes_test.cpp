#include "core/evaluation/changes/design_changes.h"

#include "core/evaluation/knowledge_stamp.h"
#include "core/report/changes/write_changes.h"
#include "tests/support/core/built_in.h"

using namespace ogive;
using namespace ogive::test;

namespace {

Design changedDesign(Scenario scenario)
{
    Design design;
    design.name = "Help desk";
    scenario.id = ScenarioId("baseline");
    scenario.name = "Baseline";
    design.scenarios = {std::move(scenario)};
    return design;
}

Design smallDesign()
{
    return changedDesign(scenarioOf({{"expected_traffic", 8000.0}, {"team_size", 4.0}}));
}

Design busyDesign()
{
    return changedDesign(scenarioOf({{"expected_traffic", 120000.0}, {"team_size", 12.0}}));
}

std::vector<DesignChange> changes(const Design& before, const Design& after)
{
    return designChanges(before, after, builtIn(), "2026-11-25");
}

const DesignChange* find(const std::vector<DesignChange>& all, ChangeKind kind, std::string_view id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const DesignChange& change) {
        return change.kind == kind && change.id == id;
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("a design does not differ from itself, nor from what saving makes of it")
{
    CHECK(changes(smallDesign(), smallDesign()).empty());
    CHECK(changes(smallDesign(), stamped(smallDesign(), builtIn(), "2026-11-25")).empty());
    CHECK(changesMarkdown({}, "Help desk") == "## Changes in Help desk\n\nNothing differs.\n");
    CHECK(changesJson({}) == Json::parse(R"({"changes": []})"));
}

TEST_CASE("requirements that change are told with the decisions, costs and figures that follow")
{
    const auto all = changes(smallDesign(), busyDesign());
    const DesignChange* traffic = find(all, ChangeKind::Requirement, "expected_traffic");
    REQUIRE(traffic != nullptr);
    CHECK(traffic->from == 8000.0);
    CHECK(traffic->to == 120000.0);
    CHECK(english(*traffic->toText) == "120,000 requests/day");
    // The guide: above 100,000 requests a day and more than ten people.
    const DesignChange* architecture = find(all, ChangeKind::Decision, "architecture");
    REQUIRE(architecture != nullptr);
    CHECK(architecture->from == "monolith");
    CHECK(architecture->to == "microservices");
    const DesignChange* total = find(all, ChangeKind::Cost, "total");
    REQUIRE(total != nullptr);
    CHECK(total->to.get<double>() > total->from.get<double>());
    // 120,000 × peak factor ÷ 86,400 is fifteen times as much.
    const DesignChange* peak = find(all, ChangeKind::Capacity, "peak_rate");
    REQUIRE(peak != nullptr);
    CHECK(peak->to.get<double>() == Approx(15 * peak->from.get<double>()));
}

TEST_CASE("an override is a change of its own, and of the decision")
{
    Design overridden = smallDesign();
    overridden.scenarios[0].overrides = {
        {DecisionId("framework"), {OptionId("dspy"), "We know it", "2026-11-01", {"Architects"}}}};
    const auto all = changes(smallDesign(), overridden);
    const DesignChange* override = find(all, ChangeKind::Override, "framework");
    REQUIRE(override != nullptr);
    CHECK(override->from.is_null());
    CHECK(override->to["option"] == "dspy");
    REQUIRE(find(all, ChangeKind::Decision, "framework") != nullptr);
    CHECK(find(all, ChangeKind::Decision, "framework")->to == "dspy");
}

TEST_CASE("a renamed scenario is one change; a new one and one that is gone are told as a whole")
{
    Design renamed = smallDesign();
    renamed.scenarios[0].name = "Launch";
    auto all = changes(smallDesign(), renamed);
    REQUIRE(all.size() == 1);
    CHECK(all[0].kind == ChangeKind::Scenario);
    CHECK(all[0].id == "name");
    CHECK(all[0].from == "Baseline");
    CHECK(all[0].to == "Launch");

    renamed.scenarios[0].id = ScenarioId("launch");
    all = changes(smallDesign(), renamed);
    CHECK(all.size() == 2);
    REQUIRE(find(all, ChangeKind::Scenario, "id") != nullptr);

    Design more = smallDesign();
    more.scenarios.push_back(busyDesign().scenarios[0]);
    more.scenarios.back().id = ScenarioId("busyDesign");
    more.scenarios.back().name = "Busy";
    all = changes(smallDesign(), more);
    REQUIRE(all.size() == 1);
    CHECK(all[0].to == "Busy");
    CHECK(all[0].from.is_null());
    CHECK(changes(more, smallDesign())[0].from == "Busy");
}

TEST_CASE("another rule set and a check that fires are told")
{
    Design other = smallDesign();
    other.rules = RuleSetId("current");
    CHECK(find(changes(smallDesign(), other), ChangeKind::Design, "rules") != nullptr);
    Design odd = smallDesign();
    odd.scenarios[0].requirements.set(FieldId("expected_rps"), 1000.0); // far above the traffic
    const auto all = changes(smallDesign(), odd);
    const DesignChange* check = find(all, ChangeKind::Check, "traffic-against-rate");
    REQUIRE(check != nullptr);
    CHECK(check->from == false);
    CHECK(check->to == true);
}

TEST_CASE("Markdown sums up, marks decisions, and shows names as they are")
{
    Design hostile = busyDesign();
    hostile.scenarios[0].name = "A | <b>B</b> `c`";
    const std::string text = changesMarkdown(changes(smallDesign(), hostile), "Help *desk*");
    INFO(text);
    CHECK(text.starts_with("## Changes in Help \\*desk\\*\n"));
    CHECK(text.find("| **Architecture** | Monolith | Microservices |") != std::string::npos);
    CHECK(text.find("| Traffic | 8,000 requests/day | 120,000 requests/day |") != std::string::npos);
    CHECK(text.find("<b>") == std::string::npos);
    CHECK(text.find("A \\| ") != std::string::npos);
    CHECK(text.find(" %)") != std::string::npos);
}
