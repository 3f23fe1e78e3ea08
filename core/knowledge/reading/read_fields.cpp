#include "core/knowledge/reading/read_knowledge.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace ogive {
namespace {

constexpr std::array<std::pair<std::string_view, FieldKind>, 5> fieldKinds{{
    {"integer", FieldKind::Integer},
    {"real", FieldKind::Real},
    {"choice", FieldKind::Choice},
    {"boolean", FieldKind::Boolean},
    {"text", FieldKind::Text},
}};

void readRange(const JsonReader& json, Field& field)
{
    field.minimum = json.number("minimum");
    field.maximum = json.number("maximum");
    field.step = json.numberIf("step").value_or(1);
    if (field.minimum > field.maximum || field.step <= 0)
        json.fail(OGIVE_TR("knowledge", "the range or step of this field makes no sense"));
    if (json.has("slider")) {
        const JsonReader slider = json.at("slider");
        field.slider =
            SliderRange{slider.text("scale") == "log", slider.number("minimum"), slider.number("maximum")};
        if (field.slider->minimum >= field.slider->maximum)
            slider.fail(OGIVE_TR("knowledge", "the slider's range is empty"));
    }
}

Field readField(const JsonReader& json, const Knowledge& knowledge)
{
    Field field;
    field.id = FieldId(json.text("id"));
    field.title = json.text("title");
    field.kind =
        readNamed(json.at("kind"), fieldKinds, OGIVE_TR("knowledge", "unknown kind of field \"%1\""));
    field.unit = json.textOr("unit", {});
    field.unitShort = json.textOr("unit_short", field.unit);
    field.unitPrefix = json.textOr("unit_prefix", {});
    if (field.kind == FieldKind::Integer || field.kind == FieldKind::Real)
        readRange(json, field);
    json.eachOf("choices", [&](const JsonReader& choice) {
        const std::string title = choice.text("title");
        field.choices.push_back({choice.text("id"), title, choice.textOr("short_title", title)});
    });
    field.openChoices = json.booleanOr("open_choices", field.kind == FieldKind::Text);
    field.choicesAreNames = json.booleanOr("choices_are_names", false);
    field.help = json.textOr("help", {});
    field.group = json.text("group");
    field.words = valueWordsIn(knowledge.language);
    field.isBrief = json.textOr("level", "more") == "brief";
    field.spread = readSpreadIf(json, "spread");
    if (field.spread && field.kind != FieldKind::Integer && field.kind != FieldKind::Real)
        json.at("spread").fail(OGIVE_TR("knowledge", "only a number can have a spread"));
    field.zeroIsWarning = json.booleanOr("zero_is_warning", false);
    if (json.has("default")) {
        field.defaultValue = readValue(json.at("default"));
        if (const auto checked = checkValue(field, field.defaultValue); !checked)
            json.at("default").fail(checked.error().reason, checked.error().hint);
    }
    const bool groupExists = std::any_of(knowledge.groups.begin(), knowledge.groups.end(),
                                         [&](const FieldGroup& group) { return group.id == field.group; });
    if (!groupExists)
        json.at("group").fail(OGIVE_TR("knowledge", "there is no group of this id"));
    return field;
}

/// Orders derived fields so that sources come first; a cycle is an error.
void orderDerivations(KnowledgeReading& reading)
{
    Knowledge& knowledge = reading.knowledge;
    std::vector<bool> ready(knowledge.fields.size());
    std::size_t waiting = 0;
    for (std::size_t i = 0; i < ready.size(); ++i) {
        ready[i] = !knowledge.fields[i].derived;
        waiting += ready[i] ? 0 : 1;
    }
    while (knowledge.derivationOrder.size() < waiting) {
        const std::size_t before = knowledge.derivationOrder.size();
        for (std::size_t i = 0; i < ready.size(); ++i) {
            if (ready[i])
                continue;
            const auto sources = fieldsOf(knowledge.fields[i].derived->formula);
            if (std::all_of(sources.begin(), sources.end(),
                            [&](std::size_t source) { return ready[source]; })) {
                ready[i] = true;
                knowledge.derivationOrder.push_back(i);
            }
        }
        if (knowledge.derivationOrder.size() == before) {
            reading.log.error =
                Error{ErrorCode::Invalid,
                      {reading.log.file, {}, 0},
                      OGIVE_TR("knowledge", "derived fields follow from each other in a circle"),
                      {}};
            return;
        }
    }
}

} // namespace

ValueWords valueWordsIn(const Language& language)
{
    return {language.words(OGIVE_TR("words", "yes")), language.words(OGIVE_TR("words", "no")),
            language.words(OGIVE_TR("words", "not known"))};
}

void readManifest(KnowledgeReading& reading)
{
    Knowledge& knowledge = reading.knowledge;
    reading.files.eachFile("manifest", reading.log, [&](const KnowledgeFile& file, const JsonReader& json) {
        if (file.layer > 0)
            return;
        knowledge.id = json.text("id");
        knowledge.title = json.text("title");
        knowledge.edition = json.text("edition");
        knowledge.asOf = json.text("as_of");
        knowledge.defaultRules = RuleSetId(json.textOr("default_rules", {}));
    });
}

void readFields(KnowledgeReading& reading)
{
    Knowledge& knowledge = reading.knowledge;
    reading.each("fields", "groups", [&](const LaidRecord& group, const JsonReader& json) {
        knowledge.groups.push_back({group.id, json.text("title")});
    });
    reading.each("fields", "fields", [&](const LaidRecord&, const JsonReader& json) {
        Field field = readField(json, knowledge);
        knowledge.fieldPositions[field.id] = knowledge.fields.size();
        knowledge.fields.push_back(std::move(field));
    });
    // Conditions and formulas may name fields that come later in the file.
    std::size_t index = 0;
    reading.each("fields", "fields", [&](const LaidRecord&, const JsonReader& json) {
        Field& field = knowledge.fields[index++];
        field.relevantWhen = readConditionIf(json, "relevant_when", knowledge);
        if (json.has("derived")) {
            const JsonReader derived = json.at("derived");
            field.derived = Derivation{readExpression(derived.at("formula"), field, knowledge),
                                       derived.textOr("note", {}), derived.booleanOr("always", false)};
        }
    });
    if (!reading.log.error)
        orderDerivations(reading);
}

} // namespace ogive
