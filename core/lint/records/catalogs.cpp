#include "core/lint/records/catalogs.h"

namespace ogive {
namespace {

constexpr int pricesLast = 180;
constexpr int hardwareLasts = 730;
constexpr int othersLast = 365;

template <class Records>
DatedCatalog catalogOf(const char* kind, const char* title, int lastsDays, const Records& records)
{
    DatedCatalog catalog{kind, title, lastsDays, {}};
    for (const auto& record : records)
        catalog.records.push_back({record.id, record.source, record.asOf, true});
    return catalog;
}

DatedCatalog modelsOf(const char* kind, const char* title, const std::vector<Model>& models)
{
    DatedCatalog catalog{kind, title, othersLast, {}};
    for (const Model& model : models)
        catalog.records.push_back({model.id.value, model.source, model.asOf, true});
    return catalog;
}

DatedCatalog modelPrices(const char* kind, const char* title, const std::vector<Model>& models,
                         std::string_view date)
{
    DatedCatalog catalog{kind, title, pricesLast, {}};
    for (const Model& model : models) {
        const PriceInForce inForce = priceOf(model, date, 0);
        for (const Price& price : model.prices)
            catalog.records.push_back({model.id.value, price.source, price.asOf,
                                       model.status != "retired" && inForce.price == &price});
    }
    return catalog;
}

DatedCatalog gpuPrices(const std::vector<Gpu>& gpus)
{
    DatedCatalog catalog{"gpu", "accelerator prices", hardwareLasts, {}};
    for (const Gpu& gpu : gpus)
        for (const GpuPrice& price : gpu.prices)
            catalog.records.push_back({gpu.id, price.source, price.asOf, true});
    return catalog;
}

DatedCatalog databasePrices(const std::vector<VectorDatabase>& databases)
{
    DatedCatalog catalog{"vector-db", "vector database prices", othersLast, {}};
    for (const VectorDatabase& database : databases)
        if (database.managedPrice)
            catalog.records.push_back(
                {database.id, database.managedPrice->source, database.managedPrice->asOf, true});
    return catalog;
}

/// Options of the decisions' own; those made from a catalog are counted there.
DatedCatalog optionsOf(const Knowledge& knowledge)
{
    DatedCatalog catalog{"option", "options", othersLast, {}};
    for (const Decision& decision : knowledge.decisions)
        if (decision.optionsFrom.empty())
            for (const Option& option : decision.options)
                catalog.records.push_back({option.id.value, option.source, option.asOf, true});
    return catalog;
}

DatedCatalog factsOf(const Knowledge& knowledge)
{
    DatedCatalog catalog{"option", "facts on options", othersLast, {}};
    for (const Decision& decision : knowledge.decisions)
        if (decision.optionsFrom.empty())
            for (const Option& option : decision.options)
                for (const Fact& fact : option.facts)
                    catalog.records.push_back({option.id.value, fact.source, fact.asOf, true});
    return catalog;
}

} // namespace

std::vector<DatedCatalog> datedCatalogs(const Knowledge& knowledge, std::string_view date)
{
    return {
        optionsOf(knowledge),
        factsOf(knowledge),
        modelsOf("llm-model", "chat models", knowledge.llmModels),
        modelPrices("llm-model", "chat model prices", knowledge.llmModels, date),
        modelsOf("embedding-model", "embedding models", knowledge.embeddingModels),
        modelPrices("embedding-model", "embedding model prices", knowledge.embeddingModels, date),
        catalogOf("vector-db", "vector databases", othersLast, knowledge.vectorDatabases),
        databasePrices(knowledge.vectorDatabases),
        catalogOf("serving-engine", "serving engines", othersLast, knowledge.servingEngines),
        catalogOf("gpu", "accelerators", hardwareLasts, knowledge.gpus),
        gpuPrices(knowledge.gpus),
        catalogOf("cloud-unit", "cloud unit prices", hardwareLasts, knowledge.cloudUnits),
        catalogOf("cost-pattern", "cost patterns", othersLast, knowledge.patterns),
        catalogOf("control", "controls", othersLast, knowledge.controls),
        catalogOf("check", "checks", othersLast, knowledge.checks),
        catalogOf("task", "roadmap tasks", othersLast, knowledge.tasks),
        catalogOf("starter", "starters", othersLast, knowledge.starters),
        catalogOf("parameter", "parameters", othersLast, knowledge.parameters),
    };
}

} // namespace ogive
