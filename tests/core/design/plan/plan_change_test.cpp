#include "core/design/plan/plan_change.h"

#include "core/design/edit.h"
#include "core/evaluation/check_design.h"
#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace ogive;
using namespace ogive::test;

namespace {

Design plainDesign()
{
    Design design;
    design.scenarios.push_back(scenarioOf({}));
    return design;
}

template <class PlanStep>
Result<Design> replanned(const Design& design, PlanStep change)
{
    return applyEdit(design, ChangePlan{std::move(change)}, builtIn());
}

template <class PlanStep>
Design plannedAs(const Design& design, PlanStep change)
{
    auto after = replanned(design, std::move(change));
    if (!after)
        FAIL(describe(after.error()));
    return *after;
}

const RoadmapTask& firstTask()
{
    return builtIn().tasks.front();
}

OwnTask ownTask(const std::string& id, std::vector<std::string> after = {})
{
    OwnTask task;
    task.id = id;
    task.title = "Own " + id;
    task.phase = builtIn().phases.front().id;
    task.effort = {1, 2, 4};
    task.dependsOn = std::move(after);
    return task;
}

} // namespace

TEST_CASE("start, working days, holidays and team are set and taken back")
{
    const Design design = plainDesign();
    CHECK(plannedAs(design, ChangeStart{"2027-01-04"}).plan.start == "2027-01-04");
    CHECK(plannedAs(plannedAs(design, ChangeStart{"2027-01-04"}), ChangeStart{}) == design);
    CHECK(plannedAs(design, ChangeWorkingDays{{3, 0}}).plan.workingDays == std::vector<std::size_t>{0, 3});
    CHECK(plannedAs(design, ChangeWorkingDays{{0, 1, 2, 3, 4}}) == design); // the usual ones
    CHECK(plannedAs(design, ChangeHolidays{{"2027-12-25", "2027-12-24", "2027-12-25"}}).plan.holidays ==
          std::vector<std::string>{"2027-12-24", "2027-12-25"});
    const Design team = plannedAs(design, ChangeTeam{std::string(peopleKey), 4});
    CHECK(team.plan.peopleOf(peopleKey) == 4);
    CHECK(plannedAs(team, ChangeTeam{std::string(peopleKey), {}}) == design);
}

TEST_CASE("a task's effort, slack and switch are set and given back")
{
    const Design design = plainDesign();
    const RoadmapTask& task = firstTask();
    const Design longer = plannedAs(design, ChangeEffort{task.id, Effort{3, 5, 9}});
    CHECK(longer.plan.choiceFor(task.id)->effort == Effort{3, 5, 9});
    CHECK(plannedAs(longer, ChangeEffort{task.id, {}}) == design);
    const Effort usual{task.lowDays, task.typicalDays, task.highDays};
    CHECK(plannedAs(longer, ChangeEffort{task.id, usual}) == design);
    const Design later = plannedAs(longer, ChangeSlack{task.id, 2});
    CHECK(later.plan.choiceFor(task.id)->slackDays == 2);
    CHECK(plannedAs(plannedAs(later, ChangeSlack{task.id, 0}), ChangeEffort{task.id, {}}) == design);
    const Design without = plannedAs(design, SwitchTask{task.id, true});
    CHECK(without.plan.choiceFor(task.id)->isOff);
    CHECK(plannedAs(without, SwitchTask{task.id, false}) == design);
}

TEST_CASE("own tasks are added, changed and removed, and what waited for one waits for what it waited for")
{
    const Design one = plannedAs(plainDesign(), SetOwnTask{ownTask("a", {firstTask().id})});
    const Design two = plannedAs(one, SetOwnTask{ownTask("b", {"a"})});
    CHECK(two.plan.ownTasks.size() == 2);
    OwnTask changed = ownTask("a");
    changed.title = "Another";
    CHECK(plannedAs(two, SetOwnTask{changed}).plan.ownTasks.front().title == "Another");
    CHECK(plannedAs(two, ChangeEffort{"a", Effort{2, 2, 2}}).plan.ownTask("a")->effort == Effort{2, 2, 2});
    const Design held = plannedAs(two, ChangeSlack{"a", 1});
    const Design without = plannedAs(held, RemoveOwnTask{"a"});
    CHECK(without.plan.ownTask("a") == nullptr);
    CHECK(without.plan.choiceFor("a") == nullptr);
    CHECK(without.plan.ownTask("b")->dependsOn == std::vector<std::string>{firstTask().id});
}

TEST_CASE("what makes no sense in a plan is refused")
{
    const Design design = plannedAs(plainDesign(), SetOwnTask{ownTask("a")});
    const std::string known = firstTask().id;
    CHECK_FALSE(replanned(design, ChangeStart{"tomorrow"}));
    CHECK_FALSE(replanned(design, ChangeWorkingDays{{7}}));
    CHECK_FALSE(replanned(design, ChangeWorkingDays{{1, 1}}));
    CHECK_FALSE(replanned(design, ChangeHolidays{{"2027-02-29"}}));
    CHECK_FALSE(replanned(design, ChangeTeam{"legal", 0}));
    CHECK_FALSE(replanned(design, ChangeTeam{"legal", 1.5}));
    CHECK_FALSE(replanned(design, ChangeTeam{"legal", std::nan("")}));
    CHECK_FALSE(replanned(design, ChangeEffort{known, Effort{3, 2, 4}}));
    CHECK_FALSE(replanned(design, ChangeEffort{known, Effort{0, 1, std::nan("")}}));
    CHECK_FALSE(replanned(design, ChangeEffort{"a", {}}));
    CHECK(replanned(design, ChangeEffort{"nothing", Effort{1, 1, 1}}).error().code == ErrorCode::Unknown);
    CHECK_FALSE(replanned(design, ChangeSlack{known, -1}));
    CHECK(replanned(design, ChangeSlack{"nothing", 1}).error().code == ErrorCode::Unknown);
    CHECK(replanned(design, SwitchTask{"nothing", true}).error().code == ErrorCode::Unknown);
    CHECK_FALSE(replanned(design, SetOwnTask{ownTask(known)}));
    CHECK_FALSE(replanned(design, SetOwnTask{ownTask("")}));
    CHECK(replanned(design, SetOwnTask{ownTask("b", {"nothing"})}).error().code == ErrorCode::Unknown);
    CHECK_FALSE(replanned(design, SetOwnTask{ownTask("a", {"a"})}));
    OwnTask lost = ownTask("b");
    lost.phase = "nowhere";
    CHECK(replanned(design, SetOwnTask{lost}).error().code == ErrorCode::Unknown);
    CHECK(replanned(design, RemoveOwnTask{known}).error().code == ErrorCode::Unknown);
}

TEST_CASE("an undo step says what it was about, and merges with the next of the same thing")
{
    const Design design = plannedAs(plainDesign(), SetOwnTask{ownTask("a")});
    const std::string known = firstTask().id;
    CHECK(english(describeEdit(ChangePlan{ChangeSlack{known, 1}}, builtIn())) ==
          "Change the slack of “" + firstTask().title + "”");
    CHECK(english(describeEdit(ChangePlan{RemoveOwnTask{"a"}}, design, builtIn())) ==
          "Remove the task “Own a”");
    CHECK(isSameTarget(ChangePlan{ChangeSlack{known, 1}}, ChangePlan{ChangeSlack{known, 2}}));
    CHECK_FALSE(isSameTarget(ChangePlan{ChangeSlack{known, 1}}, ChangePlan{ChangeSlack{"a", 2}}));
    CHECK_FALSE(isSameTarget(ChangePlan{SwitchTask{known, true}}, ChangePlan{SwitchTask{known, false}}));
}

TEST_CASE("a design whose own tasks do not fit the knowledge is refused at their place")
{
    Design design = plainDesign();
    design.plan.ownTasks = {ownTask("a")};
    CHECK_FALSE(firstProblem(builtIn(), design));
    design.plan.ownTasks.front().phase = "nowhere";
    CHECK(firstProblem(builtIn(), design)->place.pointer == "/plan/own_tasks/0/phase");
    design.plan.ownTasks.front() = ownTask(firstTask().id);
    CHECK(firstProblem(builtIn(), design)->place.pointer == "/plan/own_tasks/0/id");
}
