#include "core/design/file.h"

#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

#include <utility>
#include <vector>

using namespace ogive;
using namespace ogive::test;

namespace {

std::string planDesignWith(const std::string& plan)
{
    return R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": "a"}], "plan": )" + plan + "}";
}

PlanChoices planIn(const std::string& plan)
{
    const auto design = readDesign(planDesignWith(plan), "plan.ogive.json");
    if (!design)
        FAIL(describe(design.error()));
    return design->plan;
}

/// The pointer of the error; empty where the plan is read.
std::string placeOfError(const std::string& plan)
{
    const auto design = readDesign(planDesignWith(plan), "plan.ogive.json");
    return design ? std::string() : design.error().place.pointer;
}

std::string ownTaskWith(const std::string& members)
{
    return R"({"own_tasks": [{"title": "T", "phase": "pilot", "effort_days": {"low": 1, "typical": 2, "high": 3}, )" +
           members + "}]}";
}

const std::string fullPlan = R"({
  "start": "2027-01-04", "working_days": ["mon", "tue", "sat"], "holidays": ["2027-01-06", "2026-12-25"],
  "team": {"people": 5, "security": 1},
  "tasks": {"d-1": {"effort_days": {"low": 1, "typical": 2.5, "high": 4}, "slack_days": 3, "x_why": "slow"},
            "d-2": {"off": true}},
  "own_tasks": [{"id": "audit", "title": "Audit", "phase": "pilot",
                 "effort_days": {"low": 1, "typical": 2, "high": 3}, "depends_on": ["d-1"], "roles": ["legal"],
                 "exit_criterion": "Signed", "x_kept": [1]}],
  "x_later": {"deep": [true]}})";

} // namespace

TEST_CASE("a plan is read in full and written as it was, with its unknown keys")
{
    const PlanChoices plan = planIn(fullPlan);
    CHECK(plan.start == "2027-01-04");
    CHECK(plan.workingDays == std::vector<std::size_t>{0, 1, 5});
    CHECK(plan.holidays == std::vector<std::string>{"2027-01-06", "2026-12-25"});
    CHECK(plan.peopleOf(peopleKey) == 5);
    CHECK(plan.peopleOf("security") == 1);
    CHECK_FALSE(plan.peopleOf("legal"));
    REQUIRE(plan.choiceFor("d-1") != nullptr);
    CHECK(plan.choiceFor("d-1")->effort == Effort{1, 2.5, 4});
    CHECK(plan.choiceFor("d-1")->slackDays == 3);
    CHECK(plan.choiceFor("d-2")->isOff);
    REQUIRE(plan.ownTask("audit") != nullptr);
    CHECK(plan.ownTask("audit")->dependsOn == std::vector<std::string>{"d-1"});

    const Design design = *readDesign(planDesignWith(fullPlan), "plan.ogive.json");
    const std::string written = writeDesign(design);
    CHECK(*readDesign(written, "again") == design);
    CHECK(nlohmann::json(Json::parse(written)["plan"]) == nlohmann::json::parse(fullPlan));
}

TEST_CASE("a design without a plan gets none, and an empty one stays")
{
    Design design;
    design.scenarios.push_back(scenarioOf({}));
    CHECK(writeDesign(design).find("plan") == std::string::npos);
    CHECK(planIn("{}").isEmpty());
    CHECK(writeDesign(*readDesign(planDesignWith("{}"), "e")).find("\"plan\": {}") != std::string::npos);
    CHECK(planIn(R"({"start": ""})").isEmpty());
}

TEST_CASE("what is wrong in a plan is said at its place")
{
    const std::vector<std::pair<std::string, std::string>> cases{
        {"[]", "/plan"},
        {"null", "/plan"},
        {R"({"start": "soon"})", "/plan/start"},
        {R"({"start": "2027-02-30"})", "/plan/start"},
        {R"({"start": 2027})", "/plan/start"},
        {R"({"working_days": []})", "/plan/working_days"},
        {R"({"working_days": "mon"})", "/plan/working_days"},
        {R"({"working_days": ["mon", "Tue"]})", "/plan/working_days/1"},
        {R"({"working_days": ["mon", "mon"]})", "/plan/working_days/1"},
        {R"({"holidays": ["2027-13-01"]})", "/plan/holidays/0"},
        {R"({"holidays": ["2027-12-24", "2027-12-24"]})", "/plan/holidays/1"},
        {R"({"team": {"people": 0}})", "/plan/team/people"},
        {R"({"team": {"people": 2.5}})", "/plan/team/people"},
        {R"({"team": {"a/b": 1001}})", "/plan/team/a~1b"},
        {R"({"team": {"people": "many"}})", "/plan/team/people"},
        {R"({"tasks": {"d-1": 3}})", "/plan/tasks/d-1"},
        {R"({"tasks": {"d-1": {"effort_days": {"low": 3, "typical": 2, "high": 5}}}})",
         "/plan/tasks/d-1/effort_days"},
        {R"({"tasks": {"d-1": {"effort_days": {"low": 1, "typical": 2}}}})", "/plan/tasks/d-1/effort_days"},
        {R"({"tasks": {"d-1": {"effort_days": {"low": 0, "typical": 2, "high": 1e9}}}})",
         "/plan/tasks/d-1/effort_days"},
        {R"({"tasks": {"d-1": {"slack_days": -1}}})", "/plan/tasks/d-1/slack_days"},
        {R"({"tasks": {"d-1": {"off": "yes"}}})", "/plan/tasks/d-1/off"},
        {R"({"own_tasks": {}})", "/plan/own_tasks"},
        {R"({"own_tasks": ["audit"]})", "/plan/own_tasks/0"},
        {ownTaskWith(R"("id": "")"), "/plan/own_tasks/0/id"},
        {ownTaskWith(R"("id": "a", "depends_on": "b")"), "/plan/own_tasks/0/depends_on"},
        {ownTaskWith(R"("id": "a", "depends_on": ["a"])"), "/plan/own_tasks/0/depends_on"},
        {ownTaskWith(R"("id": 7)"), "/plan/own_tasks/0/id"},
    };
    for (const auto& [plan, place] : cases) {
        INFO(plan);
        CHECK(placeOfError(plan) == place);
    }
}

TEST_CASE("own tasks have ids and titles of their own and wait in no circle")
{
    const auto own = [](const std::string& id, const std::string& title, const std::string& after) {
        return R"({"id": ")" + id + R"(", "title": ")" + title +
               R"(", "phase": "pilot", "effort_days": {"low": 1, "typical": 1, "high": 1}, "depends_on": [)" +
               after + "]}";
    };
    const auto both = [](const std::string& one, const std::string& other) {
        return R"({"own_tasks": [)" + one + ", " + other + "]}";
    };
    CHECK(placeOfError(both(own("a", "A", R"("b")"), own("b", "B", ""))).empty());
    CHECK(placeOfError(both(own("a", "A", ""), own("a", "B", ""))) == "/plan/own_tasks/1/id");
    CHECK(placeOfError(both(own("a", "A", ""), own("b", " ", ""))) == "/plan/own_tasks/1/title");
    CHECK(placeOfError(both(own("a", "A", R"("b")"), own("b", "B", R"("a")"))) ==
          "/plan/own_tasks/0/depends_on");
}

TEST_CASE("a plan of more than fits is refused")
{
    std::string tasks;
    for (std::size_t i = 0; i <= mostOwnTasks; ++i)
        tasks += (i == 0 ? "" : ", ") + (R"({"id": "t)" + std::to_string(i)) +
                 R"(", "title": "T", "phase": "pilot", "effort_days": {"low": 1, "typical": 1, "high": 1}})";
    const auto design = readDesign(planDesignWith(R"({"own_tasks": [)" + tasks + "]}"), "many");
    REQUIRE_FALSE(design);
    CHECK(design.error().code == ErrorCode::TooLarge);
}
