#include "core/lint/records/catalogs.h"

namespace ogive {
namespace {

constexpr int pricesLast = 180;
constexpr int hardwareLasts = 730;
constexpr int othersLast = 365;

template <class Records>
DatedCatalog catalogOf(const char* kind, const Message& title, int lastsDays, const Records& records)
{
    DatedCatalog catalog{kind, title, lastsDays, {}};
    for (const auto& record : records)
        catalog.records.push_back({record.id, record.source, record.asOf, true});
    return catalog;
}

DatedCatalog modelsOf(const char* kind, const Message& title, const std::vector<Model>& models)
{
    DatedCatalog catalog{kind, title, othersLast, {}};
    for (const Model& model : models)
        catalog.records.push_back({model.id.value, model.source, model.asOf, true});
    return catalog;
}

DatedCatalog modelPrices(const char* kind, const Message& title, const std::vector<Model>& models,
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
    DatedCatalog catalog{"gpu", OGIVE_TR("lint", "accelerator prices"), hardwareLasts, {}};
    for (const Gpu& gpu : gpus)
        for (const GpuPrice& price : gpu.prices)
            catalog.records.push_back({gpu.id, price.source, price.asOf, true});
    return catalog;
}

DatedCatalog databasePrices(const std::vector<VectorDatabase>& databases)
{
    DatedCatalog catalog{"vector-db", OGIVE_TR("lint", "vector database prices"), othersLast, {}};
    for (const VectorDatabase& database : databases)
        if (database.managedPrice)
            catalog.records.push_back(
                {database.id, database.managedPrice->source, database.managedPrice->asOf, true});
    return catalog;
}

/// Options of the decisions' own; those made from a catalog are counted there.
DatedCatalog optionsOf(const Knowledge& knowledge)
{
    DatedCatalog catalog{"option", OGIVE_TR("lint", "options"), othersLast, {}};
    for (const Decision& decision : knowledge.decisions)
        if (decision.optionsFrom.empty())
            for (const Option& option : decision.options)
                catalog.records.push_back({option.id.value, option.source, option.asOf, true});
    return catalog;
}

DatedCatalog factsOf(const Knowledge& knowledge)
{
    DatedCatalog catalog{"option", OGIVE_TR("lint", "facts on options"), othersLast, {}};
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
        modelsOf("llm-model", OGIVE_TR("lint", "chat models"), knowledge.llmModels),
        modelPrices("llm-model", OGIVE_TR("lint", "chat model prices"), knowledge.llmModels, date),
        modelsOf("embedding-model", OGIVE_TR("lint", "embedding models"), knowledge.embeddingModels),
        modelPrices("embedding-model", OGIVE_TR("lint", "embedding model prices"), knowledge.embeddingModels,
                    date),
        catalogOf("vector-db", OGIVE_TR("lint", "vector databases"), othersLast, knowledge.vectorDatabases),
        databasePrices(knowledge.vectorDatabases),
        catalogOf("serving-engine", OGIVE_TR("lint", "serving engines"), othersLast,
                  knowledge.servingEngines),
        catalogOf("gpu", OGIVE_TR("lint", "accelerators"), hardwareLasts, knowledge.gpus),
        gpuPrices(knowledge.gpus),
        catalogOf("cloud-unit", OGIVE_TR("lint", "cloud unit prices"), hardwareLasts, knowledge.cloudUnits),
        catalogOf("cost-pattern", OGIVE_TR("lint", "cost patterns"), othersLast, knowledge.patterns),
        catalogOf("control", OGIVE_TR("lint", "controls"), othersLast, knowledge.controls),
        catalogOf("check", OGIVE_TR("lint", "checks"), othersLast, knowledge.checks),
        catalogOf("task", OGIVE_TR("lint", "roadmap tasks"), othersLast, knowledge.tasks),
        catalogOf("starter", OGIVE_TR("lint", "starters"), othersLast, knowledge.starters),
        catalogOf("parameter", OGIVE_TR("lint", "parameters"), othersLast, knowledge.parameters),
    };
}

} // namespace ogive
