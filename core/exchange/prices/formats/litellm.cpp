#include "core/exchange/prices/formats/formats.h"
#include "core/exchange/prices/list_builder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace ogive {
namespace {

constexpr double tokensPerMtok = 1e6;
constexpr std::string_view documentation = "sample_spec";

struct RateMember {
    std::string_view name;
    std::optional<double> Rates::*rate;
};

constexpr std::array<RateMember, 4> rateMembers{{
    {"input_cost_per_token", &Rates::inputUsdPerMtok},
    {"output_cost_per_token", &Rates::outputUsdPerMtok},
    {"cache_read_input_token_cost", &Rates::cachedInputUsdPerMtok},
    {"cache_creation_input_token_cost", &Rates::cacheWriteUsdPerMtok},
}};

/// N thousand of "_above_Nk_tokens"; nothing for other endings.
std::optional<double> thresholdOf(std::string_view ending)
{
    constexpr std::string_view before = "_above_";
    constexpr std::string_view after = "k_tokens";
    if (!ending.starts_with(before) || !ending.ends_with(after) ||
        ending.size() <= before.size() + after.size())
        return std::nullopt;
    const std::string_view digits =
        ending.substr(before.size(), ending.size() - before.size() - after.size());
    std::uint32_t thousands = 0;
    const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), thousands);
    if (code != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return 1000.0 * thousands;
}

/// Takes a member that states a rate; others, such as those for priority service, are left out.
void readRate(std::string_view key, const Json& value, EntryReader& reader, Price& price)
{
    for (const RateMember& member : rateMembers) {
        if (!key.starts_with(member.name))
            continue;
        const std::string_view ending = key.substr(member.name.size());
        if (ending.empty())
            price.*member.rate = reader.usdPerMtok(&value, key, tokensPerMtok);
        else if (ending == "_batches" && member.rate == &Rates::inputUsdPerMtok)
            price.batchInputUsdPerMtok = reader.usdPerMtok(&value, key, tokensPerMtok);
        else if (ending == "_batches" && member.rate == &Rates::outputUsdPerMtok)
            price.batchOutputUsdPerMtok = reader.usdPerMtok(&value, key, tokensPerMtok);
        else if (const auto threshold = thresholdOf(ending))
            if (const auto amount = reader.usdPerMtok(&value, key, tokensPerMtok))
                reader.tierFrom(price, *threshold + 1).*member.rate = amount;
        return;
    }
}

/// "tiered_pricing": [{"range": [0, 32000], rates…}, …]; the first range is the base price.
void readRanges(const Json& ranges, EntryReader& reader, Price& price)
{
    if (!ranges.is_array())
        return;
    for (const Json& item : ranges) {
        const Json* range = memberOf(item, "range");
        if (!range || !range->is_array() || range->empty())
            continue;
        const double start = reader.tokens(&range->front(), "range").value_or(0);
        if (reader.problem())
            return;
        Rates& rates = start == 0 ? static_cast<Rates&>(price) : reader.tierFrom(price, start + 1);
        for (const RateMember& member : rateMembers)
            if (const auto amount =
                    reader.usdPerMtok(memberOf(item, member.name), member.name, tokensPerMtok))
                rates.*member.rate = amount;
    }
}

/// What an entry is priced by where that is not the token: the end of "output_cost_per_image" and its like.
std::string otherUnit(const Json& entry)
{
    constexpr std::string_view before = "cost_per_";
    for (const auto& [key, value] : *entry.get_ptr<const Json::object_t*>()) {
        const auto at = key.find(before);
        if (at == std::string::npos || !value.is_number() || value.get<double>() == 0)
            continue;
        std::string_view unit = std::string_view(key).substr(at + before.size());
        unit = unit.substr(0, unit.find("_above_"));
        if (unit.find("token") == std::string_view::npos)
            return std::string(unit);
    }
    return {};
}

struct Capabilities {
    bool seesImages = false;
    bool hears = false;
    bool speaks = false;
    bool readsPdf = false;
    bool watches = false;
};

void readModalities(const Capabilities& can, Model& model)
{
    const bool isStated = can.seesImages || can.hears || can.speaks || can.readsPdf || can.watches;
    if (!isStated)
        return;
    model.modalitiesIn.emplace_back("text");
    if (can.seesImages)
        model.modalitiesIn.emplace_back("image");
    if (can.hears)
        model.modalitiesIn.emplace_back("audio");
    if (can.watches)
        model.modalitiesIn.emplace_back("video");
    if (can.readsPdf)
        model.modalitiesIn.emplace_back("pdf");
    model.modalitiesOut.emplace_back("text");
    if (can.speaks)
        model.modalitiesOut.emplace_back("audio");
}

struct Entry {
    std::string provider;
    std::string mode;
    std::optional<double> maxTokens;
    Capabilities can;
    ListedModel listed;
    Price price;
};

void readMember(const std::string& key, const Json& value, EntryReader& reader, Entry& entry)
{
    Model& model = entry.listed.model;
    const bool yes = value.is_boolean() && value.get<bool>();
    const auto isYes = [&](bool& flag) { flag = flag || yes; };
    if (key == "litellm_provider" && value.is_string())
        entry.provider = value.get<std::string>();
    else if (key == "mode" && value.is_string())
        entry.mode = value.get<std::string>();
    else if (key == "max_input_tokens")
        model.contextTokens = reader.tokens(&value, key);
    else if (key == "max_output_tokens")
        model.maxOutputTokens = reader.tokens(&value, key);
    else if (key == "max_tokens")
        entry.maxTokens = reader.tokens(&value, key);
    else if (key == "supports_reasoning" && value.is_boolean())
        model.reasoning = yes;
    else if (key == "supports_function_calling" && value.is_boolean())
        model.toolCalling = yes;
    else if (key == "supports_response_schema" && value.is_boolean())
        model.structuredOutput = yes;
    else if (key == "supports_vision")
        isYes(entry.can.seesImages);
    else if (key == "supports_audio_input")
        isYes(entry.can.hears);
    else if (key == "supports_audio_output")
        isYes(entry.can.speaks);
    else if (key == "supports_pdf_input")
        isYes(entry.can.readsPdf);
    else if (key == "supports_video_input")
        isYes(entry.can.watches);
    else if (key == "deprecation_date")
        model.retiresOn = EntryReader().date(&value, key);
    else if (key == "source" && value.is_string())
        entry.price.source = value.get<std::string>();
    else if (key == "tiered_pricing")
        readRanges(value, reader, entry.price);
    else
        readRate(key, value, reader, entry.price);
}

/// Why an entry that reads well is no model with a price by the token.
std::optional<Message> kindProblem(const Json& json, const Entry& entry)
{
    constexpr std::array<std::string_view, 5> modes{"", "chat", "completion", "responses", "embedding"};
    const bool isKnownMode = std::find(modes.begin(), modes.end(), entry.mode) != modes.end();
    if (isKnownMode && entry.price.inputUsdPerMtok)
        return std::nullopt;
    if (const std::string unit = otherUnit(json); !unit.empty())
        return OGIVE_TR("prices", "priced by the %1, not by the token").arg(quotable(unit));
    if (!isKnownMode)
        return OGIVE_TR("prices", "neither a chat nor an embedding model but %1").arg(quotable(entry.mode));
    return std::nullopt;
}

void readEntry(const std::string& name, const Json& json, ListBuilder& builder)
{
    if (name == documentation)
        return builder.skip(name, OGIVE_TR("prices", "documentation, not a model"));
    if (!json.is_object())
        return builder.skip(name, OGIVE_TR("prices", "it is no object"));
    EntryReader reader;
    Entry entry;
    for (const auto& [key, value] : *json.get_ptr<const Json::object_t*>())
        readMember(key, value, reader, entry);
    if (const auto problem = kindProblem(json, entry); problem && !reader.problem())
        return builder.skip(name, *problem);
    if (reader.problem())
        return builder.skip(name, *reader.problem());
    if (entry.provider.empty())
        return builder.skip(name,
                            OGIVE_TR("prices", "no %1: who sells it is not known").arg("litellm_provider"));
    Model& model = entry.listed.model;
    entry.listed.isEmbedding = entry.mode == "embedding";
    if (!model.contextTokens)
        model.contextTokens = entry.maxTokens;
    if (entry.listed.isEmbedding) {
        model.maxInputTokens = model.contextTokens;
        model.maxOutputTokens.reset();
        entry.price.outputUsdPerMtok.reset();
    } else {
        readModalities(entry.can, model);
    }
    // Where a tier says nothing about a rate, the base rate goes on.
    for (PriceTier& tier : entry.price.tiers)
        for (const RateMember& member : rateMembers)
            if (!(tier.*member.rate))
                tier.*member.rate = entry.price.*member.rate;
    if (entry.price.source.empty())
        entry.price.source = "LiteLLM model price map";
    model.prices.push_back(std::move(entry.price));
    builder.add(name, hostedModel(entry.provider, name), std::move(entry.listed));
}

bool recognise(const Json& root)
{
    const auto* entries = root.get_ptr<const Json::object_t*>();
    return entries && std::any_of(entries->begin(), entries->end(), [](const auto& entry) {
               return memberOf(entry.second, "litellm_provider") ||
                      memberOf(entry.second, "input_cost_per_token");
           });
}

Result<PriceList> read(const Json& root, const std::string&)
{
    ListBuilder builder("litellm");
    for (const auto& [name, entry] : *root.get_ptr<const Json::object_t*>())
        readEntry(name, entry, builder);
    return builder.finish();
}

} // namespace

Importer litellmImporter()
{
    return {"litellm",
            OGIVE_TR("prices",
                     "an object of models by name, each with litellm_provider and input_cost_per_token"),
            recognise, read};
}

} // namespace ogive
