#include "core/design/plan/plan_file.h"

#include "core/base/calendar/calendar_day.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <set>

namespace ogive {
namespace {

/// The members of an object that have none of these keys.
Json planMembersBut(const Json& object, std::initializer_list<std::string_view> known)
{
    Json others = Json::object();
    if (object.is_object())
        for (const auto& [key, value] : object.items())
            if (std::find(known.begin(), known.end(), key) == known.end())
                others[key] = value;
    return others;
}

std::string readPlanDay(const JsonReader& json)
{
    std::string text = json.text();
    if (!json.failed() && !isDay(text))
        json.fail(OGIVE_TR("design", "\"%1\" is no day").arg(quotable(text)),
                  OGIVE_TR("design", "Write a day as YYYY-MM-DD"));
    return text;
}

void failTwice(const JsonReader& json, const std::string& what)
{
    json.fail(OGIVE_TR("design", "\"%1\" stands twice").arg(quotable(what)));
}

std::vector<std::size_t> readWorkingDays(const JsonReader& json)
{
    std::vector<std::size_t> days;
    json.each([&](const JsonReader& item) {
        const std::string name = item.text();
        const auto* const found = std::find(weekdayNames.begin(), weekdayNames.end(), name);
        const auto day = static_cast<std::size_t>(found - weekdayNames.begin());
        if (found == weekdayNames.end())
            item.fail(OGIVE_TR("design", "\"%1\" is no day of the week").arg(quotable(name)),
                      OGIVE_TR("design", "Write mon, tue, wed, thu, fri, sat or sun"));
        else if (std::find(days.begin(), days.end(), day) != days.end())
            failTwice(item, name);
        else
            days.push_back(day);
    });
    if (days.empty())
        json.fail(OGIVE_TR("design", "a week needs at least one working day"),
                  OGIVE_TR("design", "Name the days, or leave \"working_days\" out for Monday to Friday"));
    return days;
}

std::vector<std::string> readHolidays(const JsonReader& json)
{
    std::vector<std::string> holidays;
    std::set<std::string> seen;
    json.each([&](const JsonReader& item) {
        holidays.push_back(readPlanDay(item));
        if (!seen.insert(holidays.back()).second)
            failTwice(item, holidays.back());
    });
    if (holidays.size() > mostHolidays)
        json.fail(OGIVE_TR("design", "more than %1 holidays").arg(static_cast<double>(mostHolidays)), {},
                  ErrorCode::TooLarge);
    return holidays;
}

std::vector<std::pair<std::string, double>> readTeam(const JsonReader& json)
{
    std::vector<std::pair<std::string, double>> team;
    json.eachMember([&](const std::string& role, const JsonReader& number) {
        const double people = number.number();
        if (!number.failed() && !(people >= 1 && people <= mostPeople && people == std::floor(people)))
            number.fail(
                OGIVE_TR("design", "a team has a whole number of people from 1 to %1").arg(mostPeople),
                OGIVE_TR("design", "Leave out a role that nobody fills alone"));
        team.emplace_back(role, people);
    });
    return team;
}

Effort readEffort(const JsonReader& json)
{
    const Effort effort{json.number("low"), json.number("typical"), json.number("high")};
    if (!json.failed() && !isEffort(effort))
        json.fail(OGIVE_TR("design", "low, typical and high must be days from 0 to %1 that do not fall")
                      .arg(mostTaskDays));
    return effort;
}

TaskChoice readTaskChoice(const JsonReader& json)
{
    TaskChoice choice;
    if (!json.requireObject())
        return choice;
    if (json.has("effort_days"))
        choice.effort = readEffort(json.at("effort_days"));
    choice.slackDays = json.numberIf("slack_days").value_or(0);
    if (!json.failed() && !(choice.slackDays >= 0 && choice.slackDays <= mostTaskDays))
        json.at("slack_days").fail(OGIVE_TR("design", "slack must be days from 0 to %1").arg(mostTaskDays));
    choice.isOff = json.booleanOr("off", false);
    choice.rest = planMembersBut(json.json(), {"effort_days", "slack_days", "off"});
    return choice;
}

OwnTask readOwnTask(const JsonReader& json)
{
    OwnTask task;
    if (!json.requireObject())
        return task;
    task.id = json.text("id");
    task.title = json.text("title");
    task.phase = json.text("phase");
    task.effort = readEffort(json.at("effort_days"));
    task.dependsOn = json.texts("depends_on");
    task.roles = json.texts("roles");
    task.exitCriterion = json.textOr("exit_criterion", {});
    task.rest = planMembersBut(
        json.json(), {"id", "title", "phase", "effort_days", "depends_on", "roles", "exit_criterion"});
    if (json.failed())
        return task;
    if (task.id.empty())
        json.at("id").fail(OGIVE_TR("design", "the task's id is empty"));
    else if (task.title.find_first_not_of(" \t\r\n") == std::string::npos)
        json.at("title").fail(OGIVE_TR("design", "the task has no title"));
    return task;
}

std::vector<OwnTask> readOwnTasks(const JsonReader& json)
{
    std::vector<OwnTask> tasks;
    std::set<std::string> seen;
    std::vector<JsonReader> places;
    json.each([&](const JsonReader& item) {
        tasks.push_back(readOwnTask(item));
        places.push_back(item);
        if (!item.failed() && !seen.insert(tasks.back().id).second)
            item.at("id").fail(
                OGIVE_TR("design", "two own tasks have the id \"%1\"").arg(quotable(tasks.back().id)),
                OGIVE_TR("design", "Give every task an id of its own"));
    });
    if (json.failed())
        return tasks;
    if (tasks.size() > mostOwnTasks)
        json.fail(OGIVE_TR("design", "more than %1 own tasks").arg(static_cast<double>(mostOwnTasks)), {},
                  ErrorCode::TooLarge);
    else if (const auto circle = firstInCircle(tasks))
        places[*circle]
            .at("depends_on")
            .fail(OGIVE_TR("design", "own tasks wait for each other in a circle"),
                  OGIVE_TR("design", "Take one of these dependencies out"));
    return tasks;
}

Json jsonOfEffort(const Effort& effort)
{
    return {{"low", jsonOfNumber(effort.lowDays)},
            {"typical", jsonOfNumber(effort.typicalDays)},
            {"high", jsonOfNumber(effort.highDays)}};
}

void addRest(Json& json, const Json& rest)
{
    for (const auto& [key, value] : rest.items())
        json[key] = value;
}

Json jsonOfChoice(const TaskChoice& choice)
{
    Json json = Json::object();
    if (choice.effort)
        json["effort_days"] = jsonOfEffort(*choice.effort);
    if (choice.slackDays != 0)
        json["slack_days"] = jsonOfNumber(choice.slackDays);
    if (choice.isOff)
        json["off"] = true;
    addRest(json, choice.rest);
    return json;
}

Json jsonOfOwnTask(const OwnTask& task)
{
    Json json{{"id", task.id},
              {"title", task.title},
              {"phase", task.phase},
              {"effort_days", jsonOfEffort(task.effort)},
              {"depends_on", task.dependsOn},
              {"roles", task.roles}};
    if (!task.exitCriterion.empty())
        json["exit_criterion"] = task.exitCriterion;
    addRest(json, task.rest);
    return json;
}

} // namespace

PlanChoices readPlan(const JsonReader& designJson)
{
    PlanChoices plan;
    if (!designJson.has("plan"))
        return plan;
    const JsonReader json = designJson.at("plan");
    if (!json.requireObject())
        return plan;
    if (json.has("start") && json.at("start").json() != "")
        plan.start = readPlanDay(json.at("start"));
    if (json.has("working_days"))
        plan.workingDays = readWorkingDays(json.at("working_days"));
    if (json.has("holidays"))
        plan.holidays = readHolidays(json.at("holidays"));
    if (json.has("team"))
        plan.team = readTeam(json.at("team"));
    if (json.has("tasks"))
        json.at("tasks").eachMember([&](const std::string& id, const JsonReader& choice) {
            plan.tasks.emplace_back(id, readTaskChoice(choice));
        });
    if (json.has("own_tasks"))
        plan.ownTasks = readOwnTasks(json.at("own_tasks"));
    plan.rest =
        planMembersBut(json.json(), {"start", "working_days", "holidays", "team", "tasks", "own_tasks"});
    return plan;
}

Json planJson(const PlanChoices& plan)
{
    Json json = Json::object();
    if (!plan.start.empty())
        json["start"] = plan.start;
    for (const std::size_t day : plan.workingDays)
        json["working_days"].push_back(weekdayNames[day]);
    if (!plan.holidays.empty())
        json["holidays"] = plan.holidays;
    for (const auto& [role, people] : plan.team)
        json["team"][role] = jsonOfNumber(people);
    for (const auto& [id, choice] : plan.tasks)
        json["tasks"][id] = jsonOfChoice(choice);
    for (const OwnTask& task : plan.ownTasks)
        json["own_tasks"].push_back(jsonOfOwnTask(task));
    addRest(json, plan.rest);
    return json;
}

} // namespace ogive
