#include "core/design/choices/cost_choices_file.h"

#include <algorithm>
#include <initializer_list>

namespace ogive {
namespace {

using NumbersById = std::vector<std::pair<std::string, double>>;

/// The members of an object that have none of these keys.
Json membersBut(const Json& object, std::initializer_list<std::string_view> known)
{
    Json others = Json::object();
    for (const auto& [key, value] : object.items())
        if (std::find(known.begin(), known.end(), key) == known.end())
            others[key] = value;
    return others;
}

UncertainRange readPercentiles(const JsonReader& json)
{
    UncertainRange range{UncertainRange::Kind::Percentiles, json.number("p10"), 0, json.number("p90"),
                         membersBut(json.json(), {"p10", "p90"})};
    if (!json.failed() && range.low > range.high)
        json.fail(OGIVE_TR("design", "p10 must not be above p90"));
    return range;
}

UncertainRange readThreePoints(const JsonReader& json)
{
    UncertainRange range{UncertainRange::Kind::ThreePoints, json.number("min"), json.number("mode"),
                         json.number("max"), membersBut(json.json(), {"min", "mode", "max"})};
    if (!json.failed() && !(range.low <= range.mode && range.mode <= range.high))
        json.fail(OGIVE_TR("design", "min, mode and max must not decrease"));
    return range;
}

UncertainRange readRange(const JsonReader& json)
{
    if (!json.requireObject())
        return {};
    if (json.has("p10") || json.has("p90"))
        return readPercentiles(json);
    if (json.has("min") || json.has("mode") || json.has("max"))
        return readThreePoints(json);
    json.fail(OGIVE_TR("design", "this says no range"),
              OGIVE_TR("design", "Give p10 and p90, or min, mode and max"));
    return {};
}

NumbersById readNumbers(const JsonReader& json)
{
    NumbersById numbers;
    json.eachMember(
        [&](const std::string& id, const JsonReader& number) { numbers.emplace_back(id, number.number()); });
    return numbers;
}

PatternChoice readPattern(const std::string& id, const JsonReader& json)
{
    PatternChoice choice;
    choice.id = id;
    if (!json.requireObject())
        return choice;
    choice.isOn = json.at("on").boolean();
    if (json.has("parameters"))
        choice.parameters = readNumbers(json.at("parameters"));
    choice.rest = membersBut(json.json(), {"on", "parameters"});
    return choice;
}

Json jsonOfNumbers(const NumbersById& numbers)
{
    Json json = Json::object();
    for (const auto& [id, number] : numbers)
        json[id] = jsonOfNumber(number);
    return json;
}

void addMembers(Json& json, const Json& more)
{
    for (const auto& [key, value] : more.items())
        json[key] = value;
}

Json jsonOfRange(const UncertainRange& range)
{
    Json json = Json::object();
    if (range.kind == UncertainRange::Kind::Percentiles) {
        json["p10"] = jsonOfNumber(range.low);
        json["p90"] = jsonOfNumber(range.high);
    } else {
        json["min"] = jsonOfNumber(range.low);
        json["mode"] = jsonOfNumber(range.mode);
        json["max"] = jsonOfNumber(range.high);
    }
    addMembers(json, range.rest);
    return json;
}

Json jsonOfPattern(const PatternChoice& choice)
{
    Json json = Json::object();
    json["on"] = choice.isOn;
    if (!choice.parameters.empty())
        json["parameters"] = jsonOfNumbers(choice.parameters);
    addMembers(json, choice.rest);
    return json;
}

} // namespace

void readCostChoices(const JsonReader& scenarioJson, Scenario& scenario)
{
    if (scenarioJson.has("uncertainty"))
        scenarioJson.at("uncertainty").eachMember([&](const std::string& field, const JsonReader& range) {
            scenario.uncertainty.emplace_back(FieldId(field), readRange(range));
        });
    if (scenarioJson.has("patterns"))
        scenarioJson.at("patterns").eachMember([&](const std::string& id, const JsonReader& pattern) {
            scenario.patterns.push_back(readPattern(id, pattern));
        });
    if (scenarioJson.has("parameters"))
        scenario.parameters = readNumbers(scenarioJson.at("parameters"));
}

Json uncertaintyJson(const Scenario& scenario)
{
    Json json = Json::object();
    for (const auto& [field, range] : scenario.uncertainty)
        json[field.value] = jsonOfRange(range);
    return json;
}

Json patternsJson(const Scenario& scenario)
{
    Json json = Json::object();
    for (const PatternChoice& choice : scenario.patterns)
        json[choice.id] = jsonOfPattern(choice);
    return json;
}

Json parametersJson(const Scenario& scenario)
{
    return jsonOfNumbers(scenario.parameters);
}

} // namespace ogive
