#include "core/base/json_reader.h"
#include "core/exchange/prices/formats/formats.h"
#include "core/exchange/prices/list_builder.h"
#include "core/exchange/prices/rate_changes.h"

#include <unordered_set>

namespace ogive {
namespace {

constexpr double newestVersion = 1;

void readRates(const JsonReader& json, Rates& rates)
{
    EntryReader amounts;
    for (const RateKind& kind : rateKinds())
        rates.*kind.rate = amounts.usdPerMtok(memberOf(json.json(), kind.id), kind.id);
    if (amounts.problem())
        json.fail(*amounts.problem());
}

Price readPrice(const JsonReader& json)
{
    Price price;
    if (!json.requireObject())
        return price;
    readRates(json, price);
    price.validFrom = textOf(json.json(), "valid_from");
    price.validTo = textOf(json.json(), "valid_to");
    price.schedule = textOf(json.json(), "schedule");
    price.source = textOf(json.json(), "source");
    price.asOf = textOf(json.json(), "as_of");
    json.eachOf("tiers", [&](const JsonReader& tier) {
        PriceTier& added = price.tiers.emplace_back();
        added.minPromptTokens = tier.number("min_prompt_tokens");
        readRates(tier, added);
    });
    return price;
}

std::optional<double> tokensOf(const JsonReader& json, std::string_view key)
{
    EntryReader reader;
    const auto count = reader.tokens(memberOf(json.json(), key), key);
    if (reader.problem())
        json.fail(*reader.problem());
    return count;
}

ListedModel readModel(const JsonReader& json, bool isEmbedding)
{
    ListedModel listed;
    Model& model = listed.model;
    listed.isEmbedding = isEmbedding;
    const Json& value = json.json();
    model.id = ModelId(json.text("id"));
    model.title = json.textOr("title", model.id.value);
    model.provider = OptionId(textOf(value, "provider"));
    model.maker = textOf(value, "maker");
    model.host = textOf(value, "host");
    model.status = textOf(value, "status");
    model.released = textOf(value, "released");
    model.knowledgeCutoff = textOf(value, "knowledge_cutoff");
    model.retiresOn = textOf(value, "retires_on");
    model.contextTokens = tokensOf(json, "context_tokens");
    model.maxOutputTokens = tokensOf(json, "max_output_tokens");
    model.maxInputTokens = tokensOf(json, "max_input_tokens");
    model.modalitiesIn = textsOf(memberOf(value, "modalities_in"));
    model.modalitiesOut = textsOf(memberOf(value, "modalities_out"));
    model.reasoning = booleanOf(value, "reasoning");
    model.toolCalling = booleanOf(value, "tool_calling");
    model.structuredOutput = booleanOf(value, "structured_output");
    listed.openWeights = booleanOf(value, "open_weights");
    json.at("prices").each([&](const JsonReader& price) { model.prices.push_back(readPrice(price)); });
    return listed;
}

/// Whether a list of this origin can have been imported; the name becomes part of a file's name.
bool isForeign(const std::string& from)
{
    for (const Importer& importer :
         {litellmImporter(), modelsDevImporter(), llmPricesImporter(), genaiPricesImporter()})
        if (importer.id == from)
            return true;
    return false;
}

bool recognise(const Json& root)
{
    return textOf(root, "format") == "ogive-knowledge" && textOf(root, "kind") == "price-list";
}

Result<PriceList> read(const Json& root, const std::string& file)
{
    ReadLog log{file, {}};
    const JsonReader reader(root, log);
    PriceList list;
    list.from = reader.text("from");
    if (!isForeign(list.from))
        reader.at("from").fail(
            OGIVE_TR("prices", "there is no format of price lists called %1").arg(quotable(list.from)));
    list.asOf = textOf(root, "as_of");
    list.importedOn = textOf(root, "imported");
    if (reader.number("version") > newestVersion)
        reader.at("version").fail(OGIVE_TR("prices", "this file needs a newer Ogive"), {},
                                  ErrorCode::NewerVersion);
    std::unordered_set<std::string> ids;
    const auto readModels = [&](std::string_view key, bool isEmbedding) {
        reader.eachOf(key, [&](const JsonReader& json) {
            if (!json.requireObject())
                return;
            ListedModel listed = readModel(json, isEmbedding);
            if (!ids.insert(listed.model.id.value).second)
                json.fail(
                    OGIVE_TR("prices", "the id \"%1\" is used twice").arg(quotable(listed.model.id.value)));
            list.models.push_back(std::move(listed));
        });
    };
    readModels("llm_models", false);
    readModels("embedding_models", true);
    list.entries = list.models.size();
    if (log.error)
        return Failure(*log.error);
    return list;
}

} // namespace

Importer keptListImporter()
{
    return {"ogive", OGIVE_TR("prices", "a price list that Ogive has kept"), recognise, read};
}

} // namespace ogive
