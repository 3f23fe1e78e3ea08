#include "core/knowledge/reading/read_knowledge.h"

#include <algorithm>

namespace ogive {
namespace {

constexpr double highestAmount = 1e6; // MODELS.md part 0

struct Days {
    double low = 0;
    double typical = 0;
    double high = 0;
};

Days readEffort(const JsonReader& json)
{
    const Days days{json.number("low"), json.number("typical"), json.number("high")};
    if (!(0 <= days.low && days.low <= days.typical && days.typical <= days.high))
        json.fail(OGIVE_TR("knowledge", "effort must rise from low over typical to high"));
    return days;
}

std::vector<std::string> readReferences(const JsonReader& json)
{
    std::vector<std::string> references = json.texts("owasp_2025");
    json.eachOf("mitre_atlas",
                [&](const JsonReader& technique) { references.push_back(technique.text("id")); });
    return references;
}

Control readControl(const JsonReader& json, const Knowledge& knowledge)
{
    const Days days = readEffort(json.at("effort_days"));
    return {json.text("id"),
            json.text("title"),
            json.text("threat"),
            json.text("control"),
            textOrNull(json, "verification"),
            readConditionIf(json, "applies_when", knowledge),
            readCondition(json.at("required_when"), knowledge),
            days.low,
            days.typical,
            days.high,
            readReferences(json),
            json.text("source"),
            textOrNull(json, "as_of")};
}

CostPattern readPattern(const JsonReader& json, const Knowledge& knowledge)
{
    CostPattern pattern;
    pattern.id = json.text("id");
    pattern.title = json.text("title");
    pattern.summary = json.text("summary");
    pattern.risk = textOrNull(json, "risk");
    pattern.appliesWhen = readConditionIf(json, "applies_when", knowledge);
    json.eachOf("effects", [&](const JsonReader& effect) {
        pattern.effects.push_back({effect.text("line"), effect.numberIf("low"), effect.numberIf("typical"),
                                   effect.numberIf("high")});
    });
    json.eachOf("adds", [&](const JsonReader& addition) {
        pattern.adds.push_back({addition.text("line"), addition.numberIf("typical").value_or(0)});
    });
    pattern.parameters = json.texts("parameters");
    pattern.conflictsWith = json.texts("conflicts_with");
    pattern.source = json.text("source");
    pattern.asOf = textOrNull(json, "as_of");
    return pattern;
}

Check readCheck(const JsonReader& json, const Knowledge& knowledge)
{
    Check check{json.text("id"),
                json.text("title"),
                json.text("message"),
                json.text("severity") == "warning",
                readCondition(json.at("when"), knowledge, inChecks),
                {},
                json.textOr("source", {}),
                textOrNull(json, "as_of"),
                json.textOr("advice", {})};
    if (json.has("practice"))
        check.practice = Practice{json.at("practice").text("topic"), json.at("practice").text("stance")};
    return check;
}

BestPractice readBestPractice(const JsonReader& json, const Knowledge& knowledge)
{
    return {json.text("id"),
            json.text("title"),
            json.textOr("advice", {}),
            readConditionIf(json, "applies_when", knowledge, inChecks),
            readCondition(json.at("violated_when"), knowledge, inChecks),
            json.textOr("source", {}),
            textOrNull(json, "as_of")};
}

RoadmapTask readTask(const JsonReader& json, const Knowledge& knowledge)
{
    const Days days = readEffort(json.at("effort_days"));
    return {json.text("id"),
            json.text("title"),
            json.text("phase"),
            days.low,
            days.typical,
            days.high,
            json.texts("roles"),
            json.texts("depends_on"),
            readCondition(json.at("included_when"), knowledge),
            json.textOr("exit_criterion", {}),
            json.textOr("source", {}),
            textOrNull(json, "as_of")};
}

Starter readStarter(const JsonReader& json, const Knowledge& knowledge)
{
    Starter starter{json.text("id"),           json.text("title"),       json.text("story"), {},
                    json.textOr("source", {}), textOrNull(json, "as_of")};
    json.at("requirements").eachMember([&](const std::string& key, const JsonReader& value) {
        const auto index = knowledge.fieldIndex(FieldId(key));
        if (!index) {
            value.fail(OGIVE_TR("knowledge", "there is no field \"%1\"").arg(quotable(key)));
            return;
        }
        Value stated = readValue(value);
        if (const auto checked = checkValue(knowledge.fields[*index], stated); !checked)
            value.fail(checked.error().reason, checked.error().hint);
        starter.requirements.emplace_back(FieldId(key), std::move(stated));
    });
    return starter;
}

} // namespace

std::optional<double> readAmount(const JsonReader& json, std::string_view key)
{
    const auto amount = json.numberIf(key);
    if (amount && (*amount < 0 || *amount > highestAmount))
        json.at(key).fail(OGIVE_TR("knowledge", "a price must lie between 0 and 1,000,000"));
    return amount;
}

std::string textOrNull(const JsonReader& json, std::string_view key)
{
    return json.has(key) && !json.at(key).json().is_null() ? json.text(key) : std::string();
}

std::optional<bool> booleanIf(const JsonReader& json, std::string_view key)
{
    if (!json.has(key) || json.at(key).json().is_null())
        return std::nullopt;
    return json.at(key).boolean();
}

void readParameters(KnowledgeReading& reading)
{
    reading.each("parameters", "parameters", [&](const LaidRecord& record, const JsonReader& json) {
        Parameter parameter{record.id,
                            json.text("title"),
                            json.number("value"),
                            json.textOr("unit", {}),
                            json.textOr("help", {}),
                            json.text("source"),
                            json.text("as_of"),
                            json.numberIf("minimum"),
                            json.numberIf("maximum"),
                            readSpreadIf(json, "spread")};
        if (parameter.value < parameter.minimum.value_or(parameter.value) ||
            parameter.value > parameter.maximum.value_or(parameter.value))
            json.at("value").fail(OGIVE_TR("knowledge", "the value is outside of minimum and maximum"));
        reading.knowledge.parameters.push_back(std::move(parameter));
    });
}

void readPatterns(KnowledgeReading& reading)
{
    reading.each("patterns", "patterns", [&](const LaidRecord&, const JsonReader& json) {
        reading.knowledge.patterns.push_back(readPattern(json, reading.knowledge));
    });
}

void readChecks(KnowledgeReading& reading)
{
    reading.each("checks", "checks", [&](const LaidRecord&, const JsonReader& json) {
        reading.knowledge.checks.push_back(readCheck(json, reading.knowledge));
    });
}

void readPractices(KnowledgeReading& reading)
{
    reading.each("practices", "practices", [&](const LaidRecord&, const JsonReader& json) {
        reading.knowledge.practices.push_back(readBestPractice(json, reading.knowledge));
    });
}

void readControls(KnowledgeReading& reading)
{
    reading.each("controls", "controls", [&](const LaidRecord&, const JsonReader& json) {
        reading.knowledge.controls.push_back(readControl(json, reading.knowledge));
    });
}

void readQualities(KnowledgeReading& reading)
{
    reading.each("qualities", "qualities", [&](const LaidRecord& record, const JsonReader& json) {
        reading.knowledge.qualities.push_back({record.id, json.text("title"), json.textOr("help", {}),
                                               json.texts("refinements"), json.textOr("source", {}),
                                               textOrNull(json, "as_of")});
    });
}

void readRoadmap(KnowledgeReading& reading)
{
    Knowledge& knowledge = reading.knowledge;
    reading.each("roadmap", "phases", [&](const LaidRecord& record, const JsonReader& json) {
        knowledge.phases.push_back(
            {record.id, json.text("title"), json.textOr("summary", {}), json.textOr("exit_criterion", {})});
    });
    reading.each("roadmap", "tasks", [&](const LaidRecord&, const JsonReader& json) {
        knowledge.tasks.push_back(readTask(json, knowledge));
        const std::vector<std::string> titles = json.texts("role_titles");
        const std::vector<std::string>& roles = knowledge.tasks.back().roles;
        for (std::size_t i = 0; i < std::min(titles.size(), roles.size()); ++i)
            knowledge.roleTitles[roles[i]] = titles[i];
    });
    reading.each("roadmap", "tasks", [&](const LaidRecord& record, const JsonReader& json) {
        for (const std::string& dependency : json.texts("depends_on"))
            if (std::none_of(knowledge.tasks.begin(), knowledge.tasks.end(),
                             [&](const RoadmapTask& other) { return other.id == dependency; }))
                json.at("depends_on")
                    .fail(OGIVE_TR("knowledge", "task %1 depends on %2, which does not exist")
                              .arg(quotable(record.id))
                              .arg(quotable(dependency)));
    });
}

void readStarters(KnowledgeReading& reading)
{
    reading.each("starters", "starters", [&](const LaidRecord&, const JsonReader& json) {
        reading.knowledge.starters.push_back(readStarter(json, reading.knowledge));
    });
}

void readBindings(KnowledgeReading& reading)
{
    Knowledge& knowledge = reading.knowledge;
    reading.each("bindings", "fields", [&](const LaidRecord& record, const JsonReader& json) {
        knowledge.fieldRoles[record.id] = readFieldReference(json, knowledge);
    });
    reading.each("bindings", "decisions", [&](const LaidRecord& record, const JsonReader& json) {
        knowledge.decisionRoles[record.id] = readDecisionReference(json, knowledge);
    });
    reading.each("bindings", "patterns", [&](const LaidRecord& record, const JsonReader& json) {
        const auto& all = knowledge.patterns;
        const std::string id = json.text();
        if (std::any_of(all.begin(), all.end(), [&](const CostPattern& it) { return it.id == id; }))
            knowledge.patternRoles[record.id] = id;
        else
            json.fail(OGIVE_TR("knowledge", "there is no cost pattern \"%1\"").arg(quotable(id)));
    });
    reading.each("bindings", "units", [&](const LaidRecord& record, const JsonReader& json) {
        json.eachMember([&](const std::string& cloud, const JsonReader& unit) {
            const auto& all = knowledge.cloudUnits;
            const std::string id = unit.text();
            const auto found =
                std::find_if(all.begin(), all.end(), [&](const CloudUnit& it) { return it.id == id; });
            if (found == all.end())
                unit.fail(OGIVE_TR("knowledge", "there is no cloud unit \"%1\"").arg(quotable(id)));
            else
                knowledge.unitRoles[record.id][cloud == "any" ? std::string() : cloud] =
                    static_cast<std::size_t>(found - all.begin());
        });
    });
}

void readLayers(KnowledgeReading& reading)
{
    Knowledge& knowledge = reading.knowledge;
    for (const FileKind& kind : fileKinds())
        reading.files.eachFile(
            kind.name, reading.log, [&](const KnowledgeFile& file, const JsonReader& json) {
                if (file.layer == 0)
                    return;
                KnowledgeLayer layer{file.path, std::string(kind.name), 0};
                for (const auto& [key, value] : json.json().items())
                    layer.records += value.is_array() ? value.size() : 0;
                knowledge.layers.push_back(std::move(layer));
                if (json.has("from"))
                    knowledge.priceLists.push_back({json.text("id"), textOrNull(json, "title"),
                                                    json.text("from"), textOrNull(json, "as_of"),
                                                    textOrNull(json, "imported"), file.path});
            });
    std::sort(knowledge.layers.begin(), knowledge.layers.end(),
              [](const KnowledgeLayer& a, const KnowledgeLayer& b) { return a.file < b.file; });
}

} // namespace ogive
