#pragma once

#include "core/base/json_reader.h"
#include "core/knowledge/knowledge.h"
#include "core/knowledge/reading/layers.h"

#include <optional>
#include <string_view>
#include <utility>

namespace ogive {

/// What the readers share: the files laid over each other, where problems go, and what is read.
struct KnowledgeReading {
    const LaidFiles& files;
    Knowledge& knowledge;
    ReadLog log;

    void each(std::string_view kind, std::string_view list, const LaidFiles::Read& read)
    {
        files.each(kind, list, log, read);
    }
};

// One reader a kind of knowledge file. Fields must be read before what refers to them, then decisions, then
// models and options, then the rest.

void readManifest(KnowledgeReading& reading);
void readFields(KnowledgeReading& reading);
void readDecisions(KnowledgeReading& reading);
void readModels(KnowledgeReading& reading);
void readOptions(KnowledgeReading& reading);
/// Conditions of decisions, which may name options.
void readDecisionRelations(KnowledgeReading& reading);
void readRuleSets(KnowledgeReading& reading);
/// Makes the trees of decisions that follow another one.
void addFollowingTrees(KnowledgeReading& reading);
void readParameters(KnowledgeReading& reading);
void readPatterns(KnowledgeReading& reading);
void readChecks(KnowledgeReading& reading);
void readPractices(KnowledgeReading& reading);
void readControls(KnowledgeReading& reading);
void readRoadmap(KnowledgeReading& reading);
void readStarters(KnowledgeReading& reading);
void readBindings(KnowledgeReading& reading);
void readInfrastructure(KnowledgeReading& reading);
void readCriteria(KnowledgeReading& reading);
void readQualities(KnowledgeReading& reading);
void readLayers(KnowledgeReading& reading);

/// Where a condition stands: rules must be analysed exactly, so only checks may compare numbers and ask
/// whether a field is stated. Only in the tree of a decision can a condition ask what rules out its options.
struct ConditionUse {
    bool mayCompare = false;
    const Decision* decision = nullptr;
};

inline constexpr ConditionUse inChecks{true, nullptr};

/// "yes", "no" and "not known" in a language.
[[nodiscard]] ValueWords valueWordsIn(const Language& language);

/// {"field", "op", "value"}, {"decision", "op", "value"}, or {"all"|"any": […]}, {"not": …}. In checks also
/// {"compare": SUM, "op", "with": SUM} and {"stated": FIELD}: a sum is a term or a list of terms, a term a
/// number, a field, {"chosen": DECISION, "attribute"} or {"multiply": […]} of those. In the tree of a
/// decision also {"ruled_out": OPTION}: that anything rules out this option of it.
[[nodiscard]] Condition readCondition(const JsonReader& json, const Knowledge& knowledge,
                                      ConditionUse use = {});
/// The condition of a member, where there is one.
[[nodiscard]] std::optional<Condition> readConditionIf(const JsonReader& json, std::string_view key,
                                                       const Knowledge& knowledge, ConditionUse use = {});
/// {"compare", "op", "with"}.
[[nodiscard]] Condition readNumberTest(const JsonReader& json, const Knowledge& knowledge);
[[nodiscard]] Comparison readComparison(const JsonReader& json);
/// A number, a field's id, {"multiply": […]}, {"divide": [a, b]}, {"classify": …, "steps": […]}.
[[nodiscard]] Expression readExpression(const JsonReader& json, const Field& derived,
                                        const Knowledge& knowledge);
/// A requirement's value as JSON states it: null is "not known yet". The kind must fit the field.
[[nodiscard]] Value readValue(const JsonReader& json);
/// The position of the field that a text names; an error when there is none.
[[nodiscard]] std::size_t readFieldReference(const JsonReader& json, const Knowledge& knowledge);
[[nodiscard]] std::size_t readDecisionReference(const JsonReader& json, const Knowledge& knowledge);
/// {"shape": "lognormal", "p10_times", "p90_times"}, {"shape": "pert", "minus", "plus"}, {"shape": "pert",
/// "min", "max_times"} or {"shape": "triangular", "min", "max"}, where there is one.
[[nodiscard]] std::optional<Spread> readSpreadIf(const JsonReader& json, std::string_view key);
/// The name of a text member, or nothing where it is absent or null.
[[nodiscard]] std::string textOrNull(const JsonReader& json, std::string_view key);
[[nodiscard]] std::optional<bool> booleanIf(const JsonReader& json, std::string_view key);
/// An amount of US dollars, where it is known; refused when it is negative or beyond MODELS.md part 0.
[[nodiscard]] std::optional<double> readAmount(const JsonReader& json, std::string_view key);

/// The value that a text names in a list of (name, value); an error with `unknown` when there is none.
template <class Names>
auto readNamed(const JsonReader& json, const Names& names, const Message& unknown)
{
    const std::string text = json.text();
    for (const auto& [name, value] : names)
        if (name == text)
            return value;
    json.fail(unknown.arg(quotable(text)));
    return names.front().second;
}

} // namespace ogive
