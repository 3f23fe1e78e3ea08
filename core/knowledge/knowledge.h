#pragma once

#include "core/base/text/language.h"
#include "core/knowledge/catalog.h"
#include "core/knowledge/criterion.h"
#include "core/knowledge/decision.h"
#include "core/knowledge/field.h"
#include "core/knowledge/qualities/quality.h"
#include "core/knowledge/rule_set.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ogive {

/// A file that is laid over the built-in knowledge.
struct KnowledgeLayer {
    std::string file;
    std::string kind;
    std::size_t records = 0;

    bool operator==(const KnowledgeLayer&) const = default;
};

/// An imported list of prices.
struct PriceListEntry {
    std::string id;
    std::string title;
    std::string from;     ///< the format it was read from
    std::string asOf;     ///< the list's own date
    std::string imported; ///< when it was taken over
    std::string file;

    bool operator==(const PriceListEntry&) const = default;
};

/// Everything Ogive knows, as data. Loaded once, never changed.
struct Knowledge {
    Language language; ///< of its texts, where they are translated
    std::string id;
    std::string title;
    std::string edition;
    std::string asOf;
    RuleSetId defaultRules;                 ///< the first of ruleSets; empty: the first that is read
    std::string hash;                       ///< of the content of all files, as 16 hexadecimal digits
    std::vector<KnowledgeLayer> layers;     ///< lowest first
    std::vector<PriceListEntry> priceLists; ///< oldest layer first

    std::vector<FieldGroup> groups;
    std::vector<Field> fields;
    std::vector<std::size_t> derivationOrder; ///< derived fields, sources first
    std::vector<Decision> decisions;
    std::vector<RuleSet> ruleSets; ///< the first is the default
    std::vector<Model> llmModels;
    std::vector<Model> embeddingModels;
    std::vector<Parameter> parameters;
    std::vector<CostPattern> patterns;
    std::vector<Check> checks;
    std::vector<BestPractice> practices;
    std::vector<Phase> phases;
    std::vector<RoadmapTask> tasks;
    std::map<std::string, std::string, std::less<>> roleTitles; ///< of who works, where they are translated
    std::vector<Starter> starters;
    std::vector<VectorDatabase> vectorDatabases;
    std::vector<ServingEngine> servingEngines;
    std::vector<Gpu> gpus;
    std::vector<CloudUnit> cloudUnits;
    std::vector<Control> controls;
    std::vector<Criterion> criteria;
    std::vector<Quality> qualities;

    /// Which field or decision plays which role in the formulas of MODELS.md section 11.
    std::map<std::string, std::size_t, std::less<>> fieldRoles;
    std::map<std::string, std::size_t, std::less<>> decisionRoles;
    std::map<std::string, std::string, std::less<>> patternRoles; ///< ids of patterns
    /// Positions of unit prices by role, then by cloud; the cloud "" stands for any other.
    std::map<std::string, std::map<std::string, std::size_t, std::less<>>, std::less<>> unitRoles;

    std::unordered_map<FieldId, std::size_t> fieldPositions;

    /// The decisions that stand for themselves come first; those within another follow.
    [[nodiscard]] std::size_t mainDecisionCount() const;
    [[nodiscard]] std::optional<std::size_t> fieldIndex(const FieldId& field) const;
    [[nodiscard]] std::optional<std::size_t> decisionIndex(const DecisionId& decision) const;
    [[nodiscard]] const RuleSet* ruleSet(const RuleSetId& rules) const;
    [[nodiscard]] const Model* llmModel(const ModelId& model) const;
    [[nodiscard]] const Model* embeddingModel(const ModelId& model) const;
    [[nodiscard]] const Starter* starter(std::string_view starterId) const;
    /// A parameter's value; the loader has made sure that those the formulas need are there.
    [[nodiscard]] double parameter(std::string_view parameterId) const;
    /// Who works, as people read it: "backend".
    [[nodiscard]] std::string roleTitle(const std::string& role) const;
    /// The field or decision that plays a role, if the knowledge names one.
    [[nodiscard]] std::optional<std::size_t> fieldInRole(std::string_view role) const;
    [[nodiscard]] std::optional<std::size_t> decisionInRole(std::string_view role) const;
    /// The unit price that plays a role in a cloud, else in any; null: none.
    [[nodiscard]] const CloudUnit* unitInRole(std::string_view role, std::string_view cloud) const;
};

} // namespace ogive
