#include "core/exchange/prices/formats/formats.h"
#include "core/exchange/prices/list_builder.h"

#include <algorithm>
#include <array>

namespace ogive {
namespace {

constexpr double oldTierStart = 200'000; // of context_over_200k

struct RateMember {
    std::string_view name;
    std::optional<double> Rates::*rate;
};

constexpr std::array<RateMember, 4> rateMembers{{
    {"input", &Rates::inputUsdPerMtok},
    {"output", &Rates::outputUsdPerMtok},
    {"cache_read", &Rates::cachedInputUsdPerMtok},
    {"cache_write", &Rates::cacheWriteUsdPerMtok},
}};

void readRates(const Json& cost, EntryReader& reader, Rates& rates)
{
    for (const RateMember& member : rateMembers)
        if (const auto amount = reader.usdPerMtok(memberOf(cost, member.name), member.name))
            rates.*member.rate = amount;
}

/// "tiers": [{rates…, "tier": {"type": "context", "size": N}}], or the older "context_over_200k": {rates…}.
void readTiers(const Json& cost, EntryReader& reader, Price& price)
{
    if (const Json* tiers = memberOf(cost, "tiers"); tiers && tiers->is_array()) {
        for (const Json& item : *tiers) {
            const Json* tier = memberOf(item, "tier");
            if (!tier || textOf(*tier, "type") != "context")
                continue;
            if (const auto size = reader.tokens(memberOf(*tier, "size"), "size"))
                readRates(item, reader, reader.tierFrom(price, *size + 1));
        }
    } else if (const Json* over = memberOf(cost, "context_over_200k"); over && over->is_object()) {
        readRates(*over, reader, reader.tierFrom(price, oldTierStart + 1));
    }
}

void readProperties(const Json& json, EntryReader& reader, ListedModel& listed)
{
    Model& model = listed.model;
    model.title = textOf(json, "name");
    if (const Json* limit = memberOf(json, "limit")) {
        model.contextTokens = reader.tokens(memberOf(*limit, "context"), "context");
        model.maxInputTokens = reader.tokens(memberOf(*limit, "input"), "input");
        model.maxOutputTokens = reader.tokens(memberOf(*limit, "output"), "output");
    }
    if (const Json* modalities = memberOf(json, "modalities")) {
        model.modalitiesIn = textsOf(memberOf(*modalities, "input"));
        model.modalitiesOut = textsOf(memberOf(*modalities, "output"));
    }
    model.reasoning = booleanOf(json, "reasoning");
    model.structuredOutput = booleanOf(json, "structured_output");
    model.toolCalling = booleanOf(json, "tool_call");
    if (const Json* calls = memberOf(json, "tool_call"))
        if (const auto supported = booleanOf(*calls, "supported"))
            model.toolCalling = supported;
    listed.openWeights = booleanOf(json, "open_weights");
    model.knowledgeCutoff = textOf(json, "knowledge");
    model.released = textOf(json, "release_date");
    if (textOf(json, "status") == "deprecated")
        model.status = "legacy";
}

bool hasTextOutput(const Model& model)
{
    const auto& outputs = model.modalitiesOut;
    return outputs.empty() || std::any_of(outputs.begin(), outputs.end(), [](const std::string& kind) {
               return kind == "text" || kind.starts_with("embedding");
           });
}

void readEntry(const std::string& provider, const std::string& source, const std::string& name,
               const Json& json, ListBuilder& builder)
{
    std::string entry = provider + "/" + name;
    if (!json.is_object())
        return builder.skip(std::move(entry), OGIVE_TR("prices", "it is no object"));
    EntryReader reader;
    ListedModel listed;
    const HostedModel hosted = hostedModel(provider, name);
    readProperties(json, reader, listed);
    Price price;
    price.source = source;
    if (const Json* cost = memberOf(json, "cost")) {
        readRates(*cost, reader, price);
        readTiers(*cost, reader, price);
    }
    if (reader.problem())
        return builder.skip(std::move(entry), *reader.problem());
    if (!hasTextOutput(listed.model))
        return builder.skip(std::move(entry),
                            OGIVE_TR("prices", "neither a chat nor an embedding model but %1")
                                .arg(quotable(listed.model.modalitiesOut.front())));
    listed.isEmbedding = isEmbeddingName(hosted) && price.outputUsdPerMtok.value_or(0) == 0;
    if (listed.isEmbedding) {
        price.outputUsdPerMtok.reset();
        listed.model.maxInputTokens = listed.model.contextTokens;
        listed.model.maxOutputTokens.reset();
    }
    listed.model.prices.push_back(std::move(price));
    builder.add(std::move(entry), hosted, std::move(listed));
}

const Json* modelsOf(const Json& provider)
{
    const Json* models = memberOf(provider, "models");
    return models && models->is_object() ? models : nullptr;
}

bool recognise(const Json& root)
{
    const auto* providers = root.get_ptr<const Json::object_t*>();
    return providers && std::any_of(providers->begin(), providers->end(),
                                    [](const auto& provider) { return modelsOf(provider.second); });
}

Result<PriceList> read(const Json& root, const std::string&)
{
    ListBuilder builder("models.dev");
    for (const auto& [provider, json] : *root.get_ptr<const Json::object_t*>()) {
        const Json* models = modelsOf(json);
        if (!models) {
            builder.skip(provider, OGIVE_TR("prices", "a provider without models"));
            continue;
        }
        const std::string documentation = textOf(json, "doc");
        const std::string source = documentation.empty() ? "https://models.dev/api.json"
                                                         : "https://models.dev/api.json ; " + documentation;
        for (const auto& [name, model] : *models->get_ptr<const Json::object_t*>())
            readEntry(provider, source, name, model, builder);
    }
    return builder.finish();
}

} // namespace

Importer modelsDevImporter()
{
    return {"models.dev",
            OGIVE_TR("prices", "an object of providers by id, each with models by id that have a cost"),
            recognise, read};
}

} // namespace ogive
