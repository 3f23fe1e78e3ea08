#include "core/design/file.h"

#include "core/base/json_reader.h"
#include "core/design/assumptions/assumption_file.h"
#include "core/design/choices/cost_choices_file.h"
#include "core/design/plan/plan_file.h"
#include "core/design/ranking_file.h"
#include "core/design/report_settings/report_settings_file.h"
#include "core/design/utility/utility_tree.h"
#include "core/design/workshop/workshop_file.h"
#include "core/knowledge/reading/read_knowledge.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ogive {
namespace {

constexpr std::string_view formatName = "ogive-design";
constexpr std::string_view conflictMark = "<<<<<<< ";

/// The order in which members of a design are written; unknown ones follow in the order they came.
constexpr std::array<std::string_view, 18> designKeys{
    "$schema",   "format",    "version", "name",    "brief",        "rules",
    "knowledge", "prices",    "weights", "ranking", "constraints",  "assumptions",
    "expected",  "scenarios", "plan",    "report",  "utility_tree", "workshop"};
constexpr std::array<std::string_view, 8> scenarioKeys{"id",        "name",     "requirements", "uncertainty",
                                                       "overrides", "patterns", "parameters",   "notes"};

template <class Keys>
bool isKey(const Keys& keys, std::string_view key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

Requirements requirementsFrom(const JsonReader& json)
{
    Requirements requirements;
    json.eachMember([&](const std::string& field, const JsonReader& value) {
        if (value.json().is_structured())
            value.fail(OGIVE_TR("design", "a requirement is a number, a text, true, false or null"));
        else
            requirements.set(FieldId(field), readValue(value));
    });
    return requirements;
}

Override readOverride(const JsonReader& json)
{
    return {OptionId(json.text("option")), json.textOr("rationale", {}), json.textOr("date", {}),
            json.texts("deciders")};
}

/// Optional members whose shape this version knows but whose content others use.
void checkKept(const JsonReader& json, std::string_view key, bool (Json::*hasShape)() const noexcept,
               std::string_view expected)
{
    if (json.has(key) && !(json.at(key).json().*hasShape)())
        json.at(key).fail(
            OGIVE_TR("json", "expected %1, found %2").arg(expected).arg(json.at(key).json().type_name()));
}

void readScenarios(const JsonReader& json, Design& design)
{
    json.each([&](const JsonReader& item) {
        Scenario scenario = readScenario(item);
        if (item.failed())
            return;
        if (scenario.id.isEmpty())
            item.at("id").fail(OGIVE_TR("design", "the scenario's id is empty"));
        else if (design.scenarioIndex(scenario.id))
            item.at("id").fail(
                OGIVE_TR("design", "two scenarios have the id \"%1\"").arg(quotable(scenario.id.value)),
                OGIVE_TR("design", "Give every scenario an id of its own"));
        design.scenarios.push_back(std::move(scenario));
    });
    if (design.scenarios.empty())
        json.fail(OGIVE_TR("design", "a design needs at least one scenario"));
}

void readVersion(const JsonReader& json, Design& design)
{
    const double version = json.number("version");
    if (version < 1 || version != std::floor(version) || version > 1e6)
        json.at("version").fail(OGIVE_TR("design", "the version must be a whole number from 1"));
    else
        design.version = static_cast<int>(version);
}

} // namespace

Json statedJson(const Value& value)
{
    if (const bool* flag = std::get_if<bool>(&value))
        return *flag;
    if (const std::string* text = std::get_if<std::string>(&value))
        return *text;
    if (const double* number = std::get_if<double>(&value))
        return jsonOfNumber(*number);
    return nullptr;
}

Json overrideJson(const Override& override)
{
    Json json = Json::object();
    json["option"] = override.option.value;
    json["rationale"] = override.rationale;
    json["date"] = override.date;
    json["deciders"] = override.deciders;
    return json;
}

Json scenarioJson(const Scenario& scenario)
{
    Json json = Json::object();
    json["id"] = scenario.id.value;
    json["name"] = scenario.name;
    Json requirements = Json::object();
    for (const auto& [field, value] : scenario.requirements)
        requirements[field.value] = statedJson(value);
    json["requirements"] = std::move(requirements);
    json["uncertainty"] = uncertaintyJson(scenario);
    Json overrides = Json::object();
    for (const auto& [decision, override] : scenario.overrides)
        overrides[decision.value] = overrideJson(override);
    json["overrides"] = std::move(overrides);
    json["patterns"] = patternsJson(scenario);
    if (!scenario.parameters.empty())
        json["parameters"] = parametersJson(scenario);
    json["notes"] = scenario.notes;
    for (const auto& [key, value] : scenario.rest.items())
        if (!json.contains(key))
            json[key] = value;
    return json;
}

Scenario readScenario(const JsonReader& json)
{
    Scenario scenario;
    scenario.id = ScenarioId(json.text("id"));
    scenario.name = json.textOr("name", scenario.id.value);
    if (json.has("requirements"))
        scenario.requirements = requirementsFrom(json.at("requirements"));
    if (json.has("overrides"))
        json.at("overrides").eachMember([&](const std::string& decision, const JsonReader& override) {
            scenario.overrides.emplace_back(DecisionId(decision), readOverride(override));
        });
    scenario.notes = json.textOr("notes", {});
    readCostChoices(json, scenario);
    if (json.json().is_object())
        for (const auto& [key, value] : json.json().items())
            if (!isKey(scenarioKeys, key))
                scenario.rest[key] = value;
    return scenario;
}

Result<Design> readDesign(std::string_view text, const std::string& fileName)
{
    auto json = parseJson(text, fileName);
    if (!json) {
        Error error = json.error();
        if (text.starts_with(conflictMark) || text.find("\n" + std::string(conflictMark)) != text.npos)
            error.hint = OGIVE_TR("design", "The file holds the marks of a conflict in version control: "
                                            "resolve the conflict first");
        return Failure(std::move(error));
    }
    ReadLog log{fileName, {}};
    const JsonReader reader(*json, log);
    Design design;
    if (reader.requireObject() && reader.text("format") != formatName && !reader.failed())
        reader.at("format").fail(
            OGIVE_TR("design", "this is no Ogive design: \"format\" must be \"ogive-design\""));
    if (!reader.failed())
        readVersion(reader, design);
    if (!reader.failed()) {
        design.name = reader.textOr("name", {});
        design.brief = reader.textOr("brief", {});
        design.rules = RuleSetId(reader.textOr("rules", {}));
        checkKept(reader, "knowledge", &Json::is_object, "an object");
        readScenarios(reader.at("scenarios"), design);
        for (const auto& [key, value] : json->items())
            design.rest[key] = value;
        readRankings(reader, design);
        readAssumptions(reader, design);
        design.plan = readPlan(reader);
        if (reader.has("report"))
            design.report = readReportSettings(reader.at("report"));
        if (reader.has("utility_tree"))
            design.utilityTree = readUtilityTree(reader.at("utility_tree"));
        if (reader.has("workshop"))
            design.workshop = readWorkshop(reader.at("workshop"));
        for (const std::string_view key : {"weights", "ranking", "constraints", "assumptions", "plan"})
            if (design.rest.contains(std::string(key)) && !design.rest[std::string(key)].empty())
                design.rest.erase(std::string(key));
        for (const std::string_view key : {"format", "version", "name", "brief", "rules", "scenarios"})
            design.rest.erase(std::string(key));
        if (design.report != ReportSettings())
            design.rest.erase("report");
        if (!design.utilityTree.isEmpty())
            design.rest.erase("utility_tree");
        if (!design.workshop.isEmpty())
            design.rest.erase("workshop");
    }
    if (!log.error)
        return design;
    log.error->place.line = lineOfPointer(text, log.error->place.pointer);
    return Failure(*log.error);
}

std::string writeDesign(const Design& design)
{
    Json written = Json::object();
    Json rankings = Json::object();
    writeRankings(design, rankings);
    for (const std::string_view key : designKeys) {
        if (key == "format")
            written["format"] = formatName;
        else if (key == "version")
            written["version"] = design.version;
        else if (key == "name")
            written["name"] = design.name;
        else if (key == "brief" && !design.brief.empty())
            written["brief"] = design.brief;
        else if (key == "rules" && !design.rules.isEmpty())
            written["rules"] = design.rules.value;
        else if (key == "scenarios")
            for (const Scenario& scenario : design.scenarios)
                written["scenarios"].push_back(scenarioJson(scenario));
        else if (key == "assumptions" && !design.assumptions.empty())
            written["assumptions"] = assumptionsJson(design);
        else if (key == "plan" && !design.plan.isEmpty())
            written["plan"] = planJson(design.plan);
        else if (key == "report" && design.report != ReportSettings())
            written["report"] = reportSettingsJson(design.report);
        else if (key == "utility_tree" && !design.utilityTree.isEmpty())
            written["utility_tree"] = utilityTreeJson(design.utilityTree);
        else if (key == "workshop" && !design.workshop.isEmpty())
            written["workshop"] = workshopJson(design.workshop);
        else if (const auto stated = rankings.find(std::string(key)); stated != rankings.end())
            written[std::string(key)] = *stated;
        else if (const auto kept = design.rest.find(std::string(key)); kept != design.rest.end())
            written[std::string(key)] = *kept;
    }
    for (const auto& [key, value] : design.rest.items())
        if (!written.contains(key))
            written[key] = value;
    return written.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<Requirements> readRequirements(const Json& json, const std::string& fileName,
                                      const std::string& pointer)
{
    ReadLog log{fileName, {}};
    Requirements requirements = requirementsFrom(JsonReader(json, log, pointer));
    if (log.error)
        return Failure(*log.error);
    return requirements;
}

} // namespace ogive
