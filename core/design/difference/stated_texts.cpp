#include "core/design/difference/stated_texts.h"

#include "core/base/issue.h"
#include "core/base/number_text.h"
#include "core/design/assumptions/assumption_file.h"
#include "core/design/choices/cost_change.h"
#include "core/design/choices/cost_choices_file.h"
#include "core/design/file.h"
#include "core/design/plan/plan_file.h"
#include "core/design/ranking_file.h"
#include "core/design/report_settings/report_settings_file.h"
#include "core/design/workshop/workshop_file.h"

#include <algorithm>

namespace ogive {
namespace {

template <class Records>
std::string titleIn(const Records& records, const std::string& id)
{
    const auto found =
        std::find_if(records.begin(), records.end(), [&](const auto& record) { return record.id == id; });
    return found == records.end() ? id : found->title;
}

std::string decisionTitle(const Knowledge& knowledge, const DecisionId& decision)
{
    const auto index = knowledge.decisionIndex(decision);
    return index ? knowledge.decisions[*index].title : decision.value;
}

std::string textOf(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// A value that this version may not know, as a person can still read it.
Message plainWords(const Value& value)
{
    if (const bool* flag = std::get_if<bool>(&value))
        return *flag ? OGIVE_TR("difference", "yes") : OGIVE_TR("difference", "no");
    if (const double* number = std::get_if<double>(&value))
        return asItIs(readableNumber(*number));
    if (const std::string* text = std::get_if<std::string>(&value))
        return asItIs(*text);
    return OGIVE_TR("difference", "not known");
}

void addRequirements(std::vector<Statement>& stated, const Scenario& scenario, const Knowledge& knowledge)
{
    const auto add = [&](const FieldId& id, const Value& value, const Field* field) {
        const bool isReadable = field != nullptr && checkValue(*field, value);
        stated.push_back({"requirement", id.value, statedJson(value),
                          asItIs(field != nullptr ? field->title : id.value),
                          isReadable ? asItIs(valueText(*field, value)) : plainWords(value)});
    };
    for (const Field& field : knowledge.fields)
        if (const Value* value = scenario.requirements.find(field.id))
            add(field.id, *value, &field);
    for (const auto& [id, value] : scenario.requirements)
        if (!knowledge.fieldIndex(id))
            add(id, value, nullptr);
}

void addOverrides(std::vector<Statement>& stated, const Scenario& scenario, const Knowledge& knowledge)
{
    for (const auto& [id, override] : scenario.overrides) {
        const auto index = knowledge.decisionIndex(id);
        std::string option = override.option.value;
        if (index)
            if (const auto known = knowledge.decisions[*index].optionIndex(override.option))
                option = knowledge.decisions[*index].options[*known].title;
        stated.push_back({"override", id.value, overrideJson(override),
                          OGIVE_TR("difference", "Override of %1").arg(decisionTitle(knowledge, id)),
                          OGIVE_TR("difference", "%1: %2").arg(option).arg(quotable(override.rationale))});
    }
}

Message patternWords(const PatternChoice& choice)
{
    std::string numbers;
    for (const auto& [id, value] : choice.parameters)
        numbers += (numbers.empty() ? "" : ", ") + id + " " + readableNumber(value);
    if (numbers.empty())
        return choice.isOn ? OGIVE_TR("difference", "on") : OGIVE_TR("difference", "off");
    return (choice.isOn ? OGIVE_TR("difference", "on, %1") : OGIVE_TR("difference", "off, %1")).arg(numbers);
}

void addCostChoices(std::vector<Statement>& stated, const Scenario& scenario, const Knowledge& knowledge)
{
    const Json ranges = uncertaintyJson(scenario);
    for (const auto& [id, range] : scenario.uncertainty) {
        const auto index = knowledge.fieldIndex(id);
        Field unknown;
        unknown.title = id.value;
        const Field& field = index ? knowledge.fields[*index] : unknown;
        stated.push_back({"range", id.value, ranges.at(id.value),
                          OGIVE_TR("difference", "Range of %1").arg(field.title),
                          rangeMessage(field, range)});
    }
    const Json patterns = patternsJson(scenario);
    for (const PatternChoice& choice : scenario.patterns)
        stated.push_back({"pattern", choice.id, patterns.at(choice.id),
                          asItIs(titleIn(knowledge.patterns, choice.id)), patternWords(choice)});
    for (const auto& [id, value] : scenario.parameters)
        stated.push_back({"parameter", id, value, asItIs(titleIn(knowledge.parameters, id)),
                          asItIs(readableNumber(value))});
}

void addText(std::vector<Statement>& stated, const std::string& kind, Message what, const std::string& text)
{
    if (!text.empty())
        stated.push_back({kind, {}, text, std::move(what), asItIs(quotable(text))});
}

/// What saving notes of the knowledge and prices in use; a list of prices is the design's own.
bool isOfSaving(const std::string& key, const Json& value)
{
    return key == "$schema" || key == "knowledge" || (key == "prices" && value.is_object());
}

/// Members of a file that this version keeps as they are.
void addKept(std::vector<Statement>& stated, const Json& rest)
{
    for (const auto& [key, value] : rest.items()) {
        if (!isOfSaving(key, value) && !value.empty())
            stated.push_back({"kept", key, value,
                              OGIVE_TR("difference", "“%1” in the file").arg(quotable(key)),
                              asItIs(quotable(textOf(value)))});
    }
}

void addRankings(std::vector<Statement>& stated, const Design& design, const Knowledge& knowledge)
{
    for (const RankingChoice& choice : design.rankings) {
        Design one;
        one.rankings = {choice};
        Json full = Json::object();
        writeRankings(one, full);
        std::string weights;
        for (const auto& [id, weight] : choice.weights) {
            const std::string title = titleIn(knowledge.criteria, id);
            weights += (weights.empty() ? "" : ", ") + title + " " + readableNumber(weight);
        }
        stated.push_back(
            {"ranking", choice.decision.value, full,
             OGIVE_TR("difference", "Ranking of %1").arg(decisionTitle(knowledge, choice.decision)),
             weights.empty() ? OGIVE_TR("difference", "its own way") : asItIs(quotable(weights))});
    }
}

void addAssumptions(std::vector<Statement>& stated, const Design& design, const Knowledge& knowledge)
{
    const Json full = assumptionsJson(design);
    for (const auto& [id, assumption] : design.assumptions) {
        const auto index = knowledge.fieldIndex(id);
        std::string words;
        for (const std::string& part :
             {assumption.note, assumption.source, assumption.owner, assumption.reviewBy})
            if (!part.empty())
                words += (words.empty() ? "" : "; ") + part;
        stated.push_back({"assumption", id.value, full.at(id.value),
                          OGIVE_TR("difference", "Assumption about %1")
                              .arg(index ? knowledge.fields[*index].title : id.value),
                          asItIs(quotable(words))});
    }
}

const Statement* sameIn(const std::vector<Statement>& statements, const Statement& wanted)
{
    const auto found = std::find_if(statements.begin(), statements.end(),
                                    [&](const Statement& statement) { return statement.isOfSame(wanted); });
    return found == statements.end() ? nullptr : &*found;
}

void addPlan(std::vector<Statement>& stated, const PlanChoices& plan)
{
    const Json full = planJson(plan);
    const auto add = [&](const char* key, Message what) {
        if (!full.contains(key))
            return;
        const std::string text = full[key].is_string() ? full[key].get<std::string>() : textOf(full[key]);
        stated.push_back({"plan", key, full[key], std::move(what), asItIs(quotable(text))});
    };
    add("start", OGIVE_TR("difference", "Start of the work"));
    add("working_days", OGIVE_TR("difference", "Working days"));
    add("holidays", OGIVE_TR("difference", "Holidays"));
    add("team", OGIVE_TR("difference", "Team"));
    add("tasks", OGIVE_TR("difference", "Changed tasks of the roadmap"));
    add("own_tasks", OGIVE_TR("difference", "Own tasks of the roadmap"));
}

/// Members of the workshop; of answers that are private only whose they are.
void addWorkshopMembers(std::vector<Statement>& stated, const Workshop& workshop)
{
    const Json full = workshopJson(workshop);
    const auto add = [&](const char* key, Message what) {
        if (full.is_object() && full.contains(key))
            stated.push_back(
                {"workshop", key, full[key], std::move(what), asItIs(quotable(textOf(full[key])))});
    };
    add("pages", OGIVE_TR("difference", "Pages of the presentation"));
    add("questions", OGIVE_TR("difference", "Questions of the workshop"));
    add("votes", OGIVE_TR("difference", "Votes of the workshop"));
    add("room_votes", OGIVE_TR("difference", "What the room said"));
    add("dots", OGIVE_TR("difference", "Dots of the workshop"));
    add("notes", OGIVE_TR("difference", "Notes of the workshop"));
    add("actions", OGIVE_TR("difference", "Actions of the workshop"));
    if (!workshop.participants.empty()) {
        std::string names;
        for (const ParticipantAnswers& participant : workshop.participants)
            names += (names.empty() ? "" : ", ") + participant.by;
        stated.push_back({"workshop", "participants", full["participants"],
                          OGIVE_TR("difference", "Answers of the participants"), asItIs(quotable(names))});
    }
    if (workshop.areAnswersShown)
        stated.push_back({"workshop", "answers_shown", true,
                          OGIVE_TR("difference", "Answers of the participants are shown"),
                          OGIVE_TR("difference", "yes")});
    for (const auto& [key, value] : workshop.rest.items())
        stated.push_back({"workshop", key, value,
                          OGIVE_TR("difference", "“%1” in the file").arg(quotable(key)),
                          asItIs(quotable(textOf(value)))});
}

} // namespace

std::vector<Statement> statementsOf(const Design& design, const Knowledge& knowledge)
{
    std::vector<Statement> stated;
    addText(stated, "name", OGIVE_TR("difference", "Name of the design"), design.name);
    addText(stated, "brief", OGIVE_TR("difference", "Brief"), design.brief);
    if (!design.rules.isEmpty()) {
        const RuleSet* rules = knowledge.ruleSet(design.rules);
        stated.push_back({"rules",
                          {},
                          design.rules.value,
                          OGIVE_TR("difference", "Rule set"),
                          asItIs(rules != nullptr ? rules->title : design.rules.value)});
    }
    addRankings(stated, design, knowledge);
    addAssumptions(stated, design, knowledge);
    addPlan(stated, design.plan);
    if (design.report != ReportSettings())
        stated.push_back({"report",
                          {},
                          reportSettingsJson(design.report),
                          OGIVE_TR("difference", "Chapters of the report"),
                          OGIVE_TR("difference", "its own way")});
    if (!design.utilityTree.isEmpty())
        stated.push_back({"utility_tree",
                          {},
                          utilityTreeJson(design.utilityTree),
                          OGIVE_TR("difference", "Utility tree"),
                          OGIVE_TR("difference", "its own way")});
    addWorkshopMembers(stated, design.workshop);
    addKept(stated, design.rest);
    return stated;
}

std::vector<Statement> statementsOf(const Scenario& scenario, const Knowledge& knowledge)
{
    std::vector<Statement> stated;
    addText(stated, "name", OGIVE_TR("difference", "Name of the scenario"), scenario.name);
    addRequirements(stated, scenario, knowledge);
    addOverrides(stated, scenario, knowledge);
    addCostChoices(stated, scenario, knowledge);
    addText(stated, "notes", OGIVE_TR("difference", "Notes"), scenario.notes);
    addKept(stated, scenario.rest);
    return stated;
}

std::vector<StatedChange> statedChanges(const std::vector<Statement>& first,
                                        const std::vector<Statement>& second)
{
    std::vector<StatedChange> changes;
    for (const Statement& one : first) {
        const Statement* other = sameIn(second, one);
        if (other == nullptr)
            changes.push_back({one, std::nullopt});
        else if (other->value != one.value)
            changes.push_back({one, *other});
    }
    for (const Statement& other : second)
        if (sameIn(first, other) == nullptr)
            changes.push_back({std::nullopt, other});
    return changes;
}

Message asItIs(std::string_view text)
{
    return OGIVE_TR("difference", "%1").arg(text);
}

} // namespace ogive
