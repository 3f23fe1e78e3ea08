#pragma once

#include "core/base/json_reader.h"
#include "core/knowledge/knowledge.h"

namespace ogive {

// One reader a kind of knowledge file. Each takes what the file holds over into the knowledge; problems go
// into the reader's log. Fields must be read before what refers to them, then decisions, then options, then
// the rest.

void readManifest(const JsonReader& file, Knowledge& knowledge);
void readFields(const JsonReader& file, Knowledge& knowledge);
void readDecisions(const JsonReader& file, Knowledge& knowledge);
void readOptions(const JsonReader& file, Knowledge& knowledge);
void readRuleSet(const JsonReader& file, Knowledge& knowledge);
void readModels(const JsonReader& file, std::vector<Model>& models, const Knowledge& knowledge);
void readParameters(const JsonReader& file, Knowledge& knowledge);
void readPatterns(const JsonReader& file, Knowledge& knowledge);
void readChecks(const JsonReader& file, Knowledge& knowledge);
void readRoadmap(const JsonReader& file, Knowledge& knowledge);
void readStarters(const JsonReader& file, Knowledge& knowledge);
void readBindings(const JsonReader& file, Knowledge& knowledge);

/// {"field", "op", "value"}, {"decision", "op", "value"}, or {"all"|"any": […]}, {"not": …}.
[[nodiscard]] Condition readCondition(const JsonReader& json, const Knowledge& knowledge);
/// A number, a field's id, {"multiply": […]}, {"divide": [a, b]}, {"classify": …, "steps": […]}.
[[nodiscard]] Expression readExpression(const JsonReader& json, const Field& derived,
                                        const Knowledge& knowledge);
/// A requirement's value as JSON states it: null is "not known yet". The kind must fit the field.
[[nodiscard]] Value readValue(const JsonReader& json);
/// The position of the field that a text names; an error when there is none.
[[nodiscard]] std::size_t readFieldReference(const JsonReader& json, const Knowledge& knowledge);
[[nodiscard]] std::size_t readDecisionReference(const JsonReader& json, const Knowledge& knowledge);

/// Fails where an item's id is empty or already taken.
template <class Items>
void requireNewId(const JsonReader& json, const Items& items, const std::string& id)
{
    if (id.empty())
        json.fail(OGIVE_TR("knowledge", "the id is empty"));
    for (const auto& item : items)
        if constexpr (requires { item.id.value; }) {
            if (item.id.value == id)
                json.fail(OGIVE_TR("knowledge", "the id \"%1\" is used twice").arg(quotable(id)));
        } else {
            if (item.id == id)
                json.fail(OGIVE_TR("knowledge", "the id \"%1\" is used twice").arg(quotable(id)));
        }
}

} // namespace ogive
