#include "core/plan/roadmap.h"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace ogive;

namespace {

constexpr std::size_t switchField = 0;
constexpr std::size_t openField = 1;

Condition isOn(std::size_t field)
{
    Condition test;
    test.kind = Condition::Kind::FieldTest;
    test.subject = field;
    test.operands = {1};
    return test;
}

RoadmapTask task(const std::string& id, const std::string& phase, double days,
                 std::vector<std::string> dependsOn, Condition includedWhen = {})
{
    RoadmapTask made;
    made.id = id;
    made.title = "Task " + id;
    made.phase = phase;
    made.lowDays = days / 2;
    made.typicalDays = days;
    made.highDays = days * 3;
    made.dependsOn = std::move(dependsOn);
    made.includedWhen = std::move(includedWhen);
    return made;
}

Knowledge knowledgeWith(std::vector<RoadmapTask> tasks)
{
    Knowledge knowledge;
    knowledge.phases = {{"first", "First", "", ""}, {"second", "Second", "", ""}, {"third", "Third", "", ""}};
    knowledge.tasks = std::move(tasks);
    return knowledge;
}

FieldValues valuesWith(bool isSwitchedOn)
{
    return {{isSwitchedOn ? 1.0 : 0.0, notKnown}, {Origin::Stated, Origin::Open}};
}

/// The plan as lines: "id start-finish <- dependencies", with * where critical.
std::vector<std::string> linesOf(const Knowledge& knowledge, const Roadmap& roadmap)
{
    const auto idOf = [&](std::size_t planned) { return knowledge.tasks[roadmap.tasks[planned].task].id; };
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < roadmap.tasks.size(); ++i) {
        const PlannedTask& planned = roadmap.tasks[i];
        std::string line = idOf(i) + (planned.isCritical ? "* " : " ") + std::to_string(int(planned.start)) +
                           "-" + std::to_string(int(planned.finish));
        for (const std::size_t before : planned.dependsOn)
            line += " " + idOf(before);
        lines.push_back(line);
    }
    return lines;
}

} // namespace

TEST_CASE("a dependency on a task that is left out is replaced by that task's own dependencies")
{
    // b and c are left out, one behind the other: d must wait for a, which c and b waited for.
    const Knowledge knowledge =
        knowledgeWith({task("a", "first", 2, {}), task("b", "first", 9, {"a"}, isOn(switchField)),
                       task("c", "second", 9, {"b"}, isOn(switchField)), task("d", "second", 3, {"c"}),
                       task("e", "second", 1, {"c", "a"})});

    const Roadmap without = planRoadmap(knowledge, valuesWith(false));
    CHECK(linesOf(knowledge, without) == std::vector<std::string>{"a* 0-2", "d* 2-5 a", "e 2-3 a"});
    CHECK(without.durationDays == 5);

    const Roadmap with = planRoadmap(knowledge, valuesWith(true));
    // e waits for a through c and b anyway.
    CHECK(linesOf(knowledge, with) ==
          std::vector<std::string>{"a* 0-2", "b* 2-11 a", "c* 11-20 b", "d* 20-23 c", "e 20-21 c"});
}

TEST_CASE("the critical path is the longest way through the dependencies")
{
    // a(3) -> b(4) -> e(2) takes 9 days, a(3) -> c(1) -> d(6) -> e(2) takes 12.
    const Knowledge knowledge =
        knowledgeWith({task("a", "first", 3, {}), task("b", "first", 4, {"a"}), task("c", "first", 1, {"a"}),
                       task("d", "second", 6, {"c"}), task("e", "third", 2, {"b", "d"})});
    const Roadmap roadmap = planRoadmap(knowledge, valuesWith(false));

    CHECK(roadmap.criticalPath == std::vector<std::size_t>{0, 2, 3, 4});
    CHECK(roadmap.durationDays == 12);
    CHECK(roadmap.tasks[1].start == 3);
    CHECK(roadmap.tasks[1].slack == 3);
    CHECK_FALSE(roadmap.tasks[1].isCritical);
    for (const std::size_t critical : roadmap.criticalPath)
        CHECK(roadmap.tasks[critical].slack == 0);
}

TEST_CASE("phases sum the effort of their tasks and span their times")
{
    const Knowledge knowledge = knowledgeWith({task("z", "third", 4, {"a"}), task("a", "first", 2, {}),
                                               task("b", "first", 6, {"a"}, isOn(switchField))});
    const Roadmap roadmap = planRoadmap(knowledge, valuesWith(true));

    REQUIRE(roadmap.phases.size() == 2); // the second phase has no task
    CHECK(roadmap.phases[0].effort == Effort{4, 8, 24});
    CHECK(roadmap.phases[0].start == 0);
    CHECK(roadmap.phases[0].finish == 8);
    CHECK(roadmap.phases[1].effort == Effort{2, 4, 12});
    CHECK(roadmap.phases[1].start == 2);
    CHECK(roadmap.effort == Effort{6, 12, 36});
    CHECK(knowledge.tasks[roadmap.tasks[0].task].id == "a"); // by phase, whatever the order in the file
}

TEST_CASE("a task whose condition can't be answered yet is named but not planned")
{
    const Knowledge knowledge =
        knowledgeWith({task("a", "first", 2, {}), task("b", "first", 5, {"a"}, isOn(openField))});
    const Roadmap roadmap = planRoadmap(knowledge, valuesWith(true));

    CHECK(roadmap.tasks.size() == 1);
    CHECK(roadmap.undecided == std::vector<std::size_t>{1});
    CHECK(roadmap.durationDays == 2);
}

TEST_CASE("dependencies that go round in a circle still give a finite plan")
{
    const Knowledge knowledge = knowledgeWith({task("a", "first", 1, {"c"}), task("b", "first", 1, {"a"}),
                                               task("c", "first", 1, {"b", "c", "nowhere"})});
    const Roadmap roadmap = planRoadmap(knowledge, valuesWith(true));

    CHECK(roadmap.tasks.size() == 3);
    CHECK(roadmap.durationDays == 3);
}

TEST_CASE("no tasks give an empty roadmap")
{
    CHECK(planRoadmap(knowledgeWith({}), valuesWith(true)) == Roadmap{});
}

TEST_CASE("own tasks, changed efforts, slack and tasks left out are planned as the design says")
{
    // a(2) -> b(3) -> d(1); without b, d waits for a. The own task e follows a, 1 day after it could begin.
    const Knowledge knowledge = knowledgeWith(
        {task("a", "first", 2, {}), task("b", "first", 3, {"a"}), task("d", "second", 1, {"b"})});
    PlanChoices plan;
    plan.tasks = {{"a", {Effort{1, 4, 8}, 0, false, Json::object()}},
                  {"b", {std::nullopt, 0, true, Json::object()}},
                  {"e", {std::nullopt, 1, false, Json::object()}},
                  {"unknown", {std::nullopt, 5, false, Json::object()}}};
    plan.ownTasks = {{"e", "Own", "first", {2, 2, 2}, {"a", "unknown"}, {"legal"}, "Signed", Json::object()}};
    const Roadmap roadmap = planRoadmap(knowledge, valuesWith(true), plan);

    REQUIRE(roadmap.tasks.size() == 3); // a, e, d: by phase
    CHECK(roadmap.tasks[0].effort == Effort{1, 4, 8});
    CHECK(roadmap.tasks[0].isChanged);
    CHECK(roadmap.tasks[1].id == "e");
    CHECK(roadmap.tasks[1].isOwn);
    CHECK(roadmap.tasks[1].exitCriterion == "Signed");
    CHECK(roadmap.tasks[1].start == 5);
    CHECK(roadmap.tasks[1].finish == 7);
    CHECK(roadmap.tasks[2].start == 4);
    CHECK(roadmap.tasks[2].slack == 2);
    CHECK(roadmap.criticalPath == std::vector<std::size_t>{0, 1});
    CHECK(roadmap.durationDays == 7);
    REQUIRE(roadmap.leftOut.size() == 1);
    CHECK(roadmap.leftOut[0] == LeftOutTask{"b", "Task b", 0});
}

TEST_CASE("with few people the critical path goes through those who are busy")
{
    // A(3), B(2), C(2), D(4) after A, one person: A, D, B, C one after the other.
    const Knowledge knowledge = knowledgeWith({task("a", "first", 3, {}), task("b", "first", 2, {}),
                                               task("c", "first", 2, {}), task("d", "first", 4, {"a"})});
    PlanChoices plan;
    plan.team = {{"people", 1}};
    const Roadmap alone = planRoadmap(knowledge, valuesWith(true), plan);
    CHECK(alone.people == 1);
    CHECK(alone.criticalPath == std::vector<std::size_t>{0, 3, 1, 2});
    CHECK(alone.durationDays == 11);
    CHECK(alone.shortestDays == 7);

    // Two people: A 0-3, B 0-2, C 2-4, D 3-7. C may slip to 5-7, and then B, whose person does C, to 3-5.
    plan.team = {{"people", 2}};
    const Roadmap pair = planRoadmap(knowledge, valuesWith(true), plan);
    CHECK(pair.durationDays == 7);
    CHECK(pair.criticalPath == std::vector<std::size_t>{0, 3});
    CHECK(pair.tasks[1].slack == 3);
    CHECK(pair.tasks[2].slack == 3);
    CHECK(pair.tasks[0].slack == 0);
}

TEST_CASE("a role that the plan counts limits only the tasks that name it")
{
    Knowledge knowledge =
        knowledgeWith({task("a", "first", 3, {}), task("b", "first", 2, {}), task("c", "first", 5, {})});
    knowledge.tasks[0].roles = {"security"};
    knowledge.tasks[1].roles = {"security", "legal"};
    PlanChoices plan;
    plan.team = {{"security", 1}};
    const Roadmap roadmap = planRoadmap(knowledge, valuesWith(true), plan);
    CHECK_FALSE(roadmap.people);
    CHECK(roadmap.tasks[1].start == 3);
    CHECK(roadmap.tasks[2].start == 0);
    CHECK(roadmap.durationDays == 5);
}
