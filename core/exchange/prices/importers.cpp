#include "core/exchange/prices/importers.h"

#include "core/exchange/prices/formats/formats.h"
#include "core/knowledge/knowledge.h"

#include <algorithm>

namespace ogive {
namespace {

Failure notAList(const std::string& file, Message reason)
{
    return Failure(
        Error{ErrorCode::Invalid,
              {file, {}, 1},
              std::move(reason),
              OGIVE_TR("prices", "These are read: LiteLLM's model price map, api.json of models.dev, "
                                 "current-v1.json and historical-v1.json of llm-prices.com, "
                                 "data.json of genai-prices")});
}

} // namespace

std::vector<Importer> builtinImporters()
{
    return {litellmImporter(), modelsDevImporter(), llmPricesImporter(), genaiPricesImporter(),
            keptListImporter()};
}

Result<PriceList> readPriceList(std::string_view text, const std::string& file, std::string_view from)
{
    JsonLimits limits;
    limits.bytes = largestPriceList;
    const auto json = parseJson(text, file, limits);
    if (!json)
        return Failure(json.error());
    const std::vector<Importer> importers = builtinImporters();
    const auto chosen = std::find_if(importers.begin(), importers.end(), [&](const Importer& importer) {
        return from.empty() ? importer.recognise(*json) : importer.id == from;
    });
    if (chosen == importers.end())
        return notAList(
            file,
            from.empty()
                ? OGIVE_TR("prices", "this is no price list that Ogive knows")
                : OGIVE_TR("prices", "there is no format of price lists called %1").arg(quotable(from)));
    if (!from.empty() && !chosen->recognise(*json))
        return notAList(file, OGIVE_TR("prices", "this is no price list of %1; expected: %2")
                                  .arg(chosen->id)
                                  .arg(english(chosen->expected)));
    auto list = chosen->read(*json, file);
    if (!list && list.error().place.line == 0) {
        Error error = list.error();
        error.place.line = lineOfPointer(text, error.place.pointer);
        return Failure(std::move(error));
    }
    return list;
}

PriceList priceListOf(const Knowledge& knowledge)
{
    PriceList list;
    list.from = "built-in";
    list.asOf = knowledge.asOf;
    const auto take = [&](const std::vector<Model>& models, bool isEmbedding) {
        for (const Model& model : models)
            if (!model.prices.empty())
                list.models.push_back({model, isEmbedding, model.openWeights, 1});
    };
    take(knowledge.llmModels, false);
    take(knowledge.embeddingModels, true);
    list.entries = list.models.size();
    return list;
}

} // namespace ogive
