#include "core/exchange/prices/formats/formats.h"
#include "core/exchange/prices/list_builder.h"

#include <algorithm>
#include <array>

namespace ogive {
namespace {

struct RateMember {
    std::string_view name;
    std::optional<double> Rates::*rate;
};

constexpr std::array<RateMember, 4> rateMembers{{
    {"input_mtok", &Rates::inputUsdPerMtok},
    {"output_mtok", &Rates::outputUsdPerMtok},
    {"cache_read_mtok", &Rates::cachedInputUsdPerMtok},
    {"cache_write_mtok", &Rates::cacheWriteUsdPerMtok},
}};

/// A rate is a number or {"base", "tiers": [{"start", "price"}]}.
void readRate(const Json& value, const RateMember& member, EntryReader& reader, Price& price)
{
    if (!value.is_object()) {
        price.*member.rate = reader.usdPerMtok(&value, member.name);
        return;
    }
    price.*member.rate = reader.usdPerMtok(memberOf(value, "base"), member.name);
    const Json* tiers = memberOf(value, "tiers");
    if (!tiers || !tiers->is_array())
        return;
    for (const Json& item : *tiers) {
        const auto start = reader.tokens(memberOf(item, "start"), "start");
        const auto amount = reader.usdPerMtok(memberOf(item, "price"), member.name);
        if (start && amount)
            reader.tierFrom(price, *start + 1).*member.rate = amount;
        if (reader.problem())
            return;
    }
}

void readRates(const Json& prices, EntryReader& reader, Price& price)
{
    for (const RateMember& member : rateMembers)
        if (const Json* value = memberOf(prices, member.name))
            readRate(*value, member, reader, price);
    // Each rate has tiers of its own; where one has no price at a size, its base price goes on.
    for (PriceTier& tier : price.tiers)
        for (const RateMember& member : rateMembers)
            if (!(tier.*member.rate))
                tier.*member.rate = price.*member.rate;
}

/// Hours of the day as text: "00:30:00Z to 16:30:00Z".
std::string scheduleOf(const Json& constraint)
{
    const std::string from = textOf(constraint, "start_time");
    const std::string to = textOf(constraint, "end_time");
    return from.empty() && to.empty() ? std::string() : from + " to " + to;
}

/// The last entry that is active wins, so each dated entry ends where a later one of the list begins.
void endWhereNextBegins(std::vector<Price>& prices)
{
    for (std::size_t i = 0; i < prices.size(); ++i)
        for (std::size_t later = i + 1; later < prices.size(); ++later) {
            const Price& next = prices[later];
            if (next.schedule != prices[i].schedule || next.validFrom <= prices[i].validFrom)
                continue;
            if (prices[i].validTo.empty() || next.validFrom < prices[i].validTo)
                prices[i].validTo = next.validFrom;
        }
}

/// A list of {constraint, prices}: dates become the time in which a price holds, hours a schedule.
std::vector<Price> readConditional(const Json& list, EntryReader& reader)
{
    std::vector<Price> prices;
    if (list.size() > EntryReader::mostPrices) {
        reader.fail(OGIVE_TR("prices", "too many prices of one model"));
        return prices;
    }
    for (const Json& item : list) {
        const Json* rates = memberOf(item, "prices");
        if (!rates || !rates->is_object()) {
            reader.fail(OGIVE_TR("prices", "a price without rates"));
            return {};
        }
        Price price;
        if (const Json* constraint = memberOf(item, "constraint")) {
            price.validFrom = reader.date(memberOf(*constraint, "start_date"), "start_date");
            price.schedule = scheduleOf(*constraint);
        }
        readRates(*rates, reader, price);
        // An entry whose conditions are those of an earlier one takes its place.
        prices.erase(std::remove_if(prices.begin(), prices.end(),
                                    [&](const Price& other) {
                                        return other.validFrom == price.validFrom &&
                                               other.schedule == price.schedule;
                                    }),
                     prices.end());
        prices.push_back(std::move(price));
    }
    endWhereNextBegins(prices);
    return prices;
}

std::string firstUrl(const Json& provider)
{
    const auto urls = textsOf(memberOf(provider, "pricing_urls"));
    return urls.empty() ? "genai-prices" : "genai-prices ; " + urls.front();
}

void readEntry(const std::string& provider, const std::string& source, const Json& json, std::size_t index,
               ListBuilder& builder)
{
    const std::string id = textOf(json, "id");
    std::string entry = provider + "/" + (id.empty() ? std::to_string(index) : id);
    if (id.empty())
        return builder.skip(std::move(entry), OGIVE_TR("prices", "no id"));
    const HostedModel hosted = hostedModel(provider, id);
    EntryReader reader;
    ListedModel listed;
    Model& model = listed.model;
    model.title = textOf(json, "name");
    model.contextTokens = reader.tokens(memberOf(json, "context_window"), "context_window");
    if (booleanOf(json, "deprecated").value_or(false))
        model.status = "legacy";
    const Json* prices = memberOf(json, "prices");
    if (prices && prices->is_array())
        model.prices = readConditional(*prices, reader);
    else if (prices && prices->is_object())
        readRates(*prices, reader, model.prices.emplace_back());
    if (reader.problem())
        return builder.skip(std::move(entry), *reader.problem());
    const bool hasOutput = std::any_of(model.prices.begin(), model.prices.end(), [](const Price& price) {
        return price.outputUsdPerMtok.value_or(0) > 0;
    });
    listed.isEmbedding = !hasOutput && isEmbeddingName(hosted);
    for (Price& price : model.prices) {
        price.source = source;
        if (listed.isEmbedding)
            price.outputUsdPerMtok.reset();
    }
    if (listed.isEmbedding)
        model.maxInputTokens = model.contextTokens;
    builder.add(std::move(entry), hosted, std::move(listed));
}

const Json* modelsOf(const Json& provider)
{
    const Json* models = memberOf(provider, "models");
    return models && models->is_array() && memberOf(provider, "id") ? models : nullptr;
}

bool recognise(const Json& root)
{
    const auto* providers = root.get_ptr<const Json::array_t*>();
    return providers && std::any_of(providers->begin(), providers->end(),
                                    [](const Json& provider) { return modelsOf(provider); });
}

Result<PriceList> read(const Json& root, const std::string&)
{
    ListBuilder builder("genai-prices");
    for (std::size_t i = 0; i < root.size(); ++i) {
        const Json& provider = root[i];
        const std::string id = textOf(provider, "id");
        const Json* models = modelsOf(provider);
        if (!models || id.empty()) {
            builder.skip(id.empty() ? "/" + std::to_string(i) : id,
                         OGIVE_TR("prices", "a provider without models"));
            continue;
        }
        const std::string source = firstUrl(provider);
        for (std::size_t k = 0; k < models->size(); ++k)
            readEntry(id, source, (*models)[k], k, builder);
    }
    return builder.finish();
}

} // namespace

Importer genaiPricesImporter()
{
    return {"genai-prices",
            OGIVE_TR("prices", "a list of providers, each with id and a list of models that have prices"),
            recognise, read};
}

} // namespace ogive
