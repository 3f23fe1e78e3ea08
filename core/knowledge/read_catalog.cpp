#include "core/knowledge/read_knowledge.h"

#include <algorithm>

namespace ogive {
namespace {

constexpr double highestPrice = 1e6; // MODELS.md part 0

std::optional<double> readPriceAmount(const JsonReader& json, std::string_view key)
{
    const auto amount = json.numberIf(key);
    if (amount && (*amount < 0 || *amount > highestPrice))
        json.at(key).fail(OGIVE_TR("knowledge", "a price must lie between 0 and 1,000,000"));
    return amount;
}

Price readPrice(const JsonReader& json)
{
    Price price;
    price.effectiveFrom = json.textOr("effective_from", {});
    price.minPromptTokens = json.numberIf("min_prompt_tokens").value_or(0);
    price.schedule = json.textOr("schedule", {});
    price.inputUsdPerMtok = readPriceAmount(json, "input_usd_per_mtok");
    price.cachedInputUsdPerMtok = readPriceAmount(json, "cached_input_usd_per_mtok");
    price.cacheWriteUsdPerMtok = readPriceAmount(json, "cache_write_usd_per_mtok");
    price.outputUsdPerMtok = readPriceAmount(json, "output_usd_per_mtok");
    price.source = json.text("source");
    price.asOf = json.text("as_of");
    return price;
}

std::string textOrNull(const JsonReader& json, std::string_view key)
{
    return json.has(key) && !json.at(key).json().is_null() ? json.text(key) : std::string();
}

} // namespace

void readModels(const JsonReader& file, std::vector<Model>& models, const Knowledge&)
{
    file.at("models").each([&](const JsonReader& json) {
        Model model;
        model.id = ModelId(json.text("id"));
        requireNewId(json.at("id"), models, model.id.value);
        model.title = json.text("title");
        model.provider = OptionId(textOrNull(json, "provider"));
        model.maker = textOrNull(json, "maker");
        model.status = json.text("status");
        model.contextTokens = json.numberIf("context_tokens");
        model.maxOutputTokens = json.numberIf("max_output_tokens");
        model.dimensions = json.numberIf("dimensions");
        model.batchDiscount = json.numberIf("batch_discount");
        model.openWeights = json.has("open_weights") && json.at("open_weights").json().is_boolean() &&
                            json.at("open_weights").boolean();
        model.host = textOrNull(json, "host");
        model.note = textOrNull(json, "note");
        json.eachOf("prices", [&](const JsonReader& price) { model.prices.push_back(readPrice(price)); });
        models.push_back(std::move(model));
    });
}

void readParameters(const JsonReader& file, Knowledge& knowledge)
{
    file.at("parameters").each([&](const JsonReader& json) {
        requireNewId(json, knowledge.parameters, json.text("id"));
        knowledge.parameters.push_back({json.text("id"), json.text("title"), json.number("value"),
                                        json.textOr("unit", {}), json.textOr("help", {}), json.text("source"),
                                        json.text("as_of")});
    });
}

void readPatterns(const JsonReader& file, Knowledge& knowledge)
{
    file.at("patterns").each([&](const JsonReader& json) {
        requireNewId(json, knowledge.patterns, json.text("id"));
        knowledge.patterns.push_back({json.text("id"), json.text("title"), json.text("summary"),
                                      json.textOr("risk", {}), json.text("source"), json.text("as_of")});
    });
}

void readChecks(const JsonReader& file, Knowledge& knowledge)
{
    file.at("checks").each([&](const JsonReader& json) {
        requireNewId(json, knowledge.checks, json.text("id"));
        knowledge.checks.push_back({json.text("id"), json.text("title"), json.text("message"),
                                    json.text("severity") == "warning",
                                    readCondition(json.at("when"), knowledge), json.textOr("source", {})});
    });
}

void readRoadmap(const JsonReader& file, Knowledge& knowledge)
{
    file.at("phases").each([&](const JsonReader& json) {
        requireNewId(json, knowledge.phases, json.text("id"));
        knowledge.phases.push_back({json.text("id"), json.text("title"), json.textOr("summary", {}),
                                    json.textOr("exit_criterion", {})});
    });
    file.at("tasks").each([&](const JsonReader& json) {
        requireNewId(json, knowledge.tasks, json.text("id"));
        const JsonReader effort = json.at("effort_days");
        RoadmapTask task{json.text("id"),
                         json.text("title"),
                         json.text("phase"),
                         effort.number("low"),
                         effort.number("typical"),
                         effort.number("high"),
                         json.texts("roles"),
                         json.texts("depends_on"),
                         readCondition(json.at("included_when"), knowledge),
                         json.textOr("exit_criterion", {}),
                         json.textOr("source", {}),
                         json.textOr("as_of", {})};
        if (!(0 <= task.lowDays && task.lowDays <= task.typicalDays && task.typicalDays <= task.highDays))
            effort.fail(OGIVE_TR("knowledge", "effort must rise from low over typical to high"));
        knowledge.tasks.push_back(std::move(task));
    });
    for (const RoadmapTask& task : knowledge.tasks)
        for (const std::string& dependency : task.dependsOn)
            if (std::none_of(knowledge.tasks.begin(), knowledge.tasks.end(),
                             [&](const RoadmapTask& other) { return other.id == dependency; }))
                file.at("tasks").fail(OGIVE_TR("knowledge", "task %1 depends on %2, which does not exist")
                                          .arg(quotable(task.id))
                                          .arg(quotable(dependency)));
}

void readStarters(const JsonReader& file, Knowledge& knowledge)
{
    file.at("starters").each([&](const JsonReader& json) {
        requireNewId(json, knowledge.starters, json.text("id"));
        Starter starter{
            json.text("id"), json.text("title"), json.text("story"), {}, json.textOr("as_of", {})};
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
        knowledge.starters.push_back(std::move(starter));
    });
}

void readBindings(const JsonReader& file, Knowledge& knowledge)
{
    file.at("fields").eachMember([&](const std::string& role, const JsonReader& field) {
        knowledge.fieldRoles[role] = readFieldReference(field, knowledge);
    });
    file.at("decisions").eachMember([&](const std::string& role, const JsonReader& decision) {
        knowledge.decisionRoles[role] = readDecisionReference(decision, knowledge);
    });
}

} // namespace ogive
